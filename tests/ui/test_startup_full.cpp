// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, measured from outside: how long until there is a window, and how much memory a large site takes.
// A screen of its own (Xvfb) shows when the first pixels come.
#include "tests/support/watchdog.h"
#include "tests/ui/large_site.h"
#include <QProcess>

using namespace slipway;
using namespace slipway::test;

namespace {

constexpr int FirstWindowMs = 1'000, LargeWindowMs = 2'000, MemoryMb = 150;

/// A picture of the screen as Xvfb keeps it in a file: a header, then 32 bits a pixel.
class Screen
{
public:
    bool start()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-br"_s,
                                   u"-fbdir"_s, m_folder.path(), u"-nolisten"_s, u"tcp"_s});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead(10'000))
            return false;
        m_display = u':' + QString::fromLatin1(m_server.readAllStandardOutput()).trimmed();
        m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
        if (!m_file.open(QIODevice::ReadOnly))
            return false;
        m_bytes = m_file.map(0, m_file.size());
        return m_bytes;
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished(5'000);
    }
    QString display() const { return m_display; }
    /// The share of it that something was drawn on.
    double drawn() const
    {
        constexpr qint64 Pixel = 4, Step = 97;
        qint64 looked = 0, light = 0;
        for (qint64 at = m_file.size() - Pixel * 1366 * 768; at + Pixel <= m_file.size(); at += Pixel * Step) {
            ++looked;
            light += m_bytes[at] > 40 || m_bytes[at + 1] > 40 || m_bytes[at + 2] > 40;
        }
        return double(light) / double(looked);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
    QFile m_file;
    uchar *m_bytes = nullptr;
};

double residentMb(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class Program
{
public:
    Program(const Screen &screen, const SiteOnDisk &site)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, screen.display());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_settings.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_settings.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_timer.start();
        m_process.start(QStringLiteral(SLIPWAY_BIN_DIR "/slipway"),
                        {u"--site"_s, site.location.directory, u"--address"_s, u"127.0.0.1"_s, u"--dhcp-port"_s, u"0"_s,
                         u"--pxe-port"_s, u"0"_s, u"--tftp-port"_s, u"0"_s, u"--http-port"_s, u"0"_s});
    }
    ~Program()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }
    /// Milliseconds from the start of the process until a tenth of the screen is drawn; -1: never.
    qint64 firstWindow(const Screen &screen)
    {
        while (m_timer.elapsed() < 60'000) {
            if (screen.drawn() > 0.1)
                return m_timer.elapsed();
            if (m_process.waitForFinished(2))
                return -1;
        }
        return -1;
    }
    double memoryMb() const { return residentMb(m_process.processId()); }

private:
    QTemporaryDir m_settings;
    QProcess m_process;
    QElapsedTimer m_timer;
};

/// A day: each machine booted once.
void addHistory(const SiteOnDisk &site)
{
    auto commands = site.commands();
    const site::SnapshotPointer snapshot = *commands->snapshot();
    const policy::Ledger ledger = *commands->ledger();
    const qint64 now = SystemClock().utcMs();
    const auto state = store::StateStore::open(site.location);
    QVERIFY(state.ok());
    for (int begin = 1; begin <= LargeDevices; begin += 1000) {
        const auto saved = (*state)->transaction([&]() -> Result<void> {
            for (int i = begin; i < begin + 1000; ++i) {
                const qint64 started = now - 60'000 - i * 8'600;
                const auto row =
                    (*state)->saveSession(sampleSession(*snapshot, ledger, i, largeMac(i), started, now, 40'000));
                if (!row)
                    return fail(row.error());
            }
            return {};
        });
        QVERIFY(saved.ok());
    }
}

} // namespace

class TestStartup : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            QSKIP("Xvfb is not installed");
        m_screen = std::make_unique<Screen>();
        QVERIFY(m_screen->start());
    }
    void cleanupTestCase() { m_screen.reset(); }
    void aNewSiteHasItsWindowWithinASecond()
    {
        // The first start reads the program from the disk; a person starts it more than once.
        qint64 best = 60'000;
        for (int attempt = 0; attempt < 3; ++attempt) {
            const SiteOnDisk site;
            Program program(*m_screen, site);
            const qint64 took = program.firstWindow(*m_screen);
            QVERIFY(took > 0);
            best = std::min(best, took);
            qInfo("a new site: first window after %lld ms", took);
        }
        QVERIFY2(double(best) < FirstWindowMs * slownessOfThisBuild(), qPrintable(QString::number(best)));
    }
    void aLargeSiteWithADayOfHistoryIsThereSoonAndFitsIntoMemory()
    {
        const SiteOnDisk site;
        fillLargeSite(site);
        addHistory(site);
        Program program(*m_screen, site);
        const qint64 took = program.firstWindow(*m_screen);
        QVERIFY(took > 0);
        QTest::qWait(6'000);
        const double memory = program.memoryMb();
        qInfo("10 000 devices, 10 000 boots of a day: first window after %lld ms, %.0f MB resident", took, memory);
        QVERIFY2(double(took) < LargeWindowMs * slownessOfThisBuild(), qPrintable(QString::number(took)));
        QVERIFY2(memory > 0 && memory < MemoryMb * (slownessOfThisBuild() > 1 ? 1.5 : 1),
                 qPrintable(QString::number(memory)));
    }

private:
    std::unique_ptr<Screen> m_screen;
};

QTEST_GUILESS_MAIN(TestStartup)
#include "test_startup_full.moc"
