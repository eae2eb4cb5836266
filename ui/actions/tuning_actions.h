// SPDX-License-Identifier: GPL-3.0-or-later
// The actions around block and window size: those of its page, and the ways there.
#pragma once
#include "ui/actions/action_registry.h"

namespace slipway::ui {

QList<ActionText> tuningActionTexts();

} // namespace slipway::ui
