// SPDX-License-Identifier: GPL-3.0-or-later
// The house's own icons: line drawings that take the colours of the palette they are shown in, light or dark. Gui
// thread.
#pragma once
#include "models/texts/stage_text.h"
#include <QIcon>

namespace slipway::ui {

/// By name, without folder and ending. An unknown name is an empty icon.
QIcon icon(const QString &name);
/// All of it in the colour of the tone.
QIcon icon(const QString &name, models::Tone tone);

} // namespace slipway::ui
