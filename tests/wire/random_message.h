// SPDX-License-Identifier: GPL-3.0-or-later
// Random DHCP messages for property tests. The seed is printed; SLIPWAY_SEED repeats a run. For tests only.
#pragma once
#include "server/wire/dhcp_message.h"
#include <QtGlobal>
#include <random>

namespace slipway::test {

inline uint32_t propertySeed()
{
    bool given = false;
    const uint32_t seed = uint32_t(qEnvironmentVariableIntValue("SLIPWAY_SEED", &given));
    const uint32_t used = given ? seed : 20260101u;
    qInfo("SLIPWAY_SEED=%u", used);
    return used;
}

class RandomMessage
{
public:
    explicit RandomMessage(uint32_t seed) : m_random(seed) {}

    uint32_t below(uint32_t limit) { return std::uniform_int_distribution<uint32_t>(0, limit - 1)(m_random); }

    wire::Bytes bytes(size_t length)
    {
        wire::Bytes result(length);
        for (uint8_t &byte : result)
            byte = uint8_t(below(256));
        return result;
    }

    /// Any bytes but NUL, which ends a text on the wire.
    std::string text(size_t longest)
    {
        std::string result(below(uint32_t(longest) + 1), ' ');
        for (char &c : result)
            c = char(1 + below(255));
        return result;
    }

    /// Every field and up to twelve options; each is something that the wire can carry.
    wire::DhcpMessage message()
    {
        wire::DhcpMessage m;
        m.op = uint8_t(1 + below(2));
        m.htype = uint8_t(below(256));
        m.hlen = uint8_t(below(17));
        m.hops = uint8_t(below(256));
        m.xid = uint32_t(m_random());
        m.secs = uint16_t(below(65536));
        m.flags = uint16_t(below(65536));
        for (Ipv4 *address : {&m.ciaddr, &m.yiaddr, &m.siaddr, &m.giaddr})
            address->value = uint32_t(m_random());
        for (uint8_t &byte : m.chaddr)
            byte = uint8_t(below(256));
        m.sname = text(64);
        m.file = text(128);
        m.options.setU8(wire::option::MessageType, uint8_t(1 + below(8)));
        for (uint32_t count = below(12); count > 0; --count) {
            const auto code = uint8_t(1 + below(254));
            if (code != wire::option::MessageType && code != wire::option::Overload &&
                code != wire::option::RelayAgentInformation)
                m.options.set(code, bytes(below(8) == 0 ? below(1200) : below(40)));
        }
        if (below(3) == 0) // last, since that is where it is written
            m.options.set(wire::option::RelayAgentInformation, bytes(below(60)));
        return m;
    }

private:
    std::mt19937 m_random;
};

} // namespace slipway::test
