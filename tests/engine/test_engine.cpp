// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's one face, on a temporary site and free ports: start, stop, edits of others, ports that are taken.
#include "server/engine/engine.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

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
