// SPDX-License-Identifier: GPL-3.0-or-later
// What no client should send. Whatever comes, the service answers the next one.
#include "raw_client_linux.h"
#include "running_service.h"
#include <QDir>
#include <sys/stat.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_running = std::make_unique<RunningService>(); }
    void cleanupTestCase() { m_running.reset(); }
    void cleanup();
    void namesOutsideAreNotFound_data();
    void namesOutsideAreNotFound();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void otherMethodsAreNotAllowed_data();
    void otherMethodsAreNotAllowed();
    void rubbishEndsItsOwnConnection_data();
    void rubbishEndsItsOwnConnection();
    void everyPrefixOfARequestIsSurvived();
    void manyConnectionsThatSayNothing();
    void publishedFifoAndLinkAreNotFound();
    void clientsThatVanishLeaveNothing();

private:
    std::unique_ptr<RunningService> m_running;
};

void TestBadInput::cleanup()
{
    const CurlAnswer answer = curl({m_running->url(u"initrd"_s)});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == m_running->bytes.value("initrd"));
}

void TestBadInput::namesOutsideAreNotFound_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/",
                               "/../../etc/passwd",
                               "/s/abcdefgh23456723/../boot.ipxe",
                               "/%2e%2e%2fetc/passwd",
                               "/..%5cetc%5cpasswd",
                               "/s/abcdefgh23456723/boot.ipxe%00",
                               "/s/abcdefgh23456723/boot.ipxe%0d%0aX:%20y",
                               "/%c0%ae%c0%ae/etc/passwd",
                               "/s/abcdefgh23456723/",
                               "/s/abcdefgh23456723",
                               "/s/zzzzzzzzzzzzzzzz/boot.ipxe",
                               "/c:/boot.ipxe",
                               "/%zz",
                               "/%",
                               "/etc/passwd",
                               "/proc/self/environ",
                               "/s/abcdefgh23456723/nothing",
                               "/<img%20src=x>",
                               "/%25s%25n",
                               "/....//etc/passwd"})
        QTest::newRow(target) << QByteArray(target);
}

void TestBadInput::namesOutsideAreNotFound()
{
    QFETCH(QByteArray, target);
    RawClient client(m_running->port());
    QVERIFY(client.send(get(target)));
    const QByteArray answer = client.receive();
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
    QVERIFY2(answer.endsWith("\r\n\r\nNot found\n"), answer.constData()); // the same for all, nothing echoed
}

void TestBadInput::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArrayList>("statuses");
    const QByteArray script = "/s/abcdefgh23456723/boot.ipxe";
    const QByteArray status = "/s/abcdefgh23456723/status";
    QTest::newRow("a target of 9 kB") << get('/' + QByteArray(9000, 'a')) << QByteArrayList{"414"};
    QTest::newRow("a target of 60 kB") << get('/' + QByteArray(60000, 'a')) << QByteArrayList{"414", "431", "400"};
    QTest::newRow("headers of 60 kB") << QByteArray("GET " + script +
                                                    " HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(60000, 'a') + "\r\n\r\n")
                                      << QByteArrayList{"431", "413", "400"};
    QTest::newRow("no host") << QByteArray("GET " + script + " HTTP/1.1\r\n\r\n") << QByteArrayList{"400"};
    QTest::newRow("two lengths") << QByteArray(
                                        "POST " + status +
                                        " HTTP/1.1\r\nHost: x\r\nContent-Length: 7\r\nContent-Length: 9\r\n\r\nphase=x")
                                 << QByteArrayList{"400"};
    QTest::newRow("length and chunks") << QByteArray("POST " + status +
                                                     " HTTP/1.1\r\nHost: x\r\nContent-Length: 7\r\nTransfer-Encoding: "
                                                     "chunked\r\n\r\n7\r\nphase=x\r\n0\r\n\r\n")
                                       << QByteArrayList{"400"};
    QTest::newRow("a negative length") << QByteArray("POST " + status +
                                                     " HTTP/1.1\r\nHost: x\r\nContent-Length: -7\r\n\r\nphase=x")
                                       << QByteArrayList{"400"};
    QTest::newRow("a length beyond 64 bits")
        << QByteArray("POST " + status +
                      " HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\nphase=x")
        << QByteArrayList{"400", "413"};
    QTest::newRow("a length of a terabyte")
        << QByteArray("POST " + status + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1099511627776\r\n\r\nphase=x")
        << QByteArrayList{"413"};
    QTest::newRow("a GET with a body") << QByteArray("GET " + script +
                                                     " HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
                                       << QByteArrayList{"400"};
    QTest::newRow("a version of the future")
        << QByteArray("GET " + script + " HTTP/9.9\r\nHost: x\r\n\r\n") << QByteArrayList{"505", "400"};
}

void TestBadInput::badRequestsAreRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArrayList, statuses);
    RawClient client(m_running->port());
    client.send(request); // the service may close before it has all
    const QByteArray answer = client.receive();
    QVERIFY2(client.hasEnded(), answer.constData());
    QVERIFY2(statuses.contains(answer.mid(9, 3)), answer.left(200).constData());
    QCOMPARE(m_running->reports().size(), 0);
}

void TestBadInput::otherMethodsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "GETT"})
        QTest::newRow(method) << QByteArray(method);
}

void TestBadInput::otherMethodsAreNotAllowed()
{
    QFETCH(QByteArray, method);
    RawClient client(m_running->port());
    QVERIFY(client.send(method + " /s/abcdefgh23456723/initrd HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"));
    const QByteArray answer = client.receive();
    QVERIFY2(answer.startsWith("HTTP/1.1 405 "), answer.constData());
    QVERIFY(answer.contains("Allow: GET, HEAD\r\n"));
}

void TestBadInput::rubbishEndsItsOwnConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("TLS hello") << QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, '\x7f');
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(40000, '\0');
    QTest::newRow("one long line") << QByteArray(100000, 'x');
    QTest::newRow("NUL in a header") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA: b") + '\0' + "c\r\n\r\n";
    QTest::newRow("no request line") << QByteArray("\r\n\r\n\r\n\r\nnonsense\r\n\r\n");
    QTest::newRow("a folded header") << QByteArray(
        "GET /x HTTP/1.1\r\nHost: x\r\nA: b\r\n  c\r\nConnection: close\r\n\r\n");
    QTest::newRow("a bad chunk") << QByteArray(
        "POST /s/abcdefgh23456723/status HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        "zz\r\nphase=x\r\n");
}

void TestBadInput::rubbishEndsItsOwnConnection()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_running->port());
    client.send(bytes);
    const QByteArray answer = client.receive(1 << 16, 200);
    QVERIFY2(!answer.startsWith("HTTP/1.1 2"), answer.constData());
    QCOMPARE(m_running->reports().size(), 0);
}

void TestBadInput::everyPrefixOfARequestIsSurvived()
{
    const QByteArray whole =
        "POST /s/abcdefgh23456723/status?x=%41 HTTP/1.1\r\nHost: x\r\nContent-Length: 7\r\n\r\npercent=1";
    for (qsizetype length = 0; length < whole.size() - 2; ++length) {
        RawClient client(m_running->port());
        QVERIFY(client.isConnected());
        client.send(whole.left(length));
        if (length % 2)
            client.reset();
    }
    QCOMPARE(m_running->reports().size(), 0);
}

void TestBadInput::manyConnectionsThatSayNothing()
{
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int number = 0; number < 300; ++number) {
        idle.push_back(std::make_unique<RawClient>(m_running->port()));
        QVERIFY(idle.back()->isConnected());
    }
    QCOMPARE(curl({m_running->url(u"boot.ipxe"_s)}).status, 200);
}

void TestBadInput::publishedFifoAndLinkAreNotFound()
{
    QTemporaryDir folder;
    QVERIFY(QFile::link(u"/etc/passwd"_s, folder.filePath(u"link"_s)));
    QVERIFY(QFile::link(u"/etc"_s, folder.filePath(u"etc"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"fifo"_s)).constData(), 0644), 0);
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    m_running->publishFolder(folder.path());
    for (const char *name : {"link", "etc/passwd", "fifo", "folder", "LINK"}) {
        const CurlAnswer answer =
            curl({u"http://127.0.0.1:%1/%2"_s.arg(m_running->port()).arg(QLatin1StringView(name))});
        QVERIFY2(answer.status == 404, name);
    }
    m_running->publishFolder({});
}

void TestBadInput::clientsThatVanishLeaveNothing()
{
    for (int number = 0; number < 50; ++number) {
        RawClient client(m_running->port());
        QVERIFY(client.send("GET /s/abcdefgh23456723/large HTTP/1.1\r\nHost: x\r\n\r\n"));
        if (number % 3)
            QVERIFY(!client.receive(5000).isEmpty());
        client.reset();
    }
    const auto running = [this] {
        qsizetype count = -1;
        m_running->in([&] {
            count = 0;
            for (const session::Transfer &transfer : m_running->service().sample())
                count += transfer.ended ? 0 : 1;
        });
        return count;
    };
    QTRY_COMPARE(running(), 0);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
