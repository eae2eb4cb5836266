// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/filter_model.h"
#include "models/rows/mac_word.h"

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

/// Between a word as it was typed and the same as lists write a MAC address: no word holds one.
constexpr QChar Or = u'\n';

bool holds(const QString &whole, QStringView word, Qt::CaseSensitivity sensitivity)
{
    const qsizetype two = word.indexOf(Or);
    if (two < 0)
        return whole.contains(word, sensitivity);
    return whole.contains(word.first(two), sensitivity) || whole.contains(word.sliced(two + 1), sensitivity);
}

} // namespace

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void FilterModel::setSourceModel(QAbstractItemModel *source)
{
    QSortFilterProxyModel::setSourceModel(source);
    parse();
    invalidateRowsFilter();
}

void FilterModel::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    parse();
    invalidateRowsFilter();
}

void FilterModel::setPredicate(std::function<bool(int sourceRow)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateRowsFilter();
}

void FilterModel::parse()
{
    m_words.clear();
    QStringList words = m_text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (const QString &word : words) {
        Word parsed{-1, word};
        const qsizetype colon = word.indexOf(u':');
        const QString id = word.left(colon);
        for (int column = 0; colon > 0 && sourceModel() && column < sourceModel()->columnCount(); ++column) {
            // A MAC address has colons too, so only a column's own id counts as one.
            if (sourceModel()->headerData(column, Qt::Horizontal, ColumnIdRole).toString() == id)
                parsed = {column, word.mid(colon + 1)};
        }
        if (const QString mac = macWord(parsed.text); !mac.isEmpty())
            parsed.text += Or + mac;
        m_words.append(parsed);
    }
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_accepts && !m_accepts(row))
        return false;
    if (m_words.isEmpty())
        return true;
    QString anywhere;
    for (const Word &word : m_words) {
        if (word.column >= 0) {
            const QModelIndex cell = sourceModel()->index(row, word.column, parent);
            if (!holds(cell.data().toString(), word.text, Qt::CaseInsensitive))
                return false;
            continue;
        }
        if (anywhere.isNull())
            anywhere = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
        if (!holds(anywhere, word.text, Qt::CaseSensitive))
            return false;
    }
    return true;
}

void FilterModel::sort(int column, Qt::SortOrder order)
{
    // Each value is asked for once, not once for each comparison: 10 000 rows compare 130 000 times.
    if (sourceModel() && column >= 0) {
        m_sortValues.reserve(sourceModel()->rowCount());
        for (int row = 0; row < sourceModel()->rowCount(); ++row)
            m_sortValues += sourceModel()->index(row, column).data(SortRole);
    }
    QSortFilterProxyModel::sort(column, order);
    m_sortValues.clear();
}

bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto valueOf = [this](const QModelIndex &index) {
        return m_sortValues.isEmpty() ? index.data(SortRole) : m_sortValues.at(index.row());
    };
    const QVariant a = valueOf(left), b = valueOf(right);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString) {
        const int order = a.toString().compare(b.toString(), Qt::CaseInsensitive);
        if (order != 0)
            return order < 0;
        // A fixed order among equals, or rows would jump while they live.
        return left.row() < right.row();
    }
    if (a.typeId() == b.typeId() && a.isValid()) {
        const QPartialOrdering order = QVariant::compare(a, b);
        if (order != QPartialOrdering::Unordered)
            return order == QPartialOrdering::Less;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace slipway::models
