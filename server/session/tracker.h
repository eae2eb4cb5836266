// SPDX-License-Identifier: GPL-3.0-or-later
// Folds what the network threads report into boot sessions. One thread owns it; it keeps no clock.
#pragma once
#include "server/session/boot_session.h"
#include "server/session/entry.h"
#include <QSet>

namespace slipway::session {

/// Whether an event says where the session stands: notes about single files do not.
bool movesStage(Stage stage);

class Tracker
{
public:
    void open(const EntryPointer &entry);
    void add(const Event &event);
    void add(const StatusReport &report);
    void add(const QList<Transfer> &transfers, qint64 nowMs);
    /// Sessions without a packet for `idleMs` end. (Silent ones ended when they were not answered.)
    void expire(qint64 nowMs, qint64 idleMs = 5 * 60 * 1000);
    void setId(const QByteArray &token, qint64 id);

    const BootSession *find(const QByteArray &token) const;
    QList<BootSession> sessions() const; ///< by start
    int liveCount() const;
    /// What changed since the last call, in no order; then nothing is.
    QList<BootSession> takeChanged();
    /// Drops ended sessions beyond the newest `keep`.
    void prune(int keep);

private:
    struct Rate
    {
        qint64 timeMs = 0;
        qint64 bytes = 0;
    };
    BootSession &touch(const QByteArray &token, qint64 timeMs);

    QHash<QByteArray, BootSession> m_sessions;
    QHash<QByteArray, QHash<quint64, Transfer>> m_transfers;
    QHash<QByteArray, Rate> m_rates;
    QSet<QByteArray> m_changed;
};

} // namespace slipway::session
