// SPDX-License-Identifier: GPL-3.0-or-later
// The first bytes of a WIM, looked at before a library reads the rest: what is refused here costs nothing.
#pragma once
#include "server/unpack/fault.h"
#include <QByteArray>

namespace slipway::unpack {

inline constexpr qsizetype WimHeaderSize = 208;

bool beginsAsWim(QByteArrayView head);
/// Of the file's first WimHeaderSize bytes and its size: "not-a-wim", "truncated", "split", "encrypted" (also the
/// compression of an ESD, which no boot manager reads), "damaged", "metadata-too-large".
Read<void> checkWimHeader(QByteArrayView head, qint64 fileSize);

} // namespace slipway::unpack
