// SPDX-License-Identifier: GPL-3.0-or-later
// A site of 10 000 devices, and a boot storm as an engine would report it: by value, from another thread, ten times a
// second.
#pragma once
#include "server/engine/device_import.h"
#include "server/site/device_csv.h"
#include "tests/ui/sample_site.h"
#include <QThread>
#include <atomic>

namespace slipway::test {

inline constexpr int LargeDevices = 10'000;

inline MacAddress largeMac(int number)
{
    return {{0x52, 0x54, 0x00, quint8(number >> 16), quint8(number >> 8), quint8(number)}};
}

inline void fillLargeSite(const SiteOnDisk &site)
{
    auto commands = site.commands();
    QByteArray csv = "name,mac,smbios_guid,arch,collection\n";
    QStringList rooms;
    for (int room = 0; room < 40; ++room) {
        rooms += u"Building %1, room %2"_s.arg(QString::number(room / 10 + 1), QString::number(room % 10 + 1));
        QVERIFY(commands->addCollection(rooms.last()).ok());
    }
    for (int i = 1; i <= LargeDevices; ++i)
        csv += "machine-" + QByteArray::number(i) + ',' + largeMac(i).toString().c_str() + ",4C4C4544-0032-3510-8054-" +
               QByteArray::number(i, 16).rightJustified(12, '0') + ",x64,\"" + rooms[i % 40].toLatin1() + "\"\n";
    const auto table = site::readDevices(csv);
    QVERIFY(table.ok() && table->problems.isEmpty());
    const auto imported = commands->importDevices(*table, {});
    QVERIFY(imported.ok() && imported->written);
    engine::NewBootImage memory;
    memory.name = u"Memory test"_s;
    memory.program = site.file(u"memtest.efi"_s, "MZ" + QByteArray(600'000, 'k'));
    const auto image = commands->addBootImage(memory);
    QVERIFY(image.ok());
    const auto sequence = commands->addTaskSequence(u"Test memory"_s, *image);
    for (int room = 0; room < 20; ++room)
        QVERIFY(commands
                    ->addDeployment({*sequence,
                                     *commands->findCollection(rooms[room]),
                                     site::Deployment::Purpose::Available,
                                     site::Deployment::AvailableTo::MediaPxe,
                                     {},
                                     {},
                                     false})
                    .ok());
    for (int i = 1; i <= 200; ++i)
        QVERIFY(commands->addExclusion(largeMac(i * 49), u"Never reinstall"_s).ok());
}

/// What the records thread tells of a site on which half of the machines have booted before, the first `changed` just
/// now.
inline std::shared_ptr<const policy::Ledger> largeLedger(int changed, qint64 nowMs)
{
    constexpr qint64 Yesterday = 1'700'000'000'000;
    QList<policy::LedgerRow> rows;
    site::Observations seen;
    for (int i = 1; i <= LargeDevices; ++i) {
        const qint64 at = i <= changed ? nowMs : Yesterday - i * 500;
        if (i % 2)
            rows += {DeviceId{i}, {u"P0100001"_s}, policy::LedgerState::Served, at};
        site::Observation &observation = seen[largeMac(i)];
        observation.lastSeenMs = at;
        observation.address = Ipv4{0x0A4D0000u + quint32(i)};
    }
    auto ledger = std::make_shared<policy::Ledger>(rows, QList<site::UnprovisionedRecord>());
    ledger->setObservations(std::move(seen));
    return ledger;
}

/// Feeds an engine's signals as its records thread would. Joined when it goes.
class BootStorm
{
public:
    /// `live` sessions at once, 2 500 more each second; then `perSecond` of them move, in turn.
    BootStorm(ConsoleFixture &console, int live, int perSecond)
        : m_engine(console.engine.get()), m_perReport(perSecond / 10)
    {
        const site::SnapshotPointer snapshot = console.window->console().snapshot();
        const policy::Ledger ledger = *console.window->console().ledger();
        const qint64 now = SystemClock().utcMs();
        for (int i = 1; i <= live; ++i)
            m_sessions += sampleSession(*snapshot, ledger, i, largeMac(i), now - 8'000 - i, now, 60'000);
        for (session::BootSession &session : m_sessions) {
            session.state = session::State::Live; // the excluded ones too: 5 000 is 5 000
            session.endedMs.reset();
        }
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start();
    }
    ~BootStorm()
    {
        m_stop = true;
        m_thread->wait();
    }
    int reported() const { return m_reported; }

private:
    void run()
    {
        // They do not all begin in the same tenth of a second.
        constexpr int AtOnce = 250;
        for (qsizetype i = 0; i < m_sessions.size() && !m_stop; i += AtOnce) {
            tell(m_sessions.mid(i, AtOnce));
            QThread::msleep(100);
        }
        while (!m_stop) {
            QThread::msleep(100);
            QList<session::BootSession> moved;
            for (int i = 0; i < m_perReport; ++i) {
                session::BootSession &session = m_sessions[m_next++ % m_sessions.size()];
                session.bytes += 1'000'000;
                session.payloadBytes += 40'000;
                session.bytesPerSecond = 9e6 + double(m_next % 1000) * 1000;
                session.retransmitted += m_next % 7 == 0;
                session.lastSeenMs = SystemClock().utcMs();
                moved += session;
            }
            tell(moved);
        }
    }
    void tell(const QList<session::BootSession> &moved)
    {
        engine::Report report;
        report.timeMs = SystemClock().utcMs();
        report.sessions = moved;
        report.liveSessions = int(m_sessions.size());
        report.transfers = report.liveSessions;
        m_bytes += 45'000'000;
        report.counters.httpBytes = m_bytes;
        report.counters.tftpBytes = m_bytes / 3;
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, report] { emit engine->report(report); }, Qt::QueuedConnection);
        m_reported += int(moved.size());
    }

    engine::Engine *m_engine;
    int m_perReport;
    QList<session::BootSession> m_sessions;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_reported = 0;
    qsizetype m_next = 0;
    qint64 m_bytes = 0;
};

} // namespace slipway::test
