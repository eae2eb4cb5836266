// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_view.h"
#include "models/rows/table_text.h"
#include "ui/look/icons.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/staying_menu.h"
#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QTimer>

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
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &at) { makeColumnMenu()->popup(horizontalHeader()->mapToGlobal(at)); });
    m_copy = new QAction(icon(u"copy"_s), tr("Copy Rows"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &ListView::copySelection);
}

void ListView::setRows(models::RowModelBase *model, const QString &stateKey)
{
    m_model = model;
    m_stateKey = stateKey;
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
    resetColumns();
    m_restored = restoreColumns(*this, *model, stateKey);
    if (!m_restored)
        sortByColumn(qMax(0, m_proxy->sortColumn()), m_proxy->sortOrder());
    // Widths of another language: its words may have been shorter.
    if (m_restored && QSettings().value(u"columns/%1/titles"_s.arg(m_stateKey)).toString() != titlesOf(*m_model)) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, qMax(columnWidth(column), titleWidth(*m_model, column, font())));
        }
    }
    // Soon after somebody moved something; the last moment is too late where the model goes before the view.
    auto *save = new QTimer(this);
    save->setSingleShot(true);
    save->setInterval(500);
    connect(save, &QTimer::timeout, this, [this] {
        if (m_proxy->sourceModel() == m_model)
            saveState();
    });
    const auto later = [save] { save->start(); };
    connect(horizontalHeader(), &QHeaderView::sectionMoved, save, later);
    connect(horizontalHeader(), &QHeaderView::sectionResized, save, later);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, save, later);
}

void ListView::resetColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int fixed = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).averageCharWidth();
    const QList<models::Column> &columns = m_model->columns();
    int last = 0;
    for (int column = 0; column < columns.size(); ++column)
        last = columns[column].shown ? column : last;
    for (int column = 0; column < columns.size(); ++column) {
        const models::Column &description = columns[column];
        // The last one takes what is left; asking for more would only bring a scroll bar.
        const int width = column == last ? qMin(description.width, 8) : description.width;
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
    for (const int row : selectedRows())
        keys += m_model->index(row, 0).data(models::KeyRole).toString();
    return keys;
}

int ListView::currentRow() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return -1;
    const QModelIndex current = currentIndex();
    return selectionModel()->isRowSelected(current.row()) ? m_proxy->mapToSource(current).row()
                                                          : selectedRows().value(0, -1);
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
    // Each search looks through the list: for many, it is read once.
    QHash<QString, int> rowOf;
    for (int row = 0; keys.size() > 4 && row < m_model->rowCount(); ++row)
        rowOf.insert(m_model->index(row, 0).data(models::KeyRole).toString(), row);
    for (const QString &key : keys) {
        const int row = keys.size() > 4 ? rowOf.value(key, -1) : m_model->rowOfKeyText(key);
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
    // The keyboard comes to a list with a current row that is not selected: the first step is to take that one.
    const bool step = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (step && event->modifiers() == Qt::NoModifier && currentRow() < 0 && m_proxy->rowCount() > 0) {
        selectRow(qMax(0, currentIndex().row()));
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Home and End are about rows: cells are nothing that could be chosen here.
QModelIndex ListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    return m_proxy->index(action == MoveHome ? 0 : m_proxy->rowCount() - 1, qMax(0, currentIndex().column()));
}

QMenu *ListView::makeColumnMenu()
{
    auto *menu = new StayingMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("columnMenu");
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
    return menu;
}

void ListView::chooseColumns()
{
    QMenu *menu = makeColumnMenu();
    menu->popup(horizontalHeader()->mapToGlobal(QPoint(8, horizontalHeader()->height())));
    menu->setActiveAction(menu->actions().value(1));
}

void ListView::addListActions(QMenu *menu, bool withExport)
{
    menu->addAction(m_copy);
    if (withExport)
        connect(menu->addAction(icon(u"export"_s), tr("Export List…")), &QAction::triggered, this,
                &ListView::exportWanted);
    connect(menu->addAction(tr("Choose Columns…")), &QAction::triggered, this, &ListView::chooseColumns);
}

QList<int> ListView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    // By ranges, which are whole rows here: selectedRows() of Qt looks at every cell of all of them.
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (int &row : rows)
        row = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
    return rows;
}

QList<int> ListView::shownRows() const
{
    QList<int> rows;
    rows.reserve(m_proxy->rowCount());
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        rows += m_proxy->mapToSource(m_proxy->index(row, 0)).row();
    return rows;
}

QList<int> ListView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns += column;
    }
    return columns;
}

QString ListView::selectionText() const
{
    return models::rowsText(*m_model, selectedRows(), shownColumns());
}

void ListView::copySelection() const
{
    if (const QString text = selectionText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ListView::saveState() const
{
    if (m_stateKey.isEmpty() || !m_model)
        return;
    saveColumns(*this, *m_model, m_stateKey);
    QSettings().setValue(u"columns/%1/titles"_s.arg(m_stateKey), titlesOf(*m_model));
}

} // namespace slipway::ui
