// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/option_model.h"
#include "models/texts/display_text.h"
#include "models/texts/packet_text.h"
#include "models/texts/stage_text.h"
#include "server/wire/pxe.h"

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

constexpr qsizetype LongTip = 2048;

QList<Column> optionColumns()
{
    return {{"message", QT_TRANSLATE_NOOP("Columns", "Message"), 24},
            //: the number of a DHCP option
            {"code", QT_TRANSLATE_NOOP("Columns", "Option"), 8, true},
            {"name", QT_TRANSLATE_NOOP("Columns", "Name"), 26},
            {"value", QT_TRANSLATE_NOOP("Columns", "Value"), 50},
            {"bytes", QT_TRANSLATE_NOOP("Columns", "Bytes"), 30, false, true},
            //: the RFC or other document that defines it
            {"reference", QT_TRANSLATE_NOOP("Columns", "Defined in"), 11, false, false, false}};
}

Expected<wire::DhcpMessage, wire::WireError> decoded(const session::Packet &packet)
{
    return wire::decodeDhcp({reinterpret_cast<const uint8_t *>(packet.bytes.constData()), size_t(packet.bytes.size())});
}

} // namespace

OptionPair optionPair(const session::PacketTrail &trail)
{
    OptionPair pair;
    std::optional<uint32_t> xid;
    bool boots = false;
    for (qsizetype i = trail.packets.size() - 1; i >= 0 && !boots; --i) {
        const session::Packet &packet = trail.packets.at(i);
        if (packet.sent || packet.kind == session::PacketKind::Tftp)
            continue;
        const auto message = decoded(packet);
        boots = message && wire::pxeFacts(*message).clientClass != wire::ClientClass::None;
        if (boots || pair.request < 0) {
            pair.request = i;
            xid = message ? std::optional(message->xid) : std::nullopt;
        }
    }
    for (qsizetype i = trail.packets.size() - 1; i >= 0; --i) {
        const session::Packet &packet = trail.packets.at(i);
        if (!packet.sent || packet.kind == session::PacketKind::Tftp)
            continue;
        const auto message = decoded(packet);
        if (message && xid == message->xid) {
            pair.answer = i;
            return pair;
        }
        if (pair.answer < 0)
            pair.answer = i;
    }
    return pair;
}

QVariant OptionRow::cell(int column, int role) const
{
    if (role == SortRole)
        return column == OptionModel::Name || column == OptionModel::Value ? QVariant() : QVariant(number);
    if (role == IconRole && column == OptionModel::Message)
        return sent ? u"sent"_s : u"received"_s;
    if (role == IconRole && column == OptionModel::Value && !option.problem.isEmpty())
        return u"severity-warning"_s;
    if (role == ToneRole && column == OptionModel::Value && !option.problem.isEmpty())
        return int(Tone::Warning);
    if (role == Qt::ToolTipRole && column == OptionModel::Value)
        return tooltipText(option.problem.isEmpty() ? option.value : option.problem, LongTip);
    if (role == Qt::ToolTipRole && column == OptionModel::Bytes)
        return tooltipText(option.hex, LongTip);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case OptionModel::Message:
        return message;
    case OptionModel::Code:
        return option.number;
    case OptionModel::Name:
        return option.isInner() ? u"\u2003"_s + option.name : option.name;
    case OptionModel::Value:
        if (option.problem.isEmpty() || option.value.isEmpty())
            return option.problem + option.value;
        return option.value + u" \u00B7 "_s + option.problem;
    case OptionModel::Bytes:
        return option.hex;
    case OptionModel::Reference:
        return option.reference;
    default:
        return {};
    }
}

OptionModel::OptionModel(QObject *parent) : RowModel(optionColumns(), parent) {}

void OptionModel::setTrail(const session::PacketTrail &trail)
{
    const OptionPair pair = optionPair(trail);
    QList<OptionRow> rows;
    for (const qsizetype index : {pair.request, pair.answer}) {
        if (index < 0)
            continue;
        const session::Packet &packet = trail.packets.at(index);
        const QString message = packetSummary(packet).message;
        for (const OptionText &option : optionTexts(packet.bytes, packet.isWhole()))
            rows += {int(rows.size()), message, packet.sent, option};
    }
    setRows(rows);
}

} // namespace slipway::models
