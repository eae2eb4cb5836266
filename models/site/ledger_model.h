// SPDX-License-Identifier: GPL-3.0-or-later
// Two short lists for the details pane: what has run on a device, and the files of a boot image. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/policy/ledger.h"

namespace slipway::models {

struct LedgerTableRow
{
    DeploymentId deployment;
    QString taskSequence;
    policy::LedgerState state = policy::LedgerState::Started;
    qint64 timeMs = 0;

    DeploymentId key() const { return deployment; }
    QString keyText() const { return deployment.value; }
    QVariant cell(int column, int role) const;
    bool operator==(const LedgerTableRow &) const = default;
};

class LedgerModel final : public RowModel<LedgerTableRow>
{
public:
    enum Columns { Deployment, TaskSequence, State, Time };
    explicit LedgerModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, const policy::Ledger &ledger, DeviceId device);
};

struct ContentFileRow
{
    int number = 0;
    site::ContentFile file;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const ContentFileRow &other) const;
};

class ContentFileModel final : public RowModel<ContentFileRow>
{
public:
    enum Columns { Role, Name, Size, Hash, Source };
    explicit ContentFileModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, BootImageId image);
};

} // namespace slipway::models
