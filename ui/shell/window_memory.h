// SPDX-License-Identifier: GPL-3.0-or-later
// What the console remembers of its looks from one start to the next, and how to forget it. Gui thread.
#pragma once

namespace slipway::ui {

/// Everything: sizes, columns, theme, language, what was used last. Paths and answers to questions stay.
void forgetLooks();
/// Only where the window was and what it showed.
void forgetPlace();

} // namespace slipway::ui
