// SPDX-License-Identifier: GPL-3.0-or-later
// The datagrams of one boot, in order, and the fields of one of them. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/packet_text.h"

namespace slipway::models {

struct PacketRow
{
    qint64 number = 0; ///< of all that went over the wire; what was not kept is counted
    session::Packet packet;
    PacketSummary summary;
    qint64 offsetMs = 0; ///< since the first

    qint64 key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const PacketRow &other) const { return number == other.number && packet == other.packet; }
};

class PacketModel final : public RowModel<PacketRow>
{
public:
    enum Columns { Number, Offset, Direction, Message, From, To, Content, Size, Xid, Relay, Interface };
    explicit PacketModel(QObject *parent = nullptr);
    void setTrail(const session::PacketTrail &trail);
};

struct PacketFieldRow
{
    int number = 0;
    PacketField field;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const PacketFieldRow &) const { return false; }
};

class PacketFieldModel final : public RowModel<PacketFieldRow>
{
public:
    enum Columns { Name, Value };
    explicit PacketFieldModel(QObject *parent = nullptr);
    void setPacket(const session::Packet &packet);
    void clear() { setRows({}); }
};

} // namespace slipway::models
