// SPDX-License-Identifier: GPL-3.0-or-later
// How far a deployment is: of every member what the PXE ledger and its last boot say. Gui thread.
#pragma once
#include "models/boots/session_model.h"
#include "models/rows/row_model.h"
#include "models/texts/stage_text.h"
#include "server/policy/ledger.h"

namespace slipway::models {

/// What a member has made of a deployment; the worst news wins.
enum class MemberState : quint8 { Failed, Started, NotStarted, Superseded, Served };
QString memberStateText(MemberState state);
QString memberStateIcon(MemberState state);
Tone memberStateTone(MemberState state);

struct DeploymentCounts
{
    int members = 0;
    std::array<int, 5> states{}; ///< by MemberState
    int of(MemberState state) const { return states[size_t(state)]; }
    bool operator==(const DeploymentCounts &) const = default;
};

/// The machines whose last boot failed with this deployment.
using FailedBoots = QHash<MacAddress, DeploymentId>;
FailedBoots failedBoots(const QList<SessionRow> &sessions);

/// Of every deployment at once: each device and each row of the ledger is looked at once.
QHash<DeploymentId, DeploymentCounts> deploymentCounts(const site::Snapshot &snapshot, const policy::Ledger &ledger,
                                                       const FailedBoots &failed);

struct DeploymentStatusRow
{
    DeviceId device;
    QString name;
    QString macs;
    MemberState state = MemberState::NotStarted;
    qint64 timeMs = 0; ///< of the ledger's row

    DeviceId key() const { return device; }
    QString keyText() const { return QString::number(device.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const DeploymentStatusRow &) const = default;
};

class DeploymentStatusModel final : public RowModel<DeploymentStatusRow>
{
public:
    enum Columns { Name, State, Time, Mac };
    explicit DeploymentStatusModel(QObject *parent = nullptr);
    void update(const site::Deployment &deployment, const site::Snapshot &snapshot, const policy::Ledger &ledger,
                const FailedBoots &failed);
};

} // namespace slipway::models
