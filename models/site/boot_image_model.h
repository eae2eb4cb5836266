// SPDX-License-Identifier: GPL-3.0-or-later
// The list of boot images. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct BootImageRow
{
    BootImageId id;
    QString name;
    QString architecture;
    QString kind;
    int version = 1;
    bool pxe = true;
    bool hasContent = true;
    qint64 size = 0;
    QString usedBy;

    BootImageId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const BootImageRow &) const = default;
};

class BootImageModel final : public RowModel<BootImageRow>
{
public:
    enum Columns { Name, Architecture, Kind, Version, Pxe, Size, Content, UsedBy };
    explicit BootImageModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot);
};

} // namespace slipway::models
