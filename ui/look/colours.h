// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the house, light and dark. Every text colour has a contrast of at least 4.5:1 on the surfaces it is
// used on.
#pragma once
#include "models/texts/stage_text.h"
#include <QColor>
#include <QPalette>

namespace slipway::ui {

struct Colours
{
    QColor window;    ///< behind panes
    QColor surface;   ///< lists, fields, cards
    QColor alternate; ///< every other row
    QColor chrome;    ///< tool bar, navigation
    QColor border;
    QColor text;
    QColor muted; ///< secondary text
    QColor disabled;
    QColor accent; ///< what can be acted on, what moves
    QColor onAccent;
    QColor selection; ///< behind selected rows
    QColor hover;
    QColor good, warning, bad;
    QColor seriesTftp, seriesHttp, seriesSessions; ///< told apart by those who see no red or green
};

const Colours &lightColours();
const Colours &darkColours();
/// By how light a palette's window is: widgets follow their palette and need no reference to anything.
const Colours &coloursOf(const QPalette &palette);
QPalette paletteOf(const Colours &colours);
QColor toneColour(models::Tone tone, const QPalette &palette);

} // namespace slipway::ui
