// SPDX-License-Identifier: GPL-3.0-or-later
// Which bytes of one payload file a machine has got, over all its connections: a loader may fetch it in ranges, or go
// on where a connection broke.
#pragma once
#include "server/http/byte_range.h"
#include <QMap>

namespace slipway::http {

class Coverage
{
public:
    explicit Coverage(qint64 size = 0) : m_size(size) {}
    /// A range is asked for. One that goes on within a broken one vouches for the bytes before it: only the client
    /// knows what it has.
    void begins(ByteRange range);
    void delivered(ByteRange range);
    /// Ended early; at most `acknowledged` bytes of it, headers included, reached the client.
    void broken(ByteRange range, qint64 acknowledged);
    bool isComplete() const;
    /// Bytes, each counted once.
    qint64 covered() const;

private:
    qint64 m_size = 0;
    QMap<qint64, qint64> m_parts;  ///< first -> behind the last; apart from one another
    QMap<qint64, qint64> m_broken; ///< first -> behind the last that may have arrived
};

} // namespace slipway::http
