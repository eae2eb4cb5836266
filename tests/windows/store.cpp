// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/windows/store.h"
#include <QTemporaryFile>
#include <QtEndian>
#include <cstdlib>
#include <cstring>
#include <hivex.h>
#include <memory>

namespace slipway::windows {

namespace {

struct Freed
{
    void operator()(void *memory) const { std::free(memory); }
};
template <class T>
using Owned = std::unique_ptr<T, Freed>;

struct Closed
{
    void operator()(hive_h *hive) const { hivex_close(hive); }
};

QByteArray pathOf(const QByteArray &key, const QByteArray &name)
{
    return (key + '|' + name).toLower();
}

/// Follows every key and reads every value; false where hivex cannot.
bool walk(hive_h *hive, hive_node_h node, const QByteArray &path, QByteArrayList &keys,
          QMap<QByteArray, StoreValue> &values)
{
    const Owned<hive_value_h> found(hivex_node_values(hive, node));
    if (!found)
        return false;
    for (const hive_value_h *value = found.get(); *value; ++value) {
        const Owned<char> name(hivex_value_key(hive, *value));
        hive_type type = hive_t_none;
        size_t size = 0;
        const Owned<char> data(hivex_value_value(hive, *value, &type, &size));
        if (!name || !data)
            return false;
        values.insert(pathOf(path, name.get()), {type, QByteArray(data.get(), static_cast<qsizetype>(size))});
    }
    const Owned<hive_node_h> children(hivex_node_children(hive, node));
    if (!children)
        return false;
    for (const hive_node_h *child = children.get(); *child; ++child) {
        const Owned<char> name(hivex_node_name(hive, *child));
        if (!name)
            return false;
        // Found by name too, which needs the list in its order.
        if (hivex_node_get_child(hive, node, name.get()) != *child)
            return false;
        const QByteArray below = path.isEmpty() ? QByteArray(name.get()) : path + '\\' + name.get();
        keys << below;
        if (!walk(hive, *child, below, keys, values))
            return false;
    }
    return true;
}

} // namespace

QString StoreValue::text() const
{
    QString out;
    for (qsizetype at = 0; at + 1 < data.size(); at += 2) {
        const QChar unit(qFromLittleEndian<quint16>(data.constData() + at));
        if (unit.isNull())
            break;
        out += unit;
    }
    return out;
}

quint64 StoreValue::number() const
{
    quint64 out = 0;
    for (qsizetype i = std::min<qsizetype>(data.size(), 8); i-- > 0;)
        out = out << 8 | static_cast<quint8>(data.at(i));
    return out;
}

std::optional<Store> Store::read(const QByteArray &hive, QString *why)
{
    QTemporaryFile file;
    const auto refuse = [why](const QString &reason) {
        if (why)
            *why = reason;
        return std::nullopt;
    };
    if (!file.open() || file.write(hive) != hive.size() || !file.flush())
        return refuse(file.errorString());
    const std::unique_ptr<hive_h, Closed> opened(hivex_open(qPrintable(file.fileName()), 0));
    if (!opened)
        return refuse(QString::fromLocal8Bit(std::strerror(errno)));
    const hive_node_h root = hivex_root(opened.get());
    Store store;
    const Owned<char> name(root ? hivex_node_name(opened.get(), root) : nullptr);
    if (!name || !walk(opened.get(), root, {}, store.m_keys, store.m_values))
        return refuse(QString::fromLocal8Bit(std::strerror(errno)));
    store.m_root = name.get();
    return store;
}

std::optional<StoreValue> Store::value(const QByteArray &key, const QByteArray &name) const
{
    const auto found = m_values.constFind(pathOf(key, name));
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

std::optional<StoreValue> Store::element(const QByteArray &object, const QByteArray &element) const
{
    return value("Objects\\" + object + "\\Elements\\" + element, "Element");
}

} // namespace slipway::windows
