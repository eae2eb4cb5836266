// SPDX-License-Identifier: GPL-3.0-or-later
// The exclusion list, and the list of duplicate hardware identifiers. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct ExclusionRow
{
    MacAddress mac;
    QString device; ///< whose it is, if known
    QString note;
    QString author;
    qint64 createdMs = 0;
    bool listed = true;   ///< by an administrator, here
    bool watched = false; ///< stands in the watched file

    MacAddress key() const { return mac; }
    QString keyText() const { return QString::fromStdString(mac.toString()); }
    QVariant cell(int column, int role) const;
    bool operator==(const ExclusionRow &) const = default;
};

class ExclusionModel final : public RowModel<ExclusionRow>
{
public:
    enum Columns { Mac, Device, Note, Author, Created };
    explicit ExclusionModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot);
};

struct DuplicateIdRow
{
    QString identity; ///< the MAC address or GUID as it is written
    bool guid = false;
    QString device;

    QString key() const { return identity; }
    QString keyText() const { return identity; }
    QVariant cell(int column, int role) const;
    bool operator==(const DuplicateIdRow &) const = default;
};

class DuplicateIdModel final : public RowModel<DuplicateIdRow>
{
public:
    enum Columns { Identity, Kind, Device };
    explicit DuplicateIdModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot);
};

} // namespace slipway::models
