// SPDX-License-Identifier: GPL-3.0-or-later
// Which page a node has.
#pragma once
#include "ui/pages/page.h"

namespace slipway::ui {

Page *makePageFor(Node node, Console &console, ActionRegistry &actions, QWidget *parent);

} // namespace slipway::ui
