// SPDX-License-Identifier: GPL-3.0-or-later
// Text of a machine's screen, line by line: fixed pitch, read only, selectable, of bounded length. Stays at its end
// unless somebody scrolled back to read. Gui thread.
#pragma once
#include <QPlainTextEdit>

namespace slipway::ui {

class TerminalView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TerminalView(QWidget *parent = nullptr);
    /// `current` is the line that is not finished; it takes the place of the one before it. Plain text.
    void add(const QStringList &finished, const QString &current);

private:
    static constexpr int MostLines = 5000;
};

} // namespace slipway::ui
