// SPDX-License-Identifier: GPL-3.0-or-later
// A flat list as a tree of two levels: groups by a key of the row, and below each its rows in the order of the list.
// The list sorts and filters; this follows, and moves a row that belongs elsewhere now. Gui thread.
#pragma once
#include <QAbstractProxyModel>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

namespace slipway::models {

class GroupModel final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    struct Group
    {
        QString key;   ///< stable; empty: what belongs to no group, which comes last
        QString title; ///< plain text; groups stand in the order of their titles
    };
    /// How many rows of a group are of each kind.
    struct Tally
    {
        int rows = 0;
        int live = 0;
        int failed = 0;
        bool operator==(const Tally &) const = default;
    };
    enum class Kind : quint8 { Other, Live, Failed };
    enum Role { GroupKeyRole = Qt::UserRole + 100, RowsRole, LiveRole, FailedRole };

    explicit GroupModel(QObject *parent = nullptr);
    ~GroupModel() override;

    /// Of a row of the source. Both are asked again whenever a row changes.
    void setGrouping(std::function<Group(const QModelIndex &)> groupOf,
                     std::function<Kind(const QModelIndex &)> kindOf);
    /// What the rows belong to changed behind their back.
    void regroup();
    /// Counts are told at most four times a second: now.
    void tellCounts();

    void setSourceModel(QAbstractItemModel *source) override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;
    QModelIndex groupIndex(const Node *node) const;
    Node *nodeFor(const Group &group);
    void rebuild();
    void addRows(int first, int last);
    void dropRows(int first, int last);
    void dropEmpty();
    void changeRows(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles);
    void moveRow(int row, Node *to);
    void beginLayout();
    void endLayout();
    void touch(Node *node);
    void connectSource();

    std::function<Group(const QModelIndex &)> m_groupOf;
    std::function<Kind(const QModelIndex &)> m_kindOf;
    std::vector<std::unique_ptr<Node>> m_nodes; ///< by title
    std::vector<std::unique_ptr<Node>> m_past;  ///< of before the last change of the layout: views may still hold them
    QList<Node *> m_nodeOf;                     ///< by row of the source; null: not in the tree yet
    QList<std::pair<QModelIndex, QPersistentModelIndex>> m_moving; ///< while the source is laid out anew
    QList<QMetaObject::Connection> m_connections;
    QTimer m_counting;
};

} // namespace slipway::models
