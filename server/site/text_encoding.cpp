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

QByteArray utf8FromWindows1252(QByteArrayView bytes)
{
    // 80 to 9F; the rest is Latin-1. Where Windows has no character, the control character stays.
    static constexpr char16_t Own[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                         0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= u'\x80' && c <= u'\x9F')
            c = Own[c.unicode() - 0x80];
    }
    return text.toUtf8();
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
