// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped before anybody thinks about it: the same request by the same path twice, and a machine that asks too
// often. Pure.
#pragma once
#include "server/dhcp/request.h"
#include <QHash>
#include <array>

namespace slipway::dhcp {

class RequestFilter
{
public:
    static constexpr int RequestsPerSecond = 20; ///< of one MAC; as many at once
    static constexpr qint64 DuplicateMs = 1000;

    /// `nowMs`: monotonic. A copy that came through another relay passes: it gets its own, equal answer. Copies on
    /// served and on other interfaces are told apart.
    bool admit(const Request &request, bool served, qint64 nowMs);
    /// The path (giaddr; null: none) by which the same datagram came a moment ago, after it was admitted.
    std::optional<Ipv4> otherPath(const Request &request) const;
    /// Forgets what is over. Call it about once a second.
    void tick(qint64 nowMs);
    qsizetype size() const { return m_machines.size(); }
    /// What was dropped on this port: the same request again, and of machines that ask too often.
    struct Dropped
    {
        qint64 repeated = 0;
        qint64 tooMany = 0;
    };
    Dropped dropped(Port port) const { return m_dropped[port == Port::Dhcp ? 0 : 1]; }

private:
    struct Seen
    {
        uint32_t xid = 0;
        uint16_t secs = 0;
        wire::MessageType type = wire::MessageType::Discover;
        Ipv4 giaddr;
        bool served = true;
        qint64 atMs = 0;
    };
    struct Machine
    {
        double tokens = RequestsPerSecond;
        qint64 filledMs = 0;
        QList<Seen> seen;
    };
    QHash<MacAddress, Machine> m_machines;
    std::array<Dropped, 2> m_dropped{};
};

} // namespace slipway::dhcp
