// SPDX-License-Identifier: GPL-3.0-or-later
// Why a machine boots, or does not: the steps of the decision and every deployment that was considered. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/stage_text.h"
#include "server/policy/decide.h"

namespace slipway::models {

struct StepRow
{
    int number = 0;
    QString question;
    QString outcome;
    QString detail;
    Tone tone = Tone::Neutral;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const StepRow &) const = default;
};

class StepModel final : public RowModel<StepRow>
{
public:
    enum Columns { Question, Outcome, Detail };
    explicit StepModel(QObject *parent = nullptr);
    void setDecision(const policy::Decision &decision);
};

struct CandidateRow
{
    DeploymentId deployment;
    QString taskSequence;
    QString purpose;
    QString bootImage;
    policy::Rejection rejection = policy::Rejection::None;
    QString wait; ///< until when, if a maintenance window keeps it back

    DeploymentId key() const { return deployment; }
    QString keyText() const { return deployment.value; }
    QVariant cell(int column, int role) const;
    bool operator==(const CandidateRow &) const = default;
};

class CandidateModel final : public RowModel<CandidateRow>
{
public:
    enum Columns { Deployment, TaskSequence, Purpose, BootImage, Outcome, Why };
    explicit CandidateModel(QObject *parent = nullptr);
    void setDecision(const policy::Decision &decision, const site::Snapshot *snapshot);
};

/// The deployment that was meant and why it lost, where one was; else the reason. Short.
QString decisionTitle(const policy::Decision &decision);
/// One paragraph: what the machine gets, why, and what to do if it should be otherwise.
QString decisionText(const policy::Decision &decision);

/// The kernel's command line as the machine would get it, with secrets masked, or why it cannot be made; empty where
/// what was chosen has none.
QString commandLineText(const policy::Decision &decision, const policy::BootRequest &request,
                        const site::Snapshot &snapshot);

} // namespace slipway::models
