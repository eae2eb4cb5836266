// SPDX-License-Identifier: GPL-3.0-or-later
// A registry hive, read by hivex: code that nobody here wrote says what stands in the stores that we write.
#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>
#include <optional>

namespace slipway::windows {

struct StoreValue
{
    int type = 0; ///< REG_SZ 1, REG_BINARY 3, REG_DWORD 4, REG_MULTI_SZ 7
    QByteArray data;
    QString text() const; ///< of UTF-16LE, up to the first NUL
    quint64 number() const;
    bool operator==(const StoreValue &) const = default;
};

class Store
{
public:
    /// Nothing where hivex refuses the bytes; `why` says so.
    static std::optional<Store> read(const QByteArray &hive, QString *why = nullptr);

    QByteArray rootName() const { return m_root; }
    /// Below the root, with '\', in the hive's order: "Objects\{...}\Elements\11000001".
    QByteArrayList keys() const { return m_keys; }
    /// Names compare without case, as the boot manager does it.
    std::optional<StoreValue> value(const QByteArray &key, const QByteArray &name) const;
    qsizetype valueCount() const { return m_values.size(); }

    /// Of a BCD: an element of an object, "{9dea862c-...}" and "12000004".
    std::optional<StoreValue> element(const QByteArray &object, const QByteArray &element) const;

private:
    QByteArray m_root;
    QByteArrayList m_keys;
    QMap<QByteArray, StoreValue> m_values; ///< by "key|name", lower case
};

} // namespace slipway::windows
