// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whole_list.h"
#include <QHeaderView>
#include <QScrollArea>
#include <QTimer>

namespace slipway::ui {

namespace {
/// Asking each of many rows for its height takes too long: a list that is longer keeps this height, and scrolls.
constexpr int MostRows = 60;
} // namespace

WholeList::WholeList(QWidget *parent) : ListView(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setMinimumSectionSize(verticalHeader()->defaultSectionSize());
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &WholeList::fit);
    const auto fitSoon = [soon] { soon->start(); };
    connect(proxy(), &QAbstractItemModel::modelReset, soon, fitSoon);
    connect(proxy(), &QAbstractItemModel::rowsInserted, soon, fitSoon);
    connect(proxy(), &QAbstractItemModel::rowsRemoved, soon, fitSoon);
    connect(proxy(), &QAbstractItemModel::dataChanged, soon, fitSoon);
    connect(proxy(), &QAbstractItemModel::layoutChanged, soon, fitSoon);
    connect(horizontalHeader(), &QHeaderView::sectionResized, soon, fitSoon);
    soon->start();
}

void WholeList::fit()
{
    const int rows = proxy()->rowCount();
    const bool whole = rows <= MostRows;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (whole)
        resizeRowsToContents();
    const int height = whole ? verticalHeader()->length() : MostRows * verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + height + 2 * frameWidth());
}

void WholeList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ListView::currentChanged(current, previous);
    if (!hasFocus())
        return;
    const QRect row = visualRect(current);
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area->ensureVisible(0, viewport()->mapTo(area->widget(), row.center()).y(), 0, row.height());
    }
}

} // namespace slipway::ui
