// SPDX-License-Identifier: GPL-3.0-or-later
// The guards end to end: the built slipwayd serves, the built slipwayctl commands, and machines ask on 4011 and fetch
// by HTTP and TFTP over real sockets.
#include "tests/dhcp/bench.h"
#include "tests/support/program.h"
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <csignal>

using namespace slipway;
using slipway::test::Ran;

namespace {

constexpr int ProgramSize = 48 * 1024 * 1024;

/// slipwayd on a site of its own.
class Server
{
public:
    explicit Server(int programSize = 2000)
    {
        QFile file(m_folder.filePath("boot.efi"));
        if (!file.open(QFile::WriteOnly))
            qFatal("no file");
        file.write("MZ");
        file.resize(programSize);
        file.close();
        ctl("init");
        ctl("boot-image add Image --arch x64 --program " + m_folder.filePath("boot.efi"));
        ctl("task-sequence add Install --boot-image Image");
        ctl("collection add Lab");
    }
    ~Server()
    {
        if (m_process.state() != QProcess::Running)
            return;
        ::kill(pid_t(m_process.processId()), SIGTERM);
        m_process.waitForFinished(5000);
    }
    bool start()
    {
        m_process.start(SLIPWAY_BIN_DIR "/slipwayd",
                        {"--site", site(), "--address", "127.0.0.1", "--dhcp-port", "0", "--pxe-port", "0",
                         "--tftp-port", "0", "--http-port", "0", "--json"});
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 15'000))
            return false;
        static const QRegularExpression ready("pxe=127\\.0\\.0\\.1:(\\d+) tftp=127\\.0\\.0\\.1:(\\d+) "
                                              "http=127\\.0\\.0\\.1:(\\d+)");
        const auto match = ready.match(QString::fromUtf8(m_process.readLine()));
        pxe = match.captured(1).toUShort();
        tftp = match.captured(2).toUShort();
        http = match.captured(3).toUShort();
        return match.hasMatch();
    }
    QString site() const { return m_folder.filePath("site"); }
    Ran ctl(const QString &line) const
    {
        const Ran ran = test::runProgram("slipwayctl", QStringList{"--site", site(), "--json"} + line.split(' '));
        if (ran.exit != 0)
            qInfo("%s: %s", qPrintable(line), ran.err.constData());
        return ran;
    }
    void addMachine(int number) const
    {
        const QString name = QString("PC%1").arg(number);
        ctl("device add " + name + " --mac " + QString::fromStdString(macOf(number).toString()) + " --arch x64");
        ctl("collection member-add Lab " + name);
    }
    void deploy() const { ctl("deployment add --task-sequence Install --collection Lab --purpose required"); }
    /// What the program said so far on stderr, one object a line.
    QList<QJsonObject> said()
    {
        m_said += m_process.readAllStandardError();
        QList<QJsonObject> lines;
        for (const QByteArray &line : m_said.split('\n')) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
    QJsonObject saidOf(const QString &id)
    {
        for (const QJsonObject &line : said()) {
            if (line["id"] == id)
                return line;
        }
        return {};
    }
    QString fateOf(int number) const
    {
        const QJsonObject decision =
            ctl("explain --arch 7 --mac " + QString::fromStdString(macOf(number).toString())).object();
        return decision["candidates"].toArray().first().toObject()["reason"].toString();
    }
    static MacAddress macOf(int number) { return {{2, 0, 0, 0, 0, uint8_t(number)}}; }

    quint16 pxe = 0, tftp = 0, http = 0;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
};

/// UEFI firmware as far as a boot service needs it.
class Machine
{
public:
    Machine(const Server &server, int number) : m_server(server), m_number(number)
    {
        m_socket.bind(QHostAddress::LocalHost);
    }
    void ask()
    {
        const auto bytes = wire::encodeDhcp(test::message(test::Edk2, wire::MessageType::Request,
                                                          Server::macOf(m_number), ++m_xid + m_number * 1000u, 0));
        m_socket.writeDatagram(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()),
                               QHostAddress::LocalHost, m_server.pxe);
    }
    /// The boot file of an answer that came since; empty: none.
    QString answered()
    {
        QString file;
        while (m_socket.hasPendingDatagrams()) {
            QByteArray bytes(m_socket.pendingDatagramSize(), 0);
            m_socket.readDatagram(bytes.data(), bytes.size());
            const auto reply =
                wire::decodeDhcp({reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())});
            if (!reply)
                continue;
            const std::string option = reply->options.text(wire::option::BootFileName);
            file = QString::fromStdString(option.empty() ? std::string(reply->file) : option);
        }
        return file;
    }
    QString bootFile(int waitMs = 5000)
    {
        answered();
        ask();
        QString file;
        (void)QTest::qWaitFor([&] { return !(file = answered()).isEmpty(); }, waitMs);
        return file;
    }
    /// "200" when all of it arrived.
    QByteArray fetch(const QString &file) const
    {
        QTcpSocket http;
        http.connectToHost(QHostAddress::LocalHost, m_server.http);
        http.write("GET /" + file.toUtf8() + " HTTP/1.0\r\n\r\n");
        QByteArray got;
        if (!QTest::qWaitFor([&] { return http.state() == QAbstractSocket::UnconnectedState; }, 10'000))
            return "no end";
        got = http.readAll();
        return got.mid(got.indexOf(' ') + 1, 3);
    }
    /// Asks and fetches. "200", the status of a refusal, or "silent".
    QByteArray install(int waitMs = 5000)
    {
        const QString file = bootFile(waitMs);
        return file.isEmpty() ? "silent" : fetch(file);
    }

private:
    const Server &m_server;
    int m_number;
    quint32 m_xid = 0;
    QUdpSocket m_socket;
};

/// A TFTP client that acknowledges block after block.
class TftpFetch
{
public:
    TftpFetch(const Server &server, const QString &file)
    {
        m_socket.bind(QHostAddress::LocalHost);
        const QByteArray request = QByteArray("\0\1", 2) + file.toUtf8() + '\0' + QByteArray("octet\0", 6);
        m_socket.writeDatagram(request, QHostAddress::LocalHost, server.tftp);
    }
    /// True if a block came. An ERROR ends it.
    bool step()
    {
        bool block = false;
        while (m_socket.hasPendingDatagrams()) {
            QByteArray bytes(m_socket.pendingDatagramSize(), 0);
            QHostAddress from;
            quint16 port = 0;
            m_socket.readDatagram(bytes.data(), bytes.size(), &from, &port);
            ended = ended || bytes.at(1) == 5;
            if (bytes.at(1) != 3)
                continue;
            block = true;
            ++blocks;
            m_socket.writeDatagram(QByteArray("\0\4", 2) + bytes.mid(2, 2), from, port);
        }
        return block;
    }
    int blocks = 0;
    bool ended = false;

private:
    QUdpSocket m_socket;
};

} // namespace

class TestGuards : public QObject
{
    Q_OBJECT
private slots:
    void theBrakeHoldsUntilItIsReleased()
    {
        Server server;
        for (int i = 1; i <= 4; ++i)
            server.addMachine(i);
        server.deploy();
        QCOMPARE(server.ctl("settings set brake.required-boots 2").exit, 0);
        QVERIFY(server.start());
        std::vector<std::unique_ptr<Machine>> machines;
        QStringList files;
        for (int i = 1; i <= 4; ++i) {
            machines.push_back(std::make_unique<Machine>(server, i));
            files.append(machines.back()->bootFile());
            QVERIFY(!files.last().isEmpty());
        }
        QCOMPARE(machines[0]->fetch(files[0]), "200");
        QCOMPARE(machines[1]->fetch(files[1]), "200");
        QCOMPARE(server.ctl("brake show").object()["engaged"], false);
        QCOMPARE(machines[2]->fetch(files[2]), "503"); // decided before the brake, and not started after it
        const QJsonObject brake = server.ctl("brake show").object();
        QCOMPARE(brake["engaged"], true);
        QCOMPARE(brake["boots"], 2);
        QCOMPARE(server.fateOf(4), "BRAKED");
        QCOMPARE(machines[3]->install(1000), "silent");
        QTRY_VERIFY(!server.saidOf("BRAKE_ENGAGED").isEmpty());
        const QJsonObject said = server.saidOf("BRAKE_ENGAGED");
        QCOMPARE(said["severity"], "error");
        QVERIFY(said["text"].toString().contains("brake") && !said["remedy"].toString().isEmpty());
        QCOMPARE(said["args"].toArray().first(), "2");
        QVERIFY(!server.ctl("status list --severity error").array().isEmpty());

        QCOMPARE(server.ctl("brake release").exit, 0);
        QCOMPARE(server.ctl("brake release").exit, 1);
        QVERIFY(QTest::qWaitFor([&] { return machines[2]->install(300) == "200"; }, 3000));
        QVERIFY(QTest::qWaitFor([&] { return machines[3]->install(300) == "200"; }, 3000));
        QTRY_VERIFY(!server.saidOf("BRAKE_RELEASED").isEmpty()); // another program's message
        QCOMPARE(server.ctl("brake engage").exit, 0);
        QCOMPARE(server.ctl("brake show").object()["byHand"], true);
    }

    void aMachineThatInstallsAgainAndAgainIsQuarantined()
    {
        Server server;
        server.addMachine(1);
        server.addMachine(2);
        QCOMPARE(server.ctl("settings set quarantine.required-boots 2").exit, 0);
        server.deploy();
        server.ctl("device add Late --mac 52:54:00:00:99:01 --arch x64");
        // Below the limit it is done, and said.
        QVERIFY(server.ctl("collection member-add Lab Late").err.contains("at the next PXE boot of: Late"));
        QVERIFY(server.start());
        Machine one(server, 1), two(server, 2);
        QCOMPARE(one.install(), "200");
        server.deploy();
        QVERIFY(QTest::qWaitFor([&] { return one.install(500) == "200"; }, 5000));
        QTRY_COMPARE(server.ctl("quarantine list").array().size(), 1);
        QCOMPARE(server.ctl("quarantine list").array().first().toObject()["device"], "PC1");
        server.deploy();
        QCOMPARE(server.fateOf(1), "QUARANTINED");
        QCOMPARE(one.install(1500), "silent");
        QCOMPARE(two.install(), "200");
        QTRY_VERIFY(!server.saidOf("QUARANTINED").isEmpty());
        // A Clear is consent for what follows, but does not open the door by itself.
        QCOMPARE(server.ctl("clear-required-pxe PC1 --reason again").object()["cleared"], 1);
        QCOMPARE(server.fateOf(1), "QUARANTINED");
        QCOMPARE(server.ctl("quarantine release PC1").exit, 0);
        QCOMPARE(server.ctl("quarantine release PC1").exit, 1);
        QVERIFY(QTest::qWaitFor([&] { return one.install(500) == "200"; }, 5000));
        server.deploy();
        QCOMPARE(server.ctl("quarantine add PC2").exit, 0);
        QCOMPARE(server.fateOf(2), "QUARANTINED");
    }

    void aClearIsUndone()
    {
        Server server;
        server.addMachine(1);
        server.deploy();
        QVERIFY(server.start());
        Machine one(server, 1);
        QCOMPARE(one.install(), "200");
        QTRY_COMPARE(server.fateOf(1), "ALREADY_RUN");
        const QJsonObject preview = server.ctl("clear-required-pxe PC1 --preview").array().first().toObject();
        QCOMPARE(preview["device"], "PC1");
        QCOMPARE(preview["rows"].toArray().size(), 1);
        QCOMPARE(preview["next"].toObject()["answer"], "boot");
        QCOMPARE(server.fateOf(1), "ALREADY_RUN"); // it only looked
        const QJsonObject cleared = server.ctl("clear-required-pxe PC1 --reason test").object();
        QCOMPARE(cleared["cleared"], 1);
        QVERIFY(server.fateOf(1).isEmpty() || server.fateOf(1) == "REQUIRED");
        const QString clearing = QString::number(cleared["clearing"].toInt());
        QCOMPARE(server.ctl("clear-undo " + clearing).object()["restored"], 1);
        QCOMPARE(server.fateOf(1), "ALREADY_RUN");
        QCOMPARE(server.ctl("clear-undo " + clearing).exit, 1);
    }

    void stoppingToAnswerHaltsEverythingWithinASecond()
    {
        Server server(ProgramSize);
        for (int i = 1; i <= 3; ++i)
            server.addMachine(i);
        server.deploy();
        QVERIFY(server.start());
        Machine byHttp(server, 1), byTftp(server, 2), asking(server, 3);
        QTcpSocket http;
        http.setReadBufferSize(64 * 1024);
        http.connectToHost(QHostAddress::LocalHost, server.http);
        QVERIFY(http.waitForConnected(5000));
        http.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 64 * 1024);
        http.write("GET /" + byHttp.bootFile().toUtf8() + " HTTP/1.0\r\n\r\n");
        TftpFetch tftp(server, byTftp.bootFile());

        QElapsedTimer clock;
        clock.start();
        qint64 httpMs = 0, tftpMs = 0, answerMs = 0, bytes = 0, answers = 0, stoppedMs = -1;
        QProcess stop;
        // All three move; then somebody stops; then nothing may move any more.
        while (clock.elapsed() < 20'000 && (stoppedMs < 0 || clock.elapsed() < stoppedMs + 2500)) {
            if (const QByteArray read = http.read(16 * 1024); !read.isEmpty()) {
                bytes += read.size();
                httpMs = clock.elapsed();
            }
            if (tftp.step())
                tftpMs = clock.elapsed();
            if (!asking.answered().isEmpty()) {
                ++answers;
                answerMs = clock.elapsed();
            }
            asking.ask();
            if (stop.state() == QProcess::NotRunning && stoppedMs < 0 && bytes > 500'000 && tftp.blocks > 100 &&
                answers > 5 && stop.exitCode() == 0) {
                if (stop.program().isEmpty())
                    stop.start(SLIPWAY_BIN_DIR "/slipwayctl", {"--site", server.site(), "stop-answering"});
                else
                    stoppedMs = clock.elapsed();
            }
            QTest::qWait(3);
        }
        QVERIFY(stoppedMs >= 0);
        QCOMPARE(stop.exitCode(), 0);
        const qint64 last = std::max({httpMs, tftpMs, answerMs});
        qInfo("after slipwayctl ended: the last answer at %lld ms, TFTP %lld ms, HTTP %lld ms", answerMs - stoppedMs,
              tftpMs - stoppedMs, httpMs - stoppedMs);
        QVERIFY2(last - stoppedMs < 1000, qPrintable(QString::number(last - stoppedMs)));
        QVERIFY(tftp.ended); // told, not left to time out
        QTRY_COMPARE(http.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(bytes < ProgramSize);
        QCOMPARE(asking.bootFile(300), QString());
        // What never arrived whole has not happened.
        QTRY_VERIFY(server.ctl("device show PC1").object()["ledger"].toArray().isEmpty());
        QTRY_VERIFY(server.ctl("device show PC2").object()["ledger"].toArray().isEmpty());
        QTRY_VERIFY(!server.saidOf("ANSWERING_STOPPED").isEmpty());
        QCOMPARE(server.ctl("start-answering").exit, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!asking.bootFile(300).isEmpty(), 3000);
    }
};

QTEST_GUILESS_MAIN(TestGuards)
#include "test_guards.moc"
