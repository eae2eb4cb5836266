// SPDX-License-Identifier: GPL-3.0-or-later
// Stop Transfers against real sockets: a machine that downloads is told so in the middle, its required payload is taken
// back, and it may ask again.
#include "server/engine/engine.h"
#include "server/session/verdict.h"
#include "server/store/state_store.h"
#include "tests/windows/boot_service.h"
#include "tests/windows/tftp_reader.h"
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace slipway;
using namespace slipway::windows;
using namespace Qt::StringLiterals;

namespace {

const Ipv4 Loopback = *Ipv4::parse("127.0.0.1");

/// A required deployment of one large program to one machine, and the engine that serves it.
class Site
{
public:
    Site()
    {
        commands = *engine::Commands::open({m_folder.filePath(u"site"_s)}, engine::Commands::Missing::Create);
        QFile program(m_folder.filePath(u"installer.efi"_s));
        QVERIFY(program.open(QIODevice::WriteOnly) && program.write("MZ" + QByteArray(24 * 1024 * 1024, 'x')) > 0);
        program.close();
        engine::NewBootImage image;
        image.name = u"Installer"_s;
        image.program = program.fileName();
        engine::NewDevice device;
        device.name = u"PC1"_s;
        device.macs = {*MacAddress::parse("02:00:00:00:00:01")};
        device.architecture = site::Architecture::X64;
        const DeviceId machineId = *commands->addDevice(device);
        const CollectionId lab = *commands->addCollection(u"Lab"_s);
        QVERIFY(commands->addMembers(lab, {site::Member{machineId}}));
        engine::NewDeployment deployment;
        deployment.taskSequence = *commands->addTaskSequence(u"Install"_s, *commands->addBootImage(image));
        deployment.collection = lab;
        deployment.purpose = site::Deployment::Purpose::Required;
        deployment.acceptRisk = true;
        QVERIFY(commands->addDeployment(deployment));
        machine.address = *Ipv4::parse("127.1.0.1");
        machine.mac = QByteArray::fromHex("020000000001");

        engine::EngineOptions options;
        options.site.directory = m_folder.filePath(u"site"_s);
        options.address = Loopback;
        options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
        engine = std::make_unique<engine::Engine>(options);
        QVERIFY(engine->open());
        engine->start();
        QTRY_COMPARE_WITH_TIMEOUT(engine->state(), engine::Engine::State::Serving, 15'000);
    }
    static quint16 port(const QString &endpoint) { return endpoint.section(u':', 1).toUShort(); }
    /// What the machine is told to fetch.
    QByteArray bootFile() const { return askBootService(machine, Loopback, port(engine->endpoints().pxe)).file; }
    std::optional<session::BootSession> newest() const
    {
        const auto found = commands->sessions({});
        return found && !found->isEmpty() ? std::optional(found->constFirst()) : std::nullopt;
    }
    qsizetype ledgerRows() const { return commands->ledger()->rows(DeviceId{1}).size(); }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<engine::Commands> commands; ///< as slipwayctl has them: a program of its own
    std::unique_ptr<engine::Engine> engine;
    Machine machine;
};

} // namespace

class TestStopTransfers : public QObject
{
    Q_OBJECT
private slots:
    void runningTftpTransferIsToldAndTakenBack()
    {
        Site site;
        const QByteArray file = site.bootFile();
        QVERIFY2(file.startsWith("s/"), file.constData());
        Manners slow;
        slow.pauseMs = 2;
        Read first;
        std::thread reading([&] {
            first = TftpReader(site.machine.address, Loopback, Site::port(site.engine->endpoints().tftp), slow)
                        .read({file, 512, 1});
        });
        QTRY_VERIFY_WITH_TIMEOUT(site.newest() && site.newest()->bytes > 0 && site.ledgerRows() == 1, 10'000);
        const QByteArray token = site.newest()->token;
        QElapsedTimer timer;
        timer.start();
        const auto stopped = site.commands->stopTransfers({token});
        QVERIFY(stopped);
        QCOMPARE(*stopped, QStringList{u"PC1"_s});
        reading.join();
        qInfo("the client was told after %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(!first.whole);
        QCOMPARE(first.error, 2);
        QVERIFY2(first.errorText.contains("administrator"), first.errorText.constData());
        QTRY_COMPARE_WITH_TIMEOUT(site.ledgerRows(), 0, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(site.newest()->state, session::State::Failed, 5000);
        const auto session = site.newest();
        QCOMPARE(session::verdictOf(*session, session->lastSeenMs).id, u"STOPPED"_s);
        QCOMPARE(session::verdictOf(*session, session->lastSeenMs).arguments.value(u"variant"_s), u"transfers"_s);

        // Nobody keeps the machine away: it asks again and goes on, to the end.
        const Read second = TftpReader(site.machine.address, Loopback, Site::port(site.engine->endpoints().tftp))
                                .read({file, 1428, 32});
        QVERIFY2(second.whole, qPrintable(second.trouble + QString::fromLatin1(second.errorText)));
        QTRY_COMPARE_WITH_TIMEOUT(site.newest()->state, session::State::Delivered, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(site.ledgerRows(), 1, 5000);
    }

    void runningHttpTransferIsCut()
    {
        Site site;
        const QByteArray file = site.bootFile();
        QTcpSocket socket;
        socket.setReadBufferSize(64 * 1024); // so that it is still under way
        socket.connectToHost(u"127.0.0.1"_s, Site::port(site.engine->endpoints().http));
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET /" + file + " HTTP/1.1\r\nHost: slipway\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(5000));
        QTRY_VERIFY_WITH_TIMEOUT(site.newest() && site.newest()->bytes > 0 && site.ledgerRows() == 1, 10'000);
        QVERIFY(site.commands->stopTransfers({site.newest()->token}));
        qint64 size = 0;
        QTRY_VERIFY_WITH_TIMEOUT((size += socket.readAll().size(),
                                  socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() == 0),
                                 5000);
        QVERIFY(size < 20LL * 1024 * 1024);
        QTRY_COMPARE_WITH_TIMEOUT(site.ledgerRows(), 0, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(site.newest()->state, session::State::Failed, 5000);
    }

    void whatIsOverCannotBeStopped()
    {
        Site site;
        QCOMPARE(site.commands->stopTransfers({"zzzzzzzzzzzzzzzz"}).error().code, ErrorCode::NotFound);
        session::BootSession over;
        over.token = "aaaabbbbccccdddd";
        over.mac = *MacAddress::parse("02:00:00:00:00:09");
        over.state = session::State::Delivered;
        over.endedMs = 1000;
        auto state = store::StateStore::open(site.engine->options().site);
        QVERIFY(state && (*state)->saveSession(over));
        QCOMPARE(site.commands->stopTransfers({over.token}).error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(TestStopTransfers)
#include "test_stop_transfers.moc"
