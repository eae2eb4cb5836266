// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/site_worker.h"

namespace slipway::engine {

namespace {
constexpr int LookMs = 300; ///< another program's commit reaches a running engine within 2 s
}

void SiteWorker::open()
{
    auto commands = Commands::open(m_site, Commands::Missing::Create);
    if (!commands) {
        emit openFailed(commands.error());
        return;
    }
    m_commands = std::move(*commands);
    const auto snapshot = m_commands->snapshot();
    if (!snapshot) {
        emit openFailed(snapshot.error());
        return;
    }
    m_revision = (*snapshot)->revision();
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

void SiteWorker::look()
{
    const auto revision = m_commands->revision();
    if (revision && *revision == m_revision && !contentMoved())
        return;
    const auto snapshot = revision ? m_commands->snapshot() : Result<site::SnapshotPointer>(fail(revision.error()));
    if (!snapshot) {
        // The last good configuration stays in force; said once until it can be read again.
        if (!m_failing)
            emit siteError(snapshot.error());
        m_failing = true;
        return;
    }
    m_failing = false;
    m_revision = (*snapshot)->revision();
    emit snapshotChanged(*snapshot);
}

} // namespace slipway::engine
