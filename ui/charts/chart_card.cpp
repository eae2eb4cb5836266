// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"
#include "models/rows/csv_text.h"
#include "ui/look/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
enum Face { Empty, Drawing, Table };
}

ChartCard::ChartCard(Text text, ChartPlot *plot, bool keyed, QWidget *parent)
    : QFrame(parent)
    , m_text(std::move(text))
    , m_plot(plot)
    , m_summary(new ElidedLabel("muted"))
    , m_mark(new IconLabel(15))
    , m_state(mutedLabel({}))
    , m_menuButton(new QToolButton)
    , m_menu(new QMenu(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_keyed(keyed)
{
    setProperty("card", true);
    setObjectName(u"chart."_s + m_text.key);
    setAccessibleName(m_text.title);
    m_plot->setObjectName(u"plot."_s + m_text.key);
    m_plot->setAccessibleName(m_text.title);
    m_table->setObjectName(u"table."_s + m_text.key);
    m_table->setAccessibleName(tr("%1 as a table").arg(m_text.title));
    m_table->setModel(&m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(20); // rows that are looked at: not thousands
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 8);
    layout->setSpacing(2);
    layout->addWidget(makeHeader());
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    connect(m_plot, &ChartPlot::zoomChanged, this, &ChartCard::showState);
    connect(m_menu, &QMenu::aboutToShow, this, &ChartCard::entered);
    apply();
    showState();
}

QWidget *ChartCard::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    auto *title = new ElidedLabel("heading");
    title->setWhole(m_text.title);
    layout->addWidget(title, 1);
    layout->addWidget(m_mark);
    layout->addWidget(m_state);
    m_menuButton->setObjectName(u"menu."_s + m_text.key);
    m_menuButton->setAccessibleName(tr("Menu of %1").arg(m_text.title));
    m_menuButton->setToolTip(tr("Pause, zoom, save, or show as a table"));
    m_menuButton->setIcon(icon(u"more"_s));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setProperty("bare", true); // three dots say that there is a menu
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    layout->addWidget(m_menuButton);
    return header;
}

QWidget *ChartCard::makeEmpty()
{
    auto *empty = new QWidget;
    empty->setObjectName(u"empty."_s + m_text.key);
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(4);
    QLabel *title = paragraph(m_text.emptyTitle), *text = paragraph(m_text.emptyText, "muted");
    title->setAlignment(Qt::AlignCenter);
    text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch(1);
    return empty;
}

void ChartCard::setContent(const models::ChartContent &content)
{
    m_newest = content;
    if (!m_paused)
        apply();
}

void ChartCard::apply()
{
    m_plot->setContent(m_newest);
    if (m_showsTable)
        m_rows.setContent(m_newest, m_keyed);
    m_summary->setWhole(m_newest.summary);
    // A picture tells nothing to who cannot see it.
    if (!m_plot->hasFocus())
        m_plot->setAccessibleDescription(m_newest.empty ? m_text.emptyTitle : m_newest.summary);
    m_stack->setCurrentIndex(m_newest.empty ? Empty : m_showsTable ? Table : Drawing);
}

void ChartCard::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (!paused)
        apply();
    showState();
}

void ChartCard::showTable(bool table)
{
    if (table == m_showsTable)
        return;
    const bool focused = m_plot->hasFocus() || m_table->hasFocus();
    m_showsTable = table;
    if (table) {
        m_rows.setContent(m_plot->content(), m_keyed);
        m_table->scrollToBottom(); // the newest
    }
    if (!isEmpty())
        m_stack->setCurrentIndex(table ? Table : Drawing);
    if (focused)
        setFocusInside();
    showState();
}

void ChartCard::setFocusInside()
{
    if (m_showsTable && !isEmpty())
        m_table->setFocus();
    else if (!isEmpty())
        m_plot->setFocus();
    else
        m_menuButton->setFocus();
}

void ChartCard::showState()
{
    const QString text = m_paused ? tr("Paused") : m_plot->isZoomed() ? tr("Zoomed in") : QString();
    m_mark->setVisible(!text.isEmpty());
    m_mark->setIcon(m_paused ? u"pause"_s : u"search"_s, models::Tone::Muted);
    m_state->setText(text);
    emit stateChanged();
}

QByteArray ChartCard::file(ChartFile kind)
{
    switch (kind) {
    case ChartFile::Png:
        return m_plot->picture(m_text.title);
    case ChartFile::Pdf:
        return m_plot->document(m_text.title);
    case ChartFile::Csv:
        break;
    }
    models::ChartTable rows;
    rows.setContent(m_plot->content(), false);
    return models::csvText(rows).toUtf8();
}

void ChartCard::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            m_menu->addAction(action);
        else
            m_menu->addSeparator();
    }
}

void ChartCard::setCurrent(bool current)
{
    if (property("current").toBool() == current)
        return;
    setProperty("current", current);
    style()->unpolish(this);
    style()->polish(this);
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void ChartCard::mousePressEvent(QMouseEvent *event)
{
    emit entered();
    QFrame::mousePressEvent(event);
}

} // namespace slipway::ui
