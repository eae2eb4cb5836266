// SPDX-License-Identifier: GPL-3.0-or-later
// A boot whose engine died stays live in the store until an engine serves again. Pure; any thread.
#pragma once
#include "server/session/boot_session.h"

namespace slipway::models {

/// It is live, and nothing was heard of it for longer than an engine lets a boot rest.
bool isAbandoned(const session::BootSession &session, qint64 nowMs);
/// Such a one is shown as ended when it was heard last; others stay as they are.
void endAbandoned(session::BootSession &session, qint64 nowMs);

} // namespace slipway::models
