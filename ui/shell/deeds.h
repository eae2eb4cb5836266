// SPDX-License-Identifier: GPL-3.0-or-later
// The changes that can be taken back. Each looks first whether things still are as it left them; where somebody else
// changed them meanwhile, it is Refused and nothing happens. Gui thread.
#pragma once
#include "server/site/snapshot.h"
#include "ui/shell/deed.h"

namespace slipway::ui {

class Console;

struct MemberChange
{
    CollectionId collection;
    QList<site::Member> added, removed; ///< direct members
};
Deed changedMembers(const QString &collectionName, const MemberChange &change);
/// Only MAC address and note count: who takes a removal back is the author.
Deed addedExclusions(const QList<site::Exclusion> &exclusions);
Deed removedExclusions(const QList<site::Exclusion> &exclusions);
Deed notedExclusion(const MacAddress &mac, const QString &before, const QString &after);
Deed renamedDevice(DeviceId device, const QString &before, const QString &after);
Deed renamedCollection(CollectionId collection, const QString &before, const QString &after);

/// Does it, and tells of it.
void removeExclusions(Console &console, const QList<MacAddress> &macs);

} // namespace slipway::ui
