// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_list.h"
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace slipway::ui {

namespace {
constexpr int Above = 4; ///< pixels that stay above a section
}

SectionList::SectionList(QScrollArea *area, QWidget *parent) : QListWidget(parent), m_area(area)
{
    setProperty("sections", true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(this, &QListWidget::currentRowChanged, this, &SectionList::go);
    connect(this, &QListWidget::itemClicked, this, &SectionList::go);
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &SectionList::follow);
}

void SectionList::addSection(const QString &title, QWidget *section)
{
    const QSignalBlocker quiet(this);
    addItem(title);
    m_sections += section;
    if (count() == 1)
        setCurrentRow(0);
}

void SectionList::followVisibility()
{
    for (int i = 0; i < count(); ++i)
        item(i)->setHidden(m_sections.at(i)->isHidden());
}

void SectionList::go()
{
    const QWidget *section = m_sections.value(currentRow());
    if (!section || !m_area->widget())
        return;
    m_going = true;
    m_area->verticalScrollBar()->setValue(section->mapTo(m_area->widget(), QPoint(0, 0)).y() - Above);
    m_going = false;
}

/// The last one that begins above the middle of the upper half.
void SectionList::follow()
{
    if (m_going)
        return;
    const QScrollBar *bar = m_area->verticalScrollBar();
    const int line = bar->value() + m_area->viewport()->height() / 4;
    int at = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (!m_sections.at(i)->isHidden() && m_sections.at(i)->mapTo(m_area->widget(), QPoint(0, 0)).y() <= line)
            at = i;
    }
    if (bar->value() == bar->maximum() && bar->maximum() > 0) {
        for (int i = 0; i < m_sections.size(); ++i)
            at = m_sections.at(i)->isHidden() ? at : i;
    }
    const QSignalBlocker quiet(this);
    setCurrentRow(at);
}

} // namespace slipway::ui
