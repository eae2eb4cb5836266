// SPDX-License-Identifier: GPL-3.0-or-later
// Says in the notification bar that whoever serves no longer does: the program has ended, or no network interface can
// answer. Gui thread.
#pragma once
#include "ui/shell/console.h"

namespace slipway::ui {

/// It is served, but no machine can be reached.
inline bool isCutOff(const Console &console)
{
    return console.isServed() && console.engine().isCutOff();
}

class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    NetworkWatch(Console &console, QObject *parent);

private:
    void look();
    void sayWhoServes();

    Console &m_console;
    bool m_cutOff = false;
};

} // namespace slipway::ui
