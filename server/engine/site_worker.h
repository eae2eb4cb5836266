// SPDX-License-Identifier: GPL-3.0-or-later
// The site thread: only writer of the configuration in this process. Runs commands and notices what other programs
// commit.
#pragma once
#include "server/content/whole_file.h"
#include "server/engine/commands.h"
#include "server/site/rehearsal.h"
#include <QObject>
#include <QTimer>

namespace slipway::engine {

class SiteWorker : public QObject
{
    Q_OBJECT
public:
    explicit SiteWorker(store::SiteLocation site) : m_site(std::move(site)) {}

    void run(const std::function<void(Commands &)> &work); ///< in the site thread

public slots:
    void open();
    void close();

signals:
    void opened(slipway::site::SnapshotPointer snapshot);
    void openFailed(slipway::Error error);
    void snapshotChanged(slipway::site::SnapshotPointer snapshot);
    /// Who is simulated, in a configuration that has them (site/rehearsal.h); null: nobody any more.
    void rehearsalsChanged(slipway::site::SnapshotPointer snapshot);
    /// The responder was switched off: said before the configuration is loaded, which takes long on a large site.
    void stopAnswering();
    void siteError(slipway::Error error);
    void noted(QString id, QString severity, QStringList args);

private:
    void look();
    void lookAtSite();
    void lookAtWatchedFile();
    void tellWatched(const WatchedFile &file);
    bool contentMoved();
    bool surroundingsMoved();
    void lookAtRehearsals();

    const store::SiteLocation m_site;
    std::unique_ptr<Commands> m_commands;
    qint64 m_revision = -1;
    site::SnapshotPointer m_told; ///< the newest that was handed on
    QList<site::Rehearsal> m_rehearsals;
    qint64 m_rehearsedRevision = -1;
    int m_looks = 0;
    bool m_answering = true;
    /// The watched file: where it is, how it was when it was read, and how it was at the last look.
    QString m_watchedPath;
    std::optional<content::FileVersion> m_watchedRead, m_watchedSeen;
    bool m_watchedKnown = false; ///< it was read, or could not be
    QString m_watchedProblem;    ///< what was said of it; empty: it is well
    bool m_failing = false;
    QTimer *m_timer = nullptr;
};

} // namespace slipway::engine
