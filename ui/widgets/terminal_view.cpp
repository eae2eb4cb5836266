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
}

void TerminalView::add(const QStringList &finished, const QString &current)
{
    const QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    // A cursor of its own: what somebody has selected stays selected.
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    const QStringList lines = finished + QStringList{current};
    end.insertText(lines.join(u'\n'));
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

} // namespace slipway::ui
