// SPDX-License-Identifier: GPL-3.0-or-later
// A console's engine beside a slipwayd: of the same site it watches, of another one it says who is in the way.
#include "server/engine/engine.h"
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class TestWatching : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QProcess m_service;
    engine::EngineOptions m_options;

    engine::EngineOptions optionsFor(const char *site)
    {
        engine::EngineOptions options = m_options;
        options.site = store::SiteLocation{m_folder.filePath(QString::fromLatin1(site))};
        return options;
    }
    static bool saysPortInUse(const engine::EngineOptions &options)
    {
        const auto commands = engine::Commands::open(options.site, engine::Commands::Missing::Fail);
        const auto messages = (*commands)->statusMessages({});
        return std::any_of(messages->begin(), messages->end(), [](const store::StatusMessage &message) {
            return message.messageId == QLatin1StringView("PORT_IN_USE");
        });
    }

    void startService(const QStringList &ports, QString &ready)
    {
        m_service.start(QStringLiteral(SLIPWAY_BIN_DIR "/slipwayd"),
                        {"--site", m_folder.filePath("site"), "--address", "127.0.0.1", "--dhcp-port", ports.at(0),
                         "--pxe-port", ports.at(1), "--tftp-port", ports.at(2), "--http-port", ports.at(3)});
        QTRY_VERIFY_WITH_TIMEOUT(m_service.canReadLine(), 15'000);
        ready = QString::fromUtf8(m_service.readLine());
    }

private slots:
    void initTestCase()
    {
        QString line;
        startService({"0", "0", "0", "0"}, line);
        m_options.address = *Ipv4::parse("127.0.0.1");
        m_options.watchIfServed = true;
        const std::pair<const char *, quint16 *> ports[] = {{"dhcp", &m_options.dhcpPort},
                                                            {"pxe", &m_options.pxePort},
                                                            {"tftp", &m_options.tftpPort},
                                                            {"http", &m_options.httpPort}};
        for (const auto &[name, port] : ports) {
            const QRegularExpression pattern(QStringLiteral("%1=127\\.0\\.0\\.1:(\\d+)").arg(QLatin1StringView(name)));
            *port = quint16(pattern.match(line).captured(1).toUInt());
            QVERIFY2(*port > 0, qPrintable(line));
        }
    }

    void anotherSitesServiceIsInTheWay()
    {
        engine::Engine engine(optionsFor("other"));
        QSignalSpy failed(&engine, &engine::Engine::failed);
        QVERIFY(engine.open());
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
        QVERIFY(engine.servedBy().isEmpty());
        QTRY_VERIFY(saysPortInUse(engine.options()));
    }

    void theOwnSitesServiceIsWatched_data()
    {
        QTest::addColumn<bool>("dies");
        QTest::newRow("stopped") << false;
        QTest::newRow("dead") << true;
    }
    void theOwnSitesServiceIsWatched()
    {
        QFETCH(bool, dies);
        if (m_service.state() == QProcess::NotRunning) {
            QString line;
            startService({QString::number(m_options.dhcpPort), QString::number(m_options.pxePort),
                          QString::number(m_options.tftpPort), QString::number(m_options.httpPort)},
                         line);
        }
        QStringList said; // it outlives the engine, which speaks to the end
        engine::Engine engine(optionsFor("site"));
        QSignalSpy failed(&engine, &engine::Engine::failed), changed(&engine, &engine::Engine::servedByChanged);
        connect(&engine, &engine::Engine::statusMessage, this,
                [&said](const store::StatusMessage &message) { said += message.severity + u' ' + message.messageId; });
        QVERIFY(engine.open());
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
        QCOMPARE(engine.servedBy(), QStringLiteral("slipwayd (PID %1)").arg(m_service.processId()));
        QVERIFY(!saysPortInUse(engine.options()));

        // Which interfaces the service was given only the service knows: its word counts.
        QVERIFY(!engine.isCutOff());
        QSignalSpy network(&engine, &engine::Engine::networkChanged);
        const auto store = store::StateStore::open(engine.options().site);
        for (const char *word : {"NETWORK_LOST", "NETWORK_BACK"}) {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            QVERIFY((*store)->addStatusMessage({0, now, QLatin1StringView(word), QStringLiteral("error"), {}}));
            const bool lost = word == QByteArrayView("NETWORK_LOST");
            QTRY_COMPARE_WITH_TIMEOUT(engine.isCutOff(), lost, 10'000);
        }
        QVERIFY(network.size() >= 2);

        dies ? m_service.kill() : m_service.terminate();
        QVERIFY(m_service.waitForFinished(10'000));
        engine.lookWhoServes();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10'000);
        QVERIFY(engine.servedBy().isEmpty());
        QCOMPARE(engine.state(), engine::Engine::State::Stopped);
        // That somebody stopped it is no fault.
        QVERIFY(said.contains(dies ? "error SERVICE_ENDED" : "info SERVICE_ENDED"));
    }
};

QTEST_GUILESS_MAIN(TestWatching)
#include "test_watching.moc"
