// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/reply_style.h"
#include <array>

namespace slipway::dhcp {

std::span<const ReplyStyleRow> defaultReplyStyles()
{
    static const std::array<ReplyStyleRow, 2> rows{
        {{{}, 0, 0, {}, ReplyStyle::Direct}, {{}, 1, 0xFFFF, {}, ReplyStyle::Binl}}};
    return rows;
}

ReplyStyle replyStyle(std::span<const ReplyStyleRow> rows, const MacAddress &mac, std::optional<quint16> architecture,
                      std::string_view vendorClass)
{
    const quint16 arch = architecture.value_or(0);
    for (const ReplyStyleRow &row : rows) {
        if (!row.mac.isNull() && row.mac != mac)
            continue;
        if (arch < row.firstArchitecture || arch > row.lastArchitecture || !vendorClass.starts_with(row.vendorClass))
            continue;
        return row.style;
    }
    return ReplyStyle::Binl;
}

} // namespace slipway::dhcp
