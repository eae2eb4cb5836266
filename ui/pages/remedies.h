// SPDX-License-Identifier: GPL-3.0-or-later
// Does what a remedy's button says: after the usual question where machines may be erased by it, in a dialog where
// more must be known, or by leading to the place. Gui thread.
#pragma once
#include "server/policy/remedy.h"
#include "ui/shell/console.h"

namespace slipway::ui {

/// Whose remedy it is.
struct RemedyMachine
{
    MacAddress mac;
    std::optional<Guid> smbiosGuid;
    std::optional<site::Architecture> architecture;
};
void perform(Console &console, const policy::Remedy &remedy, const RemedyMachine &machine, QWidget *parent);

} // namespace slipway::ui
