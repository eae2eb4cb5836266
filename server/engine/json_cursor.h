// SPDX-License-Identifier: GPL-3.0-or-later
// A value of a JSON document and the way to it, so that whatever is wrong with it can be named:
// `deployments[3].collection: ...`. The first fault stays, later readings give what the fallback says.
#pragma once
#include "server/base/error.h"
#include "server/base/guid.h"
#include "server/base/mac_address.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <initializer_list>
#include <optional>

namespace slipway::engine {

struct JsonFaults
{
    std::optional<Error> first;
    QStringList warnings; ///< keys that nobody reads
};

class JsonCursor
{
public:
    JsonCursor(QJsonValue value, QString path, JsonFaults &faults)
        : m_value(std::move(value)), m_path(std::move(path)), m_faults(&faults)
    {
    }

    const QString &path() const { return m_path; }
    bool isThere() const { return !m_value.isUndefined() && !m_value.isNull(); }
    /// A member of the object; must be an object.
    JsonCursor operator[](const QString &key) const;
    QStringList keys() const;
    QList<JsonCursor> items() const; ///< none where it is not there; must be an array
    void onlyKeys(std::initializer_list<const char *> known) const;

    QString text(const QString &fallback = {}) const;
    QString needed() const; ///< a text that is not empty
    bool flag(bool fallback) const;
    int whole(int minimum, int maximum, int fallback) const;
    std::optional<qint64> time() const;
    std::optional<MacAddress> mac() const;
    std::optional<Guid> guid() const;
    QJsonValue raw() const { return m_value; }
    /// By a word; `words` are for the sentence.
    template <class T>
    std::optional<T> word(std::optional<T> (*from)(QStringView), const QString &words) const
    {
        if (!isThere())
            return std::nullopt;
        const QString given = text();
        const std::optional<T> value = from(given);
        if (!value)
            fault(QStringLiteral("\"%1\" is none of %2").arg(given, words));
        return value;
    }

    void fault(const QString &sentence) const;

private:
    void wrongType(const QString &wanted) const;

    QJsonValue m_value;
    QString m_path;
    JsonFaults *m_faults;
};

} // namespace slipway::engine
