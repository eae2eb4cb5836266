// SPDX-License-Identifier: GPL-3.0-or-later
// A session as one line of JSON, live figures and all: how it goes from one process to another. Any thread.
#pragma once
#include "server/session/boot_session.h"

namespace slipway::session {

/// The object of the contract, with what a live session has besides: token, stage, file, bytes, sizes.
QJsonObject toLine(const BootSession &session);
/// Nothing where it is no session. What is missing has its default.
std::optional<BootSession> sessionFromLine(const QJsonObject &line);

} // namespace slipway::session
