// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/session_filter.h"
#include "models/texts/verdict_text.h"
#include <QDateTime>
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'800'000'000'000;

session::BootSession machine()
{
    session::BootSession session;
    session.mac = *MacAddress::parse("52:54:00:7A:10:0C");
    session.decision.deviceName = u"Lab Bench 3"_s;
    session.decision.bootImage = u"Debian 12"_s;
    session.decision.deployment = {u"P0100007"_s};
    session.state = session::State::Failed;
    session.stage = session::Stage::FileFailed;
    session.client = *Ipv4::parse("10.77.0.105");
    session.startedMs = Now - 30 * 60 * 1000;
    return session;
}

bool finds(const QString &text, const session::BootSession &session = machine())
{
    const SessionFilter filter = sessionFilter(text, Now);
    session::Verdict verdict;
    verdict.id = u"STOPPED"_s;
    verdict.arguments = {{u"variant"_s, u"excluded"_s}};
    return filter.isValid() &&
           store::matches(filter.search, session, {u"10.0.0.1"_s, u"Gi0/3"_s, u"SW-Hall"_s}, verdict);
}

} // namespace

/// What a person types above the boots.
class TestSessionFilter : public QObject
{
    Q_OBJECT
private slots:
    void whatIsPastedByMistakeIsOneProblem()
    {
        const SessionFilter most = sessionFilter(u"x "_s.repeated(MostTerms), Now);
        QVERIFY(most.isValid());
        QCOMPARE(most.search.terms.size(), MostTerms);
        const SessionFilter pasted = sessionFilter(u"x "_s.repeated(16'380), Now);
        QCOMPARE(pasted.problems.size(), 1);
        QVERIFY2(pasted.problems[0].text.contains(u"50"_s), qPrintable(pasted.problems[0].text));
        QCOMPARE(pasted.search.terms.size(), MostTerms);
        QCOMPARE(sessionFilter(u"happy: "_s.repeated(1'000), Now).problems.size(), MostTerms + 1);
    }

    void textIsTakenApart()
    {
        const QStringList keys{u"mac"_s, u"name"_s};
        const auto parsed = filterTokens(u"  -mac:52:54 NAME:\"lab bench\" word \"two words\" 52:54:00 "_s, keys);
        QVERIFY(parsed.problems.isEmpty());
        QCOMPARE(parsed.tokens.size(), 5);
        QCOMPARE(parsed.tokens.at(0), (FilterToken{u"mac"_s, u"52:54"_s, true, 2, 10}));
        QCOMPARE(parsed.tokens.at(1).key, u"name"_s);
        QCOMPARE(parsed.tokens.at(1).value, u"lab bench"_s);
        QCOMPARE(parsed.tokens.at(2), (FilterToken{{}, u"word"_s, false, 30, 4}));
        QCOMPARE(parsed.tokens.at(3).value, u"two words"_s);
        QCOMPARE(parsed.tokens.at(4), (FilterToken{{}, u"52:54:00"_s, false, 47, 8}));
        QVERIFY(filterTokens({}, keys).tokens.isEmpty());
    }

    void whatMatches_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "bench",
                                 "LAB bench",
                                 "mac:52-54",
                                 "mac:5254.007a",
                                 "mac:7a10",
                                 "mac:52:54:00:7A:10:0C",
                                 "525400-7a10",
                                 "name:\"lab bench\"",
                                 "-name:class",
                                 "state:failed",
                                 "state:fail",
                                 "-state:live",
                                 "stage:file-failed",
                                 "stage:\"transfer failed\"",
                                 "verdict:excluded",
                                 "verdict:stopped",
                                 "-verdict:paused",
                                 "excluded",
                                 "ip:10.77",
                                 "deployment:p0100007",
                                 "image:debian",
                                 "-image:winpe",
                                 "switch:sw-hall",
                                 "switch:gi0/3",
                                 "switch:10.0.0.1",
                                 "since:1h",
                                 "since:45m before:20m",
                                 "before:10m",
                                 "since:1d state:failed bench",
                                 "\"state:failed\" state:failed bench -zzz"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatMatches()
    {
        QFETCH(QString, text);
        if (text.startsWith(u'"')) // in quotes it is a word, and nothing is called so
            QVERIFY(sessionFilter(text, Now).isValid() && !finds(text));
        else
            QVERIFY2(finds(text), qPrintable(text));
    }

    void whatDoesNotMatch_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"class", "mac:5255", "mac:0c00", "-mac:52", "name:class", "state:live", "-state:failed", "stage:offer",
              "verdict:paused", "-verdict:excluded", "ip:10.78", "deployment:p0100008", "image:winpe", "switch:sw9",
              "since:10m", "before:1h", "-bench", "since:2030-01-01", "before:2001-01-01T08:30"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatDoesNotMatch()
    {
        QFETCH(QString, text);
        QVERIFY(sessionFilter(text, Now).isValid());
        QVERIFY2(!finds(text), qPrintable(text));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::addRow("key") << u"bench colour:red"_s << u"There is no filter \"colour:\""_s << 6 << 10;
        QTest::addRow("value") << u"mac:"_s << u"something must follow"_s << 0 << 4;
        QTest::addRow("mac") << u"-mac:xyz"_s << u"\"xyz\" is no part of a MAC address"_s << 0 << 8;
        QTest::addRow("long mac") << u"mac:525400000000ff"_s << u"no part of a MAC address"_s << 0 << 18;
        QTest::addRow("state") << u"state:happy"_s << u"live (Booting)"_s << 0 << 11;
        QTest::addRow("stage") << u"stage:happy"_s << u"No stage"_s << 0 << 11;
        QTest::addRow("verdict") << u"verdict:happy"_s << u"No verdict"_s << 0 << 13;
        QTest::addRow("time") << u"since:noon"_s << u"\"noon\" is no time"_s << 0 << 10;
        QTest::addRow("not since") << u"-since:1h"_s << u"before:"_s << 0 << 9;
        QTest::addRow("address") << u"ip:fe80"_s << u"IPv4"_s << 0 << 7;
        QTest::addRow("quote") << u"\"lab"_s << u"quote is missing"_s << 0 << 4;
        QTest::addRow("minus") << u"a -"_s << u"not wanted"_s << 2 << 1;
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const SessionFilter filter = sessionFilter(text, Now);
        QCOMPARE(filter.problems.size(), 1);
        QVERIFY2(filter.problems.first().text.contains(says), qPrintable(filter.problems.first().text));
        QTEST(int(filter.problems.first().begin), "begin");
        QTEST(int(filter.problems.first().length), "length");
    }

    void timesAreLocalDaysAndSpans()
    {
        const auto since = [](const char *text) {
            return *sessionFilter(QString::fromLatin1(text), Now).search.sinceMs;
        };
        QCOMPARE(since("since:90s"), Now - 90'000);
        QCOMPARE(since("since:30m"), Now - 30 * 60'000);
        QCOMPARE(since("since:2h"), Now - 2 * 3'600'000);
        QCOMPARE(since("since:1w"), Now - 7 * 86'400'000LL);
        QCOMPARE(since("since:2026-11-01"), QDate(2026, 11, 1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(since("since:2026-11-01t08:30"), QDateTime(QDate(2026, 11, 1), QTime(8, 30)).toMSecsSinceEpoch());
        QCOMPARE(since("since:today"), QDateTime::fromMSecsSinceEpoch(Now).date().startOfDay().toMSecsSinceEpoch());
        QCOMPARE(since("since:2h since:1h"), Now - 3'600'000); // both hold
    }

    void everyExampleIsUnderstood()
    {
        for (const FilterExample &example : sessionFilterExamples()) {
            const SessionFilter filter = sessionFilter(example.text, Now);
            QVERIFY2(filter.isValid(), qPrintable(example.text));
            QVERIFY(!filter.search.isEmpty() && !example.meaning.isEmpty());
        }
    }

    void everyVerdictIsFoundByItsTitle()
    {
        QVERIFY(verdictTitles().size() > 40);
        for (const VerdictTitle &verdict : verdictTitles()) {
            QVERIFY2(!verdict.title.isEmpty() && !verdict.title.contains(u'{'), qPrintable(verdict.key));
            const SessionFilter filter = sessionFilter(u"verdict:\"%1\""_s.arg(verdict.key.section(u':', 0, 0)), Now);
            QVERIFY2(filter.isValid(), qPrintable(verdict.key));
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionFilter)
#include "test_session_filter.moc"
