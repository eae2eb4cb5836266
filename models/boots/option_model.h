// SPDX-License-Identifier: GPL-3.0-or-later
// The DHCP options of a machine's newest request and of what it was answered. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/dhcp_option_text.h"
#include "server/session/packet.h"

namespace slipway::models {

struct OptionRow
{
    int number = 0;
    QString message; ///< "DHCPDISCOVER"
    bool sent = false;
    OptionText option;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const OptionRow &other) const
    {
        return number == other.number && message == other.message && option.number == other.option.number &&
               option.hex == other.option.hex;
    }
};

class OptionModel final : public RowModel<OptionRow>
{
public:
    enum Columns { Message, Code, Name, Value, Bytes, Reference };
    explicit OptionModel(QObject *parent = nullptr);
    void setTrail(const session::PacketTrail &trail);
};

/// The newest request for boot, else the newest request; and the newest answer to it, else the newest answer. -1: none.
struct OptionPair
{
    qsizetype request = -1, answer = -1;
};
OptionPair optionPair(const session::PacketTrail &trail);

} // namespace slipway::models
