// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/test_bytes.h"
#include <cstring>

namespace slipway::content {

QByteArray testBytes(const QByteArray &token, qint64 size)
{
    quint64 state = 0xCBF29CE484222325; // FNV-1a
    for (const char c : token)
        state = (state ^ quint8(c)) * 0x100000001B3;
    QByteArray bytes((size + 7) / 8 * 8, Qt::Uninitialized);
    for (char *at = bytes.data(); at < bytes.constData() + bytes.size(); at += 8) {
        state ^= state << 13; // xorshift64
        state ^= state >> 7;
        state ^= state << 17;
        std::memcpy(at, &state, 8);
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace slipway::content
