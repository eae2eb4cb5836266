// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/json_cursor.h"
#include <QDateTime>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::engine {

JsonCursor JsonCursor::operator[](const QString &key) const
{
    if (isThere() && !m_value.isObject())
        wrongType(u"an object"_s);
    return {m_value.toObject().value(key), m_path.isEmpty() ? key : m_path + u'.' + key, *m_faults};
}

QStringList JsonCursor::keys() const
{
    if (isThere() && !m_value.isObject())
        wrongType(u"an object"_s);
    return m_value.toObject().keys();
}

QList<JsonCursor> JsonCursor::items() const
{
    QList<JsonCursor> items;
    if (!isThere())
        return items;
    if (!m_value.isArray())
        wrongType(u"a list"_s);
    const QJsonArray array = m_value.toArray();
    items.reserve(array.size());
    for (qsizetype at = 0; at < array.size(); ++at)
        items.append(JsonCursor(array.at(at), m_path + u'[' + QString::number(at) + u']', *m_faults));
    return items;
}

void JsonCursor::onlyKeys(std::initializer_list<const char *> known) const
{
    for (const QString &key : keys()) {
        const bool read = std::any_of(known.begin(), known.end(),
                                      [&key](const char *word) { return key == QLatin1StringView(word); });
        if (!read && m_faults->warnings.size() < 1000)
            m_faults->warnings.append(u"%1: \"%2\" means nothing here and was left out."_s.arg(
                m_path.isEmpty() ? u"the document"_s : m_path, key));
    }
}

QString JsonCursor::text(const QString &fallback) const
{
    if (!isThere())
        return fallback;
    if (!m_value.isString())
        wrongType(u"a text"_s);
    return m_value.toString();
}

QString JsonCursor::needed() const
{
    const QString given = text();
    if (given.trimmed().isEmpty())
        fault(u"is missing"_s);
    return given;
}

bool JsonCursor::flag(bool fallback) const
{
    if (!isThere())
        return fallback;
    if (!m_value.isBool())
        wrongType(u"true or false"_s);
    return m_value.toBool(fallback);
}

int JsonCursor::whole(int minimum, int maximum, int fallback) const
{
    if (!isThere())
        return fallback;
    const double number = m_value.toDouble(minimum - 1.0);
    if (!m_value.isDouble() || number < minimum || number > maximum || std::floor(number) != number) {
        wrongType(u"a whole number from %1 to %2"_s.arg(QString::number(minimum), QString::number(maximum)));
        return fallback;
    }
    return int(number);
}

std::optional<qint64> JsonCursor::time() const
{
    if (!isThere())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(text(), Qt::ISODateWithMs);
    if (!time.isValid()) {
        fault(u"\"%1\" is no time; write it like 2026-11-22T14:30:00Z"_s.arg(text()));
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

std::optional<MacAddress> JsonCursor::mac() const
{
    const auto mac = MacAddress::parse(text().toStdString());
    if (!mac)
        fault(u"\"%1\" is no MAC address"_s.arg(text()));
    return mac;
}

std::optional<Guid> JsonCursor::guid() const
{
    if (!isThere())
        return std::nullopt;
    const auto guid = Guid::parse(text().toStdString());
    if (!guid)
        fault(u"\"%1\" is no GUID"_s.arg(text()));
    return guid;
}

void JsonCursor::fault(const QString &sentence) const
{
    if (!m_faults->first)
        m_faults->first = Error{
            ErrorCode::Refused,
            {(m_path.isEmpty() ? u"The document"_s : m_path) + u": "_s + sentence + u". Nothing was imported."_s}};
}

void JsonCursor::wrongType(const QString &wanted) const
{
    fault(u"must be "_s + wanted);
}

} // namespace slipway::engine
