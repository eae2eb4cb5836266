// SPDX-License-Identifier: GPL-3.0-or-later
// Session files over HTTP, fetched by curl: whole, in ranges, under conditions, in parallel.
#include "raw_client_linux.h"
#include "running_service.h"
#include <QDir>
#include <vector>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT
private slots:
    void filesArriveByteForByte_data();
    void filesArriveByteForByte();
    void headHasTheLengthAndNoBody();
    void oneRangeIsOneRange_data();
    void oneRangeIsOneRange();
    void severalRangesAreTheWholeFile();
    void rangesBeyondTheEndAreRefused_data();
    void rangesBeyondTheEndAreRefused();
    void conditionsHold();
    void namesAreFoundAsFirmwareWritesThem_data();
    void namesAreFoundAsFirmwareWritesThem();
    void fixedNamesBelongToTheNewestSessionOfTheAddress();
    void tenParallelClientsGetTheSameBytes();
    void aPayloadGoesToOneClientOfASessionAtATime();
    void oneConnectionServesSeveralRequests();
    void publishedFolderIsServedToo();
    void publishedFileThatIsCutEndsTheConnection();
    void retiredSessionIsGone();
    void eachFileIsToldWithItsFacts();
    void httpOneDotZeroIsAnswered();
};

void TestFiles::filesArriveByteForByte_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"vmlinuz", "initrd", "empty", "boot.ipxe", "undionly.kpxe"})
        QTest::newRow(name) << QByteArray(name);
}

void TestFiles::filesArriveByteForByte()
{
    QFETCH(QByteArray, name);
    RunningService running;
    const CurlAnswer answer = curl({running.url(QString::fromLatin1(name))});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == running.bytes.value(name));
    QVERIFY(answer.head.contains("content-length: " + QByteArray::number(answer.body.size()) + "\r\n"));
    QVERIFY(answer.head.contains("accept-ranges: bytes\r\n"));
    QVERIFY(answer.head.contains("etag: \""));
    QVERIFY(!answer.head.contains("transfer-encoding"));
}

void TestFiles::headHasTheLengthAndNoBody()
{
    RunningService running;
    const CurlAnswer answer = curl({u"-I"_s, running.url(u"vmlinuz"_s)});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("content-length: 3000001\r\n"));
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(running.count(u"begins vmlinuz"_s), 0); // a size probe is no payload
    QTRY_COMPARE(running.count(u"size-probe vmlinuz"_s), 1);
}

void TestFiles::oneRangeIsOneRange_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    QTest::newRow("the first byte") << u"0-0"_s << qint64(0) << qint64(1);
    QTest::newRow("the middle") << u"1000-1999"_s << qint64(1000) << qint64(1000);
    QTest::newRow("to the end") << u"3000000-"_s << qint64(3000000) << qint64(1);
    QTest::newRow("the last bytes") << u"-10"_s << qint64(2999991) << qint64(10);
    QTest::newRow("an end beyond the file") << u"2999990-99999999999999999999"_s << qint64(2999990) << qint64(11);
    QTest::newRow("more last bytes than there are") << u"-4000000"_s << qint64(0) << qint64(3000001);
}

void TestFiles::oneRangeIsOneRange()
{
    QFETCH(QString, range);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    RunningService running;
    const CurlAnswer answer = curl({u"-r"_s, range, running.url(u"vmlinuz"_s)});
    QCOMPARE(answer.status, 206);
    QVERIFY(answer.body == running.bytes.value("vmlinuz").mid(first, length));
    const QByteArray expected = "content-range: bytes " + QByteArray::number(first) + '-' +
                                QByteArray::number(first + length - 1) + "/3000001\r\n";
    QVERIFY2(answer.head.contains(expected), answer.head.constData());
}

void TestFiles::severalRangesAreTheWholeFile()
{
    RunningService running;
    const CurlAnswer answer = curl({u"-r"_s, u"0-9,20-29"_s, running.url(u"initrd"_s)});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == running.bytes.value("initrd"));
    const CurlAnswer odd = curl({u"-H"_s, u"Range: lines=1-2"_s, running.url(u"initrd"_s)});
    QCOMPARE(odd.status, 200);
}

void TestFiles::rangesBeyondTheEndAreRefused_data()
{
    QTest::addColumn<QString>("range");
    QTest::newRow("behind the end") << u"3000001-"_s;
    QTest::newRow("inverted") << u"5-1"_s;
    QTest::newRow("no last bytes") << u"-0"_s;
    QTest::newRow("beyond 63 bits") << u"9223372036854775808-"_s;
}

void TestFiles::rangesBeyondTheEndAreRefused()
{
    QFETCH(QString, range);
    RunningService running;
    const CurlAnswer answer = curl({u"-H"_s, u"Range: bytes="_s + range, running.url(u"vmlinuz"_s)});
    QCOMPARE(answer.status, 416);
    QVERIFY(answer.head.contains("content-range: bytes */3000001\r\n"));
    QCOMPARE(curl({running.url(u"initrd"_s)}).status, 200);
}

void TestFiles::conditionsHold()
{
    RunningService running;
    const QString url = running.url(u"vmlinuz"_s);
    const QByteArray head = curl({u"-I"_s, url}).head;
    const qsizetype at = head.indexOf("etag: ") + 6;
    const QString etag = QString::fromLatin1(head.mid(at, head.indexOf("\r\n", at) - at));
    QCOMPARE(etag.size(), 66);
    QCOMPARE(curl({u"-H"_s, u"If-None-Match: "_s + etag, url}).status, 304);
    QCOMPARE(curl({u"-H"_s, u"If-None-Match: \"x\""_s, url}).status, 200);
    QCOMPARE(curl({u"-H"_s, u"If-Match: \"x\", \"y\""_s, url}).status, 412);
    QCOMPARE(curl({u"-H"_s, u"If-Match: \"x\", "_s + etag, url}).status, 200);
    QCOMPARE(curl({u"-r"_s, u"5-9"_s, u"-H"_s, u"If-Range: "_s + etag, url}).status, 206);
    QCOMPARE(curl({u"-r"_s, u"5-9"_s, u"-H"_s, u"If-Range: \"x\""_s, url}).status, 200);
    QCOMPARE(curl({u"-r"_s, u"5-9"_s, u"-H"_s, u"If-Range: Sun, 22 Nov 2026 10:00:00 GMT"_s, url}).status, 200);
}

void TestFiles::namesAreFoundAsFirmwareWritesThem_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("as told") << QByteArray("/s/abcdefgh23456723/boot.ipxe");
    QTest::newRow("upper case") << QByteArray("/S/ABCDEFGH23456723/BOOT.IPXE");
    QTest::newRow("two slashes") << QByteArray("/s/abcdefgh23456723//boot.ipxe");
    QTest::newRow("backslashes") << QByteArray("/s\\abcdefgh23456723\\boot.ipxe");
    QTest::newRow("escaped") << QByteArray("/s/abcdefgh23456723/boot%2eipxe");
    QTest::newRow("absolute form") << QByteArray("http://10.0.0.1/s/abcdefgh23456723/boot.ipxe");
    QTest::newRow("with a query") << QByteArray("/s/abcdefgh23456723/boot.ipxe?mac=1");
}

void TestFiles::namesAreFoundAsFirmwareWritesThem()
{
    QFETCH(QByteArray, target);
    RunningService running;
    RawClient client(running.port());
    QVERIFY(client.send("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    const QByteArray answer = client.receive();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QVERIFY(answer.endsWith(running.bytes.value("boot.ipxe")));
    QTRY_COMPARE(running.count(u"seen abcdefgh23456723 boot.ipxe 127.0.0.1"_s), 1);
}

void TestFiles::fixedNamesBelongToTheNewestSessionOfTheAddress()
{
    RunningService running;
    const QString fixed = u"http://127.0.0.1:%1/grub/grub.cfg"_s.arg(running.port());
    QCOMPARE(curl({fixed}).status, 404);
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 200);
    QVERIFY(curl({fixed}).body == running.bytes.value("boot.ipxe"));
}

void TestFiles::tenParallelClientsGetTheSameBytes()
{
    RunningService running;
    std::vector<std::unique_ptr<QProcess>> clients;
    for (int number = 0; number < 10; ++number) {
        clients.push_back(std::make_unique<QProcess>());
        clients.back()->start(u"curl"_s, {u"-s"_s, running.url(u"undionly.kpxe"_s)});
    }
    for (const auto &client : clients) {
        QVERIFY(client->waitForFinished(20000));
        QVERIFY(client->readAllStandardOutput() == running.bytes.value("undionly.kpxe"));
    }
    qint64 sent = 0;
    running.in([&] { sent = running.service().bytesSent(); });
    QCOMPARE(sent, 10 * qint64(74213));
}

void TestFiles::aPayloadGoesToOneClientOfASessionAtATime()
{
    RunningService running;
    QProcess slow;
    slow.start(u"curl"_s, {u"-s"_s, u"--limit-rate"_s, u"200k"_s, running.url(u"large"_s)});
    QTRY_COMPARE(running.count(u"begins large"_s), 1);
    QTRY_VERIFY(slow.bytesAvailable() > 0);
    QVERIFY(curl({running.url(u"large"_s)}).body ==
            running.bytes.value("large")); // who asks again has given up the first
    QVERIFY(slow.waitForFinished(20000));
    QVERIFY(slow.exitCode() != 0);
    QVERIFY(slow.readAllStandardOutput().size() < running.bytes.value("large").size());
}

void TestFiles::oneConnectionServesSeveralRequests()
{
    RunningService running;
    RawClient client(running.port());
    for (int number = 0; number < 3; ++number) {
        QVERIFY(!client.hasEnded());
        QVERIFY(client.send("GET /s/abcdefgh23456723/initrd HTTP/1.1\r\nHost: x\r\n\r\n"));
        QByteArray answer = client.receive(70'000);
        const qsizetype end = answer.indexOf("\r\n\r\n") + 4;
        answer += client.receive(end);
        QVERIFY(answer.mid(end) == running.bytes.value("initrd"));
    }
}

void TestFiles::publishedFolderIsServedToo()
{
    RunningService running;
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"sub"_s));
    QFile file(folder.filePath(u"sub/Tool.EFI"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("tool") == 4);
    file.close();
    const QString url = u"http://127.0.0.1:%1/sub/tool.efi"_s.arg(running.port());
    QCOMPARE(curl({url}).status, 404);
    running.publishFolder(folder.path());
    const CurlAnswer answer = curl({url});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("tool"));
    QVERIFY(answer.head.contains("content-type: application/efi\r\n"));
    QCOMPARE(curl({u"-r"_s, u"1-2"_s, url}).body, QByteArray("oo"));
}

void TestFiles::publishedFileThatIsCutEndsTheConnection()
{
    RunningService running;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"big"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(64 << 20));
    running.publishFolder(folder.path());
    RawClient client(running.port(), 16384);
    QVERIFY(client.send("GET /big HTTP/1.1\r\nHost: x\r\n\r\n"));
    QCOMPARE(client.receive(1000).size(), 1000);
    QVERIFY(file.resize(10));
    const QByteArray rest = client.receive(65 << 20);
    QVERIFY(rest.size() < (64 << 20));
    QVERIFY(client.hasEnded());
    QCOMPARE(curl({running.url(u"initrd"_s)}).status, 200);
}

void TestFiles::retiredSessionIsGone()
{
    RunningService running;
    running.in([&] { running.service().catalogue().retire(Token); });
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 404);
}

void TestFiles::eachFileIsToldWithItsFacts()
{
    RunningService running;
    QCOMPARE(curl({running.url(u"initrd"_s)}).status, 200);
    QTRY_COMPARE(running.lastFacts(session::Stage::FileDelivered).value(u"file"_s).toString(), u"initrd"_s);
    const QJsonObject facts = running.lastFacts(session::Stage::FileBegins);
    QCOMPARE(facts.value(u"protocol"_s).toString(), u"http"_s);
    QCOMPARE(facts.value(u"size"_s).toInteger(), running.bytes.value("initrd").size());
    QCOMPARE(curl({running.url(u"boot.cfg"_s)}).status, 404);
    QTRY_VERIFY(running.lastFacts(session::Stage::FileNotFound).value(u"file"_s).toString().endsWith(u"boot.cfg"_s));
}

void TestFiles::httpOneDotZeroIsAnswered()
{
    RunningService running;
    const CurlAnswer answer = curl({u"-0"_s, running.url(u"initrd"_s)});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == running.bytes.value("initrd"));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
