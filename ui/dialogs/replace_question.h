// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a file that is there already is replaced. Gui thread.
#pragma once
#include "ui/shell/console.h"

namespace slipway::ui {

class PathField;

/// `replace` at once where nothing is there, or where who picked the path was asked for it already.
void askToReplace(Console &console, const PathField &file, QWidget *parent, std::function<void()> replace);

} // namespace slipway::ui
