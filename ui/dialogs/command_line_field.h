// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel's command line, with what its placeholders mean, and which of them no variable of the site fills. Gui
// thread.
#pragma once
#include "ui/shell/console.h"
#include <QLineEdit>

namespace slipway::ui {

class MessageStrip;

class CommandLineField final : public QLineEdit
{
    Q_OBJECT
public:
    CommandLineField(Console &console, const QString &text = {});
    /// To be put below it, whose it is then.
    QWidget *notes() const { return m_notes; }

private:
    void judge();

    Console &m_console;
    QWidget *m_notes;
    MessageStrip *m_lacking;
};

} // namespace slipway::ui
