// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/dhcp_value_text.h"
#include "models/texts/dhcp_option_text.h"
#include "models/texts/display_text.h"
#include "server/base/guid.h"
#include "server/base/ipv4.h"
#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using wire::ByteView;
using wire::OptionForm;

struct ValueTexts
{
    Q_DECLARE_TR_FUNCTIONS(ValueTexts)
public:
    static QString wrongLength(size_t length, const QString &expected)
    {
        return tr("It has %n byte(s). Expected: %1.", nullptr, int(length)).arg(expected);
    }
    static QString exactly(size_t length) { return tr("exactly %n byte(s)", nullptr, int(length)); }
    static QString multipleOf(size_t length) { return tr("a multiple of %n byte(s)", nullptr, int(length)); }
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
};

QString bytesAsHex(ByteView value)
{
    return hexText(QByteArray(reinterpret_cast<const char *>(value.data()), qsizetype(value.size())));
}

std::optional<QString> asUtf8(ByteView value)
{
    while (!value.empty() && value.back() == 0)
        value = value.first(value.size() - 1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(reinterpret_cast<const char *>(value.data()), qsizetype(value.size())));
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

QString plain(ByteView value)
{
    return displayText(asUtf8(value).value_or(bytesAsHex(value)));
}

uint64_t number(ByteView value)
{
    uint64_t result = 0;
    for (const uint8_t byte : value)
        result = result << 8 | byte;
    return result;
}

QString address(ByteView value)
{
    return QString::fromStdString(Ipv4{uint32_t(number(value.first(4)))}.toString());
}

/// Each piece of `width` bytes by `text`; a problem where the length is no multiple of it.
template <class Text>
ValueText each(ByteView value, size_t width, Text text)
{
    if (value.empty() || value.size() % width != 0)
        return {bytesAsHex(value), ValueTexts::wrongLength(value.size(), ValueTexts::multipleOf(width))};
    QStringList parts;
    for (size_t at = 0; at < value.size(); at += width)
        parts += text(value.subspan(at, width));
    return {parts.join(u", "_s)};
}

template <class Text>
ValueText one(ByteView value, size_t width, Text text)
{
    if (value.size() != width)
        return {bytesAsHex(value), ValueTexts::wrongLength(value.size(), ValueTexts::exactly(width))};
    return {text(value)};
}

QString numberText(ByteView value)
{
    return QString::number(number(value));
}

QString secondsText(ByteView value)
{
    constexpr uint32_t endless = 0xFFFFFFFF;
    const auto seconds = uint32_t(number(value));
    return seconds == endless ? ValueTexts::tr("without end") : ValueTexts::tr("%1 s").arg(seconds);
}

QString architectureTypeText(ByteView value)
{
    const auto type = uint16_t(number(value));
    const std::string_view name = wire::architectureName(type);
    return name.empty() ? QString::number(type)
                        : u"%1 (%2)"_s.arg(QString::fromLatin1(name.data(), qsizetype(name.size()))).arg(type);
}

ValueText codes(ByteView value)
{
    QStringList parts;
    for (const uint8_t code : value) {
        const wire::OptionName *known = wire::optionName(wire::OptionSpace::Dhcp, code);
        parts += known
                     ? u"%1 %2"_s.arg(code).arg(QString::fromLatin1(known->name.data(), qsizetype(known->name.size())))
                     : QString::number(code);
    }
    constexpr qsizetype longest = 8192; // 255 names
    return {displayText(parts.join(u", "_s), longest)};
}

ValueText messageType(ByteView value)
{
    if (value.size() != 1)
        return {bytesAsHex(value), ValueTexts::wrongLength(value.size(), ValueTexts::exactly(1))};
    const QString name = messageTypeText(value[0]);
    if (name.isEmpty())
        return {QString::number(value[0]), ValueTexts::tr("There is no such message type.")};
    return {u"%1 (%2)"_s.arg(name).arg(value[0])};
}

ValueText overload(ByteView value)
{
    if (value.size() != 1)
        return {bytesAsHex(value), ValueTexts::wrongLength(value.size(), ValueTexts::exactly(1))};
    switch (value[0]) {
    case 1:
        return {u"file"_s};
    case 2:
        return {u"sname"_s};
    case 3:
        return {u"file, sname"_s};
    default:
        return {QString::number(value[0]), ValueTexts::tr("Only 1, 2 and 3 are defined.")};
    }
}

ValueText clientId(ByteView value)
{
    constexpr uint8_t ethernet = 1, duid = 255;
    if (value.size() < 2)
        return {bytesAsHex(value), ValueTexts::tr("It is shorter than 2 bytes.")};
    const ByteView rest = value.subspan(1);
    if (value[0] == ethernet && rest.size() == 6)
        return {bytesAsHex(rest).replace(u' ', u':')};
    if (value[0] == 0 && rest.size() == 17 && rest[0] == 0) // as PXE ROMs of Intel write their GUID
        return {bytesAsHex(rest.subspan(1))};
    if (value[0] == duid)
        return {u"DUID "_s + bytesAsHex(rest)};
    return {value[0] == 0 ? textOrHex(rest) : bytesAsHex(value)};
}

/// "iPXE", or lengths and data as RFC 3004 has it.
ValueText userClass(ByteView value)
{
    QStringList parts;
    size_t at = 0;
    while (at < value.size()) {
        const size_t length = value[at];
        if (length == 0 || at + 1 + length > value.size())
            return {textOrHex(value)}; // iPXE and others write it without lengths
        parts += textOrHex(value.subspan(at + 1, length));
        at += 1 + length;
    }
    return {parts.join(u", "_s)};
}

ValueText networkInterface(ByteView value)
{
    return one(value, 3, [](ByteView bytes) {
        const QString kind = bytes[0] == 1 ? u"UNDI"_s : ValueTexts::tr("type %1").arg(bytes[0]);
        return u"%1 %2.%3"_s.arg(kind).arg(bytes[1]).arg(bytes[2]);
    });
}

ValueText machineId(ByteView value)
{
    if (value.size() != 17)
        return {bytesAsHex(value), ValueTexts::wrongLength(value.size(), ValueTexts::exactly(17))};
    if (value[0] != 0)
        return {bytesAsHex(value), ValueTexts::tr("Its type is %1; only 0 (a GUID) is defined.").arg(value[0])};
    const Guid guid = Guid::fromWire(value.subspan(1).first<16>());
    return {QString::fromStdString(guid.toString())};
}

ValueText classlessRoutes(ByteView value)
{
    QStringList parts;
    size_t at = 0;
    while (at < value.size()) {
        const size_t width = value[at];
        const size_t significant = (width + 7) / 8;
        if (width > 32 || at + 1 + significant + 4 > value.size())
            return {bytesAsHex(value), ValueTexts::tr("A route in it is cut short.")};
        std::array<uint8_t, 4> network{};
        std::ranges::copy(value.subspan(at + 1, significant), network.begin());
        parts +=
            u"%1/%2 \u2192 %3"_s.arg(address(network)).arg(width).arg(address(value.subspan(at + 1 + significant)));
        at += 1 + significant + 4;
    }
    return {parts.join(u", "_s)};
}

ValueText domainNames(ByteView value)
{
    constexpr int mostJumps = 16;
    QStringList names;
    size_t at = 0;
    while (at < value.size()) {
        QStringList labels;
        size_t look = at;
        std::optional<size_t> after;
        int jumps = 0;
        while (look < value.size() && value[look] != 0) {
            const uint8_t length = value[look];
            if (length >= 0xC0 && look + 1 < value.size() && ++jumps < mostJumps) {
                after = after.value_or(look + 2);
                look = size_t(length & 0x3F) << 8 | value[look + 1];
                continue;
            }
            if (length > 63 || look + 1 + length > value.size())
                return {bytesAsHex(value), ValueTexts::tr("A domain name in it is cut short.")};
            labels += plain(value.subspan(look + 1, length));
            look += 1 + length;
        }
        at = after.value_or(look + 1);
        names += labels.join(u'.');
    }
    return {displayText(names.join(u", "_s))};
}

ValueText clientFqdn(ByteView value)
{
    constexpr uint8_t encoded = 4;
    if (value.size() < 3)
        return {bytesAsHex(value), ValueTexts::tr("It is shorter than 3 bytes.")};
    return value[0] & encoded ? domainNames(value.subspan(3)) : ValueText{plain(value.subspan(3))};
}

ValueText vendorClasses(ByteView value)
{
    QStringList parts;
    size_t at = 0;
    while (at < value.size()) {
        if (at + 5 > value.size() || at + 5 + value[at + 4] > value.size())
            return {bytesAsHex(value), ValueTexts::tr("An enterprise's part of it is cut short.")};
        const size_t length = value[at + 4];
        parts += ValueTexts::tr("enterprise %1: %2")
                     .arg(numberText(value.subspan(at, 4)), textOrHex(value.subspan(at + 5, length)));
        at += 5 + length;
    }
    return {displayText(parts.join(u", "_s))};
}

ValueText text(ByteView value)
{
    const auto decoded = asUtf8(value);
    if (decoded)
        return {displayText(*decoded)};
    return {bytesAsHex(value), ValueTexts::tr("It is not text in UTF-8.")};
}

ValueText flag(ByteView value)
{
    return one(value, 1, [](ByteView bytes) {
        return bytes[0] == 0 ? ValueTexts::no() : bytes[0] == 1 ? ValueTexts::yes() : QString::number(bytes[0]);
    });
}

ValueText pairs(ByteView value)
{
    return each(value, 8, [](ByteView bytes) { return u"%1 / %2"_s.arg(address(bytes), address(bytes.subspan(4))); });
}

ValueText empty(ByteView value)
{
    if (value.empty())
        return {};
    return {bytesAsHex(value), ValueTexts::tr("It carries a value, but has none by definition.")};
}

} // namespace

QString textOrHex(ByteView value)
{
    const auto decoded = asUtf8(value);
    const bool readable = decoded && !decoded->isEmpty() &&
                          std::all_of(decoded->begin(), decoded->end(), [](QChar c) { return c.isPrint(); });
    return displayText(readable ? *decoded : bytesAsHex(value));
}

namespace {

/// None where it is no number and no address.
std::optional<ValueText> simpleValue(OptionForm form, ByteView value)
{
    switch (form) {
    case OptionForm::Flag:
        return flag(value);
    case OptionForm::U8:
        return one(value, 1, numberText);
    case OptionForm::U16:
        return one(value, 2, numberText);
    case OptionForm::U16s:
        return each(value, 2, numberText);
    case OptionForm::U32:
        return one(value, 4, numberText);
    case OptionForm::Seconds:
        return one(value, 4, secondsText);
    case OptionForm::SignedSeconds:
        return one(value, 4, [](ByteView bytes) { return ValueTexts::tr("%1 s").arg(int32_t(number(bytes))); });
    case OptionForm::Address:
        return one(value, 4, address);
    case OptionForm::Addresses:
        return each(value, 4, address);
    case OptionForm::AddressPairs:
        return pairs(value);
    case OptionForm::Version:
        return one(value, 2, [](ByteView bytes) { return u"%1.%2"_s.arg(bytes[0]).arg(bytes[1]); });
    default:
        return std::nullopt;
    }
}

} // namespace

ValueText valueText(OptionForm form, ByteView value)
{
    switch (form) {
    case OptionForm::Empty:
        return empty(value);
    case OptionForm::Text:
        return text(value);
    case OptionForm::Codes:
        return codes(value);
    case OptionForm::MessageType:
        return messageType(value);
    case OptionForm::Overload:
        return overload(value);
    case OptionForm::ClientId:
        return clientId(value);
    case OptionForm::UserClass:
        return userClass(value);
    case OptionForm::Architecture:
        return each(value, 2, architectureTypeText);
    case OptionForm::NetworkInterface:
        return networkInterface(value);
    case OptionForm::MachineId:
        return machineId(value);
    case OptionForm::ClasslessRoutes:
        return classlessRoutes(value);
    case OptionForm::DomainNames:
        return domainNames(value);
    case OptionForm::ClientFqdn:
        return clientFqdn(value);
    case OptionForm::VendorClasses:
        return vendorClasses(value);
    case OptionForm::RelayBytes:
        return {textOrHex(value)};
    case OptionForm::BootServers:
    case OptionForm::BootMenu:
    case OptionForm::MenuPrompt:
    case OptionForm::DiscoveryControl:
        return pxeValueText(form, value);
    default:
        return simpleValue(form, value).value_or(ValueText{displayText(bytesAsHex(value))});
    }
}

} // namespace slipway::models
