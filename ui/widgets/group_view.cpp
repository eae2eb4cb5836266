// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/group_view.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include "ui/widgets/list_view.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using models::GroupModel;

namespace {
constexpr int ArrowSize = 14;
}

GroupView::GroupView(ListView &list, QWidget *parent) : QTreeView(parent), m_list(list)
{
    setProperty("list", true);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setWordWrap(false);
    setIconSize({16, 16});
    setIndentation(14);
    setExpandsOnDoubleClick(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(list.accessibleName());
    setObjectName(list.objectName() + u"Groups"_s);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->setSectionsClickable(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setModel(&m_groups);
    connect(&m_groups, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (!above.isValid())
            expandNew(first, last);
    });
    connect(&m_groups, &QAbstractItemModel::modelReset, this, [this] {
        expandAllKnown();
        takeFromList();
    });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { m_collapsed.insert(group.data(GroupModel::GroupKeyRole).toString()); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { m_collapsed.remove(group.data(GroupModel::GroupKeyRole).toString()); });
    connect(&list, &ListView::selectionMoved, this, &GroupView::takeFromList);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            emit m_list.activated(m_list.currentIndex());
    });
    connect(header(), &QHeaderView::sortIndicatorChanged, &list, [this](int column, Qt::SortOrder order) {
        if (m_active)
            m_list.sortByColumn(column, order);
    });
}

void GroupView::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    QHeaderView *own = header(), *other = m_list.horizontalHeader();
    if (active) {
        m_groups.setSourceModel(m_list.proxy());
        own->restoreState(other->saveState());
        own->setSortIndicatorShown(true);
        for (int column = 0; column < m_groups.columnCount(); ++column) {
            if (QAbstractItemDelegate *delegate = m_list.itemDelegateForColumn(column))
                setItemDelegateForColumn(column, delegate);
        }
        expandAllKnown();
        takeFromList();
    } else {
        other->restoreState(own->saveState());
        m_groups.setSourceModel(nullptr);
    }
}

void GroupView::expandNew(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = m_groups.index(row, 0);
        if (!m_collapsed.contains(group.data(GroupModel::GroupKeyRole).toString()))
            expand(group);
    }
}

void GroupView::expandAllKnown()
{
    if (m_groups.rowCount() > 0)
        expandNew(0, m_groups.rowCount() - 1);
}

/// The list's selection is the truth; this shows it.
void GroupView::takeFromList()
{
    if (!m_active || m_syncing)
        return;
    m_syncing = true;
    QItemSelection selection;
    const QModelIndexList rows = m_list.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const QModelIndex mapped = m_groups.mapFromSource(row);
        if (mapped.isValid())
            selection.select(mapped, mapped);
    }
    const QModelIndex current = m_groups.mapFromSource(m_list.currentIndex());
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid() && rows.size() == 1 && isExpanded(current.parent()))
        scrollTo(current);
    m_syncing = false;
}

/// A heading stands for all rows below it.
void GroupView::giveToList()
{
    m_syncing = true;
    QItemSelection selection;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    const auto add = [&](const QModelIndex &row) {
        const QModelIndex source = m_groups.mapToSource(row);
        if (source.isValid())
            selection.select(source, source);
    };
    for (const QModelIndex &index : chosen) {
        if (index.parent().isValid())
            add(index);
        for (int child = 0; child < m_groups.rowCount(index); ++child)
            add(m_groups.index(child, 0, index));
    }
    const QModelIndex current = m_groups.mapToSource(currentIndex());
    if (current.isValid())
        m_list.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_list.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_syncing = false;
}

void GroupView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_active && !m_syncing)
        giveToList();
}

void GroupView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (currentIndex().parent().isValid())
            emit activated(currentIndex());
        else
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

QString GroupView::headingText(const QModelIndex &group) const
{
    QStringList parts{tr("%n boot(s)", nullptr, group.data(GroupModel::RowsRole).toInt())};
    if (const int live = group.data(GroupModel::LiveRole).toInt(); live > 0)
        parts += tr("%n booting now", nullptr, live);
    if (const int failed = group.data(GroupModel::FailedRole).toInt(); failed > 0)
        parts += tr("%n failed", nullptr, failed);
    return parts.join(u" \u00B7 "_s);
}

void GroupView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.parent().isValid()) {
        QTreeView::drawRow(painter, option, index);
        return;
    }
    // A heading goes across all columns.
    const Colours &colours = coloursOf(palette());
    const QRect line(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->save();
    painter->fillRect(line, selectionModel()->isSelected(index) ? colours.selection : colours.alternate);
    painter->setPen(colours.border);
    painter->drawLine(line.bottomLeft(), line.bottomRight());
    icon(isExpanded(index) ? u"arrow-down"_s : u"chevron-right"_s, models::Tone::Muted)
        .paint(painter, QRect(6, line.center().y() - ArrowSize / 2, ArrowSize, ArrowSize));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    QRect text = line.adjusted(6 + ArrowSize + 6, 0, -10, 0);
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width() * 2 / 3);
    painter->setFont(bold);
    painter->setPen(colours.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    text.setLeft(text.left() + metrics.horizontalAdvance(title) + 14);
    painter->setFont(option.font);
    const int failed = index.data(GroupModel::FailedRole).toInt();
    if (failed > 0) {
        icon(u"state-failed"_s, models::Tone::Bad)
            .paint(painter, QRect(text.left(), line.center().y() - ArrowSize / 2, ArrowSize, ArrowSize));
        text.setLeft(text.left() + ArrowSize + 6);
    }
    painter->setPen(colours.muted);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, headingText(index));
    if (currentIndex() == index && hasFocus()) {
        painter->setPen(colours.accent);
        painter->drawRect(line.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void GroupView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

} // namespace slipway::ui
