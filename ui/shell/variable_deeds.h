// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of variables that can be taken back. Gui thread.
#pragma once
#include "server/site/snapshot.h"
#include "ui/shell/deed.h"

namespace slipway::ui {

/// The change as it is about to be made, by what the owners have in `snapshot`. `text` is what the menu says.
Deed changedVariables(const QString &text, const engine::VariableOwners &owners, const engine::VariableChange &change,
                      const site::Snapshot &snapshot);

} // namespace slipway::ui
