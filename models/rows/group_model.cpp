// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/group_model.h"
#include <algorithm>

namespace slipway::models {

struct GroupModel::Node
{
    Group group;
    QList<int> rows; ///< of the source, ascending
    Tally tally{};
    bool dirty = true; ///< its tally was not told yet

    int positionOf(int row) const { return int(std::lower_bound(rows.begin(), rows.end(), row) - rows.begin()); }
    bool isBefore(const Group &other) const
    {
        if (group.key.isEmpty() != other.key.isEmpty())
            return other.key.isEmpty();
        const int order = group.title.localeAwareCompare(other.title);
        return order != 0 ? order < 0 : group.key < other.key;
    }
};

GroupModel::GroupModel(QObject *parent) : QAbstractProxyModel(parent)
{
    m_counting.setSingleShot(true);
    constexpr int countMs = 250;
    m_counting.setInterval(countMs);
    connect(&m_counting, &QTimer::timeout, this, &GroupModel::tellCounts);
}

GroupModel::~GroupModel() = default;

void GroupModel::setGrouping(std::function<Group(const QModelIndex &)> groupOf,
                             std::function<Kind(const QModelIndex &)> kindOf)
{
    beginResetModel();
    m_groupOf = std::move(groupOf);
    m_kindOf = std::move(kindOf);
    rebuild();
    endResetModel();
}

void GroupModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(source);
    connectSource();
    rebuild();
    endResetModel();
}

void GroupModel::connectSource()
{
    QAbstractItemModel *source = sourceModel();
    if (!source)
        return;
    m_connections = {
        connect(source, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { addRows(first, last); }),
        connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { dropRows(first, last); }),
        connect(source, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    m_nodeOf.remove(first, last - first + 1);
                    for (const auto &node : m_nodes) {
                        for (int at = node->positionOf(first); at < node->rows.size(); ++at)
                            node->rows[at] -= last - first + 1;
                    }
                    dropEmpty();
                }),
        connect(source, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                    changeRows(from.row(), to.row(), from.column(), to.column(), roles);
                }),
        connect(source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged),
        connect(source, &QAbstractItemModel::layoutAboutToBeChanged, this, &GroupModel::beginLayout),
        connect(source, &QAbstractItemModel::layoutChanged, this, &GroupModel::endLayout),
        connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); }),
        connect(source, &QAbstractItemModel::modelReset, this,
                [this] {
                    rebuild();
                    endResetModel();
                }),
    };
}

/// Within a reset, or a change of the layout: nobody looks.
void GroupModel::rebuild()
{
    m_past = std::move(m_nodes);
    m_nodes.clear();
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_nodeOf.fill(nullptr, rows);
    if (!m_groupOf)
        return;
    QHash<QString, Node *> known;
    for (int row = 0; row < rows; ++row) {
        const Group group = m_groupOf(sourceModel()->index(row, 0));
        Node *&node = known[group.key];
        if (!node) {
            m_nodes.push_back(std::make_unique<Node>());
            node = m_nodes.back().get();
            node->group = group;
        }
        node->rows.append(row);
        m_nodeOf[row] = node;
    }
    std::sort(m_nodes.begin(), m_nodes.end(), [](const auto &a, const auto &b) { return a->isBefore(b->group); });
    m_counting.start();
}

QModelIndex GroupModel::groupIndex(const Node *node) const
{
    const auto at =
        std::find_if(m_nodes.begin(), m_nodes.end(), [node](const auto &each) { return each.get() == node; });
    return at == m_nodes.end() ? QModelIndex() : createIndex(int(at - m_nodes.begin()), 0, nullptr);
}

/// Known, or made at its place.
GroupModel::Node *GroupModel::nodeFor(const Group &group)
{
    for (const auto &node : m_nodes) {
        if (node->group.key == group.key)
            return node.get();
    }
    const auto at =
        std::find_if(m_nodes.begin(), m_nodes.end(), [&group](const auto &node) { return !node->isBefore(group); });
    const int row = int(at - m_nodes.begin());
    beginInsertRows({}, row, row);
    auto made = std::make_unique<Node>();
    made->group = group;
    Node *node = made.get();
    m_nodes.insert(at, std::move(made));
    endInsertRows();
    return node;
}

void GroupModel::addRows(int first, int last)
{
    if (!m_groupOf)
        return;
    const int count = last - first + 1;
    for (const auto &node : m_nodes) {
        for (int at = node->positionOf(first); at < node->rows.size(); ++at)
            node->rows[at] += count;
    }
    m_nodeOf.insert(first, count, nullptr);
    // New rows of one group are neighbours in it.
    QList<std::pair<Group, QList<int>>> added;
    QHash<QString, qsizetype> places;
    for (int row = first; row <= last; ++row) {
        const Group group = m_groupOf(sourceModel()->index(row, 0));
        const auto place = places.constFind(group.key);
        if (place == places.cend()) {
            places.insert(group.key, added.size());
            added.append({group, {row}});
        } else {
            added[*place].second.append(row);
        }
    }
    for (const auto &[group, rows] : std::as_const(added)) {
        Node *node = nodeFor(group);
        const int at = node->positionOf(rows.first());
        beginInsertRows(groupIndex(node), at, at + int(rows.size()) - 1);
        node->rows.insert(at, rows.size(), 0);
        std::copy(rows.begin(), rows.end(), node->rows.begin() + at);
        for (const int row : rows)
            m_nodeOf[row] = node;
        endInsertRows();
        touch(node);
    }
}

void GroupModel::dropRows(int first, int last)
{
    for (const auto &node : m_nodes) {
        const int from = node->positionOf(first), to = node->positionOf(last + 1);
        if (from == to)
            continue;
        beginRemoveRows(groupIndex(node.get()), from, to - 1);
        for (int at = from; at < to; ++at)
            m_nodeOf[node->rows.at(at)] = nullptr;
        node->rows.remove(from, to - from);
        endRemoveRows();
        touch(node.get());
    }
}

void GroupModel::dropEmpty()
{
    for (int row = int(m_nodes.size()) - 1; row >= 0; --row) {
        if (!m_nodes[size_t(row)]->rows.isEmpty())
            continue;
        beginRemoveRows({}, row, row);
        m_nodes.erase(m_nodes.begin() + row);
        endRemoveRows();
    }
}

void GroupModel::moveRow(int row, Node *to)
{
    Node *from = m_nodeOf.at(row);
    const int at = from->positionOf(row), place = to->positionOf(row);
    beginMoveRows(groupIndex(from), at, at, groupIndex(to), place);
    from->rows.removeAt(at);
    to->rows.insert(place, row);
    m_nodeOf[row] = to;
    endMoveRows();
    touch(from);
    touch(to);
}

void GroupModel::changeRows(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles)
{
    if (!m_groupOf)
        return;
    bool moved = false;
    for (int row = first; row <= last; ++row) {
        if (!m_nodeOf.at(row))
            continue;
        const Group group = m_groupOf(sourceModel()->index(row, 0));
        if (group.key == m_nodeOf.at(row)->group.key)
            continue;
        moveRow(row, nodeFor(group));
        moved = true;
    }
    if (moved)
        dropEmpty();
    for (const auto &node : m_nodes) {
        const int from = node->positionOf(first), to = node->positionOf(last + 1);
        if (from == to)
            continue;
        const QModelIndex parent = groupIndex(node.get());
        emit dataChanged(index(from, firstColumn, parent), index(to - 1, lastColumn, parent), roles);
        touch(node.get());
    }
}

void GroupModel::regroup()
{
    if (sourceModel() && sourceModel()->rowCount() > 0)
        changeRows(0, sourceModel()->rowCount() - 1, 0, columnCount() - 1, {});
}

void GroupModel::beginLayout()
{
    emit layoutAboutToBeChanged();
    m_moving.clear();
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent)
        m_moving.append({index, QPersistentModelIndex(mapToSource(index))});
}

void GroupModel::endLayout()
{
    QStringList keys;
    for (const auto &node : m_nodes)
        keys += node->group.key;
    rebuild();
    QHash<QString, Node *> nodes;
    for (const auto &node : m_nodes)
        nodes.insert(node->group.key, node.get());
    QModelIndexList from, to;
    for (const auto &[old, source] : std::as_const(m_moving)) {
        from += old;
        if (old.internalPointer()) {
            to += mapFromSource(source);
        } else {
            const QModelIndex now = groupIndex(nodes.value(keys.value(old.row())));
            to += now.isValid() ? now.siblingAtColumn(old.column()) : QModelIndex();
        }
    }
    m_moving.clear();
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

void GroupModel::touch(Node *node)
{
    node->dirty = true;
    if (!m_counting.isActive())
        m_counting.start();
}

void GroupModel::tellCounts()
{
    for (const auto &node : m_nodes) {
        if (!node->dirty)
            continue;
        node->dirty = false;
        Tally tally{int(node->rows.size()), 0, 0};
        for (const int row : std::as_const(node->rows)) {
            const Kind kind = m_kindOf ? m_kindOf(sourceModel()->index(row, 0)) : Kind::Other;
            tally.live += kind == Kind::Live;
            tally.failed += kind == Kind::Failed;
        }
        if (tally == node->tally)
            continue;
        node->tally = tally;
        const QModelIndex group = groupIndex(node.get());
        emit dataChanged(group, group.siblingAtColumn(columnCount() - 1));
    }
}

QModelIndex GroupModel::mapToSource(const QModelIndex &index) const
{
    const auto *node = static_cast<const Node *>(index.internalPointer());
    if (!index.isValid() || !node || index.row() >= node->rows.size())
        return {};
    return sourceModel()->index(node->rows.at(index.row()), index.column());
}

QModelIndex GroupModel::mapFromSource(const QModelIndex &index) const
{
    Node *node = index.isValid() ? m_nodeOf.value(index.row()) : nullptr;
    return node ? createIndex(node->positionOf(index.row()), index.column(), node) : QModelIndex();
}

QModelIndex GroupModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    return createIndex(row, column, m_nodes[size_t(parent.row())].get());
}

QModelIndex GroupModel::parent(const QModelIndex &index) const
{
    const auto *node = static_cast<const Node *>(index.internalPointer());
    return index.isValid() && node ? groupIndex(node) : QModelIndex();
}

QModelIndex GroupModel::sibling(int row, int column, const QModelIndex &index) const
{
    return index.isValid() ? this->index(row, column, index.parent()) : QModelIndex();
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    if (parent.internalPointer() || parent.column() > 0 || parent.row() >= int(m_nodes.size()))
        return 0;
    return int(m_nodes[size_t(parent.row())]->rows.size());
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return sourceModel() && !parent.internalPointer() ? sourceModel()->columnCount() : 0;
}

bool GroupModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalPointer())
        return mapToSource(index).data(role);
    const Node &node = *m_nodes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? node.group.title : QVariant();
    case GroupKeyRole:
        return node.group.key;
    case RowsRole:
        return int(node.rows.size());
    case LiveRole:
        return node.tally.live;
    case FailedRole:
        return node.tally.failed;
    default:
        return {};
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() && orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role)
                                                          : QVariant();
}

Qt::ItemFlags GroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalPointer() ? mapToSource(index).flags() : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace slipway::models
