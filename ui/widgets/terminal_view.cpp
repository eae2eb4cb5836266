// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/terminal_view.h"
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace slipway::ui {

TerminalView::TerminalView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setMaximumBlockCount(MostLines);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &TerminalView::look);
}

void TerminalView::add(const QStringList &finished, const QString &current)
{
    // A cursor of its own: what somebody has selected stays selected.
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    const QStringList lines = finished + QStringList{current};
    end.insertText(lines.join(u'\n'));
    follow();
}

void TerminalView::follow()
{
    if (m_follows)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TerminalView::look()
{
    // The position, not the value: the signal of an action comes before the value has followed it.
    m_follows = verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum() - 1;
}

void TerminalView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    follow();
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    look();
}

void TerminalView::wheelEvent(QWheelEvent *event)
{
    QPlainTextEdit::wheelEvent(event);
    look();
}

void TerminalView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    look();
}

} // namespace slipway::ui
