// SPDX-License-Identifier: GPL-3.0-or-later
// What no client should send, against the running service: each gets the answer that is written down or none, and the
// next machine is served as before.
#include "tests/tftp/tftp_lab.h"
#include <QDir>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::tftp;
using namespace slipway::tftp::lab;
using namespace Qt::StringLiterals;

namespace {
constexpr int Silence = 120; ///< ms without an answer
const QByteArray Good = randomBytes(2000);
} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<RawClient> m_client;

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Packet answerTo(const QByteArray &bytes, int waitMs = 2000)
    {
        m_client = std::make_unique<RawClient>();
        m_client->send(bytes, m_lab->port());
        return m_client->receive(waitMs);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_lab = std::make_unique<Lab>();
        m_lab->publish({{"ok", inMemory(Good)}});
        QVERIFY(QDir(m_folder->path()).mkpath(u"root/sub"_s));
        write(u"secret"_s, "canary");
        write(u"root/ok"_s, "published");
        m_lab->inside([this](Service &service) {
            service.catalogue().setPublishedFolder(m_folder->filePath(u"root"_s));
            return 0;
        });
    }
    void cleanup()
    {
        // A fresh address each time: the rate of the one that misbehaved is not to be mistaken for a fault.
        RawClient client(Ipv4{0x7F000021});
        QCOMPARE(fetch(client, m_lab->port(), inSession("ok"), {"blksize", "1468", "windowsize", "4"}).bytes, Good);
        m_lab.reset();
    }

    void whatIsNoRequestGetsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("1 byte") << QByteArray(1, 0);
        QTest::newRow("opcode only") << QByteArray("\0\1", 2);
        QTest::newRow("3 bytes") << QByteArray("\0\1a", 3);
        for (const int opcode : {0, 3, 4, 5, 6, 7, 9, 255})
            QTest::addRow("opcode %d", opcode) << readRequest("ok", {}, "octet", char(opcode));
        QTest::newRow("ERROR") << QByteArray("\0\5\0\1nothing\0", 12);
        QTest::newRow("load balancer") << QByteArray("default send string");
    }
    void whatIsNoRequestGetsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(answerTo(bytes, Silence).isEmpty());
        QCOMPARE(m_lab->running(), 0);
    }

    void malformedRequestsGetAShortError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no NUL") << QByteArray("\0\1file.bin", 10);
        QTest::newRow("no mode") << QByteArray("\0\1file.bin\0", 11);
        QTest::newRow("mail") << readRequest("ok", {}, "mail");
        QTest::newRow("name of 600") << readRequest(QByteArray(600, 'a'));
        QTest::newRow("name of 8000") << readRequest(QByteArray(8000, 'a'));
        QTest::newRow("unterminated option") << readRequest("ok", {"blksize"}).chopped(1);
    }
    void malformedRequestsGetAShortError()
    {
        QFETCH(QByteArray, bytes);
        const Packet packet = answerTo(bytes);
        QCOMPARE(packet.opcode(), 5);
        QCOMPARE(packet.number(), 4);
        QVERIFY(packet.bytes.size() <= bytes.size());
    }

    void aDatagramOf60000BytesIsDropped()
    {
        QVERIFY(answerTo(readRequest(QByteArray(60'000, 'a')), Silence).isEmpty());
    }

    void writingIsRefused()
    {
        for (const QByteArray &name : {QByteArray("new"), inSession("ok"), QByteArray("../../etc/passwd")}) {
            const Packet packet = answerTo(readRequest(name, {}, "octet", 2));
            QCOMPARE(packet.opcode(), 5);
            QCOMPARE(packet.number(), 2);
        }
        QCOMPARE(QDir(m_folder->filePath(u"root"_s)).entryList(QDir::Files), QStringList{u"ok"_s});
    }

    void namesThatLeaveTheFolderAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("name");
        const QByteArrayList names{"../secret",
                                   "sub/../../secret",
                                   "..\\secret",
                                   "....//secret",
                                   ".../secret",
                                   "%2e%2e/secret",
                                   "..%5csecret",
                                   "sub/../ok",
                                   "C:\\ok",
                                   "C:/ok",
                                   "/..//secret",
                                   "",
                                   "/",
                                   ".",
                                   "sub",
                                   "ok.",
                                   "ok::$DATA",
                                   "CON",
                                   "linkfile",
                                   "linkdir/secret",
                                   "fifo",
                                   "/proc/self/environ",
                                   "/dev/zero",
                                   "\xff\xfe",
                                   "\x1b[2J",
                                   "<img src=x>",
                                   "%s%n%s%n",
                                   "s/",
                                   "s/abcdefgh234567ab",
                                   "s/abcdefgh234567ab/",
                                   "s/abcdefgh234567ab/../ok",
                                   "s/aaaaaaaaaaaaaaaa/ok",
                                   "s/../ok",
                                   "\\\\srv\\share\\x"};
        for (const QByteArray &name : names)
            QTest::newRow(name.isEmpty() ? "empty" : name.toPercentEncoding().constData()) << name;
    }
    void namesThatLeaveTheFolderAreNotFound()
    {
        QFETCH(QByteArray, name);
        QVERIFY(QFile::link(m_folder->filePath(u"secret"_s), m_folder->filePath(u"root/linkfile"_s)));
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"root/linkdir"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(u"root/fifo"_s)).constData(), 0600), 0);
        const QByteArray request = readRequest(name);
        const Packet packet = answerTo(request);
        QCOMPARE(packet.opcode(), 5);
        QCOMPARE(packet.number(), 1);
        QVERIFY(packet.bytes.size() <= request.size());
        QVERIFY(
            QByteArray("File not found").startsWith(packet.bytes.mid(4).chopped(1))); // fixed text: no path, no name
    }

    void theFolderIsServedHoweverTheNameIsWritten()
    {
        for (const char *name : {"/ok", "//ok", "\\ok", "./ok", "OK"}) {
            RawClient client;
            QCOMPARE(fetch(client, m_lab->port(), name).bytes, QByteArray("published"));
        }
    }

    void optionsOutOfRangeAreIgnored_data()
    {
        QTest::addColumn<QByteArrayList>("options");
        for (const char *value : {"0", "7", "abc", "", "-1", "100000000000000000000", "1456x", "65465"})
            QTest::addRow("blksize '%s'", value) << QByteArrayList{"blksize", value};
        for (const char *value : {"0", "65536", "-4"})
            QTest::addRow("windowsize %s", value) << QByteArrayList{"windowsize", value};
        for (const char *value : {"0", "256"})
            QTest::addRow("timeout %s", value) << QByteArrayList{"timeout", value};
        QTest::newRow("no value") << QByteArrayList{"blksize"};
        QTest::newRow("unknown") << QByteArrayList{"utimeout", "1", "multicast", "", "msftwindow", "31416"};
    }
    void optionsOutOfRangeAreIgnored()
    {
        QFETCH(QByteArrayList, options);
        const Packet packet = answerTo(readRequest("ok", options));
        QCOMPARE(packet.opcode(), 3); // no OACK, and never ERROR 8: firmware gives up on it
        QCOMPARE(packet.bytes.mid(4), QByteArray("published"));
    }

    void theSizeIsTheFilesWhateverTheClientSays()
    {
        QCOMPARE(answerTo(readRequest(inSession("ok"), {"tsize", "999"})).bytes, QByteArray("\0\6tsize\0002000\0", 13));
        QCOMPARE(answerTo(readRequest(inSession("ok"), {"blksize", "1000", "BLKSIZE", "600"})).bytes,
                 QByteArray("\0\6blksize\0001000\0", 15)); // the first one counts
        QByteArrayList many;
        for (int i = 0; i < 300; ++i)
            many << "o" + QByteArray::number(i) << "1";
        QCOMPARE(answerTo(readRequest("ok", many)).opcode(), 3);
    }

    void strangePacketsOnTheTransferDoNoHarm()
    {
        RawClient client;
        client.send(readRequest(inSession("ok"), {"blksize", "100"}), m_lab->port());
        const quint16 port = client.receive().port;
        client.ack(0, port);
        QCOMPARE(client.receive().number(), 1);
        client.ack(1, port);
        QCOMPARE(client.receive().number(), 2);
        RawClient stranger;
        stranger.ack(2, port); // the socket is connected: the kernel drops it
        for (const quint16 block : {0, 1, 1, 1, 3, 7, 40000, 65535})
            client.ack(block, port);
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray(1, 0), QByteArray("\0\4", 2), QByteArray("\0\4\0", 3), readRequest("ok"),
              QByteArray("\0\3\0\1data", 8), QByteArray("\0\6a\0b\0", 6), QByteArray(5000, '\xff')})
            client.send(bytes, port);
        client.ack(2, port);
        // Block 2 may come again by the timer; nothing beyond it may have come before its ACK.
        Packet packet = client.receive();
        while (packet.number() == 2)
            packet = client.receive();
        QCOMPARE(packet.number(), 3);
    }

    void aMutilatedErrorEndsTheTransfer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("2 bytes") << QByteArray("\0\5", 2);
        QTest::newRow("3 bytes") << QByteArray("\0\5\0", 3);
        QTest::newRow("4 bytes") << QByteArray("\0\5\0\0", 4);
        QTest::newRow("no NUL") << QByteArray("\0\5\0\0oops", 8);
        QTest::newRow("long") << QByteArray("\0\5\0\0", 4) + QByteArray(9000, '<');
    }
    void aMutilatedErrorEndsTheTransfer()
    {
        QFETCH(QByteArray, bytes);
        RawClient client;
        client.send(readRequest(inSession("ok")), m_lab->port());
        client.send(bytes, client.receive().port);
        QTRY_COMPARE(m_lab->running(), 0);
        QVERIFY(m_lab->engine.lastDetail().size() < 400);
    }

    void fiftyEqualRequestsAreOneTransferOfThreePacketsAtMost()
    {
        RawClient client;
        for (int i = 0; i < 50; ++i)
            client.send(readRequest(inSession("ok")), m_lab->port());
        int packets = 0;
        qsizetype bytes = 0;
        for (Packet packet = client.receive(); !packet.isEmpty(); packet = client.receive(Silence)) {
            ++packets;
            bytes += packet.bytes.size();
        }
        QCOMPARE(m_lab->running(), 1);
        QVERIFY2(packets <= 3, QByteArray::number(packets).constData());
        QVERIFY(bytes <= 3 * 516);
    }

    void guessingAtNamesIsSlowedDown()
    {
        RawClient client;
        for (int i = 0; i < 200; ++i)
            client.send(readRequest("guess" + QByteArray::number(i)), m_lab->port());
        int answers = 0;
        while (!client.receive(Silence).isEmpty())
            ++answers;
        QVERIFY2(answers >= 50 && answers <= 60, QByteArray::number(answers).constData());
        // The machine behind the same address that has a session is not held.
        RawClient machine;
        QCOMPARE(fetch(machine, m_lab->port(), inSession("ok")).bytes, Good);
    }

    void theSourcePort69GetsNoAnswer()
    {
        if (::geteuid() != 0)
            QSKIP("binding port 69 as a client needs privilege");
        net::EndpointOptions options;
        options.address = Ipv4{0x7F000045};
        options.port = 69;
        auto server = net::UdpEndpoint::bind(options);
        if (!server)
            QSKIP("port 69 is taken here");
        const QByteArray request = readRequest("nothing");
        (*server)->send({reinterpret_cast<const uint8_t *>(request.constData()), size_t(request.size())}, Loopback,
                        m_lab->port());
        pollfd wait{(*server)->descriptor(), POLLIN, 0};
        QCOMPARE(::poll(&wait, 1, Silence), 0);
    }

    void randomPacketsStopNothing()
    {
        const quint32 seed = 4711;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const QByteArray request = readRequest(inSession("ok"), {"blksize", "1468", "windowsize", "4", "tsize", "0"});
        RawClient client(Ipv4{0x7F000031});
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = request.left(qsizetype(random() % quint32(request.size() + 1)));
            for (int change = int(random() % 4); change > 0 && !bytes.isEmpty(); --change)
                bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
            client.send(bytes, m_lab->port());
        }
        QVERIFY(m_lab->running() <= 64);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
