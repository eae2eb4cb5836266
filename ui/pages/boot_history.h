// SPDX-License-Identifier: GPL-3.0-or-later
// The boots of the past behind the list of those that live: searched and counted in the store, a page at a time, newest
// first, and laid into the console's list. Gui thread; the store works on the site thread.
#pragma once
#include "models/boots/session_filter.h"
#include "ui/shell/console.h"

namespace slipway::ui {

class BootHistory final : public QObject
{
    Q_OBJECT
public:
    explicit BootHistory(Console &console, QObject *parent);

    /// From its first page; what an earlier search brought is forgotten, but `kept`.
    void search(const store::SessionSearch &search, const QSet<QByteArray> &kept = {});
    /// The same search as it is now, where its times move with the clock: nothing that was loaded is forgotten.
    void slide(const store::SessionSearch &search);
    /// A boot that somebody wants to see, read where it is not in the list. `done` with false: nobody remembers it.
    void bring(const QByteArray &token, std::function<void(bool)> done);
    /// Another search is about to come: what was counted is not its number.
    void forgetCount() { m_count = {-1, 0}; }
    /// The next page, unless one is under way or there is none.
    void more();
    bool isLoading() const { return m_loading; }
    bool hasMore() const { return m_more; }
    /// Why the last search did not get to its end, in words; empty: it did.
    const QString &failure() const { return m_failure; }
    /// Boots that match: those of the store and those that are not written yet. -1: not counted yet.
    qint64 total() const;
    /// The whole of a session that is known in brief. One that cannot be read is not asked for again until the next
    /// search.
    void complete(const QByteArray &token);

signals:
    void changed();

private:
    void count();
    void takePage(const Result<store::SessionPage> &page);

    Console &m_console;
    store::SessionSearch m_search;
    store::SessionCount m_count{-1, 0};
    QSet<QByteArray> m_completing, m_unreadable;
    QString m_failure;
    int m_generation = 0; ///< answers to an earlier search are too late
    bool m_loading = false;
    bool m_more = false;
};

} // namespace slipway::ui
