// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"
#include "ui/look/colours.h"
#include "ui/look/style_sheet.h"
#include <QApplication>
#include <QPixmapCache>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace slipway::ui {

QString themeKey(Theme theme)
{
    return theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s;
}

Theme themeFromKey(const QString &key)
{
    if (key == u"light")
        return Theme::Light;
    return key == u"dark" ? Theme::Dark : Theme::System;
}

Look::Look() : m_systemPalette(QGuiApplication::palette())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void Look::apply(Theme theme)
{
    m_theme = theme;
    const Colours &colours = theme == Theme::Light  ? lightColours()
                             : theme == Theme::Dark ? darkColours()
                                                    : coloursOf(m_systemPalette);
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(colours));
    qApp->setStyleSheet(styleSheet(colours));
}

} // namespace slipway::ui
