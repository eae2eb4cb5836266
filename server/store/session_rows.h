// SPDX-License-Identifier: GPL-3.0-or-later
// A boot session as a row of state.db: its JSON columns, and fingerprints that tell whether a column changed.
#pragma once
#include "server/session/boot_session.h"
#include "server/store/database.h"

namespace slipway::store {

/// The columns of `session` in the order in which sessionFrom reads them.
inline constexpr char SessionColumns[] =
    "id, token, mac, smbios_guid, state, started_ms, last_seen_ms, ended_ms, decision, events";
session::BootSession sessionFrom(const Row &row);

QString decisionText(const session::BootSession &session);
QString eventsText(const session::BootSession &session);

size_t fixedFingerprint(const session::BootSession &session);
/// Events are only ever appended: their number and the last one tell.
size_t eventsFingerprint(const session::BootSession &session);

} // namespace slipway::store
