// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/boot_session.h"
#include <QDateTime>
#include <QJsonArray>
#include <array>

namespace slipway::session {

namespace {
constexpr std::array StateKeys{"live", "delivered", "silent", "failed", "reported"};

QJsonValue isoTime(std::optional<qint64> ms)
{
    if (!ms)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}
} // namespace

QString stateKey(State state)
{
    return QString::fromLatin1(StateKeys.at(size_t(state)));
}

std::optional<State> stateFromKey(QStringView key)
{
    for (size_t i = 0; i < StateKeys.size(); ++i)
        if (key == QLatin1StringView(StateKeys.at(i)))
            return State(i);
    return std::nullopt;
}

QJsonObject toJson(const BootSession &session)
{
    QJsonArray events, status;
    for (const Event &event : session.events) {
        QJsonObject object{{"time", isoTime(event.timeMs)}, {"stage", stageKey(event.stage)}, {"detail", event.detail}};
        if (!event.facts.isEmpty())
            object["facts"] = event.facts;
        events.append(object);
    }
    for (const StatusReport &report : session.status)
        status.append(
            QJsonObject{{"time", isoTime(report.timeMs)},
                        {"phase", report.phase},
                        {"percent", report.percent ? QJsonValue(*report.percent) : QJsonValue(QJsonValue::Null)},
                        {"message", report.message},
                        {"result", textOrNull(report.result)}});
    return {{"id", session.id},
            {"mac", QString::fromStdString(session.mac.toString())},
            {"smbiosGuid", session.smbiosGuid ? QJsonValue(QString::fromStdString(session.smbiosGuid->toString()))
                                              : QJsonValue(QJsonValue::Null)},
            {"device", textOrNull(session.decision.deviceName)},
            {"state", stateKey(session.state)},
            {"started", isoTime(session.startedMs)},
            {"ended", isoTime(session.endedMs)},
            {"decision", policy::toJson(session.decision)},
            {"events", events},
            {"status", status}};
}

} // namespace slipway::session
