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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow();
    /// Somebody moved: at the end, the view follows from now on.
    void look();

    static constexpr int MostLines = 5000;
    bool m_follows = true; ///< a state of its own: where the bar stands means nothing while lines wrap anew
};

} // namespace slipway::ui
