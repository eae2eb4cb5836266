// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/last_changes.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway::models {

QHash<QString, qint64> lastChanges(const QList<store::AuditRow> &newestFirst, const QStringList &counting)
{
    QHash<QString, qint64> times;
    for (auto row = newestFirst.crbegin(); row != newestFirst.crend(); ++row) {
        if (row->verb.endsWith(u".remove")) {
            times.remove(row->object);
            continue;
        }
        const QJsonObject detail = QJsonDocument::fromJson(row->detail.toUtf8()).object();
        const QString now = detail.value(u"after"_s).toObject().value(u"name"_s).toString();
        const QString name = now.isEmpty() ? row->object : now;
        if (name != row->object && times.contains(row->object))
            times.insert(name, times.take(row->object));
        // What was found damaged was looked at, but is not verified.
        if (counting.contains(row->verb) && detail.value(u"damaged"_s).toInt() == 0)
            times.insert(name, row->timeMs);
    }
    return times;
}

} // namespace slipway::models
