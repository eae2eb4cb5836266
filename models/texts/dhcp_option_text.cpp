// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/dhcp_option_text.h"
#include "models/texts/dhcp_value_text.h"
#include "models/texts/display_text.h"
#include "server/wire/dhcp_message.h"
#include "server/wire/option_walk.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using wire::OptionForm;
using wire::OptionName;
using wire::OptionSpace;

struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

constexpr uint8_t FirstPrivate = 224;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// Name and reference, where somebody defined it.
void name(OptionText &text, const OptionName *known, OptionSpace space, uint8_t code)
{
    if (known) {
        text.name = latin(known->name);
        text.reference = latin(known->reference);
        return;
    }
    //: of a DHCP option code
    text.name = space == OptionSpace::Dhcp && code >= FirstPrivate ? OptionTexts::tr("Private use")
                                                                   : OptionTexts::tr("Not defined");
}

bool isPadded(OptionSpace space)
{
    return space != OptionSpace::Relay;
}

class Writer
{
public:
    Writer(const QByteArray &message, bool whole) : m_message(message), m_whole(whole) {}

    void add(const wire::PlacedOption &placed, OptionSpace space, const QString &outer, size_t base)
    {
        const OptionName *known = wire::optionName(space, placed.code);
        const auto value = bytes().subspan(base + placed.value, placed.length);
        OptionText text;
        text.number = outer.isEmpty() ? QString::number(placed.code) : u"%1.%2"_s.arg(outer).arg(placed.code);
        name(text, known, space, placed.code);
        text.hex = hexText(m_message.mid(qsizetype(base + placed.value), qsizetype(placed.length)));
        text.offset = int(base + placed.offset);
        text.length = int(placed.value - placed.offset + placed.length);
        const OptionSpace inner = space == OptionSpace::Dhcp && known && known->form == OptionForm::Encapsulated
                                      ? innerOf(placed, value)
                                      : OptionSpace::Dhcp;
        const ValueText said =
            inner == OptionSpace::Dhcp ? valueText(known ? known->form : OptionForm::Opaque, value) : ValueText{};
        text.value = said.value;
        text.problem = !placed.cut ? said.problem
                       : m_whole   ? OptionTexts::tr("It says that it is longer than the message.")
                                   : OptionTexts::tr("Its end was not kept.");
        const qsizetype at = all.size();
        all.append(text);
        if (inner != OptionSpace::Dhcp)
            addInner(placed, inner, base, at);
    }

    QList<OptionText> all;

private:
    wire::ByteView bytes() const
    {
        return {reinterpret_cast<const uint8_t *>(m_message.constData()), size_t(m_message.size())};
    }
    /// Whose sub-options they are. Only a PXE client's or server's option 43 holds PXE's.
    OptionSpace innerOf(const wire::PlacedOption &placed, wire::ByteView value)
    {
        if (placed.code != wire::option::VendorInformation)
            return wire::innerSpace(placed.code);
        for (const wire::PlacedOption &each : wire::placedOptions(bytes())) {
            const std::string_view said = wire::asText(bytes().subspan(each.value, each.length));
            if (each.code == wire::option::VendorClass && said.starts_with("PXEClient") && !value.empty())
                return OptionSpace::Pxe;
        }
        return OptionSpace::Dhcp;
    }
    void addInner(const wire::PlacedOption &placed, OptionSpace inner, size_t base, qsizetype at)
    {
        const size_t begin = base + placed.value;
        const auto parts = wire::placedSubOptions(bytes().subspan(begin, placed.length), isPadded(inner));
        all[at].value = OptionTexts::tr("%n sub-option(s)", nullptr, int(parts.size()));
        const QString outer = all[at].number;
        for (const wire::PlacedOption &part : parts)
            add(part, inner, outer, begin);
    }

    const QByteArray &m_message;
    const bool m_whole;
};

} // namespace

QList<OptionText> optionTexts(const QByteArray &message, bool whole)
{
    Writer writer(message, whole);
    const wire::ByteView bytes(reinterpret_cast<const uint8_t *>(message.constData()), size_t(message.size()));
    for (const wire::PlacedOption &placed : wire::placedOptions(bytes))
        writer.add(placed, OptionSpace::Dhcp, {}, 0);
    return writer.all;
}

QString messageTypeText(int type)
{
    static const char *const names[] = {"DHCPDISCOVER",
                                        "DHCPOFFER",
                                        "DHCPREQUEST",
                                        "DHCPDECLINE",
                                        "DHCPACK",
                                        "DHCPNAK",
                                        "DHCPRELEASE",
                                        "DHCPINFORM",
                                        "DHCPFORCERENEW",
                                        "DHCPLEASEQUERY",
                                        "DHCPLEASEUNASSIGNED",
                                        "DHCPLEASEUNKNOWN",
                                        "DHCPLEASEACTIVE",
                                        "DHCPBULKLEASEQUERY",
                                        "DHCPLEASEQUERYDONE"};
    return type >= 1 && type <= int(std::size(names)) ? QString::fromLatin1(names[type - 1]) : QString();
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(' '));
}

} // namespace slipway::models
