// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements that this engine serves: directories of one file each, under a token that only the one who measures
// knows. They are no boots: no session, no ledger. In the records thread.
#pragma once
#include "server/session/entry.h"
#include "server/session/event.h"
#include "server/store/transfer_store.h"
#include <QSet>

namespace slipway::engine {

class Measurements
{
public:
    static constexpr QByteArrayView File = "boot.wim";

    /// `publish`: what to serve from now on, or null; `retire`: the token that ends, or empty.
    using Sink = std::function<void(const session::EntryPointer &publish, const QByteArray &retire)>;
    explicit Measurements(QString contentFolder) : m_contentFolder(std::move(contentFolder)) {}

    void setSink(Sink sink); ///< is told at once what is under way
    /// What the store says is under way.
    void follow(const QList<store::Measurement> &underWay);
    void expire(qint64 nowMs);
    /// Whether the token is, or was, a measurement's.
    bool holds(const QByteArray &token) const { return m_all.contains(token); }
    session::EntryPointer entry(const QByteArray &token) const { return m_all.value(token); }
    QList<session::Transfer> without(const QList<session::Transfer> &transfers) const;

private:
    session::EntryPointer make(const store::Measurement &measurement) const;
    void retire(const QByteArray &token);

    const QString m_contentFolder;
    Sink m_sink;
    QHash<QByteArray, qint64> m_expiry; ///< of those under way
    /// Those of the past keep no file: their last words may still come.
    QHash<QByteArray, session::EntryPointer> m_all;
};

} // namespace slipway::engine
