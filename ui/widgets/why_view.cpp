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
{
    m_line->setSpacing(8);
    m_line->addWidget(m_icon);
    m_line->addWidget(m_sentence, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_stepList);
    splitter->addWidget(m_candidateList);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 0);
    layout->setSpacing(6);
    layout->addLayout(m_line);
    layout->addWidget(m_explanation);
    layout->addWidget(splitter, 1);
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
