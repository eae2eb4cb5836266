// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/boot_history.h"
#include "models/texts/error_text.h"
#include <algorithm>

namespace slipway::ui {

namespace {
constexpr int PageSize = 300;
}

BootHistory::BootHistory(Console &console, QObject *parent) : QObject(parent), m_console(console) {}

void BootHistory::search(const store::SessionSearch &search, const QSet<QByteArray> &kept)
{
    ++m_generation;
    m_console.sessions.dropHistory(kept);
    m_search = search;
    m_search.limit = PageSize;
    m_search.olderThanId = 0;
    m_count = {-1, 0};
    m_loading = false;
    m_more = true;
    m_failure.clear();
    m_unreadable.clear();
    count();
    more();
}

void BootHistory::slide(const store::SessionSearch &search)
{
    m_search.sinceMs = search.sinceMs;
    m_search.beforeMs = search.beforeMs;
    count();
    if (!search.beforeMs)
        return;
    // Boots that have become old enough meanwhile are newer than those that were loaded.
    store::SessionSearch newest = m_search;
    newest.olderThanId = 0;
    m_console.run<store::SessionPage>(
        this, [newest](engine::Commands &commands) { return commands.findSessions(newest); },
        [this, generation = m_generation](const Result<store::SessionPage> &page) {
            if (generation != m_generation || !page.ok())
                return;
            m_console.sessions.addHistory(page->sessions, m_console.clock().utcMs());
            emit changed();
        });
}

void BootHistory::bring(const QByteArray &token, std::function<void(bool)> done)
{
    using Found = std::optional<session::BootSession>;
    m_console.run<Found>(
        this, [token](engine::Commands &commands) { return commands.session(QString::fromLatin1(token)); },
        [this, done = std::move(done)](const Result<Found> &found) {
            if (!found.ok())
                return m_console.report(found.error());
            if (*found) {
                const qint64 now = m_console.clock().utcMs();
                m_console.sessions.addHistory({{**found, session::placeOf(**found), {}}}, now);
                m_console.sessions.complete(**found, now);
            }
            done(found->has_value());
        });
}

void BootHistory::count()
{
    m_console.run<store::SessionCount>(
        this, [search = m_search](engine::Commands &commands) { return commands.countSessions(search); },
        [this, generation = m_generation](const Result<store::SessionCount> &counted) {
            if (generation != m_generation)
                return;
            if (counted.ok())
                m_count = *counted;
            else
                m_console.report(counted.error());
            emit changed();
        });
}

void BootHistory::more()
{
    if (m_loading || !m_more)
        return;
    m_loading = true;
    m_console.run<store::SessionPage>(
        this, [search = m_search](engine::Commands &commands) { return commands.findSessions(search); },
        [this, generation = m_generation](const Result<store::SessionPage> &page) {
            if (generation == m_generation)
                takePage(page);
        });
}

void BootHistory::takePage(const Result<store::SessionPage> &page)
{
    m_loading = false;
    m_more = page.ok() && page->more;
    if (!page.ok()) {
        m_failure = models::errorText(page.error());
        m_console.report(page.error());
        emit changed();
        return;
    }
    if (!page->sessions.isEmpty())
        m_search.olderThanId = page->sessions.last().session.id;
    m_console.sessions.addHistory(page->sessions, m_console.clock().utcMs());
    emit changed();
}

qint64 BootHistory::total() const
{
    if (m_count.count < 0)
        return -1;
    const QList<models::SessionRow> &rows = m_console.sessions.rows();
    const auto fresh = std::count_if(rows.begin(), rows.end(), [this](const models::SessionRow &row) {
        return (row.session.id == 0 || row.session.id > m_count.newestId) &&
               store::matches(m_search, row.session, row.place, row.verdict);
    });
    return m_count.count + fresh;
}

void BootHistory::complete(const QByteArray &token)
{
    if (m_completing.contains(token) || m_unreadable.contains(token))
        return;
    m_completing.insert(token);
    using Found = std::optional<session::BootSession>;
    m_console.run<Found>(
        this, [token](engine::Commands &commands) { return commands.session(QString::fromLatin1(token)); },
        [this, token](const Result<Found> &found) {
            m_completing.remove(token);
            if (!found.ok())
                m_console.report(found.error());
            if (!found.ok() || !*found) {
                m_unreadable.insert(token);
                return;
            }
            m_console.sessions.complete(**found, m_console.clock().utcMs());
            emit changed();
        });
}

} // namespace slipway::ui
