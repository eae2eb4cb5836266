// SPDX-License-Identifier: GPL-3.0-or-later
// A change that was made and can be taken back: by commands like any other, which are written into the audit trail
// again. Gui thread; the work runs on the site thread.
#pragma once
#include "server/engine/commands.h"
#include <QString>
#include <functional>

namespace slipway::ui {

struct Deed
{
    using Work = std::function<Result<void>(engine::Commands &)>;
    QString text; ///< as the menu says it after "Undo": "Exclude 3 MAC Addresses"
    Work undo;    ///< Refused or NotFound where somebody else changed the same meanwhile
    Work redo;
};

} // namespace slipway::ui
