// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colours.h"

namespace slipway::ui {

const Colours &lightColours()
{
    static const Colours colours{
        .window = QColor(0xF3F5F8),
        .surface = QColor(0xFFFFFF),
        .alternate = QColor(0xF8F9FB),
        .chrome = QColor(0xFAFBFC),
        .border = QColor(0xD9DEE5),
        .text = QColor(0x1B2430),
        .muted = QColor(0x566273),
        .disabled = QColor(0x9AA4B2),
        .accent = QColor(0x0A63AD),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xD7E8F8),
        .hover = QColor(0xEAF1F8),
        .good = QColor(0x17703A),
        .warning = QColor(0x925700),
        .bad = QColor(0xB3261E),
        .seriesTftp = QColor(0x0A63AD),
        .seriesHttp = QColor(0xC2570C),
        .seriesSessions = QColor(0x6B7787),
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .window = QColor(0x181C21),
        .surface = QColor(0x1F242B),
        .alternate = QColor(0x232931),
        .chrome = QColor(0x1C2127),
        .border = QColor(0x363F4A),
        .text = QColor(0xE7ECF2),
        .muted = QColor(0xA3AFBD),
        .disabled = QColor(0x687482),
        .accent = QColor(0x62B0F0),
        .onAccent = QColor(0x0B1A28),
        .selection = QColor(0x24415C),
        .hover = QColor(0x29323C),
        .good = QColor(0x62CB85),
        .warning = QColor(0xF0B44C),
        .bad = QColor(0xFF8A80),
        .seriesTftp = QColor(0x62B0F0),
        .seriesHttp = QColor(0xF2A45C),
        .seriesSessions = QColor(0x98A4B3),
    };
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    // Selected text stays as readable as the rest: the selection is a tint, not a block of colour.
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface.lighter(110));
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border.darker(130));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 60));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return palette;
}

QColor toneColour(models::Tone tone, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    switch (tone) {
    case models::Tone::Neutral:
        return colours.text;
    case models::Tone::Active:
        return colours.accent;
    case models::Tone::Good:
        return colours.good;
    case models::Tone::Warning:
        return colours.warning;
    case models::Tone::Bad:
        return colours.bad;
    case models::Tone::Muted:
        return colours.muted;
    }
    return colours.text;
}

} // namespace slipway::ui
