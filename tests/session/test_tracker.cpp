// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/token.h"
#include "server/session/tracker.h"
#include <QJsonArray>
#include <QTest>

using namespace slipway;
using namespace slipway::session;

namespace {
const QByteArray Token = "abcdefghijklmnop";

EntryPointer entry(qint64 startedMs = 1000)
{
    auto made = std::make_shared<Entry>();
    made->token = Token;
    made->mac = *MacAddress::parse("52:54:00:00:00:01");
    made->startedMs = startedMs;
    made->decision.answer = policy::Answer::Boot;
    return made;
}

Transfer transfer(quint64 id, qint64 bytes, qint64 total, bool payload = true)
{
    Transfer made;
    made.id = id;
    made.token = Token;
    made.file = QStringLiteral("vmlinuz");
    made.bytes = bytes;
    made.total = total;
    made.payload = payload;
    return made;
}
} // namespace

class TestTracker : public QObject
{
    Q_OBJECT
private slots:
    void tokensAreStableSecretAndWellFormed()
    {
        const QByteArray key = makeTokenKey(), other = makeTokenKey();
        const MacAddress mac = *MacAddress::parse("52:54:00:00:00:01");
        const QByteArray token = makeToken(key, mac, 1);
        QCOMPARE(makeToken(key, mac, 1), token);
        QVERIFY(makeToken(key, mac, 2) != token);
        QVERIFY(makeToken(other, mac, 1) != token);
        QVERIFY(isToken(token));
        QVERIFY(isToken(token.toUpper())); // firmware changes case
        QVERIFY(!isToken(token.left(15)));
        QVERIFY(!isToken(QByteArray("abcdefghijklmno1")));
    }

    void everyStageHasAKeyThatLeadsBack()
    {
        for (int i = 0; i <= int(LastStage); ++i)
            QCOMPARE(stageFromKey(stageKey(Stage(i))), std::optional(Stage(i)));
        QVERIFY(!stageFromKey(u"nonsense"));
    }

    void deliveredEndsTheSession()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add(Event{1100, Token, Stage::Offer, {}});
        QCOMPARE(tracker.find(Token)->state, State::Live);
        tracker.add(Event{2000, Token, Stage::Delivered, {}});
        QCOMPARE(tracker.find(Token)->state, State::Delivered);
        QCOMPARE(tracker.find(Token)->endedMs, std::optional<qint64>(2000));
    }

    void aReportAfterDeliveryMakesItReported()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add(Event{2000, Token, Stage::Delivered, {}});
        tracker.add(StatusReport{9000, Token, QStringLiteral("done"), 100, {}, QStringLiteral("success")});
        QCOMPARE(tracker.find(Token)->state, State::Reported);
        QCOMPARE(tracker.find(Token)->endedMs, std::optional<qint64>(2000));
        tracker.add(StatusReport{9500, Token, QStringLiteral("late"), {}, {}, QStringLiteral("error")});
        QCOMPARE(tracker.find(Token)->state, State::Failed);
    }

    void progressThatIsToldEarlyEndsNothing()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add(Event{1000, Token, Stage::PayloadBegins, {}});
        tracker.add(StatusReport{2000, Token, QStringLiteral("early"), 1, {}, {}});
        QCOMPARE(tracker.find(Token)->state, State::Live);
        QVERIFY(!tracker.find(Token)->endedMs);
        QCOMPARE(tracker.find(Token)->status.size(), 1);
        tracker.add(StatusReport{3000, Token, QStringLiteral("done"), 100, {}, QStringLiteral("success")});
        QCOMPARE(tracker.find(Token)->state, State::Reported);
    }

    void aSilentMachineThatIsAnsweredLaterIsLive()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add(Event{1000, Token, Stage::Silent, QStringLiteral("RESPONSE_DELAY")});
        QCOMPARE(tracker.find(Token)->state, State::Silent);
        tracker.add(Event{5000, Token, Stage::Offer, {}});
        QCOMPARE(tracker.find(Token)->state, State::Live);
        QVERIFY(!tracker.find(Token)->endedMs);
    }

    void fiveMinutesWithoutAPacketEndItAsFailed()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add(Event{1000, Token, Stage::Offer, {}});
        tracker.expire(1000 + 5 * 60 * 1000 - 1);
        QCOMPARE(tracker.find(Token)->state, State::Live);
        tracker.expire(1000 + 5 * 60 * 1000);
        QCOMPARE(tracker.find(Token)->state, State::Failed);
        QCOMPARE(tracker.find(Token)->events.last().stage, Stage::Ended);
    }

    void aDeclinedPromptIsNoFailure()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add(Event{1000, Token, Stage::Declined, {}});
        tracker.expire(10'000'000);
        QCOMPARE(tracker.find(Token)->state, State::Silent);
        Tracker told; // the dhcp thread says it, when the machine was switched on again
        told.open(entry());
        told.add(Event{1000, Token, Stage::Declined, {}});
        told.add(Event{2000, Token, Stage::Ended, {}});
        QCOMPARE(told.find(Token)->state, State::Silent);
    }

    void aTransferThatBreaksAndComesAgainIsLiveAgain()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add(Event{1000, Token, Stage::PayloadBegins, {}});
        tracker.add(Event{2000, Token, Stage::Withdrawn, {}});
        QCOMPARE(tracker.find(Token)->state, State::Failed);
        tracker.add(Event{3000, Token, Stage::PayloadBegins, {}});
        QCOMPARE(tracker.find(Token)->state, State::Live);
    }

    void theRateIsMeasuredAndFallsToZeroWhenNothingMoves()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add({transfer(1, 0, 1'000'000)}, 10'000);
        tracker.add({transfer(1, 500'000, 1'000'000)}, 10'500);
        QCOMPARE(tracker.find(Token)->bytesPerSecond, 1'000'000.0);
        QCOMPARE(tracker.find(Token)->payloadBytes, 500'000);
        tracker.takeChanged();
        tracker.add(QList<Transfer>{}, 13'000);
        QCOMPARE(tracker.find(Token)->bytesPerSecond, 0.0);
        QCOMPARE(tracker.takeChanged().size(), 1);
        QVERIFY(tracker.takeChanged().isEmpty());
    }

    void twoProtocolsCountTheirTransfersApart()
    {
        Tracker tracker;
        tracker.open(entry());
        Transfer overHttp = transfer(1, 70, 100);
        overHttp.protocol = Protocol::Http;
        tracker.add({transfer(1, 30, 100), overHttp}, 1000);
        QCOMPARE(tracker.find(Token)->payloadBytes, 100);
    }

    void transfersWithoutASessionAreNobodys()
    {
        Tracker tracker;
        tracker.add({transfer(1, 30, 100)}, 1000);
        QVERIFY(!tracker.find(Token));
    }

    void repeatedEventsAreKeptOnceAndTheirNumberIsBounded()
    {
        Tracker tracker;
        tracker.open(entry());
        for (int i = 0; i < 10; ++i)
            tracker.add(Event{1000 + i, Token, Stage::Discover, QStringLiteral("same")});
        QCOMPARE(tracker.find(Token)->events.size(), 1);
        for (int i = 0; i < 2000; ++i)
            tracker.add(Event{2000 + i, Token, Stage::Discover, QString::number(i)});
        QVERIFY(tracker.find(Token)->events.size() <= 500);
    }

    void pruningKeepsLiveAndUntoldSessions()
    {
        Tracker tracker;
        for (int i = 0; i < 10; ++i) {
            auto made = std::make_shared<Entry>(*entry(1000 + i));
            made->token = "token" + QByteArray::number(i);
            tracker.open(made);
            if (i > 0)
                tracker.add(Event{2000 + i, made->token, Stage::Delivered, {}});
        }
        tracker.prune(3);
        QCOMPARE(tracker.sessions().size(), 10); // nobody was told of them yet
        tracker.takeChanged();
        tracker.prune(3);
        QCOMPARE(tracker.sessions().size(), 4); // the live one and the newest three
        QVERIFY(tracker.find("token0"));
        QVERIFY(tracker.find("token9"));
    }

    void theDocumentHasTheContractsFields()
    {
        Tracker tracker;
        tracker.open(entry());
        tracker.add(Event{1000, Token, Stage::Offer, QStringLiteral("x")});
        const QJsonObject object = toJson(*tracker.find(Token));
        const QStringList expected{"decision", "device",     "ended",   "events", "id",
                                   "mac",      "smbiosGuid", "started", "state",  "status"};
        QCOMPARE(object.keys(), expected);
        QCOMPARE(object["mac"].toString(), QStringLiteral("52:54:00:00:00:01"));
        QCOMPARE(object["events"].toArray().first().toObject().keys(), (QStringList{"detail", "stage", "time"}));
        QVERIFY(object["ended"].isNull());
    }
};

QTEST_GUILESS_MAIN(TestTracker)
#include "test_tracker.moc"
