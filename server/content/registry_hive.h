// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a registry hive (regf 1.3), the format of a BCD store. Only writes, never reads; always whole, and the same
// bytes for the same keys. Pure; any thread.
#pragma once
#include <QByteArray>
#include <QList>
#include <vector>

namespace slipway::content {

struct RegistryValue
{
    enum class Type : quint32 { String = 1, Binary = 3, Dword = 4, MultiString = 7 };
    QByteArray name; ///< Latin-1
    Type type = Type::Binary;
    QByteArray data; ///< as it is stored: text as UTF-16LE with its terminators
};

struct RegistryKey
{
    QByteArray name; ///< Latin-1, not empty, unlike its siblings' in any case
    QList<RegistryValue> values;
    std::vector<RegistryKey> keys; ///< in any order

    /// The key of that name, made where there is none. The reference holds until the next key is made beside it.
    RegistryKey &key(const QByteArray &wanted);
};

QByteArray registryHive(const RegistryKey &root);

} // namespace slipway::content
