// SPDX-License-Identifier: GPL-3.0-or-later
// The payload gate, deliveries and status reports, seen from outside: what the hooks are told, and when.
#include "raw_client_linux.h"
#include "running_service.h"

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray GetLarge = "GET /s/abcdefgh23456723/large HTTP/1.1\r\nHost: x\r\n\r\n";

bool hasLine(const RunningService &running, const QString &start)
{
    const QStringList told = running.told();
    return std::any_of(told.begin(), told.end(), [&start](const QString &line) { return line.startsWith(start); });
}

} // namespace

class TestPayload : public QObject
{
    Q_OBJECT
private slots:
    void payloadWaitsForItsGrant();
    void refusedPayloadIsNeverSent();
    void unansweredPayloadIsRefusedInThreeSecondsAndALateGrantTakenBack();
    void loadersAndScriptsAskNobody();
    void emptyPayloadIsDeliveredToo();
    void abortInTheMiddleIsBroken();
    void bytesInTheSendBufferAreNotDelivered();
    void silentClientThatComesBackResumes();
    void rangesTogetherAreADelivery();
    void runningTransferIsSampled();
    void stoppedSessionEndsItsTransfers();
    void promptIsJournalled();
    void statusReportsAreTaken();
    void badStatusReportsAreRefused();
    void declinedPromptIsNoReport();
    void endedSessionStillReports();
    void stopWhileClientsWaitAndDownload();
};

void TestPayload::payloadWaitsForItsGrant()
{
    RunningService running;
    running.gate = RunningService::Gate::Keep;
    RawClient client(running.port());
    QVERIFY(client.send("GET /s/abcdefgh23456723/initrd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    QTRY_COMPARE(running.count(u"begins initrd"_s), 1);
    QVERIFY(client.receive(1, 200).isEmpty());                 // not one byte of it before
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 200); // the loop goes on
    running.answerKept(true);
    QVERIFY(client.receive().endsWith(running.bytes.value("initrd")));
    QTRY_COMPARE(running.count(u"delivered initrd"_s), 1);
    QCOMPARE(running.count(u"broken initrd"_s), 0);
}

void TestPayload::refusedPayloadIsNeverSent()
{
    RunningService running;
    running.gate = RunningService::Gate::Refuse;
    const CurlAnswer answer = curl({running.url(u"initrd"_s)});
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.head.contains("retry-after")); // iPXE would ask again for ever
    QTRY_COMPARE(running.count(u"payload-refused initrd: refused"_s), 1);
    QVERIFY(!hasLine(running, u"delivered"_s));
    QVERIFY(!hasLine(running, u"file-begins"_s));
}

void TestPayload::unansweredPayloadIsRefusedInThreeSecondsAndALateGrantTakenBack()
{
    RunningService running;
    running.gate = RunningService::Gate::Keep;
    const CurlAnswer answer = curl({running.url(u"initrd"_s)});
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.head.contains("retry-after: 2\r\n"));
    QTRY_COMPARE(running.count(u"payload-refused initrd: not recorded within 3 s"_s), 1);
    QCOMPARE(running.count(u"broken initrd"_s), 0);
    running.answerKept(true);
    QTRY_COMPARE(running.count(u"broken initrd"_s), 1); // committed, and nothing of it left
    running.gate = RunningService::Gate::Grant;
    QCOMPARE(curl({running.url(u"initrd"_s)}).status, 200);
}

void TestPayload::loadersAndScriptsAskNobody()
{
    RunningService running;
    running.gate = RunningService::Gate::Never;
    QCOMPARE(curl({running.url(u"undionly.kpxe"_s)}).status, 200);
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 200);
    QCOMPARE(curl({u"-I"_s, running.url(u"initrd"_s)}).status, 200);
    QVERIFY(!hasLine(running, u"begins"_s));
}

void TestPayload::emptyPayloadIsDeliveredToo()
{
    RunningService running;
    QCOMPARE(curl({running.url(u"empty"_s)}).status, 200);
    QTRY_COMPARE(running.count(u"delivered empty"_s), 1);
}

void TestPayload::abortInTheMiddleIsBroken()
{
    RunningService running;
    RawClient client(running.port());
    QVERIFY(client.send(GetLarge));
    QCOMPARE(client.receive(100'000).size(), 100'000);
    client.reset();
    QTRY_COMPARE(running.count(u"broken large"_s), 1);
    QCOMPARE(running.count(u"delivered large"_s), 0);
    QVERIFY(hasLine(running, u"file-failed large: ended after "_s));
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 200);
}

void TestPayload::bytesInTheSendBufferAreNotDelivered()
{
    RunningService running;
    RawClient client(running.port(), 4096);
    QVERIFY(client.send("GET /s/abcdefgh23456723/initrd HTTP/1.1\r\nHost: x\r\n\r\n"));
    QCOMPARE(client.receive(1000).size(), 1000);
    // 70 000 bytes: the kernel took them all at once, the machine has a few of them.
    qint64 bytes = 0;
    const auto progress = [&] {
        running.in([&] {
            const QList<session::Transfer> transfers = running.service().sample();
            bytes = transfers.isEmpty() ? 0 : transfers.first().bytes;
        });
        return bytes;
    };
    QTRY_VERIFY(progress() > 0);
    QVERIFY(bytes < 70'000);
    QVERIFY(!hasLine(running, u"delivered"_s));
    client.reset();
    QTRY_COMPARE(running.count(u"broken initrd"_s), 1);
    QCOMPARE(running.count(u"delivered initrd"_s), 0);
}

void TestPayload::silentClientThatComesBackResumes()
{
    RunningService running;
    RawClient client(running.port());
    QVERIFY(client.send(GetLarge));
    QByteArray got = client.receive(1'000'000);
    client.reset();
    QTRY_COMPARE(running.count(u"broken large"_s), 1);
    got = got.mid(got.indexOf("\r\n\r\n") + 4);
    const CurlAnswer rest = curl({u"-r"_s, QString::number(got.size()) + u'-', running.url(u"large"_s)});
    QCOMPARE(rest.status, 206);
    QVERIFY(got + rest.body == running.bytes.value("large"));
    QTRY_COMPARE(running.count(u"delivered large"_s), 1);
}

void TestPayload::rangesTogetherAreADelivery()
{
    RunningService running;
    QCOMPARE(curl({u"-r"_s, u"1000-"_s, running.url(u"initrd"_s)}).status, 206);
    QCOMPARE(curl({u"-r"_s, u"0-998"_s, running.url(u"initrd"_s)}).status, 206);
    QCOMPARE(running.count(u"delivered initrd"_s), 0);
    QCOMPARE(curl({u"-r"_s, u"999-999"_s, running.url(u"initrd"_s)}).status, 206);
    QTRY_COMPARE(running.count(u"delivered initrd"_s), 1);
    QCOMPARE(running.count(u"broken initrd"_s), 0);
}

void TestPayload::runningTransferIsSampled()
{
    RunningService running;
    RawClient client(running.port());
    QVERIFY(client.send(GetLarge));
    QCOMPARE(client.receive(2'000'000).size(), 2'000'000);
    session::Transfer seen;
    running.in([&] {
        const QList<session::Transfer> transfers = running.service().sample();
        if (transfers.size() == 1)
            seen = transfers.first();
    });
    QCOMPARE(seen.file, u"large"_s);
    QCOMPARE(seen.token, Token);
    QCOMPARE(seen.total, 16'000'000);
    QVERIFY(seen.payload && !seen.ended);
    QVERIFY2(seen.bytes >= 1'900'000 && seen.bytes < 16'000'000, qPrintable(QString::number(seen.bytes)));
    client.reset();
    bool ended = false;
    const auto hasEnded = [&] {
        running.in([&] {
            for (const session::Transfer &transfer : running.service().sample())
                ended = ended || (transfer.ended && transfer.bytes < transfer.total);
        });
        return ended;
    };
    QTRY_VERIFY(hasEnded());
}

void TestPayload::stoppedSessionEndsItsTransfers()
{
    RunningService running;
    RawClient client(running.port());
    QVERIFY(client.send(GetLarge));
    QCOMPARE(client.receive(1000).size(), 1000);
    running.gate = RunningService::Gate::Keep;
    RawClient waiting(running.port());
    QVERIFY(waiting.send("GET /s/abcdefgh23456723/initrd HTTP/1.1\r\nHost: x\r\n\r\n"));
    QTRY_COMPARE(running.count(u"begins initrd"_s), 1);
    running.in([&] { running.service().stopSession(Token); });
    QVERIFY(waiting.receive(12).startsWith("HTTP/1.1 503"));
    QTRY_COMPARE(running.count(u"broken large"_s), 1);
    QVERIFY(client.receive(17'000'000).size() < 16'000'000);
    QVERIFY(client.hasEnded());
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 404);
}

void TestPayload::promptIsJournalled()
{
    RunningService running;
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 200);
    QTRY_COMPARE(running.count(u"file-delivered boot.ipxe"_s), 1);
    QVERIFY(!hasLine(running, u"prompted"_s));
    running.publishAs(policy::Answer::Prompt);
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 200);
    QTRY_COMPARE(running.count(u"prompted waits for F12"_s), 1);
}

void TestPayload::statusReportsAreTaken()
{
    RunningService running;
    const QString url = running.url(u"status"_s);
    QCOMPARE(curl({u"-d"_s, u"phase=disk&percent=10"_s, url}).status, 204);
    QCOMPARE(
        curl({u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, u"{\"phase\":\"copy\",\"percent\":50}"_s, url})
            .status,
        204);
    QCOMPARE(curl({u"-H"_s, u"Transfer-Encoding: chunked"_s, u"-d"_s, u"phase=chunks"_s, url}).status, 204);
    const CurlAnswer last = curl({url + u"?phase=end&result=success&message=all%20done"_s});
    QCOMPARE(last.status, 204);
    QVERIFY(last.head.contains("connection: close\r\n")); // iPXE waits for the end otherwise
    QTRY_COMPARE(running.reports().size(), 4);
    QCOMPARE(running.reports().at(1).percent.value_or(-1), 50);
    QCOMPARE(running.reports().at(2).phase, u"chunks"_s);
    QCOMPARE(running.reports().at(3).message, u"all done"_s);
    QCOMPARE(running.reports().at(3).result, u"success"_s);
    QCOMPARE(running.reports().at(3).token, Token);
    QVERIFY(running.reports().at(3).timeMs > 0);
}

void TestPayload::badStatusReportsAreRefused()
{
    RunningService running;
    const QString url = running.url(u"status"_s);
    QCOMPARE(curl({url}).status, 400);
    QCOMPARE(curl({u"-d"_s, u"percent=101"_s, url}).status, 400);
    QCOMPARE(curl({u"-d"_s, u"{\"phase\":"_s, url}).status, 400);
    QCOMPARE(curl({u"-d"_s, u"result=maybe"_s, url}).status, 400);
    // What cannot be read is left out of a report that says something else.
    QCOMPARE(curl({u"-d"_s, u"phase=disk&percent=101&result=maybe"_s, url}).status, 204);
    QTRY_COMPARE(running.reports().size(), 1);
    QCOMPARE(running.reports().first().phase, u"disk"_s);
    QVERIFY(!running.reports().first().percent);
    QVERIFY(running.reports().first().result.isEmpty());
    QCOMPARE(curl({u"-X"_s, u"PUT"_s, u"-d"_s, u"phase=x"_s, url}).status, 405);
    QCOMPARE(curl({u"-I"_s, url}).status, 405);
    const QString big = u"phase="_s + QString(70'000, u'x');
    QCOMPARE(curl({u"-d"_s, big, url}).status, 413);
    QCOMPARE(curl({u"-H"_s, u"Transfer-Encoding: chunked"_s, u"-d"_s, big, url}).status, 413);
    const QString other = QString(url).replace(QString::fromLatin1(Token), u"zzzzzzzzzzzzzzzz"_s);
    QCOMPARE(curl({u"-d"_s, u"phase=x"_s, other}).status, 404);
    QCOMPARE(running.reports().size(), 1);
}

void TestPayload::declinedPromptIsNoReport()
{
    RunningService running;
    QCOMPARE(curl({running.url(u"status?phase=declined"_s)}).status, 204);
    QTRY_COMPARE(running.count(u"declined nobody pressed F12"_s), 1);
    QCOMPARE(running.reports().size(), 0);
}

void TestPayload::endedSessionStillReports()
{
    RunningService running;
    const QString url = running.url(u"status?phase=late"_s);
    running.in([&] { running.service().catalogue().retire(Token); });
    QCOMPARE(curl({url}).status, 404);
    running.in([&] { running.service().acceptReports(Token.toUpper()); });
    QCOMPARE(curl({url}).status, 204);
    QTRY_COMPARE(running.reports().size(), 1);
}

void TestPayload::stopWhileClientsWaitAndDownload()
{
    RunningService running;
    RawClient downloading(running.port());
    QVERIFY(downloading.send(GetLarge));
    QCOMPARE(downloading.receive(1000).size(), 1000);
    running.gate = RunningService::Gate::Keep;
    RawClient waiting(running.port());
    QVERIFY(waiting.send("GET /s/abcdefgh23456723/initrd HTTP/1.1\r\nHost: x\r\n\r\n"));
    QTRY_COMPARE(running.count(u"begins initrd"_s), 1);
    running.stop();
    QCOMPARE(running.count(u"broken large"_s), 1);
}

QTEST_GUILESS_MAIN(TestPayload)
#include "test_payload.moc"
