// SPDX-License-Identifier: GPL-3.0-or-later
// What was seen of a machine on the network: where it sits and when it asked last. Facts, not configuration; query
// rules of collections look at them.
#pragma once
#include "server/base/ipv4.h"
#include "server/base/mac_address.h"
#include <QHash>
#include <QString>
#include <optional>

namespace slipway::site {

struct Observation
{
    qint64 lastSeenMs = 0;       ///< UTC, of its last boot request; 0: never
    std::optional<Ipv4> address; ///< of its network: the relay's, else ours on the interface that it came in by
    QString circuitId;           ///< option 82 sub-option 1 as displayable text, else hexadecimal
    QString remoteId;            ///< option 82 sub-option 2, likewise
    bool operator==(const Observation &) const = default;
};
/// By the MAC address that asked.
using Observations = QHash<MacAddress, Observation>;

} // namespace slipway::site
