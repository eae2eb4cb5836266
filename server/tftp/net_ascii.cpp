// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/net_ascii.h"

namespace slipway::tftp {

QByteArray toNetAscii(std::span<const uint8_t> text)
{
    QByteArray out;
    out.reserve(qsizetype(text.size() + text.size() / 16));
    for (const uint8_t c : text) {
        if (c == '\n')
            out.append("\r\n", 2);
        else if (c == '\r')
            out.append("\r\0", 2);
        else
            out.append(char(c));
    }
    return out;
}

} // namespace slipway::tftp
