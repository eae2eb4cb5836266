// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/filter_model.h"
#include "models/rows/group_model.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

/// Name, group and kind, by row.
class Rows final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).at(index.column())) : QVariant();
    }
    QString text(int row, int column) const { return m_rows.at(row).at(column); }
    void set(int row, int column, const QString &text)
    {
        m_rows[row][column] = text;
        emit dataChanged(index(row, column), index(row, column));
    }
    void add(int at, const QStringList &row)
    {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    }
    void drop(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.remove(first, count);
        endRemoveRows();
    }

private:
    QList<QStringList> m_rows;
};

/// Rows of a name and a group, sorted and filtered by FilterModel, as the list of boots is.
struct World
{
    Rows rows;
    FilterModel list;
    GroupModel tree;

    World()
    {
        list.setSortRole(Qt::DisplayRole);
        list.setSourceModel(&rows);
        list.setPredicate([this](int row) { return !rows.text(row, 0).startsWith(u'x'); });
        tree.setSourceModel(&list);
        tree.setGrouping(
            [](const QModelIndex &row) {
                const QString key = row.siblingAtColumn(1).data().toString();
                return GroupModel::Group{key, u"Group "_s + key};
            },
            [](const QModelIndex &row) {
                const QString kind = row.siblingAtColumn(2).data().toString();
                return kind == u"live"     ? GroupModel::Kind::Live
                       : kind == u"failed" ? GroupModel::Kind::Failed
                                           : GroupModel::Kind::Other;
            });
    }
    void add(const QString &name, const QString &group, const QString &kind = {}, int at = -1)
    {
        rows.add(at < 0 ? rows.rowCount() : at, {name, group, kind});
    }
    /// "a: one two | b: three"
    QString text() const
    {
        QStringList groups;
        for (int row = 0; row < tree.rowCount(); ++row) {
            const QModelIndex group = tree.index(row, 0);
            QStringList names;
            for (int child = 0; child < tree.rowCount(group); ++child)
                names += tree.index(child, 0, group).data().toString();
            groups += group.data(GroupModel::GroupKeyRole).toString() + u": "_s + names.join(u' ');
        }
        return groups.join(u" | "_s);
    }
    /// The same, made of the list alone.
    QString expected() const
    {
        QMap<QString, QStringList> groups;
        for (int row = 0; row < list.rowCount(); ++row)
            groups[list.index(row, 1).data().toString()] += list.index(row, 0).data().toString();
        QStringList texts;
        for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
            if (!it.key().isEmpty())
                texts += it.key() + u": "_s + it->join(u' ');
        }
        if (groups.contains({}))
            texts += u": "_s + groups.value({}).join(u' ');
        return texts.join(u" | "_s);
    }
};

} // namespace

class TestGroupModel : public QObject
{
    Q_OBJECT
private slots:
    void rowsStandBelowTheirGroupsInTheOrderOfTheList()
    {
        World world;
        const QAbstractItemModelTester tester(&world.tree);
        world.add(u"one"_s, u"b"_s);
        world.add(u"two"_s, u"a"_s);
        world.add(u"four"_s, {});
        world.add(u"three"_s, u"b"_s);
        QCOMPARE(world.text(), u"a: two | b: one three | : four"_s);
        world.list.sort(0, Qt::DescendingOrder);
        QCOMPARE(world.text(), u"a: two | b: three one | : four"_s);
    }

    void rowThatBelongsElsewhereMovesWithItsSelection()
    {
        World world;
        const QAbstractItemModelTester tester(&world.tree);
        world.add(u"one"_s, u"a"_s);
        world.add(u"two"_s, u"a"_s);
        QItemSelectionModel selection(&world.tree);
        const QModelIndex one = world.tree.mapFromSource(world.list.index(0, 0));
        selection.select(one, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        world.rows.set(0, 1, u"b"_s);
        QCOMPARE(world.text(), u"a: two | b: one"_s);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data().toString(), u"one"_s);
        world.list.sort(0, Qt::DescendingOrder);
        QCOMPARE(selection.selectedRows().first().data().toString(), u"one"_s);
        world.rows.set(1, 1, u"b"_s);
        QCOMPARE(world.text(), u"b: two one"_s);
    }

    void groupsCountWhatLivesAndWhatFailed()
    {
        World world;
        world.add(u"one"_s, u"a"_s, u"live"_s);
        world.add(u"two"_s, u"a"_s, u"failed"_s);
        world.add(u"three"_s, u"a"_s);
        world.tree.tellCounts();
        const QModelIndex group = world.tree.index(0, 0);
        QCOMPARE(group.data(GroupModel::RowsRole).toInt(), 3);
        QCOMPARE(group.data(GroupModel::LiveRole).toInt(), 1);
        QCOMPARE(group.data(GroupModel::FailedRole).toInt(), 1);
        QSignalSpy changed(&world.tree, &QAbstractItemModel::dataChanged);
        world.rows.set(0, 2, u"failed"_s);
        world.tree.tellCounts();
        QCOMPARE(group.data(GroupModel::LiveRole).toInt(), 0);
        QCOMPARE(group.data(GroupModel::FailedRole).toInt(), 2);
        changed.clear();
        world.tree.tellCounts();
        QCOMPARE(changed.count(), 0); // nothing new to tell
    }

    void randomChangesKeepTheTreeTrue()
    {
        std::mt19937 random(11);
        const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
        const QStringList groups{u"a"_s, u"b"_s, u"c"_s, u"d"_s, {}};
        World world;
        const QAbstractItemModelTester tester(&world.tree);
        int next = 0;
        const auto name = [&] { return (below(5) == 0 ? u"x%1"_s : u"n%1"_s).arg(++next); };
        for (int round = 0; round < 2500; ++round) {
            const int count = world.rows.rowCount();
            switch (below(count > 40 ? 7 : 6)) {
            case 0:
            case 1:
                world.add(name(), groups.at(below(5)), {}, below(count + 1));
                break;
            case 2:
                if (count > 0)
                    world.rows.set(below(count), 1, groups.at(below(5)));
                break;
            case 3:
                if (count > 0)
                    world.rows.set(below(count), 0, name());
                break;
            case 4:
                if (count > 0) {
                    const int first = below(count);
                    world.rows.drop(first, 1 + below(qMin(4, count - first)));
                }
                break;
            case 5:
                world.list.sort(below(2), below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            default:
                world.rows.drop(0, 15);
            }
            QCOMPARE(world.text(), world.expected());
            for (int row = 0; row < world.list.rowCount(); ++row) {
                const QModelIndex mapped = world.tree.mapFromSource(world.list.index(row, 0));
                QCOMPARE(world.tree.mapToSource(mapped).row(), row);
            }
        }
    }

    void updatesOfALargeListStayCheap()
    {
        World world;
        for (int i = 0; i < 5000; ++i)
            world.add(u"n%1"_s.arg(i), u"g%1"_s.arg(i % 40), u"live"_s);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 500; ++i)
            world.rows.set(i * 10, 2, u"failed"_s);
        world.tree.tellCounts();
        qInfo("500 single updates of 5000 grouped rows: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 500);
    }
};

QTEST_GUILESS_MAIN(TestGroupModel)
#include "test_group_model.moc"
