// SPDX-License-Identifier: GPL-3.0-or-later
// One boot of one machine, from its first DISCOVER to its status report.
#pragma once
#include "server/session/event.h"

namespace slipway::session {

enum class State : quint8 { Live, Delivered, Silent, Failed, Reported };
QString stateKey(State state); ///< "live" ...
std::optional<State> stateFromKey(QStringView key);

struct BootSession
{
    qint64 id = 0; ///< the row in the history; 0 until it is written
    QByteArray token;
    MacAddress mac;
    std::optional<Guid> smbiosGuid;
    State state = State::Live;
    qint64 startedMs = 0;
    qint64 lastSeenMs = 0;
    std::optional<qint64> endedMs;
    policy::Decision decision;
    QList<Event> events;
    QList<StatusReport> status;

    // Live figures, folded from transfers; not stored.
    Stage stage = Stage::Discover;
    QString file; ///< the transfer in progress, or the last one
    Ipv4 client;
    qint64 bytes = 0; ///< of that file
    qint64 total = 0;
    qint64 payloadBytes = 0; ///< of all payload files
    double bytesPerSecond = 0;
    int blksize = 0;
    int windowsize = 0;
    qint64 retransmitted = 0;
};

/// The object of the contract's `session show`.
QJsonObject toJson(const BootSession &session);

} // namespace slipway::session
