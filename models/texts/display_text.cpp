// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/display_text.h"
#include <QChar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

// Characters that turn the reading direction, join or vanish: a host name made of them could pose as another one.
bool isInvisibleFormat(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0x2028 || c == 0x2029;
}

QString escaped(char32_t c)
{
    const bool small = c < 0x100;
    return (small ? u"\\x"_s : u"\\u"_s) + QString::number(uint(c), 16).toUpper().rightJustified(small ? 2 : 4, u'0');
}

} // namespace

QString displayText(QStringView text, qsizetype limit)
{
    QString result;
    result.reserve(qMin(text.size(), limit));
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            c = QChar::ReplacementCharacter;
        }
        const bool hidden = QChar::category(c) == QChar::Other_Control || isInvisibleFormat(c);
        const QString piece = hidden ? escaped(c) : QString::fromUcs4(&c, 1);
        const bool last = i + 1 == text.size();
        if (result.size() + piece.size() > limit - (last ? 0 : 1)) {
            result += u'\u2026';
            break;
        }
        result += piece;
    }
    return result;
}

QString tooltipText(QStringView text, qsizetype limit)
{
    const QString plain = displayText(text, limit);
    // Only where Qt would take it for markup: elsewhere it shows the escapes as they are.
    return plain.contains(u'<') || plain.contains(u"&lt;") ? plain.toHtmlEscaped() : plain;
}

QString shellWord(const QString &word)
{
    static const QString safe = u"/._-+@%:,"_s;
    const bool plain = std::all_of(word.cbegin(), word.cend(), [](QChar each) {
        return (each.unicode() < 128 && each.isLetterOrNumber()) || safe.contains(each);
    });
    return plain ? word : u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace slipway::models
