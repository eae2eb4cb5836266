// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions' payloads are under way (design decision 4), without a database: the records thread asks it what to
// write.
#pragma once
#include "server/session/entry.h"
#include "server/store/state_store.h"
#include <QSet>

namespace slipway::engine {

class PayloadBook
{
public:
    void open(const session::EntryPointer &entry);
    void close(const QByteArray &token);
    session::EntryPointer entry(const QByteArray &token) const;

    enum class Begin : quint8 {
        Unknown, ///< no such session: nothing is sent
        Claim,   ///< *started* must be committed first
        Granted, ///< it is committed already: another file of the same payload
        Served,  ///< required, and this file, or all, arrived before: nothing is sent
    };
    Begin begin(const QByteArray &token, const QByteArray &file);
    store::PayloadClaim claim(const QByteArray &token, qint64 nowMs) const;
    void claimed(const QByteArray &token, bool granted);

    /// True when this was the last payload file that was missing: *served*.
    bool delivered(const QByteArray &token, const QByteArray &file);
    /// True when nothing of the payload is on its way any more and it never arrived whole: the rows are taken back.
    bool broken(const QByteArray &token);
    /// Begun, and not served: a fresh DISCOVER, the session's end or the engine's stop take the rows back.
    bool isUnfinished(const QByteArray &token) const;
    void withdrawn(const QByteArray &token);
    QList<QByteArray> unfinished() const;

private:
    struct Payload
    {
        session::EntryPointer entry;
        bool claimed = false;
        bool served = false;
        int running = 0; ///< transfers that began and neither arrived nor broke
        QSet<QByteArray> arrived;
    };
    QHash<QByteArray, Payload> m_payloads;
};

} // namespace slipway::engine
