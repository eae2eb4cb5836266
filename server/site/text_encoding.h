// SPDX-License-Identifier: GPL-3.0-or-later
// Text files as people's programs write them: UTF-8 with or without a byte order mark, or UTF-16. Pure; any thread.
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace slipway::site {

/// As UTF-8 without a byte order mark. UTF-16 is known by its mark, or by a NUL in one half of its first two
/// characters. What is neither stays as it is: whether that can be read is the caller's to judge.
QByteArray utf8From(QByteArrayView bytes);

/// What Windows calls ANSI in western Europe and America. Every byte is a character there.
QByteArray utf8FromWindows1252(QByteArrayView bytes);

/// The line (from 1) of the first byte that is no UTF-8, or that is NUL; 0: there is none.
int firstUnreadableLine(QByteArrayView utf8);

} // namespace slipway::site
