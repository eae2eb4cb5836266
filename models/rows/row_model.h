// SPDX-License-Identifier: GPL-3.0-or-later
// A list model over plain rows: a flat list, and a hash from key to row. A new list of rows becomes the smallest set of
// removals, changes and insertions, so that selection and scroll position survive. Gui thread.
//
// A Row has `key()` (hashable), `keyText()`, `operator==`, and `cell(column, role)`, which answers DisplayRole and
// whatever it cares for.
#pragma once
#include "models/rows/row_model_base.h"
#include <QHash>
#include <QSet>

namespace slipway::models {

template <class Row>
class RowModel : public RowModelBase
{
public:
    using Key = std::decay_t<decltype(std::declval<const Row &>().key())>;
    RowModel(QList<Column> columns, QObject *parent) : RowModelBase(std::move(columns), parent) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int row) const { return m_rows[row]; }
    int rowOf(const Key &key) const { return m_rowByKey.value(key, -1); }
    const Row *find(const Key &key) const;
    int rowOfKeyText(const QString &key) const override;

    /// What is not in `rows` goes.
    void setRows(const QList<Row> &rows);
    /// What is not in `rows` stays.
    void upsert(const QList<Row> &rows);
    void remove(const QSet<Key> &keys);

protected:
    /// Changes one column of the rows for which `change` returns true. No cell is compared: for what ticks.
    void amend(int column, const std::function<bool(Row &)> &change);

private:
    struct Change
    {
        int row, firstColumn, lastColumn;
    };
    void removeIf(const std::function<bool(const Row &)> &gone);
    void announce(QList<Change> changes);
    std::optional<Change> replace(int row, const Row &now);

    QList<Row> m_rows;
    QHash<Key, int> m_rowByKey;
};

template <class Row>
QVariant RowModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == KeyRole)
        return row.keyText();
    if (role == SearchRole) {
        QString text;
        for (int column = 0; column < columnCount(); ++column)
            text += row.cell(column, Qt::DisplayRole).toString() + u'\n';
        return text.toLower();
    }
    const QVariant own = row.cell(index.column(), role);
    if (own.isValid() || role == Qt::DisplayRole)
        return own;
    return derivedRole(index.column(), role, row.cell(index.column(), Qt::DisplayRole));
}

template <class Row>
const Row *RowModel<Row>::find(const Key &key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &m_rows[row];
}

template <class Row>
int RowModel<Row>::rowOfKeyText(const QString &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].keyText() == key)
            return row;
    }
    return -1;
}

template <class Row>
void RowModel<Row>::setRows(const QList<Row> &rows)
{
    QSet<Key> wanted;
    wanted.reserve(rows.size());
    for (const Row &row : rows)
        wanted.insert(row.key());
    removeIf([&wanted](const Row &row) { return !wanted.contains(row.key()); });
    upsert(rows);
}

template <class Row>
void RowModel<Row>::remove(const QSet<Key> &keys)
{
    removeIf([&keys](const Row &row) { return keys.contains(row.key()); });
}

template <class Row>
void RowModel<Row>::removeIf(const std::function<bool(const Row &)> &gone)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!gone(m_rows[last]))
            continue;
        int first = last;
        while (first > 0 && gone(m_rows[first - 1]))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowByKey.remove(m_rows[row].key());
        m_rows.remove(first, last - first + 1);
        // The hash must be right before views look again.
        for (int row = first; row < m_rows.size(); ++row)
            m_rowByKey[m_rows[row].key()] = row;
        endRemoveRows();
        last = first;
    }
}

template <class Row>
void RowModel<Row>::upsert(const QList<Row> &rows)
{
    QList<Change> changes;
    QList<Row> added;
    QHash<Key, int> addedByKey;
    for (const Row &now : rows) {
        const int row = rowOf(now.key());
        if (row >= 0) {
            if (const auto change = replace(row, now))
                changes.append(*change);
        } else if (const auto twice = addedByKey.constFind(now.key()); twice != addedByKey.constEnd()) {
            added[*twice] = now;
        } else {
            addedByKey.insert(now.key(), int(added.size()));
            added.append(now);
        }
    }
    announce(std::move(changes));
    if (added.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    for (const Row &row : added) {
        m_rowByKey.insert(row.key(), int(m_rows.size()));
        m_rows.append(row);
    }
    endInsertRows();
}

template <class Row>
std::optional<typename RowModel<Row>::Change> RowModel<Row>::replace(int row, const Row &now)
{
    if (m_rows[row] == now)
        return {};
    // Only the columns that differ: a proxy sorts again only if its column is among them.
    int first = -1, last = -1;
    for (int column = 0; column < columnCount(); ++column) {
        bool same = true;
        for (const int role : {int(Qt::DisplayRole), int(SortRole), int(IconRole), int(ToneRole), int(ProgressRole)})
            same = same && m_rows[row].cell(column, role) == now.cell(column, role);
        if (same)
            continue;
        first = first < 0 ? column : first;
        last = column;
    }
    m_rows[row] = now;
    if (first < 0)
        return {};
    return Change{row, first, last};
}

template <class Row>
void RowModel<Row>::amend(int column, const std::function<bool(Row &)> &change)
{
    QList<Change> changes;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (change(m_rows[row]))
            changes.append({row, column, column});
    }
    announce(std::move(changes));
}

template <class Row>
void RowModel<Row>::announce(QList<Change> changes)
{
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.row < b.row; });
    for (qsizetype i = 0; i < changes.size();) {
        const Change &start = changes[i];
        qsizetype end = i + 1;
        while (end < changes.size() && changes[end].row == changes[end - 1].row + 1 &&
               changes[end].firstColumn == start.firstColumn && changes[end].lastColumn == start.lastColumn)
            ++end;
        emit dataChanged(index(start.row, start.firstColumn), index(changes[end - 1].row, start.lastColumn));
        i = end;
    }
}

} // namespace slipway::models
