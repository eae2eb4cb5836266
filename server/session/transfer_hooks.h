// SPDX-License-Identifier: GPL-3.0-or-later
// What the TFTP and HTTP services tell the engine. All are called in the service's own thread and return at once.
#pragma once
#include "server/session/event.h"
#include "server/session/packet.h"
#include <functional>

namespace slipway::session {

struct TransferHooks
{
    /// The first byte of a payload file is about to leave. `granted` is called in the service's thread, once: true when
    /// *started* is durable. Until then, and for at most 3 s, the transfer waits without blocking the loop; no answer
    /// counts as false.
    std::function<void(const QByteArray &token, const QByteArray &file, std::function<void(bool)> granted)>
        payloadBegins;
    /// A payload file arrived completely (TFTP: last block acknowledged; HTTP: last byte handed to the kernel and the
    /// response ended).
    std::function<void(const QByteArray &token, const QByteArray &file)> payloadDelivered;
    /// A payload transfer that had begun ended without being complete.
    std::function<void(const QByteArray &token, const QByteArray &file)> payloadBroken;
    std::function<void(const Event &)> journal;
    /// A datagram of a session that says more than a block: a request, what is granted, an ERROR. TFTP only.
    std::function<void(const Packet &)> packet;
    std::function<void(const StatusReport &)> status; ///< HTTP only
    /// A machine with this address fetched a file of this session, or reported there (policy::StatusName): fixed names
    /// from there are looked up in it.
    std::function<void(const QByteArray &token, const QByteArray &file, Ipv4 client)> seen;
};

} // namespace slipway::session
