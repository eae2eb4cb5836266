// SPDX-License-Identifier: GPL-3.0-or-later
// The options of a DHCP message as a person reads them. Names are the registry's, values their own; all of it may hold
// text from the network and is plain text. Any thread.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway::models {

struct OptionText
{
    QString number; ///< "43", "43.6": a sub-option
    QString name;   ///< the registry's; of what nobody defined, a word that says so
    QString value;
    QString problem; ///< what is wrong with it; empty: nothing
    QString hex;     ///< of the value, two digits a byte
    QString reference;
    int offset = 0; ///< in the message, of its code
    int length = 0; ///< with code and length
    bool isInner() const { return number.contains(u'.'); }
};

/// In the order of the message, sub-options behind the option that holds them. Not `whole`: its end was not kept.
QList<OptionText> optionTexts(const QByteArray &message, bool whole = true);
/// "DHCPDISCOVER"; empty where option 53 is missing or says something unknown.
QString messageTypeText(int type);
QString hexText(const QByteArray &bytes); ///< "06 01 08"

} // namespace slipway::models
