// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet over Fusion: flat chrome, quiet lines, room to breathe.
#pragma once
#include "ui/look/colours.h"
#include <QString>

namespace slipway::ui {

QString styleSheet(const Colours &colours);

} // namespace slipway::ui
