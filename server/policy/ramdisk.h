// SPDX-License-Identifier: GPL-3.0-or-later
// With which block and window size a machine's boot manager fetches the RAM disk: the settings, an override of a
// collection or the device, and what *automatic* took back after a transfer failed. Pure; any thread.
#pragma once
#include "server/site/snapshot.h"
#include <QJsonObject>

namespace slipway::policy {

class Ledger;

struct Ramdisk
{
    enum class Origin : quint8 { Site, Collection, Device, BackedOff };
    int blockSize = 0;  ///< bytes
    int windowSize = 0; ///< blocks
    /// Of whichever of the two values comes from the narrowest of these.
    Origin origin = Origin::Site;
    QString by; ///< the collection's or device's name; empty otherwise
    bool operator==(const Ramdisk &) const = default;
};
QString ramdiskOriginKey(Ramdisk::Origin origin); ///< "site", "collection", "device", "backed-off"

/// The device's override goes before a collection's, each value for itself; of several collections the smaller value
/// counts, since it is the one that more networks bear. What was backed off can only lower, and only
/// while the setting ramdisk.automatic is on.
/// `holders`: the collections that hold the machine.
Ramdisk ramdiskFor(const MacAddress &mac, const site::Member &member, const QList<CollectionId> &holders,
                   const site::Snapshot &snapshot, const Ledger &ledger);

QJsonObject toJson(const Ramdisk &ramdisk);
std::optional<Ramdisk> ramdiskFromJson(const QJsonValue &json);

} // namespace slipway::policy
