// SPDX-License-Identifier: GPL-3.0-or-later
// The usual page: search, a list, and details of what is selected. Gui thread.
#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/list_view.h"
#include <QComboBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace slipway::ui {

class ListPage : public Page
{
    Q_OBJECT
public:
    using Order = std::pair<int, Qt::SortOrder>;
    /// `order`: by which column it is sorted until somebody chooses another. To sort many rows twice is felt.
    ListPage(Node node, Console &console, ActionRegistry &actions, models::RowModelBase &rows, QWidget *parent,
             Order order = {0, Qt::AscendingOrder});
    ~ListPage() override;

    void updateActions() override;
    void focusList() override;
    void focusDetails() override;
    void focusSearch() override;
    bool hasList() const override { return true; }
    void exportList() override;
    bool hasColumns() const override { return true; }
    void chooseColumns() override { m_list->chooseColumns(); }
    void select(const QStringList &keys) override;
    QStringList selection() const override { return m_list->selectedKeys(); }

protected:
    ListView *list() const { return m_list; }
    QTabWidget *details() const { return m_details; }
    QSplitter *splitter() const { return m_splitter; }
    /// What stands there while the site has none of these.
    void setEmptyState(const QString &icon, const QString &title, const QString &text, const QString &actionId);
    /// What the empty state's button does where its own action cannot be done now.
    void setEmptyAlternative(const QString &actionId) { m_emptyAlternative = actionId; }
    /// Return and double click do this.
    void setDefaultAction(const QString &actionId) { m_defaultAction = actionId; }
    /// The details of the current row. Called on every change of the site and of the selection, only while visible.
    virtual void showDetails() = 0;
    /// Enables actions by the selection.
    virtual void enableActions(const QStringList &selectedKeys) = 0;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// A field beside the search that narrows the list.
    void addFilter(QWidget *field);
    /// One that offers these; the first means everything. clearFilters() goes back to that.
    QComboBox *addChoice(const QString &objectName, const QString &accessibleName,
                         const QList<std::pair<QString, QVariant>> &choices);
    FilterField *search() const { return m_search; }
    /// What was typed: narrows the list to the rows that hold the words.
    virtual void takeSearch(const QString &text);
    /// Beside the title.
    virtual QString countText(int shown, int all) const;
    /// Where rows are elsewhere, too, there is something to search for.
    virtual bool hasRows() const { return m_list->rows()->rowCount() > 0; }
    /// Rows that match may still come.
    virtual bool isSearching() const { return false; }
    /// Why the search could not be made; empty: it could.
    virtual QString searchFailure() const { return {}; }
    /// What shows the rows in place of the table, or the table again (null). The table's selection stays what counts.
    void showInstead(QWidget *view);
    QString searchText() const { return m_search->text(); }
    void setSearchText(const QString &text) { m_search->setText(text); }
    /// A list as a tab of the details; `above` stands above it.
    ListView *addTable(models::RowModelBase &rows, const QString &title, const QString &objectName,
                       QWidget *above = nullptr);
    /// Nothing that was typed or chosen narrows the list any more.
    virtual void clearFilters();

    void exportTable(ListView &list, const QString &title);

    /// Count, empty state, actions and details, if the page is in front.
    void refresh();
    /// Only the count and the empty state.
    void refreshCount();

private:
    void updateCount();
    void updateEmptyState();
    void showContextMenu(const QPoint &position);

    QWidget *m_header;
    FilterField *m_search;
    QLabel *m_count;
    ListView *m_list;
    QWidget *m_shown; ///< the table, or what shows its rows
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTabWidget *m_details;
    QSplitter *m_splitter;
    QList<QComboBox *> m_choices;
    QString m_emptyIcon, m_emptyTitle, m_emptyText, m_emptyAction, m_emptyAlternative, m_defaultAction;
};

} // namespace slipway::ui
