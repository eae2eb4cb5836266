// SPDX-License-Identifier: GPL-3.0-or-later
// How a decision came about: one sentence, the steps, and every deployment that was considered. Gui thread.
#pragma once
#include "models/boots/why_model.h"
#include <QLabel>
#include <QWidget>

class QHBoxLayout;
class QSplitter;

namespace slipway::ui {

class IconLabel;
class ListView;

class WhyView final : public QWidget
{
    Q_OBJECT
public:
    /// `objectName` of the step list; the list of deployments is `candidatesName`.
    WhyView(const QString &objectName, const QString &candidatesName, QWidget *parent = nullptr);
    void setDecision(const policy::Decision &decision, const site::Snapshot *snapshot);
    /// Beside the sentence: a choice of what to ask.
    void addChoice(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_explanation;
    QHBoxLayout *m_line;
    models::StepModel m_steps;
    models::CandidateModel m_candidates;
    ListView *m_stepList;
    ListView *m_candidateList;
    QSplitter *m_splitter;
};

} // namespace slipway::ui
