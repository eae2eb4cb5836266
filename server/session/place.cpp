// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/place.h"

using namespace Qt::StringLiterals;

namespace slipway::session {

Place placeOf(const BootSession &session)
{
    Place place;
    for (const Event &event : session.events) {
        if (event.stage != Stage::Discover)
            continue;
        place.relay = event.facts.value("relay"_L1).toString();
        place.circuitId = event.facts.value("circuit"_L1).toString();
        place.remoteId = event.facts.value("remote"_L1).toString();
        if (place != Place())
            break;
    }
    return place;
}

} // namespace slipway::session
