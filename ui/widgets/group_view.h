// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list below the headings of their groups. Shows what a ListView holds: its order, its filter, its
// columns and its selection, which stay the list's own. Gui thread.
#pragma once
#include "models/rows/group_model.h"
#include <QSet>
#include <QTreeView>

namespace slipway::ui {

class ListView;

class GroupView final : public QTreeView
{
    Q_OBJECT
public:
    explicit GroupView(ListView &list, QWidget *parent = nullptr);

    models::GroupModel &groups() { return m_groups; }
    /// Begins to show the list's rows, or stops. While it does not, it costs nothing.
    void setActive(bool active);
    bool isActive() const { return m_active; }

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void expandNew(int first, int last);
    void expandAllKnown();
    void takeFromList();
    void giveToList();
    QString headingText(const QModelIndex &group) const;

    ListView &m_list;
    models::GroupModel m_groups;
    QSet<QString> m_collapsed; ///< by key: they stay so when the rows change
    bool m_active = false;
    bool m_syncing = false;
};

} // namespace slipway::ui
