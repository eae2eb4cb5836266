// SPDX-License-Identifier: GPL-3.0-or-later
// For the details pane: what has run on a device. Gui thread.
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

} // namespace slipway::models
