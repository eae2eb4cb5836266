// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_call.h"
#include "models/texts/display_text.h"

namespace slipway::ctl {

QString word(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("-");
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return value.toDouble() == double(value.toInteger()) ? QString::number(value.toInteger())
                                                             : QString::number(value.toDouble(), 'f', 2);
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &each : value.toArray())
            words.append(word(each));
        return words.isEmpty() ? QStringLiteral("-") : words.join(QStringLiteral(", "));
    }
    const QString text = models::displayText(value.toString());
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row.at(i).size());
        }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString lines(const QJsonObject &object, int indent)
{
    qsizetype width = 0;
    for (const QString &key : object.keys())
        width = std::max(width, key.size());
    const QString space(indent, u' ');
    QStringList result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonValue value = it.value();
        const bool objects = value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
        if (value.isObject()) {
            result.append(space + it.key() + u':');
            result.append(lines(value.toObject(), indent + 2));
        } else if (objects) {
            result.append(space + it.key() + u':');
            for (const QJsonValue &each : value.toArray()) {
                QStringList words;
                const QJsonObject row = each.toObject();
                for (auto cell = row.constBegin(); cell != row.constEnd(); ++cell)
                    words.append(cell.key() + u'=' + word(cell.value()));
                result.append(space + QStringLiteral("  ") + words.join(QStringLiteral("  ")));
            }
        } else {
            result.append(space + (it.key() + u':').leftJustified(width + 2) + word(value));
        }
    }
    return result.join(u'\n');
}

Outcome shown(const QJsonObject &object)
{
    return done(object, lines(object));
}

Outcome added(const QJsonObject &object)
{
    return done(object, word(object.value(u"id")));
}

} // namespace slipway::ctl
