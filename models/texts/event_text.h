// SPDX-License-Identifier: GPL-3.0-or-later
// The detail of an event of a boot session, which the engine writes in English, in the language of the window. Any
// thread.
#pragma once
#include "server/session/event.h"

namespace slipway::models {

/// Plain text, fit to be shown. What is not known stays as the engine wrote it.
QString eventDetailText(const session::Event &event);

} // namespace slipway::models
