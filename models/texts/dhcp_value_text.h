// SPDX-License-Identifier: GPL-3.0-or-later
// The value of one DHCP option in words, by how it is laid out. Any thread.
#pragma once
#include "server/wire/bytes.h"
#include "server/wire/option_names.h"
#include <QString>

namespace slipway::models {

struct ValueText
{
    QString value;
    QString problem{}; ///< why it is not what its option is; the value is then shown as bytes
};

ValueText valueText(wire::OptionForm form, wire::ByteView value);
/// Of what PXE 2.1 lays out in its own way.
ValueText pxeValueText(wire::OptionForm form, wire::ByteView value);
/// Text as it is where it is one, else hexadecimal digits.
QString textOrHex(wire::ByteView value);

} // namespace slipway::models
