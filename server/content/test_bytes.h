// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to measure with where no boot image is at hand: the same on both sides, like no other run's.
#pragma once
#include <QByteArray>

namespace slipway::content {

QByteArray testBytes(const QByteArray &token, qint64 size);

} // namespace slipway::content
