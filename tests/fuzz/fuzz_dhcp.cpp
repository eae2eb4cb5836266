// SPDX-License-Identifier: GPL-3.0-or-later
// A datagram on port 67 or 4011. Whatever decodes can be encoded again and then reads the same.
#include "server/wire/dhcp_message.h"
#include "tests/fuzz/fuzz_input.h"

using namespace slipway;
using slipway::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const wire::ByteView packet(data, size);
    const auto message = wire::decodeDhcp(packet);
    const auto request = wire::decodeDhcpRequest(packet);
    require(!request || message, "a request is a message");
    require(!request || (request->op == 1 && !request->mac().isNull() && !request->mac().isMulticast()),
            "a request comes from a machine");
    if (!message)
        return 0;
    require(message->type().has_value(), "a message has a type");
    require(message->sname.size() <= 64 && message->file.size() <= 128, "a field holds what fits it");
    const wire::Bytes once = wire::encodeDhcp(*message, SIZE_MAX);
    const auto again = wire::decodeDhcp(once);
    require(again.ok(), "what was encoded decodes");
    require(wire::encodeDhcp(*again, SIZE_MAX) == once, "encoding is stable");
    require(again->options.all().size() == message->options.all().size(), "no option is lost");
    // Options 54 and 82 are never left out; a client may send either of any length.
    const bool unbounded = message->options.contains(54) || message->options.contains(82);
    require(unbounded || wire::encodeDhcp(*message, 576).size() <= 576, "the limit holds");
    return 0;
}
