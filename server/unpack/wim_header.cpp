// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/unpack/wim_header.h"
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace slipway::unpack {

namespace {

constexpr quint32 EsdVersion = 0xE00; ///< LZMS, or solid: no boot manager unpacks it
constexpr quint32 SpannedFlag = 0x8;
constexpr quint32 MostImages = 1000;
constexpr quint64 LargestXml = 4ULL << 20;         ///< of real ones some have 100 KB
constexpr quint64 LargestBlobTable = 128ULL << 20; ///< 50 bytes for each file of the largest install.wim: some 10 MB

/// Where a part of the file lies: 7 bytes of size, one of flags, offset, size when unpacked.
struct Resource
{
    quint64 size, offset, unpackedSize;
};
Resource resourceAt(QByteArrayView head, qsizetype at)
{
    return {qFromLittleEndian<quint64>(head.data() + at) & 0x00FF'FFFF'FFFF'FFFFULL,
            qFromLittleEndian<quint64>(head.data() + at + 8), qFromLittleEndian<quint64>(head.data() + at + 16)};
}

bool endsInside(const Resource &resource, quint64 fileSize)
{
    return resource.offset <= fileSize && resource.size <= fileSize - resource.offset;
}

} // namespace

bool beginsAsWim(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("MSWIM\0\0\0", 8)) || head.startsWith(QByteArrayView("WLPWM\0\0\0", 8));
}

Read<void> checkWimHeader(QByteArrayView head, qint64 fileSize)
{
    if (!beginsAsWim(head))
        return fault(u"not-a-wim"_s);
    if (head.size() < WimHeaderSize)
        return fault(u"truncated"_s, u"it has no whole header"_s);
    if (head.startsWith("WLPWM"))
        return fault(u"encrypted"_s, u"it is a pipable WIM, which no boot manager reads"_s);
    if (qFromLittleEndian<quint32>(head.data() + 8) < WimHeaderSize)
        return fault(u"damaged"_s, u"its header has a wrong size"_s);
    if (qFromLittleEndian<quint32>(head.data() + 12) == EsdVersion)
        return fault(u"encrypted"_s, u"it is compressed as an ESD"_s);
    if (qFromLittleEndian<quint16>(head.data() + 42) > 1 || qFromLittleEndian<quint32>(head.data() + 16) & SpannedFlag)
        return fault(u"split"_s);
    const quint32 images = qFromLittleEndian<quint32>(head.data() + 44);
    const Resource blobs = resourceAt(head, 48), xml = resourceAt(head, 72);
    if (images > MostImages || std::max(xml.size, xml.unpackedSize) > LargestXml ||
        std::max(blobs.size, blobs.unpackedSize) > LargestBlobTable)
        return fault(u"metadata-too-large"_s,
                     u"%1 images, %2 bytes of XML"_s.arg(images).arg(std::max(xml.size, xml.unpackedSize)));
    if (!endsInside(blobs, quint64(fileSize)) || !endsInside(xml, quint64(fileSize)))
        return fault(u"truncated"_s, u"it ends before what its header names"_s);
    if (images == 0)
        return fault(u"damaged"_s, u"it holds no image"_s);
    return {};
}

QByteArray wimHeadBooting(QByteArray head, int index, const ImageMetadata &metadata)
{
    constexpr qsizetype MetadataAt = 96, IndexAt = 120;
    constexpr quint64 MetadataFlag = 0x02, CompressedFlag = 0x04;
    const quint64 flags = MetadataFlag | (metadata.compressed ? CompressedFlag : 0);
    char *to = head.data() + MetadataAt;
    qToLittleEndian<quint64>(metadata.size | flags << 56, to);
    qToLittleEndian<quint64>(metadata.offset, to + 8);
    qToLittleEndian<quint64>(metadata.unpackedSize, to + 16);
    qToLittleEndian<quint32>(quint32(index), head.data() + IndexAt);
    return head;
}

} // namespace slipway::unpack
