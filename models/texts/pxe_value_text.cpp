// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-options of option 43 that PXE 2.1 (table 2-1) lays out in its own way.
#include "models/texts/dhcp_option_text.h"
#include "models/texts/dhcp_value_text.h"
#include "models/texts/display_text.h"
#include "server/base/ipv4.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct PxeTexts
{
    Q_DECLARE_TR_FUNCTIONS(PxeTexts)
};

QString hex(wire::ByteView value)
{
    return hexText(QByteArray(reinterpret_cast<const char *>(value.data()), qsizetype(value.size())));
}

ValueText cutShort(wire::ByteView value)
{
    return {hex(value), PxeTexts::tr("It is cut short.")};
}

ValueText bootServers(wire::ByteView value)
{
    QStringList parts;
    wire::Reader reader(value);
    while (reader.remaining() > 0) {
        const uint16_t type = reader.u16();
        QStringList addresses;
        for (int count = reader.u8(); count > 0 && !reader.failed(); --count)
            addresses += QString::fromStdString(Ipv4{reader.u32()}.toString());
        if (reader.failed())
            return cutShort(value);
        parts += PxeTexts::tr("type %1: %2").arg(QString::number(type), addresses.join(u", "_s));
    }
    return {displayText(parts.join(u"; "_s))};
}

ValueText bootMenu(wire::ByteView value)
{
    QStringList parts;
    wire::Reader reader(value);
    while (reader.remaining() > 0) {
        const uint16_t type = reader.u16();
        const wire::ByteView text = reader.take(reader.u8());
        if (reader.failed())
            return cutShort(value);
        parts += PxeTexts::tr("type %1: %2").arg(QString::number(type), textOrHex(text));
    }
    return {displayText(parts.join(u"; "_s))};
}

ValueText menuPrompt(wire::ByteView value)
{
    constexpr uint8_t atOnce = 255;
    if (value.empty())
        return cutShort(value);
    const QString text = textOrHex(value.subspan(1));
    if (value[0] == atOnce)
        return {PxeTexts::tr("%1 (the menu is shown at once)").arg(text)};
    return {PxeTexts::tr("%1 (%n second(s))", nullptr, value[0]).arg(text)};
}

ValueText discoveryControl(wire::ByteView value)
{
    if (value.size() != 1)
        return {hex(value), PxeTexts::tr("It is not one byte.")};
    QStringList parts;
    if (value[0] & 1)
        parts += PxeTexts::tr("no broadcast discovery");
    if (value[0] & 2)
        parts += PxeTexts::tr("no multicast discovery");
    if (value[0] & 4)
        parts += PxeTexts::tr("only servers of the list");
    if (value[0] & 8)
        parts += PxeTexts::tr("boot from this offer without discovery");
    return {parts.isEmpty() ? QString::number(value[0]) : u"%1: %2"_s.arg(value[0]).arg(parts.join(u", "_s))};
}

} // namespace

ValueText pxeValueText(wire::OptionForm form, wire::ByteView value)
{
    switch (form) {
    case wire::OptionForm::BootServers:
        return bootServers(value);
    case wire::OptionForm::BootMenu:
        return bootMenu(value);
    case wire::OptionForm::MenuPrompt:
        return menuPrompt(value);
    case wire::OptionForm::DiscoveryControl:
        return discoveryControl(value);
    default:
        return {hex(value)};
    }
}

} // namespace slipway::models
