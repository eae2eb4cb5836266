// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/values.h"
#include "server/site/folded.h"

namespace slipway::store {

QString macText(const MacAddress &mac)
{
    return QString::fromStdString(mac.toString());
}

MacAddress macFrom(const QString &text)
{
    return MacAddress::parse(text.toStdString()).value_or(MacAddress{});
}

QString guidText(const Guid &guid)
{
    return QString::fromStdString(guid.toString());
}

std::optional<Guid> guidFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return Guid::parse(text.toStdString());
}

QString folded(const QString &name)
{
    return site::folded(name);
}

} // namespace slipway::store
