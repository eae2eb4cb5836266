// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/mac_word.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::models {

QString macWord(QStringView word)
{
    static const QRegularExpression dashes(u"^[0-9a-f]{2}(-[0-9a-f]{2}){1,5}$"_s);
    static const QRegularExpression dots(u"^[0-9a-f]{4}(\\.[0-9a-f]{4}){1,2}$"_s);
    QString digits = word.toString().toLower();
    if (!dashes.match(digits).hasMatch() && !dots.match(digits).hasMatch())
        return {};
    digits.remove(u'-').remove(u'.');
    for (qsizetype at = digits.size() - 2; at > 0; at -= 2)
        digits.insert(at, u':');
    return digits;
}

} // namespace slipway::models
