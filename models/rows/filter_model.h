// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts a list by raw values and keeps the rows that hold every word that was typed. "mac:52:54" looks into one column.
// Gui thread.
#pragma once
#include "models/rows/column.h"
#include <QSortFilterProxyModel>
#include <QStringList>
#include <functional>

namespace slipway::models {

class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FilterModel(QObject *parent = nullptr);
    /// Words in any order, any case; all must be found. `id:text` where id is a column's.
    void setFilterText(const QString &text);
    QString filterText() const { return m_text; }
    /// Another way to choose: the rows of the source that `accepts` says yes to, instead of words.
    void setPredicate(std::function<bool(int sourceRow)> accepts);
    void setSourceModel(QAbstractItemModel *source) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Word
    {
        int column = -1; ///< -1: anywhere
        QString text;
    };
    void parse();

    QString m_text;
    QList<Word> m_words;
    std::function<bool(int)> m_accepts;
    QList<QVariant> m_sortValues; ///< by row of the source, while all rows are being sorted
};

} // namespace slipway::models
