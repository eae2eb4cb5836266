// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/session_summary.h"
#include "server/store/values.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

using session::BootSession;
using session::Place;
using Field = SessionTerm::Field;

constexpr char Columns[] = "session_id, token, mac, state, started_ms, last_seen_ms, ended_ms, device_id, name, "
                           "architecture, is_unknown, answer, reason, deployment, task_sequence, boot_image, stage, "
                           "verdict, variant, severity, client, file, bytes, total, payload_bytes, blksize, "
                           "windowsize, retransmitted, relay, circuit_id, remote_id, arguments";

/// As the object of the contract's `explain` says it.
QString answerKey(policy::Answer answer)
{
    switch (answer) {
    case policy::Answer::Boot:
        return u"boot"_s;
    case policy::Answer::Prompt:
        return u"prompt"_s;
    case policy::Answer::Silent:
        break;
    }
    return u"silent"_s;
}

/// As it was written; a session that nobody judged has none.
session::Verdict verdictOf(const Row &row)
{
    session::Verdict verdict;
    verdict.id = row.text(17);
    if (const QString arguments = row.text(31); !arguments.isEmpty()) {
        const QJsonObject object = QJsonDocument::fromJson(arguments.toUtf8()).object();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            verdict.arguments.insert(it.key(), it.value().toString());
    }
    using session::Severity;
    for (const Severity severity :
         {Severity::Good, Severity::Progress, Severity::Note, Severity::Warning, Severity::Failure}) {
        if (session::severityKey(severity) == row.text(19))
            verdict.severity = severity;
    }
    return verdict;
}

QString argumentsText(const session::Verdict &verdict)
{
    if (verdict.arguments.isEmpty())
        return u""_s;
    QJsonObject object;
    for (auto it = verdict.arguments.constBegin(); it != verdict.arguments.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Ten thousand rows name the same few deployments and images: one copy of each is enough.
class Words
{
public:
    QString operator()(const QString &word) { return word.isEmpty() ? QString() : *m_words.insert(word); }

private:
    QSet<QString> m_words;
};

FoundSession foundFrom(const Row &row, Words &words)
{
    FoundSession found;
    BootSession &session = found.session;
    session.id = row.integer(0);
    session.token = row.text(1).toLatin1();
    session.mac = macFrom(row.text(2));
    session.state = session::stateFromKey(row.text(3)).value_or(session::State::Failed);
    session.startedMs = row.integer(4);
    session.lastSeenMs = row.integer(5);
    session.endedMs = row.optionalInteger(6);
    const QJsonObject decision{{u"answer"_s, row.text(11)},
                               {u"reason"_s, row.text(12)},
                               {u"device"_s, QJsonObject{{u"id"_s, row.integer(7)}, {u"name"_s, row.text(8)}}},
                               {u"unknown"_s, row.boolean(10)},
                               {u"architecture"_s, row.text(9)}};
    session.decision = policy::decisionFromJson(decision);
    session.decision.deviceName = words(session.decision.deviceName);
    session.decision.deployment.value = words(row.text(13));
    session.decision.taskSequence = words(row.text(14));
    session.decision.bootImage = words(row.text(15));
    session.stage = session::stageFromKey(row.text(16)).value_or(session::Stage::Discover);
    found.verdict = verdictOf(row);
    session.client.value = quint32(row.integer(20));
    session.file = words(row.text(21));
    session.bytes = row.integer(22);
    session.total = row.integer(23);
    session.payloadBytes = row.integer(24);
    session.blksize = int(row.integer(25));
    session.windowsize = int(row.integer(26));
    session.retransmitted = row.integer(27);
    found.place = {words(row.text(28)), words(row.text(29)), words(row.text(30))};
    return found;
}

/// One condition as SQL, with its values in order.
struct Condition
{
    QStringList parts;
    Values values;

    void holds(const QString &column, const QString &text)
    {
        parts += u"instr(%1, ?) > 0"_s.arg(column);
        values += text;
    }
    void among(const QString &column, const QStringList &keys)
    {
        if (keys.isEmpty())
            return;
        parts += u"%1 IN (%2)"_s.arg(column, QStringList(keys.size(), u"?"_s).join(u','));
        for (const QString &key : keys)
            values += key;
    }
    void judged(const SessionTerm &term)
    {
        const QString key = u"verdict || ':' || variant"_s;
        among(key, term.verdicts);
        if (term.verdicts.isEmpty())
            return;
        Condition plain;
        plain.among(u"verdict"_s, term.verdicts);
        if (!term.otherVerdicts.isEmpty()) {
            Condition others;
            others.among(key, term.otherVerdicts);
            plain.parts += u"NOT ("_s + others.parts.constFirst() + u')';
            plain.values += others.values;
        }
        parts += u'(' + plain.parts.join(u" AND "_s) + u')';
        values += plain.values;
    }
};

Condition anywhere(const SessionTerm &term)
{
    Condition condition;
    condition.holds(u"search"_s, term.text);
    if (!term.digits.isEmpty())
        condition.holds(u"search"_s, term.digits);
    condition.among(u"state"_s, term.states);
    condition.among(u"stage"_s, term.stages);
    condition.judged(term);
    if (term.nameless)
        condition.parts += u"name = ''"_s;
    return condition;
}

Condition conditionOf(const SessionTerm &term)
{
    Condition condition;
    switch (term.field) {
    case Field::Anywhere:
        return anywhere(term);
    case Field::Name:
        condition.holds(u"name_key"_s, term.text);
        if (term.nameless)
            condition.parts += u"name = ''"_s;
        break;
    case Field::Mac:
        condition.holds(u"lower(replace(mac, ':', ''))"_s, term.digits);
        break;
    case Field::State:
        condition.among(u"state"_s, term.states);
        break;
    case Field::Stage:
        condition.among(u"stage"_s, term.stages);
        break;
    case Field::Verdict:
        condition.judged(term);
        break;
    case Field::Address:
        condition.holds(u"client_text"_s, term.text);
        break;
    case Field::Deployment:
        condition.holds(u"lower(deployment)"_s, term.text);
        break;
    case Field::Image:
        condition.holds(u"image_key"_s, term.text);
        break;
    case Field::Switch:
        condition.holds(u"lower(relay || char(10) || circuit_id || char(10) || remote_id)"_s, term.text);
        break;
    }
    return condition;
}

/// "WHERE ..." and its values.
std::pair<QString, Values> whereOf(const SessionSearch &search)
{
    QStringList all;
    Values values;
    for (const SessionTerm &term : search.terms) {
        const Condition condition = conditionOf(term);
        // What no key fits finds nothing.
        const QString any = condition.parts.isEmpty() ? u"0"_s : condition.parts.join(u" OR "_s);
        all += (term.negated ? u"NOT ("_s : u"("_s) + any + u')';
        values += condition.values;
    }
    if (search.sinceMs) {
        all += u"started_ms >= ?"_s;
        values += *search.sinceMs;
    }
    if (search.beforeMs) {
        all += u"started_ms < ?"_s;
        values += *search.beforeMs;
    }
    return {all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s), values};
}

} // namespace

Result<void> SessionSummary::write(const BootSession &session)
{
    const policy::Decision &decision = session.decision;
    const Place place = session::placeOf(session);
    const session::Verdict verdict = session::verdictOf(session, session.lastSeenMs);
    const Values values{
        session.id,
        QString::fromLatin1(session.token).toLower(),
        macText(session.mac),
        session::stateKey(session.state),
        session.startedMs,
        session.lastSeenMs,
        orNull(session.endedMs),
        decision.device.value,
        decision.deviceName,
        decision.architecture ? site::architectureKey(*decision.architecture) : u""_s,
        int(decision.unknown),
        answerKey(decision.answer),
        policy::reasonId(decision.reason),
        decision.deployment.value,
        decision.taskSequence,
        decision.bootImage,
        session::stageKey(session.stage),
        verdict.id,
        verdict.arguments.value(u"variant"_s),
        session::severityKey(verdict.severity),
        session.client.value,
        session.file,
        session.bytes,
        session.total,
        session.payloadBytes,
        session.blksize,
        session.windowsize,
        session.retransmitted,
        place.relay,
        place.circuitId,
        place.remoteId,
        argumentsText(verdict),
        decision.deviceName.toLower(),
        decision.bootImage.toLower(),
        session.client.isNull() ? u""_s : QString::fromStdString(session.client.toString()),
        searchText(session, place),
    };
    QStringList marks(values.size(), u"?"_s);
    const auto done =
        m_database.execute(u"INSERT OR REPLACE INTO session_summary (%1, name_key, image_key, client_text, search) "
                           "VALUES (%2)"_s.arg(QLatin1StringView(Columns), marks.join(u", "_s)),
                           values);
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> SessionSummary::readFigures(BootSession &session)
{
    return m_database.query(
        u"SELECT client, file, bytes, total, payload_bytes, blksize, windowsize, retransmitted FROM session_summary "
        "WHERE session_id = ?"_s,
        {session.id}, [&session](const Row &row) {
            session.client.value = quint32(row.integer(0));
            session.file = row.text(1);
            session.bytes = row.integer(2);
            session.total = row.integer(3);
            session.payloadBytes = row.integer(4);
            session.blksize = int(row.integer(5));
            session.windowsize = int(row.integer(6));
            session.retransmitted = row.integer(7);
        });
}

Result<SessionPage> SessionSummary::find(const SessionSearch &search)
{
    auto [where, values] = whereOf(search);
    if (search.olderThanId > 0) {
        where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + u"session_id < ?"_s;
        values += search.olderThanId;
    }
    SessionPage page;
    Words words;
    // Numbers grow with time, and the table lies in their order: nothing is sorted, and a page ends as soon as it is
    // full.
    values += search.limit + 1;
    const auto done = m_database.query(
        u"SELECT %1 FROM session_summary%2 ORDER BY session_id DESC LIMIT ?"_s.arg(QLatin1StringView(Columns), where),
        values, [&](const Row &row) { page.sessions.append(foundFrom(row, words)); });
    if (!done)
        return fail(done.error());
    page.more = page.sessions.size() > search.limit;
    if (page.more)
        page.sessions.removeLast();
    return page;
}

Result<SessionCount> SessionSummary::count(const SessionSearch &search)
{
    const auto [where, values] = whereOf(search);
    const auto newest = m_database.integer(u"SELECT max(session_id) FROM session_summary"_s);
    const auto count = m_database.integer(u"SELECT count(*) FROM session_summary"_s + where, values);
    if (!newest || !count)
        return fail(newest ? count.error() : newest.error());
    return SessionCount{count->value_or(0), newest->value_or(0)};
}

Result<QList<MachineSighting>> SessionSummary::machines()
{
    // The newest row of each machine has the greatest number; the rest of the group is only counted.
    const QString sql =
        u"SELECT last.mac, full_row.smbios_guid, last.architecture, machine.first_ms, last.last_seen_ms, "
        "machine.requests, machine.booted, coalesce(met.client, 0), last.state, last.answer, last.reason, "
        "last.device_id, "
        "last.name, last.is_unknown, last.deployment FROM (SELECT mac, min(started_ms) AS first_ms, count(*) AS "
        "requests, sum(CASE WHEN state IN ('delivered', 'reported') THEN 1 ELSE 0 END) AS booted, max(session_id) AS "
        "newest, max(CASE WHEN client <> 0 THEN session_id END) AS addressed FROM session_summary GROUP BY mac) AS "
        "machine JOIN session_summary AS last ON last.session_id = machine.newest JOIN session AS full_row ON "
        "full_row.id = machine.newest LEFT JOIN session_summary AS met ON met.session_id = machine.addressed ORDER BY "
        "last.last_seen_ms DESC"_s;
    QList<MachineSighting> machines;
    const auto done = m_database.query(sql, {}, [&machines](const Row &row) {
        MachineSighting machine;
        machine.mac = macFrom(row.text(0));
        machine.smbiosGuid = guidFrom(row.text(1));
        machine.architecture = site::architectureFromKey(row.text(2));
        machine.firstMs = row.integer(3);
        machine.lastMs = row.integer(4);
        machine.requests = int(row.integer(5));
        machine.booted = int(row.integer(6));
        machine.client.value = quint32(row.integer(7));
        machine.state = session::stateFromKey(row.text(8)).value_or(session::State::Failed);
        machine.decision =
            policy::decisionFromJson({{u"answer"_s, row.text(9)},
                                      {u"reason"_s, row.text(10)},
                                      {u"device"_s, QJsonObject{{u"id"_s, row.integer(11)}, {u"name"_s, row.text(12)}}},
                                      {u"unknown"_s, row.boolean(13)},
                                      {u"architecture"_s, row.text(2)}});
        machine.decision.deployment.value = row.text(14);
        machines.append(machine);
    });
    if (!done)
        return fail(done.error());
    return machines;
}

} // namespace slipway::store
