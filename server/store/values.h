// SPDX-License-Identifier: GPL-3.0-or-later
// Identity values as the tables hold them, and back. What is stored was checked: a text that cannot be read is damage,
// and reads as none.
#pragma once
#include "server/base/guid.h"
#include "server/base/ids.h"
#include "server/base/mac_address.h"
#include <QVariant>
#include <optional>

namespace slipway::store {

QString macText(const MacAddress &mac);
MacAddress macFrom(const QString &text);
QString guidText(const Guid &guid);
std::optional<Guid> guidFrom(const QString &text);

/// A name as it is compared: without its case, and with composed and decomposed letters alike.
QString folded(const QString &name);

inline QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}
inline QVariant orNull(const std::optional<Guid> &guid)
{
    return guid ? QVariant(guidText(*guid)) : QVariant();
}
inline QVariant orNull(const DeploymentId &id)
{
    return id.isValid() ? QVariant(id.value.toUpper()) : QVariant();
}
template <class Tag>
QVariant orNull(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

} // namespace slipway::store
