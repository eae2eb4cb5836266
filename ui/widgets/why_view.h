// SPDX-License-Identifier: GPL-3.0-or-later
// Why a machine boots, or does not: one sentence with cause and next step, the steps to take as buttons, the proof, and
// how the decision came about with every deployment that was considered. Gui thread.
#pragma once
#include "models/boots/why_model.h"
#include "server/policy/remedy.h"
#include "server/session/verdict.h"
#include <QLabel>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace slipway::ui {

class IconLabel;
class RemedyBar;
class WholeList;

class WhyView final : public QWidget
{
    Q_OBJECT
public:
    /// `objectName` of the step list; the list of deployments is `candidatesName`.
    WhyView(const QString &objectName, const QString &candidatesName, QWidget *parent = nullptr);
    /// What a machine would get. `asker`: for the remedies.
    void setDecision(const policy::Decision &decision, const policy::Asker &asker, const site::Snapshot *snapshot);
    /// What became of a boot. `now`: what the machine would get today, where that tells that its cause is mended.
    void setVerdict(const session::Verdict &verdict, const session::BootSession &session,
                    const std::optional<policy::Decision> &now, const site::Snapshot *snapshot);
    /// What the kernel would be told, with secrets masked; empty: nothing is shown. After setDecision().
    void setCommandLine(const QString &text);
    /// Beside the sentence: a choice of what to ask.
    void addChoice(QWidget *widget);

signals:
    void remedyWanted(slipway::policy::Remedy remedy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QString &icon, models::Tone tone, const QString &title, const QString &text,
              const QStringList &notes, const QList<policy::Remedy> &remedies);
    void showDecision(const policy::Decision &decision, const site::Snapshot *snapshot);

    IconLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_explanation;
    RemedyBar *m_remedies;
    QLabel *m_notes;
    QHBoxLayout *m_line;
    models::StepModel m_steps;
    models::CandidateModel m_candidates;
    WholeList *m_stepList;
    WholeList *m_candidateList;
    QBoxLayout *m_tables;
};

} // namespace slipway::ui
