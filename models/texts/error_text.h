// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that a person reads where an operation failed: what happened, the likely cause, the next step. Any
// thread.
#pragma once
#include "server/base/error.h"

namespace slipway::models {

/// One paragraph of plain text. Values in it went through displayText.
QString errorText(const Error &error);

} // namespace slipway::models
