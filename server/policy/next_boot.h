// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine that is known by its record only would get at its next PXE boot. A record does not say which firmware
// the machine has: it is asked for each that it may have. Pure; any thread.
#pragma once
#include "server/policy/decide.h"

namespace slipway::policy {

struct NextBoot
{
    QList<quint16> architectures; ///< values of option 93 that get this answer
    /// The first one's. Its firmware is none where both get the same, since nobody knows which it is.
    Decision decision;
};

/// The value of option 93 by which a machine like that asks (RFC 4578, as the firmware in the field fills it in).
quint16 architectureOption(const ClientPlatform &platform);

/// One request for each firmware that the machine may have, UEFI first. None for a member that is not there.
QList<BootRequest> nextBootRequests(const site::Member &member, const site::Snapshot &snapshot, const Ledger &ledger,
                                    qint64 atMs);
/// `member.device` may be an unprovisioned record too.
QList<NextBoot> nextBoots(const site::Member &member, const site::Snapshot &snapshot, const Ledger &ledger,
                          qint64 atMs);
/// Everybody whom the collection holds, devices by name, then unknown computers.
QList<site::Member> membersOf(CollectionId collection, const site::Snapshot &snapshot);
/// The device's or record's name, or "unknown:x64".
QString memberName(const site::Member &member, const site::Snapshot &snapshot, const Ledger &ledger);

} // namespace slipway::policy
