// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/packet_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct PacketModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(PacketModelTexts)
};

QList<Column> packetColumns()
{
    return {//: of a packet: its number
            {"number", QT_TRANSLATE_NOOP("Columns", "No."), 4, true},
            {"time", QT_TRANSLATE_NOOP("Columns", "Time"), 10, true},
            //: of a packet: received or sent
            {"direction", QT_TRANSLATE_NOOP("Columns", "Direction"), 12},
            {"message", QT_TRANSLATE_NOOP("Columns", "Message"), 20},
            {"from", QT_TRANSLATE_NOOP("Columns", "From"), 19, false, true},
            {"to", QT_TRANSLATE_NOOP("Columns", "To"), 19, false, true},
            {"content", QT_TRANSLATE_NOOP("Columns", "Content"), 34},
            {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 8, true},
            {"xid", QT_TRANSLATE_NOOP("Columns", "xid"), 12, false, true},
            {"relay", QT_TRANSLATE_NOOP("Columns", "Relay"), 14, false, true},
            {"interface", QT_TRANSLATE_NOOP("Columns", "Interface"), 11}};
}

QList<Column> fieldColumns()
{
    return {{"field", QT_TRANSLATE_NOOP("Columns", "Field"), 17}, {"value", QT_TRANSLATE_NOOP("Columns", "Value"), 40}};
}

} // namespace

QVariant PacketRow::cell(int column, int role) const
{
    if (role == SortRole) {
        if (column == PacketModel::Size)
            return packet.size;
        return column == PacketModel::Number || column == PacketModel::Offset ? QVariant(number) : QVariant();
    }
    if (role == IconRole && column == PacketModel::Direction)
        return packet.sent ? u"sent"_s : u"received"_s;
    if (role == Qt::ToolTipRole && column == PacketModel::Offset)
        return clockText(packet.timeMs);
    if (role == Qt::ToolTipRole && column == PacketModel::Content)
        return tooltipText(summary.content);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PacketModel::Number:
        return QString::number(number);
    case PacketModel::Offset:
        return offsetText(offsetMs);
    case PacketModel::Direction:
        return packet.sent ? PacketModelTexts::tr("Sent") : PacketModelTexts::tr("Received");
    case PacketModel::Message:
        return summary.message;
    case PacketModel::From:
        return endpointText(packet.source, packet.sourcePort);
    case PacketModel::To:
        return endpointText(packet.destination, packet.destinationPort);
    case PacketModel::Content:
        return summary.content;
    case PacketModel::Size:
        return QLocale().toString(packet.size);
    case PacketModel::Xid:
        return summary.xid;
    case PacketModel::Relay:
        return summary.relay;
    case PacketModel::Interface:
        return displayText(packet.interface);
    default:
        return {};
    }
}

PacketModel::PacketModel(QObject *parent) : RowModel(packetColumns(), parent) {}

void PacketModel::setTrail(const session::PacketTrail &trail)
{
    QList<PacketRow> rows;
    rows.reserve(trail.packets.size());
    const qint64 first = trail.packets.isEmpty() ? 0 : trail.packets.first().timeMs;
    for (qsizetype i = 0; i < trail.packets.size(); ++i) {
        const session::Packet &packet = trail.packets.at(i);
        const qint64 before = i >= session::PacketTrail::FirstKept ? trail.left : 0;
        const PacketRow *known = find(i + 1 + before);
        rows += {i + 1 + before, packet, known && known->packet == packet ? known->summary : packetSummary(packet),
                 packet.timeMs - first};
    }
    setRows(rows);
}

QVariant PacketFieldRow::cell(int column, int role) const
{
    if (role == SortRole)
        return number;
    if (role == ToneRole && column == PacketFieldModel::Value && !field.problem.isEmpty())
        return int(Tone::Warning);
    if (role == IconRole && column == PacketFieldModel::Value && !field.problem.isEmpty())
        return u"severity-warning"_s;
    if (role == Qt::ToolTipRole && column == PacketFieldModel::Value)
        return tooltipText(field.problem.isEmpty() ? field.value : field.problem, 2048);
    if (role != Qt::DisplayRole)
        return {};
    if (column == PacketFieldModel::Name)
        return field.inner ? u"\u2003"_s + field.name : field.name;
    return field.problem.isEmpty() || !field.value.isEmpty() ? field.value : field.problem;
}

PacketFieldModel::PacketFieldModel(QObject *parent) : RowModel(fieldColumns(), parent) {}

void PacketFieldModel::setPacket(const session::Packet &packet)
{
    QList<PacketFieldRow> rows;
    for (const PacketField &field : packetFields(packet)) {
        if (field.value.isEmpty() && field.problem.isEmpty() && field.length == 0)
            continue;
        rows += {int(rows.size()), field};
    }
    setRows(rows);
}

} // namespace slipway::models
