// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/net_ascii.h"

namespace slipway::tftp {

QByteArray toNetAscii(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 16);
    for (const char c : text) {
        if (c == '\n')
            out.append("\r\n", 2);
        else if (c == '\r')
            out.append("\r\0", 2);
        else
            out.append(c);
    }
    return out;
}

} // namespace slipway::tftp
