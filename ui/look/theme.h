// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or as the system has it: style, palette and style sheet of the whole application. Gui thread.
#pragma once
#include <QPalette>
#include <QString>

namespace slipway::ui {

enum class Theme { System, Light, Dark };
QString themeKey(Theme theme); ///< "system", "light", "dark"
Theme themeFromKey(const QString &key);

/// Call once before the first window: remembers what the system's palette is, and sets the style.
class Look
{
public:
    Look();
    void apply(Theme theme);
    Theme theme() const { return m_theme; }

private:
    QPalette m_systemPalette;
    Theme m_theme = Theme::System;
};

} // namespace slipway::ui
