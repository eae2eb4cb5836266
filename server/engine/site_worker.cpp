// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/site_worker.h"
#include "server/content/vendor_files.h"
#include "server/engine/exclusion_import.h"

namespace slipway::engine {

using namespace Qt::StringLiterals;

namespace {
constexpr int LookMs = 300;           ///< another program's commit reaches a running engine within 2 s
constexpr qsizetype MostNumbers = 20; ///< of bad lines, in one message

/// Stable words: the sentence is made in models/status_text.
QString problemWord(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return u"missing"_s;
    case ErrorCode::PermissionDenied:
        return u"denied"_s;
    case ErrorCode::Corrupt:
        return u"no-list"_s;
    case ErrorCode::Busy:
        return u"writing"_s;
    default:
        return error.args.last();
    }
}
} // namespace

void SiteWorker::open()
{
    auto commands = Commands::open(m_site, Commands::Missing::Create);
    if (!commands) {
        emit openFailed(commands.error());
        return;
    }
    m_commands = std::move(*commands);
    lookAtWatchedFile(); // before anybody is answered
    const auto snapshot = m_commands->snapshot();
    if (!snapshot) {
        emit openFailed(snapshot.error());
        return;
    }
    m_revision = (*snapshot)->revision();
    m_told = *snapshot;
    (void)content::macVendors(); // so that the console finds them read
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &SiteWorker::look);
    m_timer->start(LookMs);
    emit opened(*snapshot);
}

void SiteWorker::close()
{
    delete m_timer;
    m_timer = nullptr;
    m_commands.reset();
}

void SiteWorker::run(const std::function<void(Commands &)> &work)
{
    if (!m_commands)
        return;
    work(*m_commands);
    look();
}

/// An image whose file vanished from the store must not be chosen: looked at every fifth time.
bool SiteWorker::contentMoved()
{
    return ++m_looks % 5 == 0 && m_commands->contentChanged();
}

/// Read when it has changed and is the same at two looks: whoever writes it may be in the middle.
void SiteWorker::lookAtWatchedFile()
{
    const auto snapshot = m_commands->snapshot();
    if (!snapshot)
        return;
    const QString path = (*snapshot)->settings().watchedExclusionFile;
    const bool moved = path != m_watchedPath;
    if (moved) {
        m_watchedPath = path;
        m_watchedKnown = false;
    }
    if (path.isEmpty() && (*snapshot)->configuration().watchedExclusions.isEmpty()) {
        m_watchedProblem.clear();
        return;
    }
    const auto version = path.isEmpty() ? std::nullopt : content::fileVersion(path);
    const bool settled = moved || version == std::exchange(m_watchedSeen, version);
    if (!settled || (m_watchedKnown && version == m_watchedRead && !path.isEmpty()))
        return;
    const auto file = m_commands->readWatchedFile();
    if (!file)
        return; // the database is locked: the next look tries again
    m_watchedSeen = version;
    m_watchedRead = version;
    m_watchedKnown = !file->unreadable || file->unreadable->code != ErrorCode::Busy;
    if (m_watchedKnown)
        tellWatched(*file);
}

void SiteWorker::tellWatched(const WatchedFile &file)
{
    const QString problem = file.unreadable ? problemWord(*file.unreadable) : QString();
    const bool recovered = problem.isEmpty() && !m_watchedProblem.isEmpty();
    const bool news = problem != m_watchedProblem;
    m_watchedProblem = problem;
    if (!problem.isEmpty()) {
        if (news)
            emit noted(u"WATCHED_FILE_UNREADABLE"_s, u"error"_s, {file.path, problem, QString::number(file.count)});
        return;
    }
    if (!file.path.isEmpty() && (recovered || file.added > 0 || file.removed > 0))
        emit noted(
            u"WATCHED_FILE_READ"_s, u"info"_s,
            {file.path, QString::number(file.count), QString::number(file.added), QString::number(file.removed)});
    if (file.badCount == 0)
        return;
    QStringList numbers;
    for (const site::ExclusionFile::BadLine &line : file.bad.first(std::min(file.bad.size(), MostNumbers)))
        numbers.append(QString::number(line.number));
    if (file.badCount > numbers.size())
        numbers.append(u"..."_s);
    emit noted(u"WATCHED_FILE_BAD_LINES"_s, u"warning"_s,
               {file.path, QString::number(file.badCount), numbers.join(u", "_s)});
}

/// Who is in a collection by what is seen of machines: the console's counts follow within five seconds. (A machine that
/// asks is looked at there and then.)
bool SiteWorker::surroundingsMoved()
{
    return m_commands->evaluatedAnew() || (m_looks % 15 == 0 && m_commands->surroundingsChanged());
}

void SiteWorker::lookAtRehearsals()
{
    const auto wanted = m_commands->rehearsals();
    if (!wanted || (*wanted == m_rehearsals && (wanted->isEmpty() || m_rehearsedRevision == m_revision)))
        return;
    const auto snapshot = m_commands->snapshot();
    if (!snapshot)
        return;
    m_rehearsals = *wanted;
    m_rehearsedRevision = m_revision;
    emit rehearsalsChanged(wanted->isEmpty() ? nullptr
                                             : std::make_shared<const site::Snapshot>(
                                                   site::withRehearsals((*snapshot)->configuration(), *wanted),
                                                   (*snapshot)->surroundings(), snapshot->get()));
}

void SiteWorker::look()
{
    lookAtWatchedFile();
    lookAtSite();
    lookAtRehearsals(); // in the configuration of now
}

void SiteWorker::lookAtSite()
{
    const auto revision = m_commands->revision();
    const bool moved = contentMoved() || surroundingsMoved();
    const auto snapshot = revision ? m_commands->snapshot() : Result<site::SnapshotPointer>(fail(revision.error()));
    // Somebody else may have read it anew already: whoever validates content does, before a look finds it missing.
    if (revision && *revision == m_revision && !moved && snapshot && *snapshot == m_told)
        return;
    const auto answering = revision ? m_commands->answering() : Result<bool>(fail(revision.error()));
    if (answering && m_answering && !*answering)
        emit stopAnswering();
    if (answering)
        m_answering = *answering;
    if (!snapshot) {
        // The last good configuration stays in force; said once until it can be read again.
        if (!m_failing)
            emit siteError(snapshot.error());
        m_failing = true;
        return;
    }
    m_failing = false;
    m_revision = (*snapshot)->revision();
    m_told = *snapshot;
    emit snapshotChanged(*snapshot);
}

} // namespace slipway::engine
