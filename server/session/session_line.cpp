// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/session_line.h"
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::session {

namespace {

std::optional<qint64> milliseconds(const QJsonValue &time)
{
    const QDateTime parsed = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    return parsed.isValid() ? std::optional(parsed.toMSecsSinceEpoch()) : std::nullopt;
}

QList<Event> eventsFrom(const QJsonArray &array, const QByteArray &token)
{
    QList<Event> events;
    for (const QJsonValue &value : array) {
        if (const auto stage = stageFromKey(value[u"stage"_s].toString()))
            events.append({milliseconds(value[u"time"_s]).value_or(0), token, *stage, value[u"detail"_s].toString(),
                           value[u"facts"_s].toObject()});
    }
    return events;
}

QList<StatusReport> reportsFrom(const QJsonArray &array, const QByteArray &token)
{
    QList<StatusReport> reports;
    for (const QJsonValue &value : array) {
        StatusReport report{milliseconds(value[u"time"_s]).value_or(0),
                            token,
                            value[u"phase"_s].toString(),
                            {},
                            value[u"message"_s].toString(),
                            value[u"result"_s].toString()};
        if (value[u"percent"_s].isDouble())
            report.percent = value[u"percent"_s].toInt();
        reports.append(report);
    }
    return reports;
}

void takeFigures(BootSession &session, const QJsonObject &live)
{
    session.stage = stageFromKey(live[u"stage"_s].toString()).value_or(Stage::Discover);
    session.lastSeenMs = live[u"lastSeen"_s].toInteger();
    session.file = live[u"file"_s].toString();
    session.client = Ipv4::parse(live[u"client"_s].toString().toStdString()).value_or(Ipv4());
    session.bytes = live[u"bytes"_s].toInteger();
    session.total = live[u"total"_s].toInteger();
    session.payloadBytes = live[u"payloadBytes"_s].toInteger();
    session.bytesPerSecond = live[u"bytesPerSecond"_s].toDouble();
    session.blksize = live[u"blksize"_s].toInt();
    session.windowsize = live[u"windowsize"_s].toInt();
    session.retransmitted = live[u"retransmitted"_s].toInteger();
}

} // namespace

QJsonObject toLine(const BootSession &session)
{
    QJsonObject line = toJson(session);
    line[u"token"_s] = QString::fromLatin1(session.token);
    line[u"live"_s] = QJsonObject{{u"stage"_s, stageKey(session.stage)},
                                  {u"lastSeen"_s, session.lastSeenMs},
                                  {u"file"_s, session.file},
                                  {u"client"_s, QString::fromStdString(session.client.toString())},
                                  {u"bytes"_s, session.bytes},
                                  {u"total"_s, session.total},
                                  {u"payloadBytes"_s, session.payloadBytes},
                                  {u"bytesPerSecond"_s, session.bytesPerSecond},
                                  {u"blksize"_s, session.blksize},
                                  {u"windowsize"_s, session.windowsize},
                                  {u"retransmitted"_s, session.retransmitted}};
    return line;
}

std::optional<BootSession> sessionFromLine(const QJsonObject &line)
{
    const auto mac = MacAddress::parse(line[u"mac"_s].toString().toStdString());
    const QByteArray token = line[u"token"_s].toString().toLatin1();
    if (!mac || token.isEmpty())
        return std::nullopt;
    BootSession session;
    session.id = line[u"id"_s].toInteger();
    session.token = token;
    session.mac = *mac;
    if (const QString guid = line[u"smbiosGuid"_s].toString(); !guid.isEmpty())
        session.smbiosGuid = Guid::parse(guid.toStdString());
    session.state = stateFromKey(line[u"state"_s].toString()).value_or(State::Live);
    session.startedMs = milliseconds(line[u"started"_s]).value_or(0);
    session.endedMs = milliseconds(line[u"ended"_s]);
    session.decision = policy::decisionFromJson(line[u"decision"_s].toObject());
    session.events = eventsFrom(line[u"events"_s].toArray(), token);
    session.status = reportsFrom(line[u"status"_s].toArray(), token);
    takeFigures(session, line[u"live"_s].toObject());
    return session;
}

} // namespace slipway::session
