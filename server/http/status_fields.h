// SPDX-License-Identifier: GPL-3.0-or-later
// What a booted machine says of itself: `phase`, `percent`, `message`, `result`, as a form (also a query) or as JSON.
#pragma once
#include "server/session/event.h"

namespace slipway::http {

/// Bytes of a report's body at most.
inline constexpr qsizetype StatusBodyLimit = 64 * 1024;

/// The four fields; time and token are the caller's. None where nothing of them is there, `percent` is not 0..100,
/// `result` is neither "success" nor "error", or the text is no form or no JSON object. Unknown fields are ignored;
/// long texts are cut.
std::optional<session::StatusReport> statusFromForm(QByteArrayView form);
std::optional<session::StatusReport> statusFromJson(const QByteArray &json);
/// By Content-Type, and where that says nothing, by the first character.
std::optional<session::StatusReport> statusFromBody(const QByteArray &body, const QByteArray &contentType);

} // namespace slipway::http
