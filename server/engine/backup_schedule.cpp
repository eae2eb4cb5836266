// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/backup_schedule.h"
#include "server/engine/backup.h"
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// Stable words: the sentence is made in models/texts/status_backup.
QString problemWord(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoSpace:
        return u"no-space"_s;
    case ErrorCode::PermissionDenied:
        return u"denied"_s;
    case ErrorCode::Corrupt:
        return u"damaged"_s;
    default:
        return error.args.isEmpty() ? QString() : error.args.last();
    }
}

} // namespace

BackupSchedule::BackupSchedule(store::SiteLocation site, const Clock &clock) : m_site(std::move(site)), m_clock(clock)
{
    m_thread.setObjectName(u"backup"_s);
}

BackupSchedule::~BackupSchedule()
{
    stop();
}

void BackupSchedule::setSettings(const site::Settings &settings)
{
    bool moved = false;
    {
        const std::lock_guard lock(m_mutex);
        const auto place = [](const std::optional<site::Settings> &one) {
            return one ? std::tuple(one->backupSchedule, one->backupHour, one->backupFolder, one->backupContent)
                       : std::tuple(site::BackupSchedule::Off, 0, QString(), false);
        };
        moved = place(m_settings) != place(settings);
        m_settings = settings;
    }
    if (moved && m_worker)
        QMetaObject::invokeMethod(
            m_worker.get(),
            [this] {
                m_triedMs = 0; // what failed may have been mended by this; if not, that is worth a word
                m_saidProblem.clear();
                m_saidKept.clear();
                look();
            },
            Qt::QueuedConnection);
}

void BackupSchedule::start()
{
    if (m_worker)
        return;
    m_stopping = false;
    m_worker = std::make_unique<QObject>();
    auto *timer = new QTimer(m_worker.get());
    timer->setInterval(LookMs);
    m_worker->moveToThread(&m_thread);
    connect(
        timer, &QTimer::timeout, timer, [this] { look(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::started, timer, qOverload<>(&QTimer::start));
    connect(&m_thread, &QThread::finished, timer, &QTimer::stop);
    m_thread.start(QThread::LowPriority);
}

void BackupSchedule::stop()
{
    m_stopping = true;
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
}

void BackupSchedule::look()
{
    std::optional<site::Settings> settings;
    {
        const std::lock_guard lock(m_mutex);
        settings = m_settings;
    }
    if (!settings || m_stopping)
        return;
    const qint64 nowMs = m_clock.utcMs(), due = backupDueMs(*settings, nowMs);
    if (due == 0 || (m_triedMs != 0 && m_clock.monotonicMs() - m_triedMs < AgainMs))
        return;
    const QString folder = backupFolder(m_site, *settings);
    const auto there = backupsIn(folder);
    if (!there)
        return failed(folder, there.error());
    const auto newest = newestAutomaticMs(m_site, *there, nowMs);
    if (!newest)
        return failed(folder, newest.error());
    if (*newest < due)
        make(folder);
}

void BackupSchedule::make(const QString &folder)
{
    bool content = false;
    {
        const std::lock_guard lock(m_mutex);
        content = m_settings->backupContent;
    }
    const auto made = makeBackup(m_site, {folder, content, Backup::Kind::Automatic, m_clock.utcMs()},
                                 [this](qint64, qint64) { return !m_stopping; });
    if (!made && made.error().code == ErrorCode::Cancelled)
        return; // made at the next start: it stays due
    if (!made)
        return failed(folder, made.error());
    m_triedMs = 0;
    m_saidProblem.clear();
    emit noted(u"BACKUP_MADE"_s, u"info"_s, {made->path, QString::number(made->bytes())});
    prune(folder);
}

/// Once for each reason: it is tried again every ten minutes.
void BackupSchedule::failed(const QString &folder, const Error &error)
{
    // Another engine of the site makes it just now: seen at the next look. One that never comes is overdue.
    if (error.code == ErrorCode::Busy)
        return;
    m_triedMs = std::max<qint64>(1, m_clock.monotonicMs());
    const QString problem = problemWord(error), before = m_saidProblem;
    m_saidProblem = problem.isEmpty() ? u"?"_s : problem;
    if (m_saidProblem != before)
        emit noted(u"BACKUP_FAILED"_s, u"error"_s, {folder, problem});
}

void BackupSchedule::prune(const QString &folder)
{
    int keep = 0;
    {
        const std::lock_guard lock(m_mutex);
        keep = m_settings->backupKeep;
    }
    const auto there = backupsIn(folder);
    const auto own = there ? automaticOf(m_site, *there) : there;
    QString problem = own ? QString() : problemWord(own.error());
    for (const Backup &backup : own ? *own : QList<Backup>()) {
        // One that is damaged, or of the future, takes nobody's place, and goes when newer ones are enough.
        if (keep > 0)
            keep -= backup.isSound() && backup.timeMs <= m_clock.utcMs();
        else if (const auto deleted = deleteBackup(backup.path); !deleted && problem.isEmpty())
            problem = problemWord(deleted.error());
    }
    if (!problem.isEmpty() && problem != m_saidKept)
        emit noted(u"BACKUPS_KEPT"_s, u"warning"_s, {folder, problem});
    m_saidKept = problem;
}

} // namespace slipway::engine
