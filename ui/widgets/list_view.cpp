// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_view.h"
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

int titleWidth(const models::RowModelBase &model, int column, QFont font)
{
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()) + 26;
}

QString titlesOf(const models::RowModelBase &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles += model.headerData(column, Qt::Horizontal).toString();
    return titles.join(u',');
}

} // namespace

ListView::ListView(QWidget *parent) : QTableView(parent), m_proxy(new ListProxy(this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setIconSize({16, 16});
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    // A fixed height: a view that asks each of 10 000 rows is slow.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 13);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ListView::showHeaderMenu);
}

void ListView::setRows(models::RowModelBase *model, const QString &stateKey)
{
    m_model = model;
    m_stateKey = stateKey;
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
    resetColumns();
    restoreState();
}

void ListView::resetColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int fixed = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).averageCharWidth();
    const QList<models::Column> &columns = m_model->columns();
    for (int column = 0; column < columns.size(); ++column) {
        const models::Column &description = columns[column];
        // The last one takes what is left; asking for more would only bring a scroll bar.
        const int width = column + 1 == columns.size() ? qMin(description.width, 8) : description.width;
        // Not narrower than its title, which is longer in other languages.
        setColumnWidth(
            column, qMax(titleWidth(*m_model, column, font()), width * (description.fixedPitch ? fixed : letter) + 30));
        setColumnHidden(column, !description.shown);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
}

QStringList ListView::selectedKeys() const
{
    QStringList keys;
    if (!selectionModel())
        return keys;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    for (const QModelIndex &row : rows)
        keys += row.data(models::KeyRole).toString();
    return keys;
}

int ListView::currentRow() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return -1;
    const QModelIndex current = currentIndex();
    const QModelIndex shown =
        selectionModel()->isRowSelected(current.row()) ? current : selectionModel()->selectedRows().value(0);
    return m_proxy->mapToSource(shown).row();
}

QString ListView::currentKey() const
{
    const int row = currentRow();
    return row < 0 ? QString() : m_model->index(row, 0).data(models::KeyRole).toString();
}

void ListView::selectKeys(const QStringList &keys)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QString &key : keys) {
        const int row = m_model->rowOfKeyText(key);
        const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
        if (!index.isValid())
            continue;
        selection.select(index, index);
        first = first.isValid() ? first : index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
            emit activated(currentIndex());
            event->accept();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void ListView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *show = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        show->setCheckable(true);
        show->setChecked(!isColumnHidden(column));
        show->setEnabled(column != 0);
        connect(show, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveState();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, [this] {
        resetColumns();
        saveState();
    });
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

QString ListView::columnIds() const
{
    QStringList ids;
    for (const models::Column &column : m_model->columns())
        ids += QString::fromLatin1(column.id);
    return ids.join(u',');
}

void ListView::saveState() const
{
    if (m_stateKey.isEmpty() || !m_model)
        return;
    QSettings settings;
    settings.setValue(u"columns/%1/state"_s.arg(m_stateKey), horizontalHeader()->saveState());
    settings.setValue(u"columns/%1/ids"_s.arg(m_stateKey), columnIds());
    settings.setValue(u"columns/%1/titles"_s.arg(m_stateKey), titlesOf(*m_model));
}

void ListView::restoreState()
{
    const QSettings settings;
    const QByteArray state = settings.value(u"columns/%1/state"_s.arg(m_stateKey)).toByteArray();
    // Another version may have other columns: its widths would land on the wrong ones.
    const bool same = settings.value(u"columns/%1/ids"_s.arg(m_stateKey)).toString() == columnIds();
    m_restored = !m_stateKey.isEmpty() && same && horizontalHeader()->restoreState(state);
    if (!m_restored)
        sortByColumn(0, Qt::AscendingOrder);
    // Widths of another language: its words may have been shorter.
    if (m_restored && settings.value(u"columns/%1/titles"_s.arg(m_stateKey)).toString() != titlesOf(*m_model)) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, qMax(columnWidth(column), titleWidth(*m_model, column, font())));
        }
    }
}

} // namespace slipway::ui
