// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
// moc wants a header of Qt first.
#include "server/session/session_line.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace slipway;
using namespace slipway::session;
using namespace Qt::StringLiterals;

class TestSessionLine : public QObject
{
    Q_OBJECT
private slots:
    void sessionComesBackAsItWas();
    void whatIsNoSessionIsNone();
    void hostileFieldsTakeTheirDefaults();
};

void TestSessionLine::sessionComesBackAsItWas()
{
    BootSession session;
    session.id = 12;
    session.token = "abcdefghijklmnop";
    session.mac = *MacAddress::parse("02:00:00:00:00:07");
    session.smbiosGuid = Guid::parse("11223344-5566-7788-99AA-BBCCDDEEFF00");
    session.state = State::Delivered;
    session.startedMs = 1'800'000'000'123;
    session.lastSeenMs = 1'800'000'001'000;
    session.endedMs = 1'800'000'002'000;
    session.decision.answer = policy::Answer::Boot;
    session.decision.reason = policy::Reason::Required;
    session.decision.deviceName = u"pc"_s;
    session.decision.device = {3};
    session.decision.match = policy::Match::Mac;
    session.events = {{1'800'000'000'123, session.token, Stage::Discover, u"on eth0"_s, {{u"arch"_s, 7}}},
                      {1'800'000'000'500, session.token, Stage::Delivered, {}, {}}};
    session.status = {{1'800'000'003'000, session.token, u"format"_s, 40, u"disk 0"_s, u"success"_s}};
    session.stage = Stage::Delivered;
    session.file = u"boot.wim"_s;
    session.client = *Ipv4::parse("192.0.2.100");
    session.bytes = 77;
    session.total = 99;
    session.payloadBytes = 55;
    session.bytesPerSecond = 1.5;
    session.blksize = 1468;
    session.windowsize = 4;
    session.retransmitted = 3;
    const auto back = sessionFromLine(toLine(session));
    QVERIFY(back);
    QCOMPARE(QJsonDocument(toLine(*back)).toJson(), QJsonDocument(toLine(session)).toJson());
    QCOMPARE(back->events.size(), 2);
    QCOMPARE(back->events.first().facts.value(u"arch"_s).toInt(), 7);
    QCOMPARE(back->events.first().timeMs, 1'800'000'000'123);
    QCOMPARE(back->status.first().percent, std::optional(40));
    QCOMPARE(back->client, session.client);
    QCOMPARE(back->windowsize, 4);
}

void TestSessionLine::whatIsNoSessionIsNone()
{
    QVERIFY(!sessionFromLine({}));
    QVERIFY(!sessionFromLine({{u"mac"_s, u"no address"_s}, {u"token"_s, u"abc"_s}}));
    QVERIFY(!sessionFromLine({{u"mac"_s, u"02:00:00:00:00:07"_s}}));
}

void TestSessionLine::hostileFieldsTakeTheirDefaults()
{
    const auto session = sessionFromLine({{u"mac"_s, u"02:00:00:00:00:07"_s},
                                          {u"token"_s, u"abc"_s},
                                          {u"state"_s, 7},
                                          {u"started"_s, u"yesterday"_s},
                                          {u"events"_s, QJsonArray{QJsonObject{{u"stage"_s, u"exploded"_s}}, 5}},
                                          {u"live"_s, QJsonArray{1, 2}}});
    QVERIFY(session);
    QCOMPARE(session->state, State::Live);
    QCOMPARE(session->startedMs, 0);
    QVERIFY(session->events.isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionLine)
#include "test_session_line.moc"
