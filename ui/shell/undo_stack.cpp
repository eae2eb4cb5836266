// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_stack.h"
#include "models/texts/error_text.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

UndoStack::UndoStack(Console &console, ActionRegistry &actions, QObject *parent)
    : QObject(parent), m_console(console), m_actions(actions)
{
    connect(&console, &Console::deedDone, this, &UndoStack::add);
    connect(actions.action(u"edit.undo"_s), &QAction::triggered, this, [this] { go(Way::Back); });
    connect(actions.action(u"edit.redo"_s), &QAction::triggered, this, [this] { go(Way::Again); });
    showActions();
}

void UndoStack::add(const Deed &deed)
{
    m_kept.undone.clear();
    m_kept.done += deed;
    if (m_kept.done.size() > MostDeeds)
        m_kept.done.removeFirst();
    showActions();
}

void UndoStack::takeOver(const Kept &kept)
{
    m_kept = kept;
    showActions();
}

void UndoStack::go(Way way)
{
    const QList<Deed> &from = way == Way::Back ? m_kept.done : m_kept.undone;
    if (m_busy || from.isEmpty())
        return;
    m_busy = true;
    showActions();
    m_console.run<void>(this, way == Way::Back ? from.last().undo : from.last().redo,
                        [this, way](const Result<void> &result) { ended(way, result); });
}

void UndoStack::ended(Way way, const Result<void> &result)
{
    m_busy = false;
    QList<Deed> &from = way == Way::Back ? m_kept.done : m_kept.undone;
    // add() may have been called meanwhile.
    if (from.isEmpty())
        return showActions();
    const Deed deed = from.takeLast();
    const QString id = u"undo"_s;
    if (result.ok()) {
        (way == Way::Back ? m_kept.undone : m_kept.done) += deed;
        m_console.notify(
            {id, Notice::Level::Info,
             way == Way::Back ? tr("Taken back: %1.").arg(deed.text) : tr("Done again: %1.").arg(deed.text),
             way == Way::Back ? u"edit.redo"_s : u"edit.undo"_s, way == Way::Back ? tr("Redo") : tr("Undo")});
    } else {
        // What came before it may rest on it: nothing older is taken back by surprise.
        m_kept.done.clear();
        m_kept.undone.clear();
        const ErrorCode code = result.error().code;
        const bool changed =
            code == ErrorCode::Refused || code == ErrorCode::NotFound || code == ErrorCode::AlreadyExists;
        const QString text =
            code == ErrorCode::RiskNotAccepted
                ? tr("Machines would start because of this, so Undo and Redo leave it to you: %1. Add them to the "
                     "collection yourself to see which.")
                      .arg(deed.text)
            : changed ? tr("This cannot be taken back or done again, since somebody changed the same meanwhile: %1.")
                            .arg(deed.text)
                      : tr("This could not be done: %1. %2").arg(deed.text, models::errorText(result.error()));
        m_console.notify({id, Notice::Level::Warning, text, {}, {}});
    }
    showActions();
}

void UndoStack::showActions()
{
    QAction *undo = m_actions.action(u"edit.undo"_s), *redo = m_actions.action(u"edit.redo"_s);
    undo->setEnabled(!m_busy && !m_kept.done.isEmpty());
    redo->setEnabled(!m_busy && !m_kept.undone.isEmpty());
    // A & from a name would be taken for a mnemonic.
    const auto safe = [](QString text) { return text.replace(u'&', u"&&"_s); };
    undo->setText(m_kept.done.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(safe(m_kept.done.last().text)));
    redo->setText(m_kept.undone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(safe(m_kept.undone.last().text)));
}

} // namespace slipway::ui
