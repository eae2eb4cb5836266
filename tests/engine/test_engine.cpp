// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's one face, on a temporary site and free ports: start, stop, edits of others, ports that are taken.
#include "server/engine/engine.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace slipway;
using engine::Engine;

namespace {
engine::EngineOptions optionsFor(const QTemporaryDir &folder)
{
    engine::EngineOptions options;
    options.site.directory = folder.path() + QStringLiteral("/site");
    options.address = *Ipv4::parse("127.0.0.1");
    options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
    return options;
}

/// This thread may not bind ports below 1024 while it lives, root or not.
struct WithoutPorts
{
    WithoutPorts()
    {
        ::syscall(SYS_capget, &header, sets);
        const uint32_t bindService = 1U << CAP_NET_BIND_SERVICE;
        __user_cap_data_struct fewer[2]{sets[0], sets[1]};
        fewer[0].effective &= ~bindService;
        lacking = ::syscall(SYS_capset, &header, fewer) == 0;
        QFile setting(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
        lacking = lacking && setting.open(QIODevice::ReadOnly) && setting.readAll().trimmed().toInt() >= 1024;
    }
    ~WithoutPorts() { ::syscall(SYS_capset, &header, sets); }
    Q_DISABLE_COPY_MOVE(WithoutPorts)
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[2]{};
    bool lacking = false;
};
} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private slots:
    void servesOnFreePortsAndStopsCleanly()
    {
        QTemporaryDir folder;
        Engine engine(optionsFor(folder));
        QSignalSpy serving(&engine, &Engine::serving);
        QSignalSpy reports(&engine, &Engine::report);
        QVERIFY(engine.open().ok());
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(serving.count(), 1, 10'000);
        QCOMPARE(engine.state(), Engine::State::Serving);
        for (const QString &endpoint :
             {engine.endpoints().dhcp, engine.endpoints().pxe, engine.endpoints().tftp, engine.endpoints().http}) {
            QVERIFY2(endpoint.startsWith(QStringLiteral("127.0.0.1:")), qPrintable(endpoint));
            QVERIFY(endpoint.section(u':', 1).toInt() > 0);
        }
        QTRY_VERIFY(reports.count() > 3);
        QElapsedTimer timer;
        timer.start();
        engine.stop();
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(engine.state(), Engine::State::Stopped);
        engine.start(); // and again
        QTRY_COMPARE_WITH_TIMEOUT(serving.count(), 2, 10'000);
    }

    void anotherProgramsCommitArrivesWithinTwoSeconds()
    {
        QTemporaryDir folder;
        Engine engine(optionsFor(folder));
        QVERIFY(engine.open().ok());
        QTRY_VERIFY_WITH_TIMEOUT(engine.snapshot() != nullptr, 10'000);
        auto other = engine::Commands::open(engine.options().site, engine::Commands::Missing::Fail);
        QVERIFY(other.ok());
        const MacAddress mac = *MacAddress::parse("52:54:00:00:00:01");
        QElapsedTimer timer;
        timer.start();
        QVERIFY((*other)->addExclusion(mac, {}).ok());
        QTRY_VERIFY_WITH_TIMEOUT(engine.snapshot()->isExcluded(mac), 2000);
        qInfo("noticed after %lld ms", timer.elapsed());
    }

    void aCommandRunsOnTheSiteThreadAndItsResultComesBack()
    {
        QTemporaryDir folder;
        Engine engine(optionsFor(folder));
        QVERIFY(engine.open().ok());
        bool done = false;
        QThread *thread = nullptr;
        engine.submit<DeviceId>(
            this,
            [&thread](engine::Commands &commands) {
                thread = QThread::currentThread();
                engine::NewDevice device;
                device.name = QStringLiteral("PC1");
                device.macs = {*MacAddress::parse("52:54:00:00:00:01")};
                return commands.addDevice(device);
            },
            [&done](const Result<DeviceId> &result) { done = result.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(done, 10'000);
        QVERIFY(thread != QThread::currentThread());
        QTRY_VERIFY(engine.snapshot() && engine.snapshot()->configuration().devices.size() == 1);
    }

    void aPortThatIsTakenIsNamedWithItsOwner()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        engine::EngineOptions options = optionsFor(folder);
        options.httpPort = holder.serverPort();
        Engine engine(options);
        QSignalSpy failed(&engine, &Engine::failed);
        QSignalSpy serving(&engine, &Engine::serving);
        QVERIFY(engine.open().ok());
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
        const auto problems = failed.first().first().value<QList<engine::PortProblem>>();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().port, QStringLiteral("tcp %1").arg(holder.serverPort()));
        QVERIFY2(problems.first().owner.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(problems.first().owner));
        QCOMPARE(engine.state(), Engine::State::Failed);
        holder.close();
        engine.start(); // "Retry"
        QTRY_COMPARE_WITH_TIMEOUT(serving.count(), 1, 10'000);
    }

    void refusedPortsAreServedElsewhereWhereThatIsWanted()
    {
        QTemporaryDir folder;
        engine::EngineOptions options = optionsFor(folder);
        options.dhcpPort = 601;
        options.tftpPort = 602;
        const WithoutPorts privilege; // of this thread, and so of those that the engine starts
        if (!privilege.lacking)
            QSKIP("every user may bind the ports below 1024 here");
        const auto refused = [](const QList<engine::PortProblem> &problems) {
            QStringList ports;
            for (const engine::PortProblem &problem : problems)
                ports += problem.port + (problem.privilege ? QString() : QStringLiteral(" (no privilege)")) + u' ' +
                         problem.opener;
            ports.sort();
            return ports.join(QStringLiteral(", "));
        };
        const QString both = QStringLiteral("udp 601 not-listed, udp 602 not-listed");
        {
            Engine engine(options);
            QSignalSpy failed(&engine, &Engine::failed);
            QVERIFY(engine.open().ok());
            engine.start();
            QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
            QCOMPARE(refused(failed.first().first().value<QList<engine::PortProblem>>()), both);
        }
        options.otherPortsIfForbidden = true;
        Engine engine(options);
        QSignalSpy serving(&engine, &Engine::serving);
        QSignalSpy failed(&engine, &Engine::failed);
        QVERIFY(engine.open().ok());
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(serving.count(), 1, 10'000);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(refused(engine.forbidden()), both);
        QCOMPARE(engine.endpoints().dhcp, QStringLiteral("127.0.0.1:10601"));
        QCOMPARE(engine.endpoints().tftp, QStringLiteral("127.0.0.1:10602"));
        engine.stop();
        QVERIFY(engine.forbidden().isEmpty());
        engine.start(); // tries the right ones first, again
        QTRY_COMPARE_WITH_TIMEOUT(serving.count(), 2, 10'000);
        QCOMPARE(engine.endpoints().dhcp, QStringLiteral("127.0.0.1:10601"));
        // Where another program holds the other port, that is said, and it is not tried for ever.
        engine.stop();
        QUdpSocket holder;
        QVERIFY(holder.bind(QHostAddress::LocalHost, 10602, QUdpSocket::DontShareAddress));
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
        QCOMPARE(engine.state(), Engine::State::Failed);
        QCOMPARE(failed.first().first().value<QList<engine::PortProblem>>().first().port, QStringLiteral("udp 10602"));
        QVERIFY(engine.forbidden().isEmpty());
    }

    void aChangedModeRebindsThePorts()
    {
        QTemporaryDir folder;
        Engine engine(optionsFor(folder));
        QSignalSpy serving(&engine, &Engine::serving);
        QVERIFY(engine.open().ok());
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(serving.count(), 1, 10'000);
        QVERIFY(!engine.endpoints().dhcp.isEmpty());
        engine.submit<void>(
            this,
            [](engine::Commands &commands) {
                return commands.setSetting(QStringLiteral("dhcp.mode"), QStringLiteral("same-host"));
            },
            [](const Result<void> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(serving.count(), 2, 10'000);
        QVERIFY(engine.endpoints().dhcp.isEmpty()); // same-host holds 4011 only
        QVERIFY(!engine.endpoints().pxe.isEmpty());
    }

    void aSiteThatIsNoDatabaseIsSaidAndLeftAlone()
    {
        QTemporaryDir folder;
        engine::EngineOptions options = optionsFor(folder);
        QVERIFY(QDir().mkpath(options.site.directory));
        QFile file(options.site.siteDatabase());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("This is a letter to my mother, not a database. It is longer than a header of SQLite, which has one "
                   "hundred bytes.");
        file.close();
        Engine engine(options);
        const auto opened = engine.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().startsWith("This is a letter"));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
