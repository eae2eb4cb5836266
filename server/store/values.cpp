// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/values.h"

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
    // Twice: folding may take a letter apart again.
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace slipway::store
