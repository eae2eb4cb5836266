// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/machine_sighting.h"
#include "server/store/migration.h"
#include "server/store/session_search.h"
#include "server/store/stop_order_store.h"
#include "tests/store/store_backend.h"
#include <random>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

namespace {

using Field = SessionTerm::Field;

SessionTerm term(Field field, const QString &text)
{
    SessionTerm made;
    made.field = field;
    made.text = text;
    return made;
}

QList<QByteArray> tokensOf(const SessionPage &page)
{
    QList<QByteArray> tokens;
    for (const FoundSession &found : page.sessions)
        tokens.append(found.session.token);
    return tokens;
}

session::BootSession randomSession(int number, std::mt19937 &random)
{
    const auto pick = [&random](const QStringList &among) { return among.at(qsizetype(random() % among.size())); };
    session::BootSession session = liveSession(number, 1000 + qint64(random() % 5000));
    session.mac.octets[4] = uint8_t(random());
    session.decision.deviceName = pick({u""_s, u"PC-1"_s, u"Lab Bench"_s, u"Größe"_s, u"100%_\\"_s});
    session.decision.bootImage = pick({u""_s, u"WinPE"_s, u"Debian 12"_s, u"Öl"_s});
    session.decision.deployment.value = pick({u""_s, u"P0100001"_s, u"P01000AB"_s});
    session.state = session::State(random() % 5);
    session.client.value = pick({u"0"_s, u"1"_s}) == u"0" ? 0 : 0x0A4D0064 + quint32(random() % 300);
    session.events[0].facts = {{u"relay"_s, pick({u"10.0.0.1"_s, u"10.9.0.1"_s})}, {u"remote"_s, u"Sw1"_s}};
    for (int i = 0; i < int(random() % 3); ++i) {
        const auto stage = session::Stage(random() % (int(session::LastStage) + 1));
        session.events.append({session.startedMs + i, session.token, stage, {}});
        session.stage = stage;
    }
    return session;
}

SessionTerm randomTerm(std::mt19937 &random)
{
    const auto pick = [&random](const QStringList &among) { return among.at(qsizetype(random() % among.size())); };
    SessionTerm made;
    made.field = Field(random() % 10);
    made.text = pick({u"pc"_s, u"lab"_s, u"größe"_s, u"%"_s, u"_"_s, u"10.77"_s, u"p0100"_s, u"winpe"_s, u"öl"_s,
                      u"sw1"_s, u"10.9"_s});
    made.digits = pick({u"02"_s, u"0200"_s, u"ff"_s, u"a"_s});
    made.states = {pick({u"live"_s, u"failed"_s}), u"silent"_s};
    made.stages = {pick({u"discover"_s, u"offer"_s, u"payload-begins"_s})};
    made.verdicts = {pick({u"ASKING"_s, u"BOOTED"_s, u"STOPPED:"_s, u"UNDECIDED"_s}), u"ENGINE_DIED"_s};
    made.otherVerdicts = {u"ENGINE_DIED:crashed"_s};
    made.nameless = random() % 2;
    made.negated = random() % 3 == 0;
    return made;
}

} // namespace

/// What the list of boots reads, and how it is searched.
class TestSessionSearch : public QObject
{
    Q_OBJECT
private slots:
    void foundSessionSaysWhatAListShows()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        session::BootSession session = liveSession(1, 1000);
        session.decision.taskSequence = u"Install"_s;
        session.client = Ipv4{0x0A4D0064};
        session.file = u"s/abc/boot.wim"_s;
        session.bytes = 10;
        session.total = 20;
        session.payloadBytes = 30;
        session.blksize = 1468;
        session.windowsize = 16;
        session.retransmitted = 3;
        session.events[0].facts = {{u"relay"_s, u"10.0.0.1"_s}, {u"circuit"_s, u"Gi0/3"_s}, {u"remote"_s, u"sw1"_s}};
        session.id = *store->saveSession(session);
        const auto page = *store->findSessions({});
        QCOMPARE(page.sessions.size(), 1);
        const FoundSession &found = page.sessions.first();
        QCOMPARE(found.session.id, session.id);
        QCOMPARE(found.session.token, session.token);
        QCOMPARE(found.session.mac, session.mac);
        QCOMPARE(found.session.decision.deviceName, session.decision.deviceName);
        QCOMPARE(found.session.decision.deployment, session.decision.deployment);
        QCOMPARE(found.session.decision.taskSequence, u"Install"_s);
        QCOMPARE(found.session.client, session.client);
        QCOMPARE(found.session.file, session.file);
        QCOMPARE(found.session.payloadBytes, 30);
        QCOMPARE(found.session.blksize, 1468);
        QCOMPARE(found.session.retransmitted, 3);
        QCOMPARE(found.place, (session::Place{u"10.0.0.1"_s, u"Gi0/3"_s, u"sw1"_s}));
        QCOMPARE(found.verdict.id, session::verdictOf(session, session.lastSeenMs).id);
        QVERIFY(found.session.events.isEmpty());
        // The whole session has the figures of its transfers, too.
        QCOMPARE((*store->session(QString::number(session.id)))->windowsize, 16);
    }

    void aMachineIsCountedByWhatItAskedFor()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        const auto save = [&](int number, int machine, qint64 startedMs, session::State state, quint32 client) {
            session::BootSession session = liveSession(number, startedMs);
            session.mac.octets[5] = uint8_t(machine);
            session.lastSeenMs = startedMs + 500;
            session.state = state;
            session.client.value = client;
            QVERIFY(store->saveSession(session));
        };
        save(1, 7, 1000, session::State::Delivered, 0x0A000007);
        save(2, 8, 2000, session::State::Reported, 0x0A000008);
        save(3, 7, 3000, session::State::Failed, 0x0A000009);
        save(4, 7, 4000, session::State::Silent, 0);
        const auto machines = store->machineSightings();
        QVERIFY(machines);
        QCOMPARE(machines->size(), 2);
        const MachineSighting &last = machines->first();
        QCOMPARE(last.mac.octets[5], 7);
        QCOMPARE(last.firstMs, 1000);
        QCOMPARE(last.lastMs, 4500);
        QCOMPARE(last.requests, 3);
        QCOMPARE(last.booted, 1);
        QCOMPARE(last.client.value, 0x0A000009u); // the last address that is known
        QCOMPARE(last.state, session::State::Silent);
        QCOMPARE(last.decision.reason, liveSession(4, 4000).decision.reason);
        QVERIFY(last.smbiosGuid == liveSession(4, 4000).smbiosGuid);
        QCOMPARE(machines->last().requests, 1);
        QCOMPARE(machines->last().booted, 1);
    }

    void storeAndValuesAgreeOnEverySearch()
    {
        std::mt19937 random(5);
        SqliteBackend backend;
        const auto store = backend.state();
        QList<session::BootSession> all;
        for (int i = 1; i <= 80; ++i) {
            all.append(randomSession(i, random));
            QVERIFY(store->saveSession(all.last()));
        }
        qsizetype hits = 0;
        for (int round = 0; round < 150; ++round) {
            SessionSearch search;
            for (unsigned i = 0; i < 1 + random() % 2; ++i)
                search.terms.append(randomTerm(random));
            if (random() % 4 == 0)
                search.sinceMs = 1000 + qint64(random() % 5000);
            if (random() % 4 == 0)
                search.beforeMs = 1000 + qint64(random() % 5000);
            QList<QByteArray> expected;
            for (auto it = all.crbegin(); it != all.crend(); ++it) {
                if (matches(search, *it, session::placeOf(*it), session::verdictOf(*it, it->lastSeenMs)))
                    expected.append(it->token);
            }
            const auto page = store->findSessions(search);
            QVERIFY(page);
            QCOMPARE(tokensOf(*page), expected);
            QCOMPARE(store->countSessions(search)->count, expected.size());
            hits += expected.size();
        }
        QVERIFY(hits > 400);
    }

    void pagesFollowOneAnotherFromTheNewest()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        for (int i = 1; i <= 25; ++i)
            QVERIFY(store->saveSession(liveSession(i, i * 1000)));
        SessionSearch search;
        search.limit = 10;
        QList<QByteArray> seen;
        for (int page = 1; page <= 3; ++page) {
            const auto found = *store->findSessions(search);
            QCOMPARE(found.sessions.size(), page < 3 ? 10 : 5);
            QCOMPARE(found.more, page < 3);
            seen += tokensOf(found);
            search.olderThanId = found.sessions.last().session.id;
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), token(25));
        QCOMPARE(seen.last(), token(1));
        const auto counted = *store->countSessions(search);
        QCOMPARE(counted.count, 25);
        QCOMPARE(counted.newestId, 25);
    }

    void changesOfARowChangeWhatIsFound()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        QVERIFY(store->saveSession(liveSession(1, 1000)));
        SessionTerm failed = term(Field::State, {});
        failed.states = {u"failed"_s};
        QCOMPARE(store->countSessions({{failed}})->count, 0);
        QCOMPARE(*store->endStaleSessions(5000, 6000), 1);
        QCOMPARE(store->countSessions({{failed}})->count, 1);
        SessionTerm died = term(Field::Verdict, {});
        died.verdicts = {u"ENGINE_DIED"_s};
        QCOMPARE(store->countSessions({{died}})->count, 1);
        QVERIFY(store->addStatusReport({7000, token(1), u"done"_s, 100, {}, u"success"_s}));
        SessionTerm reported = term(Field::State, {});
        reported.states = {u"reported"_s};
        QCOMPARE(store->countSessions({{reported}})->count, 1);
    }

    void oldestGoBeyondAHundredThousand()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        QVERIFY(store->saveSession(liveSession(1, 1000)));
        auto raw = *openDatabase(backend.location().stateDatabase(), stateSchema());
        QVERIFY(raw->execute(u"UPDATE sqlite_sequence SET seq = 100098 WHERE name = 'session'"_s));
        QVERIFY(store->saveSession(liveSession(2, 2000)));
        QCOMPARE(store->sessions({})->size(), 2);
        QVERIFY(store->saveSession(liveSession(3, 3000)));
        QCOMPARE(store->sessions({})->size(), 2);
        QCOMPARE(tokensOf(*store->findSessions({})), (QList<QByteArray>{token(3), token(2)}));
    }

    void stopOrdersAreFollowedOnceAndForgotten()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        QVERIFY(store->orderStop({token(1), token(2)}));
        const auto orders = *store->stopOrders(0);
        QCOMPARE(orders.size(), 2);
        QCOMPARE(orders.first().token, token(1));
        QCOMPARE(orders.first().timeMs, backend.clock.utcMs());
        QCOMPARE(store->stopOrders(orders.last().id)->size(), 0);
        backend.clock.advance(2 * 3600 * 1000);
        QVERIFY(store->orderStop({token(3)}));
        QCOMPARE(store->stopOrders(0)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionSearch)
#include "test_session_search.moc"
