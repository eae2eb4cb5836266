// SPDX-License-Identifier: GPL-3.0-or-later
// A console that serves nothing itself and shows what another engine of its site does.
#include "server/engine/records.h"
#include "server/store/database.h"
#include "server/store/session_search.h"
#include "tests/engine/commands_fixture.h"

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Now = 1'800'000'000'000, MinuteMs = 60 * 1000;

session::BootSession booting(const QByteArray &token, qint64 seenMs)
{
    session::BootSession session;
    session.token = token;
    session.mac = *MacAddress::parse("02:00:00:00:00:01");
    session.state = session::State::Live;
    session.startedMs = session.lastSeenMs = seenMs;
    session.decision.answer = policy::Answer::Boot;
    session.events += {seenMs, token, session::Stage::FileBegins, u"boot.efi"_s};
    return session;
}
} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT
private slots:
    void aBootWhoseEngineDiedEnds()
    {
        const Site site;
        const auto service = site.state();
        TestClock clock(Now);
        Mailbox mailbox;
        Records records(site.location, clock, mailbox);
        QHash<QByteArray, session::State> told;
        connect(&records, &Records::reported, this, [&told](const Report &report) {
            for (const session::BootSession &session : report.sessions)
                told.insert(session.token, session.state);
        });
        QVERIFY(service->saveSession(booting("aaaaaaaaaaaaaaaa", Now)).ok());
        records.open();
        QTRY_COMPARE(told.value("aaaaaaaaaaaaaaaa", session::State::Silent), session::State::Live);

        // One engine is dead, another goes on.
        clock.advance(4 * MinuteMs);
        QVERIFY(service->saveSession(booting("bbbbbbbbbbbbbbbb", clock.utcMs())).ok());
        QTRY_COMPARE(told.value("bbbbbbbbbbbbbbbb", session::State::Silent), session::State::Live);
        QCOMPARE(told.value("aaaaaaaaaaaaaaaa"), session::State::Live);
        clock.advance(2 * MinuteMs);
        QTRY_COMPARE(told.value("aaaaaaaaaaaaaaaa"), session::State::Failed);
        QCOMPARE(told.value("bbbbbbbbbbbbbbbb"), session::State::Live);
        const auto found = site.state()->findSessions({});
        QVERIFY(found.ok());
        QCOMPARE(found->sessions.size(), 2);
        QCOMPARE(found->sessions[1].session.state, session::State::Failed);
        records.close();
    }

    void aRangeThatIsUsedUpBecomesAStatusMessage()
    {
        const Site site;
        TestClock clock(Now);
        Mailbox mailbox;
        Records records(site.location, clock, mailbox);
        records.open();
        site::DhcpRange range;
        range.first = *Ipv4::parse("10.77.0.5");
        range.last = *Ipv4::parse("10.77.0.6");
        mailbox.add([&](Batch &batch) { batch.usedUp.append(range); });
        QTRY_COMPARE(site->statusMessages({})->size(), 1);
        const store::StatusMessage told = site->statusMessages({})->constFirst();
        QCOMPARE(told.messageId, u"ADDRESSES_USED_UP"_s);
        QCOMPARE(told.severity, u"error"_s);
        QCOMPARE(told.args, (QStringList{u"10.77.0.5"_s, u"10.77.0.6"_s}));
        records.close();
    }

    void aDatabaseThatCanBeWrittenAgainIsTold()
    {
        const Site site;
        TestClock clock(Now);
        Mailbox mailbox;
        Records records(site.location, clock, mailbox);
        QStringList said;
        int failures = 0;
        connect(&records, &Records::noted, this,
                [&said](const store::StatusMessage &message) { said += message.messageId; });
        connect(&records, &Records::storeFailed, this, [&failures] { ++failures; });
        records.open();
        // A full disk refuses what adds rows, and nothing else.
        const auto disk = *store::Database::open(site.location.stateDatabase(), 1000);
        QVERIFY(disk->execute(u"CREATE TRIGGER full BEFORE INSERT ON status_message BEGIN "
                              "SELECT RAISE(ABORT, 'full'); END"_s));
        records.keep({0, Now, u"SERVING"_s, u"info"_s, {}});
        QTRY_VERIFY((clock.advance(1500), failures > 0));
        QVERIFY(said.isEmpty());
        const int until = failures;
        QVERIFY(disk->execute(u"DROP TRIGGER full"_s));
        QTRY_COMPARE((clock.advance(1500), said), QStringList{u"STORE_BACK"_s});
        QVERIFY(failures <= until + 1);
        QCOMPARE(site->statusMessages({})->first().messageId, u"STORE_BACK"_s);
        records.close();
        QCOMPARE(said.size(), 1);
    }

    void aLeaseThatWasReleasedElsewhereIsTold()
    {
        const Site site;
        session::Lease first, second;
        first.address = *Ipv4::parse("10.77.0.5");
        second.address = *Ipv4::parse("10.77.0.6");
        QVERIFY(site.state()->saveLease(first) && site.state()->saveLease(second));
        TestClock clock(Now);
        Mailbox mailbox;
        Records records(site.location, clock, mailbox);
        QSet<Ipv4> kept;
        records.setLeaseSink([&kept](const QSet<Ipv4> &told) { kept = told; });
        records.open();
        QTRY_COMPARE(kept, (QSet<Ipv4>{first.address, second.address}));
        QVERIFY(site->releaseLeases({first.address}));
        QTRY_COMPARE(kept, QSet<Ipv4>{second.address});
        records.close();
    }
};

QTEST_GUILESS_MAIN(TestFollowing)
#include "test_following.moc"
