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

/// Where an image's description of its files lies.
struct ImageMetadata
{
    quint64 size = 0; ///< bytes in the file
    quint64 offset = 0;
    quint64 unpackedSize = 0;
    bool compressed = false;
};
/// The header with that image, from 1, as the bootable one.
QByteArray wimHeadBooting(QByteArray head, int index, const ImageMetadata &metadata);

} // namespace slipway::unpack
