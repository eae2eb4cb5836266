// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/why_view.h"
#include "models/texts/reason_text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

ListView *makeList(models::RowModelBase &rows, const QString &objectName, const QString &accessibleName,
                   QWidget *parent)
{
    auto *list = new ListView(parent);
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setRows(&rows, objectName);
    list->setSortingEnabled(false);
    list->proxy()->sort(-1);
    list->setContextMenuPolicy(Qt::NoContextMenu);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

WhyView::WhyView(const QString &objectName, const QString &candidatesName, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(20))
    , m_sentence(headingLabel({}))
    , m_explanation(paragraph({}, "muted"))
    , m_line(new QHBoxLayout)
    , m_stepList(makeList(m_steps, objectName, tr("Steps of the decision"), this))
    , m_candidateList(makeList(m_candidates, candidatesName, tr("Deployments considered"), this))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_line->setSpacing(8);
    m_line->addWidget(m_icon);
    m_line->addWidget(m_sentence, 1);
    m_splitter->addWidget(m_stepList);
    m_splitter->addWidget(m_candidateList);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(6);
    m_splitter->setSizes({430, 600});
    m_stepList->setMinimumHeight(60);
    m_candidateList->setMinimumHeight(60);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 0);
    layout->setSpacing(6);
    layout->addLayout(m_line);
    layout->addWidget(m_explanation);
    layout->addWidget(m_splitter, 1);
}

void WhyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Side by side each needs room for a sentence.
    constexpr int roomForTwo = 820;
    const Qt::Orientation wanted = width() < roomForTwo ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
}

void WhyView::addChoice(QWidget *widget)
{
    m_line->addWidget(widget);
}

void WhyView::setDecision(const policy::Decision &decision, const site::Snapshot *snapshot)
{
    const bool silent = decision.answer == policy::Answer::Silent;
    const QString name = silent ? u"state-silent"_s : u"state-done"_s;
    const models::Tone tone = silent ? models::Tone::Warning : models::Tone::Good;
    m_icon->setIcon(name, tone);
    m_sentence->setText(models::reasonText(decision.reason).sentence);
    m_explanation->setText(models::decisionText(decision));
    m_steps.setDecision(decision);
    m_candidates.setDecision(decision, snapshot);
    m_candidateList->setVisible(!decision.candidates.isEmpty());
}

} // namespace slipway::ui
