// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"
#include "ui/dialogs/export_list_dialog.h"
#include "ui/look/icons.h"
#include "ui/widgets/labels.h"
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qsizetype MostExamples = 8;

/// What may stand before a word, for the columns that are shown at first.
QList<models::FilterExample> columnFilters(const models::RowModelBase &rows)
{
    QList<models::FilterExample> filters;
    for (int column = 0; column < rows.columnCount() && filters.size() < MostExamples; ++column) {
        if (rows.columns().at(column).shown)
            filters += {QString::fromLatin1(rows.columns().at(column).id) + u':',
                        rows.headerData(column, Qt::Horizontal).toString()};
    }
    return filters;
}

} // namespace

ListPage::ListPage(Node node, Console &console, ActionRegistry &actions, models::RowModelBase &rows, QWidget *parent,
                   Order order)
    : Page(node, console, actions, parent)
    , m_header(nullptr)
    , m_search(new FilterField)
    , m_count(mutedLabel({}))
    , m_list(new ListView)
    , m_shown(m_list)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_details(new QTabWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    const QString key = nodeText(node).key;
    m_search->setObjectName(u"search."_s + key);
    m_search->setPlaceholderText(tr("Search (Ctrl+L)"));
    m_search->setAccessibleName(tr("Search %1").arg(nodeText(node).title));
    m_search->setToolTip(tr("Words in any order. To look into one column, write its name: mac:52:54"));
    m_search->setExamples(key, columnFilters(rows), false);
    m_list->setObjectName(u"list."_s + key);
    m_list->setAccessibleName(nodeText(node).title);
    m_list->proxy()->sort(order.first, order.second);
    m_list->setRows(&rows, key);
    m_empty->setObjectName(u"empty."_s + key);
    m_empty->button()->setObjectName(u"emptyButton."_s + key);
    m_details->setObjectName(u"details."_s + key);
    m_details->setAccessibleName(tr("Details"));
    m_details->tabBar()->setAccessibleName(tr("Details"));
    m_details->setDocumentMode(false);

    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({310, 240});
    m_splitter->restoreState(QSettings().value(u"splitters/"_s + key).toByteArray());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(9);
    m_header = makeHeader({m_search, m_search->menuButton()}, m_count);
    layout->addWidget(m_header);
    layout->addWidget(m_search->problemLabel());
    layout->addWidget(m_splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        takeSearch(text);
        refresh();
    });
    connect(m_list, &ListView::selectionMoved, this, &ListPage::refresh);
    connect(m_list, &ListView::activated, this, [this] {
        if (!m_defaultAction.isEmpty() && action(m_defaultAction)->isEnabled())
            action(m_defaultAction)->trigger();
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ListPage::showContextMenu);
    connect(m_list, &ListView::exportWanted, this, &ListPage::exportList);
    connect(&this->console(), &Console::siteChanged, this, &ListPage::refresh);
    connect(&this->console(), &Console::engineChanged, this, &ListPage::refresh, Qt::QueuedConnection);
}

ListPage::~ListPage()
{
    m_list->saveState();
    QSettings().setValue(u"splitters/"_s + nodeText(node()).key, m_splitter->saveState());
}

void ListPage::addFilter(QWidget *field)
{
    auto *row = qobject_cast<QHBoxLayout *>(m_header->layout());
    row->insertWidget(row->indexOf(m_search), field);
    QWidget::setTabOrder(field, m_search);
    QWidget::setTabOrder(m_search, m_search->menuButton());
}

QComboBox *ListPage::addChoice(const QString &objectName, const QString &accessibleName,
                               const QList<std::pair<QString, QVariant>> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    addFilter(box);
    m_choices += box;
    return box;
}

void ListPage::clearFilters()
{
    m_search->clear();
    for (QComboBox *choice : std::as_const(m_choices))
        choice->setCurrentIndex(0);
}

ListView *ListPage::addTable(models::RowModelBase &rows, const QString &title, const QString &objectName,
                             QWidget *above)
{
    auto *table = new ListView;
    table->setObjectName(objectName);
    table->setAccessibleName(title);
    table->setRows(&rows, objectName);
    if (above) {
        auto *tab = new QWidget;
        auto *layout = new QVBoxLayout(tab);
        layout->setContentsMargins(0, 8, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(above);
        layout->addWidget(table, 1);
        m_details->addTab(tab, title);
    } else {
        m_details->addTab(table, title);
    }
    connect(table, &QWidget::customContextMenuRequested, table, [table](const QPoint &position) {
        auto *menu = new QMenu(table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        table->addListActions(menu, true);
        menu->popup(table->viewport()->mapToGlobal(position));
    });
    connect(table, &ListView::exportWanted, this, [this, table, title] { exportTable(*table, title); });
    return table;
}

void ListPage::setEmptyState(const QString &iconName, const QString &title, const QString &text,
                             const QString &actionId)
{
    m_emptyIcon = iconName;
    m_emptyTitle = title;
    m_emptyText = text;
    m_emptyAction = actionId;
    updateEmptyState();
}

void ListPage::refresh()
{
    // A hidden page is brought up to date when it is shown.
    if (!isFront())
        return;
    updateEmptyState();
    updateCount();
    updateActions();
    m_details->setVisible(m_list->currentRow() >= 0);
    if (m_list->currentRow() >= 0)
        showDetails();
}

void ListPage::refreshCount()
{
    if (!isFront())
        return;
    updateEmptyState();
    updateCount();
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void ListPage::updateActions()
{
    if (isFront())
        enableActions(m_list->selectedKeys());
}

void ListPage::takeSearch(const QString &text)
{
    m_list->proxy()->setFilterText(text);
}

QString ListPage::countText(int shown, int all) const
{
    return shown == all ? tr("%n item(s)", nullptr, all)
                        : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
}

void ListPage::showInstead(QWidget *view)
{
    m_shown = view ? view : m_list;
    if (m_stack->indexOf(m_shown) < 0)
        m_stack->addWidget(m_shown);
    updateEmptyState();
}

void ListPage::updateCount()
{
    const int all = m_list->rows()->rowCount(), shown = m_list->proxy()->rowCount();
    const qsizetype selected = m_list->selectedRows().size();
    QString text = countText(shown, all);
    if (selected > 1)
        text += u" \u00B7 "_s + tr("%n selected", nullptr, int(selected));
    m_count->setText(text);
}

void ListPage::updateEmptyState()
{
    const bool none = !hasRows(), filtered = m_list->proxy()->rowCount() == 0;
    // Rows of an earlier search would pass for what was found.
    const bool wrong = !m_search->isUnderstood() && !isSearching();
    m_count->setVisible(!none);
    m_search->setEnabled(!none || !m_search->text().isEmpty());
    m_stack->setCurrentWidget(filtered || wrong ? static_cast<QWidget *>(m_empty) : m_shown);
    if (wrong) {
        m_empty->setIconName(u"severity-warning"_s);
        m_empty->setText(tr("This filter is not understood."), m_search->problemLabel()->text());
        m_empty->setButton(tr("Clear Search"), [this] { m_search->clear(); });
    } else if (none) {
        m_empty->setIconName(m_emptyIcon);
        m_empty->setText(m_emptyTitle, m_emptyText);
        // "Start Serving" where it is served already would be a dead button.
        QAction *remedy = m_emptyAction.isEmpty() ? nullptr : action(m_emptyAction);
        if (remedy && !remedy->isEnabled() && !m_emptyAlternative.isEmpty())
            remedy = action(m_emptyAlternative);
        m_empty->setAction(remedy && remedy->isEnabled() ? remedy : nullptr);
    } else if (filtered && isSearching()) {
        m_empty->setIconName(u"search"_s);
        m_empty->setText(tr("Searching…"), {});
        m_empty->setAction(nullptr);
    } else if (const QString failure = filtered ? searchFailure() : QString(); !failure.isEmpty()) {
        m_empty->setIconName(u"severity-warning"_s);
        m_empty->setText(tr("The search could not be made."), failure);
        m_empty->setButton(tr("Clear Search"), [this] { m_search->clear(); });
    } else if (filtered) {
        m_empty->setIconName(u"search"_s);
        m_empty->setText(tr("Nothing matches the search."), m_search->text().isEmpty()
                                                                ? tr("No row is what was chosen above.")
                                                                : tr("No row holds all of these words."));
        m_empty->setButton(tr("Clear Search"), [this] { clearFilters(); });
    }
}

void ListPage::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *each : actions().actionsOf(node())) {
        if (actions().separatorBefore(each))
            menu->addSeparator();
        menu->addAction(each);
    }
    menu->addSeparator();
    m_list->addListActions(menu, true);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ListPage::exportList()
{
    exportTable(*m_list, nodeText(node()).title);
}

void ListPage::exportTable(ListView &list, const QString &title)
{
    const QString name = &list == m_list ? nodeText(node()).key : list.objectName();
    openDialog(new ExportListDialog(console(), list, title, name, this));
}

void ListPage::focusList()
{
    if (m_stack->currentWidget() == m_empty) {
        m_empty->button()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_shown->setFocus(Qt::ShortcutFocusReason);
    if (m_list->currentRow() < 0 && m_list->proxy()->rowCount() > 0)
        m_list->selectRow(0);
}

void ListPage::focusDetails()
{
    if (m_details->isVisible())
        m_details->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void ListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPage::select(const QStringList &keys)
{
    m_search->clear();
    m_list->selectKeys(keys);
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    Page::changeEvent(event);
}

} // namespace slipway::ui
