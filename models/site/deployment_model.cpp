// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/deployment_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using State = DeploymentRow::State;

struct DeploymentTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeploymentTexts)
};

QList<Column> deploymentColumns()
{
    return {{"id", QT_TRANSLATE_NOOP("Columns", "Deployment ID"), 11, false, true},
            {"sequence", QT_TRANSLATE_NOOP("Columns", "Task sequence"), 18},
            {"collection", QT_TRANSLATE_NOOP("Columns", "Collection"), 15},
            {"members", QT_TRANSLATE_NOOP("Columns", "Members"), 8, true},
            {"purpose", QT_TRANSLATE_NOOP("Columns", "Purpose"), 13},
            {"state", QT_TRANSLATE_NOOP("Columns", "State"), 18},
            {"notstarted", QT_TRANSLATE_NOOP("Columns", "Not started"), 11, true},
            {"started", QT_TRANSLATE_NOOP("Columns", "Started"), 8, true},
            {"served", QT_TRANSLATE_NOOP("Columns", "Served"), 7, true},
            {"failed", QT_TRANSLATE_NOOP("Columns", "Failed"), 7, true},
            {"to", QT_TRANSLATE_NOOP("Columns", "Made available to"), 24, false, false, false},
            {"start", QT_TRANSLATE_NOOP("Columns", "Start"), 18, false, false, false, true},
            {"expires", QT_TRANSLATE_NOOP("Columns", "Expires"), 18, false, false, false, true}};
}

std::optional<MemberState> countedState(int column)
{
    switch (column) {
    case DeploymentModel::NotStarted:
        return MemberState::NotStarted;
    case DeploymentModel::Started:
        return MemberState::Started;
    case DeploymentModel::Served:
        return MemberState::Served;
    case DeploymentModel::Failed:
        return MemberState::Failed;
    default:
        return {};
    }
}

State stateOf(const site::Deployment &deployment, const site::Snapshot &snapshot, qint64 nowMs)
{
    const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
    const site::BootImage *image = sequence ? snapshot.bootImage(sequence->bootImage) : nullptr;
    const bool schedule = snapshot.settings().enforceSchedule;
    if (!deployment.enabled)
        return State::Disabled;
    if (deployment.availableTo == site::Deployment::AvailableTo::Clients)
        return State::NotForPxe;
    if (!image)
        return State::NoBootImage;
    if (!image->pxeEnabled)
        return State::ImageOff;
    if (schedule && deployment.startMs && nowMs < *deployment.startMs)
        return State::NotStarted;
    if (schedule && deployment.expireMs && nowMs >= *deployment.expireMs)
        return State::Expired;
    return deployment.availableTo == site::Deployment::AvailableTo::MediaPxeHidden ? State::Hidden : State::Active;
}

DeploymentRow makeRow(const site::Deployment &deployment, const site::Snapshot &snapshot, qint64 nowMs)
{
    DeploymentRow row;
    row.id = deployment.id;
    row.purpose = deployment.purpose;
    row.availableTo = availableToText(deployment.availableTo);
    row.startMs = deployment.startMs;
    row.expireMs = deployment.expireMs;
    row.state = stateOf(deployment, snapshot, nowMs);
    row.members = snapshot.memberCount(deployment.collection);
    if (const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence))
        row.taskSequence = displayText(sequence->name);
    if (const site::Collection *collection = snapshot.collection(deployment.collection))
        row.collection = displayText(collection->name);
    return row;
}

Tone stateTone(State state)
{
    switch (state) {
    case State::Active:
        return Tone::Good;
    case State::NoBootImage:
    case State::ImageOff:
        return Tone::Warning;
    default:
        return Tone::Muted;
    }
}

QString stateIconName(State state)
{
    switch (state) {
    case State::Active:
        return u"state-done"_s;
    case State::NoBootImage:
    case State::ImageOff:
        return u"severity-warning"_s;
    case State::NotStarted:
        return u"state-waiting"_s;
    default:
        return u"state-silent"_s;
    }
}

} // namespace

QString deploymentStateText(State state)
{
    switch (state) {
    case State::Active:
        return DeploymentTexts::tr("Active");
    case State::Disabled:
        return DeploymentTexts::tr("Disabled");
    case State::NotForPxe:
        return DeploymentTexts::tr("Not for PXE");
    case State::Hidden:
        return DeploymentTexts::tr("Hidden");
    case State::NoBootImage:
        return DeploymentTexts::tr("No boot image");
    case State::ImageOff:
        return DeploymentTexts::tr("Image not for PXE");
    case State::NotStarted:
        return DeploymentTexts::tr("Not yet");
    case State::Expired:
        return DeploymentTexts::tr("Expired");
    }
    return {};
}

QVariant DeploymentRow::cell(int column, int role) const
{
    if (role == SortRole && column == DeploymentModel::Start)
        return startMs.value_or(0);
    if (role == SortRole && column == DeploymentModel::Expires)
        return expireMs.value_or(0);
    const std::optional<MemberState> counting = countedState(column);
    if (counting && counted && (role == SortRole || role == Qt::DisplayRole))
        return counts.of(*counting);
    if (counting && role == ToneRole && *counting == MemberState::Failed && counts.of(*counting) > 0)
        return int(Tone::Bad);
    if (role == IconRole) {
        if (column == DeploymentModel::Number)
            return u"deployment"_s;
        if (column == DeploymentModel::State)
            return stateIconName(state);
        return column == DeploymentModel::Purpose && purpose == site::Deployment::Purpose::Required ? u"required"_s
                                                                                                    : QString();
    }
    if (role == ToneRole && column == DeploymentModel::State)
        return int(stateTone(state));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DeploymentModel::Number:
        return displayText(id.value);
    case DeploymentModel::TaskSequence:
        return taskSequence;
    case DeploymentModel::Collection:
        return collection;
    case DeploymentModel::Members:
        return members;
    case DeploymentModel::Purpose:
        return purposeText(purpose);
    case DeploymentModel::State:
        return deploymentStateText(state);
    case DeploymentModel::AvailableTo:
        return availableTo;
    case DeploymentModel::Start:
        return timeText(startMs);
    case DeploymentModel::Expires:
        return timeText(expireMs);
    default:
        return {};
    }
}

DeploymentModel::DeploymentModel(QObject *parent) : RowModel(deploymentColumns(), parent) {}

void DeploymentModel::addCounts(DeploymentRow &row) const
{
    const auto counts = m_counts.constFind(row.id);
    row.counted = counts != m_counts.constEnd();
    row.counts = row.counted ? *counts : DeploymentCounts{};
}

void DeploymentModel::setCounts(const QHash<DeploymentId, DeploymentCounts> &counts)
{
    m_counts = counts;
    QList<DeploymentRow> changed = rows();
    for (DeploymentRow &row : changed)
        addCounts(row);
    upsert(changed);
}

void DeploymentModel::update(const site::Snapshot &snapshot, qint64 nowMs)
{
    QList<DeploymentRow> rows;
    for (const site::Deployment &deployment : snapshot.configuration().deployments) {
        rows += makeRow(deployment, snapshot, nowMs);
        addCounts(rows.last());
    }
    setRows(rows);
}

void DeploymentModel::update(const site::Snapshot &snapshot, const QList<const site::Deployment *> &deployments,
                             qint64 nowMs)
{
    QList<DeploymentRow> rows;
    for (const site::Deployment *deployment : deployments)
        rows += makeRow(*deployment, snapshot, nowMs);
    setRows(rows);
}

} // namespace slipway::models
