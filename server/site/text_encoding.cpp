// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/text_encoding.h"
#include <QStringConverter>

namespace slipway::site {

namespace {

QByteArray fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

} // namespace

QByteArray utf8From(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.sliced(3).toByteArray();
    const auto at = [&bytes](qsizetype index) { return index < bytes.size() ? uint8_t(bytes[index]) : 1; };
    if (at(0) == 0xFF && at(1) == 0xFE)
        return fromUtf16(bytes.sliced(2), QStringConverter::Utf16LE);
    if (at(0) == 0xFE && at(1) == 0xFF)
        return fromUtf16(bytes.sliced(2), QStringConverter::Utf16BE);
    // Without a mark: two ASCII characters, each with an empty half.
    if (at(0) && !at(1) && at(2) && !at(3))
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (!at(0) && at(1) && !at(2) && at(3))
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    return bytes.toByteArray();
}

int firstUnreadableLine(QByteArrayView utf8)
{
    int line = 1;
    while (!utf8.isEmpty()) {
        const qsizetype end = utf8.indexOf('\n');
        const QByteArrayView part = end < 0 ? utf8 : utf8.first(end);
        if (!part.isValidUtf8() || part.contains('\0'))
            return line;
        if (end < 0)
            break;
        utf8 = utf8.sliced(end + 1);
        ++line;
    }
    return 0;
}

} // namespace slipway::site
