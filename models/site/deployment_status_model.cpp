// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/deployment_status_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct MemberTexts
{
    Q_DECLARE_TR_FUNCTIONS(MemberTexts)
};

bool failedWith(const DeploymentId &deployment, const QList<MacAddress> &macs, const FailedBoots &failed)
{
    return std::any_of(macs.begin(), macs.end(),
                       [&](const MacAddress &mac) { return failed.value(mac) == deployment; });
}

MemberState stateOf(std::optional<policy::LedgerState> state, bool failed)
{
    if (state == policy::LedgerState::Served)
        return MemberState::Served;
    if (failed)
        return MemberState::Failed;
    if (!state)
        return MemberState::NotStarted;
    return *state == policy::LedgerState::Started ? MemberState::Started : MemberState::Superseded;
}

/// Machines that nobody registered are members by their architecture, once they have a record.
QList<const site::UnprovisionedRecord *> unknownMembers(const QList<site::UnprovisionedRecord> &records,
                                                        CollectionId collection, const site::Snapshot &snapshot)
{
    const QList<site::Architecture> architectures = snapshot.unknownMembers(collection);
    QList<const site::UnprovisionedRecord *> members;
    for (const site::UnprovisionedRecord &record : records) {
        if (architectures.contains(record.architecture))
            members += &record;
    }
    return members;
}

} // namespace

QString memberStateText(MemberState state)
{
    switch (state) {
    case MemberState::NotStarted:
        //: What a machine has made of a deployment.
        return MemberTexts::tr("Not started");
    case MemberState::Started:
        //: What a machine has made of a deployment: its end was not seen.
        return MemberTexts::tr("Started");
    case MemberState::Served:
        //: What a machine has made of a deployment: it got everything.
        return MemberTexts::tr("Served");
    case MemberState::Failed:
        //: What a machine has made of a deployment.
        return MemberTexts::tr("Failed");
    case MemberState::Superseded:
        //: What a machine has made of a deployment: another one took its place.
        return MemberTexts::tr("Superseded");
    }
    return {};
}

QString memberStateIcon(MemberState state)
{
    switch (state) {
    case MemberState::NotStarted:
        return u"state-silent"_s;
    case MemberState::Started:
        return u"state-waiting"_s;
    case MemberState::Served:
        return u"state-done"_s;
    case MemberState::Failed:
        return u"state-failed"_s;
    case MemberState::Superseded:
        return u"disable"_s;
    }
    return {};
}

Tone memberStateTone(MemberState state)
{
    switch (state) {
    case MemberState::Served:
        return Tone::Good;
    case MemberState::Failed:
        return Tone::Bad;
    case MemberState::Started:
        return Tone::Active;
    case MemberState::NotStarted:
    case MemberState::Superseded:
        break;
    }
    return Tone::Muted;
}

FailedBoots failedBoots(const QList<SessionRow> &sessions)
{
    QHash<MacAddress, const session::BootSession *> last;
    for (const SessionRow &row : sessions) {
        const session::BootSession *&known = last[row.session.mac];
        if (!known || known->startedMs < row.session.startedMs)
            known = &row.session;
    }
    FailedBoots failed;
    for (auto it = last.constBegin(); it != last.constEnd(); ++it) {
        if (it.value()->state == session::State::Failed && !it.value()->decision.deployment.value.isEmpty())
            failed.insert(it.key(), it.value()->decision.deployment);
    }
    return failed;
}

QHash<DeploymentId, DeploymentCounts> deploymentCounts(const site::Snapshot &snapshot, const policy::Ledger &ledger,
                                                       const FailedBoots &failed)
{
    QHash<DeploymentId, DeploymentCounts> counts;
    QHash<DeploymentId, CollectionId> collectionOf;
    const QList<site::UnprovisionedRecord> records = ledger.unprovisionedRecords();
    for (const site::Deployment &deployment : snapshot.configuration().deployments) {
        DeploymentCounts &count = counts[deployment.id];
        collectionOf.insert(deployment.id, deployment.collection);
        const QList<const site::UnprovisionedRecord *> unknown =
            unknownMembers(records, deployment.collection, snapshot);
        count.members = snapshot.membership().deviceCount(deployment.collection) + int(unknown.size());
        for (const site::UnprovisionedRecord *record : unknown) {
            const MemberState state =
                stateOf(ledger.state(record->id, deployment.id), failedWith(deployment.id, {record->mac}, failed));
            ++count.states[size_t(state)];
        }
    }
    const auto add = [&](const DeploymentId &deployment, const site::Device &device) {
        const auto collection = collectionOf.constFind(deployment);
        if (collection == collectionOf.constEnd() || !snapshot.membership().holds(*collection, device.id))
            return;
        const MemberState state =
            stateOf(ledger.state(device.id, deployment), failedWith(deployment, device.macs, failed));
        ++counts[deployment].states[size_t(state)];
    };
    for (const site::Device &device : snapshot.configuration().devices) {
        QSet<DeploymentId> told;
        for (const policy::LedgerRow &row : ledger.rows(device.id)) {
            told.insert(row.deployment);
            add(row.deployment, device);
        }
        for (const MacAddress &mac : failed.isEmpty() ? QList<MacAddress>() : device.macs) {
            const DeploymentId deployment = failed.value(mac);
            if (!deployment.value.isEmpty() && !told.contains(deployment)) {
                told.insert(deployment);
                add(deployment, device);
            }
        }
    }
    for (DeploymentCounts &count : counts) {
        int begun = 0;
        for (const int state : count.states)
            begun += state;
        count.states[size_t(MemberState::NotStarted)] += count.members - begun;
    }
    return counts;
}

QVariant DeploymentStatusRow::cell(int column, int role) const
{
    if (role == SortRole && column == DeploymentStatusModel::Time)
        return timeMs;
    if (role == SortRole && column == DeploymentStatusModel::State)
        return int(state);
    if (column == DeploymentStatusModel::State && role == IconRole)
        return memberStateIcon(state);
    if (column == DeploymentStatusModel::State && role == ToneRole)
        return int(memberStateTone(state));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DeploymentStatusModel::Name:
        return name;
    case DeploymentStatusModel::State:
        return memberStateText(state);
    case DeploymentStatusModel::Time:
        return timeMs ? timeText(timeMs) : QString();
    case DeploymentStatusModel::Mac:
        return macs;
    default:
        return {};
    }
}

DeploymentStatusModel::DeploymentStatusModel(QObject *parent)
    : RowModel({{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 24},
                {"state", QT_TRANSLATE_NOOP("Columns", "State"), 16},
                {"time", QT_TRANSLATE_NOOP("Columns", "Time"), 18, false, false, true, true},
                {"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 17, false, true}},
               parent)
{
}

void DeploymentStatusModel::update(const site::Deployment &deployment, const site::Snapshot &snapshot,
                                   const policy::Ledger &ledger, const FailedBoots &failed)
{
    QList<DeploymentStatusRow> rows;
    const auto add = [&](DeviceId id, const QString &name, const QList<MacAddress> &macs) {
        DeploymentStatusRow row{id, displayText(name), macListText(macs)};
        for (const policy::LedgerRow &entry : ledger.rows(id)) {
            if (entry.deployment == deployment.id)
                row.timeMs = entry.timeMs;
        }
        row.state = stateOf(ledger.state(id, deployment.id), failedWith(deployment.id, macs, failed));
        rows += row;
    };
    for (const DeviceId id : snapshot.deviceMembers(deployment.collection)) {
        if (const site::Device *device = snapshot.device(id))
            add(id, device->name, device->macs);
    }
    const QList<site::UnprovisionedRecord> records = ledger.unprovisionedRecords();
    for (const site::UnprovisionedRecord *record : unknownMembers(records, deployment.collection, snapshot))
        add(record->id, record->name(), {record->mac});
    setRows(rows);
}

} // namespace slipway::models
