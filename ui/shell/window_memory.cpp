// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_memory.h"
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void forgetLooks()
{
    QSettings settings;
    for (const QString &group :
         {u"window"_s, u"columns"_s, u"splitters"_s, u"charts"_s, u"help"_s, u"palette"_s, u"tray"_s})
        settings.remove(group);
}

void forgetPlace()
{
    QSettings settings;
    for (const QString &key : {u"window/geometry"_s, u"window/splitter"_s, u"window/node"_s})
        settings.remove(key);
}

} // namespace slipway::ui
