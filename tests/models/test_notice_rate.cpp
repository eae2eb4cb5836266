// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is told more than one thing in ten seconds, and nothing is left out in silence.
#include "models/texts/notice_rate.h"
#include <QTest>

using namespace slipway::models;
using namespace Qt::StringLiterals;

class TestNoticeRate : public QObject
{
    Q_OBJECT
private slots:
    void theFirstIsToldAtOnce()
    {
        NoticeRate rate;
        QCOMPARE(rate.add(u"one"_s, 5'000), u"one"_s);
        QVERIFY(!rate.waitMs(5'000));
        QVERIFY(!rate.due(60'000));
    }
    void whatComesTooSoonWaitsAndIsSummedUp()
    {
        NoticeRate rate;
        QVERIFY(rate.add(u"one"_s, 0));
        QVERIFY(!rate.add(u"two"_s, 1'000));
        QCOMPARE(rate.waitMs(1'000), NoticeRate::GapMs - 1'000);
        QVERIFY(!rate.due(9'999));
        QCOMPARE(rate.due(10'000), u"two"_s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!rate.add(u"more %1"_s.arg(i), 11'000 + i));
        const QString text = rate.due(20'000).value_or(QString());
        QVERIFY2(text.startsWith(u"more 0\n"_s) && text.contains(u'4'), qPrintable(text));
        QVERIFY(!rate.due(40'000));
        QCOMPARE(rate.add(u"later"_s, 40'000), u"later"_s);
    }
    void whoWaitsIsNotOvertaken()
    {
        NoticeRate rate;
        QVERIFY(rate.add(u"one"_s, 0));
        QVERIFY(!rate.add(u"two"_s, 1));
        QVERIFY(!rate.add(u"three"_s, 30'000)); // the timer is late
        QVERIFY(rate.due(30'000)->startsWith(u"two\n"_s));
    }
    void aClockThatGoesBackSilencesNobodyForLong()
    {
        NoticeRate rate;
        QVERIFY(rate.add(u"one"_s, 1'000'000));
        QVERIFY(!rate.add(u"two"_s, 10));
        QCOMPARE(rate.due(10 + NoticeRate::GapMs), u"two"_s);
    }
};

QTEST_GUILESS_MAIN(TestNoticeRate)
#include "test_notice_rate.moc"
