// SPDX-License-Identifier: GPL-3.0-or-later
// Names are looked up in a catalogue, never on a disk; the rules here keep it so for the published folder too.
#include "server/wire/tftp_packet.h"
#include <algorithm>

namespace slipway::wire {

namespace {
bool isControl(char c)
{
    return uint8_t(c) < 0x20 || c == 0x7F;
}

bool isDriveLetter(std::string_view segment)
{
    return segment.size() >= 2 && segment[1] == ':' &&
           ((segment[0] >= 'A' && segment[0] <= 'Z') || (segment[0] >= 'a' && segment[0] <= 'z'));
}

/// "..", and the longer rows of dots that filters elsewhere collapsed into it (CVE-2006-1951, CVE-2008-1620).
bool climbs(std::string_view segment)
{
    return segment.size() >= 2 && segment.find_first_not_of('.') == std::string_view::npos;
}
} // namespace

std::optional<std::string> normalizedName(std::string_view requested)
{
    if (requested.ends_with('\xFF'))
        requested.remove_suffix(1);
    if (std::ranges::any_of(requested, isControl))
        return std::nullopt;
    std::string result;
    while (!requested.empty()) {
        const size_t end = std::min(requested.find_first_of("/\\"), requested.size());
        const std::string_view segment = requested.substr(0, end);
        requested.remove_prefix(std::min(end + 1, requested.size()));
        if (segment.empty() || segment == ".")
            continue;
        if (climbs(segment) || (result.empty() && isDriveLetter(segment)))
            return std::nullopt;
        if (!result.empty())
            result += '/';
        result += segment;
    }
    return result.empty() ? std::nullopt : std::optional(std::move(result));
}

} // namespace slipway::wire
