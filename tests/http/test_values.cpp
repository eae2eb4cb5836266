// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts: request targets, coverage of a payload, deliveries, status reports.
#include "server/http/coverage.h"
#include "server/http/deliveries.h"
#include "server/http/request_target.h"
#include "server/http/status_fields.h"
#include <QtTest>

using namespace slipway;
using namespace slipway::http;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT
private slots:
    void targetsAreDecodedOnce_data();
    void targetsAreDecodedOnce();
    void badTargetsAreNone_data();
    void badTargetsAreNone();
    void rangesInAnyOrderCoverAFile();
    void overlappingRangesCountOnce();
    void resumedDownloadCoversWhatBroke();
    void resumeBeyondWhatWasAcknowledgedVouchesForNothing();
    void anEmptyFileIsCoveredByItsEnd();
    void brokenTransferIsToldOnceNobodyFetches();
    void brokenSecondFetchDoesNotTakeTheFirstBack();
    void statusFieldsAreRead_data();
    void statusFieldsAreRead();
    void badStatusIsNone_data();
    void badStatusIsNone();
    void longTextsAreCut();
};

void TestValues::targetsAreDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("plain") << QByteArray("/a/b") << QByteArray("/a/b") << QByteArray();
    QTest::newRow("query") << QByteArray("/a?b=c?d") << QByteArray("/a") << QByteArray("b=c?d");
    QTest::newRow("escapes") << QByteArray("/%41%2f%2E%2e") << QByteArray("/A/..") << QByteArray();
    QTest::newRow("not twice") << QByteArray("/%252e") << QByteArray("/%2e") << QByteArray();
    QTest::newRow("plus stays") << QByteArray("/a+b") << QByteArray("/a+b") << QByteArray();
    QTest::newRow("absolute") << QByteArray("HTTP://h:80/a?b") << QByteArray("/a") << QByteArray("b");
}

void TestValues::targetsAreDecodedOnce()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    const auto parts = requestTarget(target);
    QVERIFY(parts.has_value());
    QCOMPARE(QByteArray::fromStdString(parts->path), path);
    QCOMPARE(parts->query, query);
}

void TestValues::badTargetsAreNone_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *bad : {"", "*", "a", "http://host", "/a%", "/a%4", "/a%zz", "/a%00b", "ftp://h/a", "//%"})
        QTest::newRow(bad) << QByteArray(bad);
}

void TestValues::badTargetsAreNone()
{
    QFETCH(QByteArray, target);
    QVERIFY(!requestTarget(target));
}

void TestValues::rangesInAnyOrderCoverAFile()
{
    Coverage coverage(100);
    coverage.delivered({50, 50});
    QVERIFY(!coverage.isComplete());
    coverage.delivered({0, 49});
    QVERIFY(!coverage.isComplete());
    coverage.delivered({49, 1});
    QVERIFY(coverage.isComplete());
}

void TestValues::overlappingRangesCountOnce()
{
    Coverage coverage(100);
    coverage.delivered({10, 20});
    coverage.delivered({20, 20});
    coverage.delivered({10, 30});
    QCOMPARE(coverage.covered(), 30);
    coverage.delivered({0, 100});
    QCOMPARE(coverage.covered(), 100);
}

void TestValues::resumedDownloadCoversWhatBroke()
{
    Coverage coverage(100);
    coverage.begins({0, 100});
    coverage.broken({0, 100}, 60);
    QCOMPARE(coverage.covered(), 0);
    coverage.begins({55, 45}); // the client has the first 55
    coverage.delivered({55, 45});
    QVERIFY(coverage.isComplete());
}

void TestValues::resumeBeyondWhatWasAcknowledgedVouchesForNothing()
{
    Coverage coverage(100);
    coverage.broken({0, 100}, 60);
    coverage.begins({61, 39});
    coverage.delivered({61, 39});
    QCOMPARE(coverage.covered(), 39);
}

void TestValues::anEmptyFileIsCoveredByItsEnd()
{
    Deliveries deliveries;
    deliveries.begins("t", "f", 0, {0, 0});
    QVERIFY(deliveries.delivered("t", "f", {0, 0}));
}

void TestValues::brokenTransferIsToldOnceNobodyFetches()
{
    Deliveries deliveries;
    deliveries.begins("t", "f", 100, {0, 100});
    deliveries.begins("t", "f", 100, {0, 100});
    QVERIFY(!deliveries.broken("t", "f", {0, 100}, 10)); // the other one still runs
    QVERIFY(deliveries.isRunning("t", "f"));
    QVERIFY(deliveries.broken("t", "f", {0, 100}, 10));
    QVERIFY(!deliveries.isRunning("t", "f"));
}

void TestValues::brokenSecondFetchDoesNotTakeTheFirstBack()
{
    Deliveries deliveries;
    deliveries.begins("t", "f", 100, {0, 100});
    QVERIFY(deliveries.delivered("t", "f", {0, 100}));
    deliveries.begins("t", "f", 100, {0, 100});
    QVERIFY(!deliveries.broken("t", "f", {0, 100}, 10));
    deliveries.forget("t");
    deliveries.begins("t", "f", 100, {0, 100});
    QVERIFY(deliveries.broken("t", "f", {0, 100}, 10));
}

void TestValues::statusFieldsAreRead_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("result");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("form") << form << QByteArray("phase=disk&percent=42&message=a+b%26c&result=") << 42 << u"a b&c"_s
                          << QString();
    QTest::newRow("json") << QByteArray("application/json; charset=utf-8")
                          << QByteArray(
                                 R"({"phase":"disk","percent":99.9,"message":"ü","result":"success","more":[1]})")
                          << 99 << u"ü"_s << u"success"_s;
    QTest::newRow("json as text") << QByteArray() << QByteArray(R"( {"phase":"disk","percent":"7"})") << 7 << QString()
                                  << QString();
    QTest::newRow("wget's line") << QByteArray() << QByteArray("phase=disk&result=error\n") << -1 << QString()
                                 << u"error"_s;
    QTest::newRow("markup stays text") << form << QByteArray("phase=disk&message=%3Cb%3E%00x") << -1
                                       << QString::fromUtf8("<b>\0x", 5) << QString();
}

void TestValues::statusFieldsAreRead()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, percent);
    QFETCH(QString, message);
    QFETCH(QString, result);
    const auto report = statusFromBody(body, type);
    QVERIFY(report.has_value());
    QCOMPARE(report->phase, u"disk"_s);
    QCOMPARE(report->percent.value_or(-1), percent);
    QCOMPARE(report->message, message);
    QCOMPARE(report->result, result);
}

void TestValues::badStatusIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *bad :
         {"", "x=1", "phase=", "percent=101", "percent=-1", "percent=nan", "percent=1e9", "percent=abc", "result=maybe",
          "phase=%zz", "{}", "{\"phase\":1", "{\"percent\":200}", "{\"result\":\"SUCCESS\"}"})
        QTest::newRow(bad) << QByteArray(bad);
}

void TestValues::badStatusIsNone()
{
    QFETCH(QByteArray, body);
    QVERIFY(!statusFromBody(body, {}));
}

void TestValues::longTextsAreCut()
{
    const auto report = statusFromForm("phase=" + QByteArray(60000, 'p') + "&message=" + QByteArray(3000, 'm'));
    QVERIFY(report.has_value());
    QCOMPARE(report->phase.size(), 64);
    QCOMPARE(report->message.size(), 1024);
}

QTEST_GUILESS_MAIN(TestValues)
#include "test_values.moc"
