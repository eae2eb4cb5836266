// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_list.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

StateList::StateList(const QString &name, QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setObjectName(name);
    setProperty("card", true);
    m_grid->setContentsMargins(14, 11, 14, 12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    hide();
}

void StateList::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    for (int old = 0; old < m_grid->rowCount(); ++old)
        m_grid->setRowMinimumHeight(old, 0);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    QStringList spoken;
    for (const Row &row : rows) {
        auto *mark = new IconLabel(18);
        mark->setIcon(row.icon, row.tone);
        m_grid->addWidget(mark, line, 0, Qt::AlignTop);
        m_grid->addWidget(plainLabel(row.title, "alarm"), line, 1, Qt::AlignTop);
        m_grid->addWidget(paragraph(row.detail), line, 2, Qt::AlignTop);
        if (!row.hint.isEmpty())
            m_grid->addWidget(paragraph(row.hint, "muted"), ++line, 1, 1, 2);
        ++line;
        if (&row != &rows.last())
            m_grid->setRowMinimumHeight(line++, 5);
        spoken += row.title + u": "_s + row.detail;
    }
    setAccessibleDescription(spoken.join(u'\n'));
    setVisible(!rows.isEmpty());
}

} // namespace slipway::ui
