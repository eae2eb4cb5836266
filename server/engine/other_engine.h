// SPDX-License-Identifier: GPL-3.0-or-later
// Whether another program on this computer serves the same site. Any thread that may look through /proc.
#pragma once
#include "server/store/state_store.h"

namespace slipway::engine {

/// Who holds `port` ("udp 67") here, where that is a Slipway: "slipwayd (PID 812)"; else empty.
QString slipwayThatHolds(const QString &port);
/// What an engine of this site, wherever it runs, told last, a moment ago.
enum class EngineTrace : quint8 {
    None,
    Serves,
    Stopped ///< as somebody wanted: one that died says nothing
};
EngineTrace engineTrace(store::StateStore &store, qint64 nowMs);

} // namespace slipway::engine
