// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the first run by itself, once, where nothing was ever set up. Gui thread.
#pragma once
#include "ui/shell/main_window.h"

namespace slipway::ui {

class SetupOffer final : public QObject
{
    Q_OBJECT
public:
    /// The window owns it. The site may still have to be read.
    explicit SetupOffer(MainWindow *window);

private:
    void look();

    MainWindow *m_window;
    bool m_looked = false;
};

} // namespace slipway::ui
