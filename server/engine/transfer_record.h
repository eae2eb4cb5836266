// SPDX-License-Identifier: GPL-3.0-or-later
// From the end of a transfer, as its service tells it, to the record that tuning is judged by. Pure; any thread.
#pragma once
#include "server/policy/tuning.h"
#include "server/session/entry.h"
#include "server/session/event.h"

namespace slipway::engine {

/// Of a WIM or its boot.sdi that began to be sent. None where the event is no end of such a one, or an end that says
/// nothing of the network: stopped by a person or with the engine.
std::optional<policy::TransferRecord> transferRecord(const session::Event &event, const session::Entry &entry);

} // namespace slipway::engine
