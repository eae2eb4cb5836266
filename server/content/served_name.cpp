// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/served_name.h"

namespace slipway::content {

QByteArray servedName(const QString &fileName, const QByteArray &fallback)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype longestExtension = 12;
    QByteArray name;
    for (const QChar c : fileName.toLower()) {
        const char16_t code = c.unicode();
        const bool plain = (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') || code == u'.' ||
                           code == u'-' || code == u'_';
        if (plain)
            name.append(char(code));
        else if (!name.endsWith('-'))
            name.append('-');
    }
    while (name.startsWith('.') || name.startsWith('-')) // ".." and hidden names; "-x" reads as an option
        name.remove(0, 1);
    if (name.size() > longest) {
        const qsizetype dot = name.lastIndexOf('.');
        const bool keeps = dot > 0 && name.size() - dot <= longestExtension;
        const QByteArray extension = keeps ? name.mid(dot) : QByteArray();
        name = name.left(longest - extension.size()) + extension;
    }
    return name.isEmpty() ? fallback : name;
}

QByteArray uniqueName(const QByteArray &name, QSet<QByteArray> &taken)
{
    QByteArray unique = name;
    for (int number = 2; taken.contains(unique); ++number)
        unique = QByteArray::number(number) + '-' + name;
    taken.insert(unique);
    return unique;
}

} // namespace slipway::content
