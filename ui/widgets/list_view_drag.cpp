// SPDX-License-Identifier: GPL-3.0-or-later
// What a list does with rows that are dragged. Everything that is done so has a twin in a menu.
#include "ui/widgets/list_view.h"
#include <QDragEnterEvent>
#include <QMimeData>

namespace slipway::ui {

void ListView::setDragFormat(const QString &format)
{
    m_proxy->setDragFormat(format);
    setDragEnabled(true);
    setDragDropMode(m_dropFormat.isEmpty() ? DragOnly : DragDrop);
}

void ListView::setDropFormat(const QString &format, std::function<bool(const QString &)> accepts)
{
    m_dropFormat = format;
    m_accepts = std::move(accepts);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(dragEnabled() ? DragDrop : DropOnly);
}

QStringList ListView::draggedKeys(const QMimeData &data, const QString &format)
{
    return QString::fromUtf8(data.data(format)).split(u'\n', Qt::SkipEmptyParts);
}

QString ListView::dropKey(const QDropEvent &event) const
{
    if (m_dropFormat.isEmpty() || !event.mimeData()->hasFormat(m_dropFormat))
        return {};
    const QModelIndex index = indexAt(event.position().toPoint());
    const QString key = index.isValid() ? index.data(models::KeyRole).toString() : QString();
    return !key.isEmpty() && m_accepts(key) ? key : QString();
}

void ListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_dropFormat.isEmpty() || !event->mimeData()->hasFormat(m_dropFormat))
        return event->ignore();
    setState(DraggingState); // shows where it would fall
    event->acceptProposedAction();
}

void ListView::dragMoveEvent(QDragMoveEvent *event)
{
    const QString key = dropKey(*event);
    if (key.isEmpty())
        return event->ignore();
    // The row under the pointer is what it goes to: seen, not only guessed.
    setCurrentIndex(indexAt(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ListView::dropEvent(QDropEvent *event)
{
    setState(NoState);
    const QString key = dropKey(*event);
    if (key.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction); // a move would take the row out of its list
    event->accept();
    emit dropped(draggedKeys(*event->mimeData(), m_dropFormat), key);
}

} // namespace slipway::ui
