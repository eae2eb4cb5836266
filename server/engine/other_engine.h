// SPDX-License-Identifier: GPL-3.0-or-later
// Whether another program on this computer serves the same site. Any thread that may look through /proc.
#pragma once
#include "server/store/state_store.h"

namespace slipway::engine {

/// Who holds `port` ("udp 67") here, where that is a Slipway: "slipwayd (PID 812)"; else empty.
QString slipwayThatHolds(const QString &port);
/// An engine of this site, wherever it runs, was serving until a moment ago.
bool servedJustNow(store::StateStore &store, qint64 nowMs);

} // namespace slipway::engine
