// SPDX-License-Identifier: GPL-3.0-or-later
// In which shape a proxy offer is made: a table, not code paths (design decision 10), since firmware differs and always
// will.
#pragma once
#include "server/base/mac_address.h"
#include <QtGlobal>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace slipway::dhcp {

enum class ReplyStyle : quint8 {
    Direct, ///< option 60, 43{06:08}, siaddr, file: the firmware boots from the offer, without 4011
    Binl,   ///< option 60, siaddr, file, no 43: EDK2 asks again on 4011, older ROMs and iPXE boot from the offer
    Menu,   ///< option 60 and the firmware's own menu in 43; the file comes on 4011
    Off,    ///< no offer at all
};

/// The first row that fits decides.
struct ReplyStyleRow
{
    MacAddress mac;                ///< null: every device
    quint16 firstArchitecture = 0; ///< option 93, inclusive
    quint16 lastArchitecture = 0xFFFF;
    std::string vendorClass; ///< what option 60 begins with; empty: anything
    ReplyStyle style = ReplyStyle::Binl;
};

/// Architecture 0 Direct, all others Binl: some UEFI firmware ignores 43{06:08}, while BIOS ROMs may never ask on 4011.
std::span<const ReplyStyleRow> defaultReplyStyles();

/// Binl where no row fits.
ReplyStyle replyStyle(std::span<const ReplyStyleRow> rows, const MacAddress &mac, std::optional<quint16> architecture,
                      std::string_view vendorClass);

} // namespace slipway::dhcp
