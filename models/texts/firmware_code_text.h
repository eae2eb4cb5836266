// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine's own screen says, explained: the PXE-E codes of UEFI and of older boot ROMs, and iPXE's error
// pages. Any thread.
#pragma once
#include <QList>
#include <QString>
#include <optional>

namespace slipway::models {

struct FirmwareCode
{
    QString code;     ///< "PXE-E18"
    QString meaning;  ///< what it says
    QString cause;    ///< the likely one
    QString nextStep; ///< what to look at
};
QList<FirmwareCode> firmwareCodes();
/// By whatever a person copied from the screen: "PXE-E18: Server response timeout", "e18", an address at ipxe.org.
std::optional<FirmwareCode> firmwareCode(const QString &typed);

} // namespace slipway::models
