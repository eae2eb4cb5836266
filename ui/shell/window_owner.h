// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the console's window over a running engine, and makes it anew where its texts must change: in another language.
// What the engine does goes on meanwhile. Gui thread.
#pragma once
#include "ui/shell/main_window.h"
#include "ui/shell/translations.h"
#include <memory>

namespace slipway::ui {

class WindowOwner final : public QObject
{
    Q_OBJECT
public:
    WindowOwner(engine::Engine &engine, const Clock &clock, Look &look, Translations &translations,
                QObject *parent = nullptr);
    ~WindowOwner() override;
    MainWindow &window() { return *m_window; }

    /// The window again, where it was and with what was selected, in that language.
    /// `then`: an action that is triggered in the new window; empty: none.
    void changeLanguage(const QString &choice, const QString &then = {});

signals:
    void windowMade(slipway::ui::MainWindow *window);

private:
    void makeWindow();

    engine::Engine &m_engine;
    const Clock &m_clock;
    Look &m_look;
    Translations &m_translations;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace slipway::ui
