// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_guide.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/exclusion_dialog.h"
#include "ui/pages/device_drag.h"
#include "ui/widgets/list_view.h"
#include <QDragMoveEvent>
#include <QMimeData>
#include <QTreeView>

namespace slipway::ui {

namespace {

constexpr int HoldMs = 700;

bool takes(Node node)
{
    return node == Node::Collections || node == Node::Exclusions;
}

} // namespace

DropGuide::DropGuide(Console &console, QTreeView &tree) : QObject(&tree), m_console(console), m_tree(tree)
{
    tree.viewport()->setAcceptDrops(true);
    tree.viewport()->installEventFilter(this);
    m_hold.setSingleShot(true);
    m_hold.setInterval(HoldMs);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        if (takes(m_over))
            m_console.show(m_over);
    });
}

Node DropGuide::nodeAt(const QPoint &position) const
{
    return Node(m_tree.indexAt(position).data(Qt::UserRole).toInt());
}

bool DropGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave)
        m_hold.stop();
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    if (!drag->mimeData()->hasFormat(DeviceDragFormat))
        return QObject::eventFilter(watched, event);
    const Node node = nodeAt(drag->position().toPoint());
    if (event->type() == QEvent::Drop)
        m_hold.stop();
    else if (node != m_over || !m_hold.isActive())
        m_hold.start();
    m_over = node;
    // To enter is always right: the node that takes it may be further down.
    if (event->type() == QEvent::DragEnter || takes(node)) {
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
    } else {
        drag->ignore();
    }
    if (event->type() == QEvent::Drop && takes(node))
        drop(ListView::draggedKeys(*drag->mimeData(), DeviceDragFormat), node);
    return true;
}

void DropGuide::drop(const QStringList &keys, Node node)
{
    QList<DeviceId> devices;
    QList<MacAddress> macs;
    for (const DeviceId id : deviceIds(keys)) {
        if (const site::Device *device = m_console.snapshot()->device(id)) {
            devices += id;
            macs += device->macs;
        } else if (const site::UnprovisionedRecord *record = m_console.ledger()->unprovisioned(id)) {
            macs += record->mac;
        }
    }
    if (node == Node::Collections && !devices.isEmpty())
        openDialog(new CollectDialog(m_console, devices, m_tree.window()));
    else if (node == Node::Exclusions && !macs.isEmpty())
        openDialog(new ExclusionDialog(m_console, macs, m_tree.window()));
}

} // namespace slipway::ui
