// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a site's automatic backups when they are due, and lets the oldest go. It has a thread of its own, since a copy
// takes as long as the disk needs. Made and used in the engine's thread; signals arrive there.
#pragma once
#include "server/base/clock.h"
#include "server/base/error.h"
#include "server/site/settings.h"
#include "server/store/site_location.h"
#include <QObject>
#include <QThread>
#include <atomic>
#include <mutex>
#include <optional>

namespace slipway::engine {

class BackupSchedule : public QObject
{
    Q_OBJECT
public:
    static constexpr int LookMs = 20'000;
    static constexpr qint64 AgainMs = 10 * 60 * 1000; ///< after one that failed

    BackupSchedule(store::SiteLocation site, const Clock &clock);
    ~BackupSchedule() override; ///< cancels what runs, and waits

    void setSettings(const site::Settings &settings);
    void start();
    void stop(); ///< cancels what runs, and waits

signals:
    void noted(QString id, QString severity, QStringList args);

private:
    void look(); ///< in its own thread
    void make(const QString &folder);
    void failed(const QString &folder, const Error &error);
    void prune(const QString &folder);

    const store::SiteLocation m_site;
    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in the thread
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::optional<site::Settings> m_settings;
    // The thread's own:
    qint64 m_triedMs = 0;  ///< monotonic; 0: nothing failed
    QString m_saidProblem; ///< what was said of the last failure; empty: it is well
    QString m_saidKept;    ///< why older ones were not deleted
};

} // namespace slipway::engine
