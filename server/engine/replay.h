// SPDX-License-Identifier: GPL-3.0-or-later
// What a boot session asked, as a request that can be decided again: by the configuration of then, or of now.
#pragma once
#include "server/session/boot_session.h"

namespace slipway::engine {

/// At the moment of its last decision. Pure.
policy::BootRequest replayOf(const session::BootSession &session);
/// Of the configuration that decision looked at; none where the session does not say.
std::optional<qint64> replayRevision(const session::BootSession &session);

} // namespace slipway::engine
