// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated machines that try a site out: as the configuration would have it if they were members of a collection.
// Pure.
#pragma once
#include "server/site/snapshot.h"

namespace slipway::site {

struct Rehearsal
{
    MacAddress mac;          ///< made by rehearsalMac()
    CollectionId collection; ///< All Unknown Computers: it has no record, and is one of those
    bool operator==(const Rehearsal &) const = default;
};

/// A locally administered address of a block that nothing else uses: an engine that does not know of the rehearsal
/// (yet) recognises the machine by it, and keeps no trace of it.
MacAddress rehearsalMac(quint32 random);
bool isRehearsalMac(const MacAddress &mac);

/// A device more for each that needs a record: a direct member of its collection and of all that limit it.
Configuration withRehearsals(Configuration configuration, const QList<Rehearsal> &rehearsals);

} // namespace slipway::site
