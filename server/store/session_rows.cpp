// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/session_rows.h"
#include "server/session/tracker.h"
#include "server/store/values.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

QList<session::Event> eventsFrom(const QString &text, const QByteArray &token)
{
    QList<session::Event> events;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonArray parts = value.toArray();
        const auto stage = session::stageFromKey(parts.at(1).toString());
        if (stage)
            events.append(
                {qint64(parts.at(0).toDouble()), token, *stage, parts.at(2).toString(), parts.at(3).toObject()});
    }
    return events;
}

} // namespace

session::BootSession sessionFrom(const Row &row)
{
    session::BootSession session;
    session.id = row.integer(0);
    session.token = row.text(1).toLatin1();
    session.mac = macFrom(row.text(2));
    session.smbiosGuid = guidFrom(row.text(3));
    session.state = session::stateFromKey(row.text(4)).value_or(session::State::Failed);
    session.startedMs = row.integer(5);
    session.lastSeenMs = row.integer(6);
    session.endedMs = row.optionalInteger(7);
    session.decision = policy::decisionFromJson(QJsonDocument::fromJson(row.text(8).toUtf8()).object());
    session.events = eventsFrom(row.text(9), session.token);
    for (const session::Event &event : std::as_const(session.events)) {
        if (session::movesStage(event.stage))
            session.stage = event.stage;
    }
    return session;
}

QString decisionText(const session::BootSession &session)
{
    return QString::fromUtf8(QJsonDocument(policy::toJson(session.decision)).toJson(QJsonDocument::Compact));
}

QString eventsText(const session::BootSession &session)
{
    QJsonArray array;
    for (const session::Event &event : session.events) {
        QJsonArray parts{event.timeMs, session::stageKey(event.stage), event.detail};
        if (!event.facts.isEmpty())
            parts.append(event.facts);
        array.append(parts);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

size_t fixedFingerprint(const session::BootSession &session)
{
    const policy::Decision &decision = session.decision;
    size_t hash = qHashMulti(0, session.mac, session.startedMs, int(decision.answer), int(decision.reason),
                             decision.device, int(decision.match), decision.deployment, decision.bootImageId,
                             decision.deviceName, decision.bootImage, decision.taskSequence);
    if (session.smbiosGuid)
        hash = qHashMulti(hash, *session.smbiosGuid);
    for (const policy::Candidate &candidate : decision.candidates)
        hash = qHashMulti(hash, candidate.deployment, int(candidate.rejection));
    for (const policy::Step &step : decision.steps)
        hash = qHashMulti(hash, step.step, step.outcome, step.detail);
    return hash;
}

size_t eventsFingerprint(const session::BootSession &session)
{
    if (session.events.isEmpty())
        return 0;
    const session::Event &last = session.events.last();
    return qHashMulti(size_t(session.events.size()), last.timeMs, int(last.stage), last.detail);
}

} // namespace slipway::store
