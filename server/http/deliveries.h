// SPDX-License-Identifier: GPL-3.0-or-later
// How far each machine is with each payload file, over all its connections. In the http thread.
#pragma once
#include "server/http/coverage.h"
#include <QHash>

namespace slipway::http {

class Deliveries
{
public:
    /// A request for payload waits for its commit, or is being answered.
    void begins(const QByteArray &token, const QByteArray &file, qint64 size, ByteRange range);
    /// True where the file is complete now.
    bool delivered(const QByteArray &token, const QByteArray &file, ByteRange range);
    /// Ended early, at most `acknowledged` bytes of it arrived. True where the file is not complete and nobody fetches
    /// it any more.
    bool broken(const QByteArray &token, const QByteArray &file, ByteRange range, qint64 acknowledged);
    /// Whether any request for it runs.
    bool isRunning(const QByteArray &token, const QByteArray &file) const;
    void forget(const QByteArray &token);

private:
    struct State
    {
        Coverage coverage;
        int running = 0;
        bool complete = false; ///< once; a machine that fetches it again does not take that back
    };
    State &state(const QByteArray &token, const QByteArray &file);

    QHash<QByteArray, QHash<QByteArray, State>> m_states;
};

} // namespace slipway::http
