// SPDX-License-Identifier: GPL-3.0-or-later
// The exclusion list from and to files, and what is to be said of the watched one. Gui thread.
#pragma once
#include "ui/shell/console.h"
#include <QLabel>

namespace slipway::ui {

/// Asks for a file and merges it; the outcome is told in the notification bar.
void importExclusions(Console &console, QWidget *parent);
void exportExclusions(Console &console, QWidget *parent);

/// One line: which file is watched, what it holds, or why it cannot be read. Hidden where none is configured.
class WatchedFileLine final : public QWidget
{
    Q_OBJECT
public:
    explicit WatchedFileLine(Console &console, QWidget *parent = nullptr);

private:
    void update();

    Console &m_console;
    class IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace slipway::ui
