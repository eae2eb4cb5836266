// SPDX-License-Identifier: GPL-3.0-or-later
// The transfer mode netascii (RFC 764): what tftp-hpa's client asks for unless it is told `binary`. Translated whole,
// so only small files are served that way; boot programs never ask for it.
#pragma once
#include <QByteArray>
#include <span>

namespace slipway::tftp {

inline constexpr qint64 LongestNetAscii = 1 << 20; ///< bytes of the file

/// A line feed becomes CR LF, a carriage return CR NUL.
QByteArray toNetAscii(std::span<const uint8_t> text);

} // namespace slipway::tftp
