// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP request and its answer, as far as they have come. In the http thread.
#pragma once
#include "server/content/catalogue.h"
#include "server/http/byte_range.h"
#include "server/http/request_target.h"

struct MHD_Connection;

namespace slipway::http {

struct Exchange
{
    enum class Gate : quint8 { None, Waiting, Granted, Refused, Late };

    MHD_Connection *connection = nullptr; ///< null once MHD is done with the request
    int socket = -1;                      ///< the connection's; one of our own while it drains
    Ipv4 client;
    QByteArray rawTarget;

    bool begun = false; ///< the headers were looked at
    std::string path;   ///< decoded; empty where the target is none
    QByteArray query;
    QByteArray body;        ///< of a status report
    QByteArray statusToken; ///< not empty: a status report

    std::optional<content::Catalogue::Found> found;
    QByteArray etag;
    RangeAnswer range;
    Gate gate = Gate::None;
    bool suspended = false;

    // While bytes of a file move:
    bool sending = false;
    quint64 id = 0;
    qint64 acknowledgedBefore = 0; ///< by the client's TCP, when the answer began
    qint64 progress = 0;           ///< bytes, as last looked at
    qint64 progressMs = 0;         ///< when that changed
    qint64 drainedAt = 0;          ///< sent bytes of the connection at which the whole answer has gone out

    QByteArray token() const { return found && found->entry ? found->entry->token : QByteArray(); }
    bool isPayload() const { return found && found->payload; }
};

} // namespace slipway::http
