// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/option_walk.h"
#include "server/wire/dhcp_message.h"
#include <algorithm>

namespace slipway::wire {

namespace {

constexpr size_t SnameOffset = 44, FileOffset = 108, FixedEnd = 236;
constexpr size_t MostOptions = 256;

void walk(ByteView message, size_t begin, size_t end, bool padded, std::vector<PlacedOption> &found)
{
    size_t at = begin;
    while (at < end && found.size() < MostOptions) {
        const uint8_t code = message[at];
        if (padded && code == option::Pad) {
            ++at;
            continue;
        }
        if (padded && code == option::End)
            return;
        PlacedOption placed{code, at, std::min(at + 2, end), 0, at + 1 >= end};
        if (!placed.cut) {
            const size_t said = message[at + 1];
            placed.length = std::min(said, end - placed.value);
            placed.cut = placed.length < said;
        }
        found.push_back(placed);
        at = placed.value + placed.length;
    }
}

} // namespace

std::vector<PlacedOption> placedOptions(ByteView message)
{
    std::vector<PlacedOption> found;
    if (message.size() <= DhcpOptionsOffset)
        return found;
    walk(message, DhcpOptionsOffset, message.size(), true, found);
    uint8_t overload = 0;
    for (const PlacedOption &placed : found) {
        if (placed.code == option::Overload && placed.length == 1)
            overload = message[placed.value];
    }
    if (overload & 1)
        walk(message, FileOffset, FixedEnd, true, found);
    if (overload & 2)
        walk(message, SnameOffset, FileOffset, true, found);
    return found;
}

std::vector<PlacedOption> placedSubOptions(ByteView value, bool padded)
{
    std::vector<PlacedOption> found;
    walk(value, 0, value.size(), padded, found);
    return found;
}

} // namespace slipway::wire
