// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/why_model.h"
#include "models/texts/detail_text.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/guard_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/rule_text.h"
#include "server/policy/boot_values.h"
#include "server/policy/remedy.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct WhyTexts
{
    Q_DECLARE_TR_FUNCTIONS(WhyTexts)
};

QList<Column> stepColumns()
{
    return {{"question", QT_TRANSLATE_NOOP("Columns", "Step"), 31},
            {"outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), 14},
            {"detail", QT_TRANSLATE_NOOP("Columns", "Detail"), 18}};
}

QList<Column> candidateColumns()
{
    return {{"id", QT_TRANSLATE_NOOP("Columns", "Deployment"), 12, false, true},
            {"sequence", QT_TRANSLATE_NOOP("Columns", "Task sequence"), 16},
            {"purpose", QT_TRANSLATE_NOOP("Columns", "Purpose"), 11, false, false, false},
            {"image", QT_TRANSLATE_NOOP("Columns", "Boot image"), 20, false, false, false},
            {"outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), 16},
            {"why", QT_TRANSLATE_NOOP("Columns", "Why, and what to do"), 58}};
}

Tone outcomeTone(const QString &outcome)
{
    if (outcome == u"stop")
        return Tone::Bad;
    if (outcome == u"warn")
        return Tone::Warning;
    return outcome == u"pass" ? Tone::Good : Tone::Muted;
}

QString toneIcon(Tone tone)
{
    if (tone == Tone::Good)
        return u"state-done"_s;
    if (tone == Tone::Warning)
        return u"severity-warning"_s;
    return tone == Tone::Bad ? u"state-failed"_s : u"state-silent"_s;
}

} // namespace

QVariant StepRow::cell(int column, int role) const
{
    if (role == IconRole && column == StepModel::Outcome)
        return toneIcon(tone);
    if (role == ToneRole && column == StepModel::Outcome)
        return int(tone);
    if (role == SortRole)
        return number;
    if (role != Qt::DisplayRole)
        return {};
    return column == StepModel::Question ? question : column == StepModel::Outcome ? outcome : detail;
}

StepModel::StepModel(QObject *parent) : RowModel(stepColumns(), parent) {}

void StepModel::setDecision(const policy::Decision &decision)
{
    QList<StepRow> rows;
    for (const policy::Step &step : decision.steps) {
        rows += {int(rows.size()), stepText(step.step), stepOutcomeText(step.outcome),
                 displayText(stepDetailText(step.detail)), outcomeTone(step.outcome)};
    }
    setRows(rows);
}

static QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QVariant CandidateRow::cell(int column, int role) const
{
    const bool chosen = rejection == policy::Rejection::None;
    if (role == IconRole && column == CandidateModel::Outcome)
        return chosen ? u"state-done"_s : u"state-silent"_s;
    if (role == ToneRole && column == CandidateModel::Outcome)
        return int(chosen ? Tone::Good : Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    const ReasonText text = rejectionText(rejection);
    switch (column) {
    case CandidateModel::Deployment:
        return displayText(deployment.value);
    case CandidateModel::TaskSequence:
        return taskSequence;
    case CandidateModel::Purpose:
        return purpose;
    case CandidateModel::BootImage:
        return bootImage;
    case CandidateModel::Outcome:
        return text.sentence;
    case CandidateModel::Why:
        return joined({text.explanation, wait, text.remedy});
    default:
        return {};
    }
}

CandidateModel::CandidateModel(QObject *parent) : RowModel(candidateColumns(), parent) {}

void CandidateModel::setDecision(const policy::Decision &decision, const site::Snapshot *snapshot)
{
    QList<CandidateRow> rows;
    for (const policy::Candidate &candidate : decision.candidates) {
        CandidateRow row{candidate.deployment,
                         {},
                         purposeText(candidate.purpose),
                         displayText(candidate.bootImage),
                         candidate.rejection,
                         waitText(candidate, 0)};
        const site::Deployment *deployment = snapshot ? snapshot->deployment(candidate.deployment) : nullptr;
        if (const site::TaskSequence *sequence =
                deployment ? snapshot->taskSequence(deployment->taskSequence) : nullptr)
            row.taskSequence = displayText(sequence->name);
        rows += row;
    }
    // The order of the decision is the order of rank: rebuilt whole, it is short.
    setRows({});
    setRows(rows);
}

QString decisionTitle(const policy::Decision &decision)
{
    if (decision.reason != policy::Reason::NoUsableDeployment || decision.candidates.isEmpty())
        return reasonText(decision.reason).sentence;
    const policy::Candidate meant = policy::byNearness(decision).first();
    return u"%1 (%2)"_s.arg(rejectionText(meant.rejection).sentence, displayText(meant.deployment.value));
}

QString decisionText(const policy::Decision &decision)
{
    const ReasonText text = reasonText(decision.reason);
    if (decision.reason == policy::Reason::NoUsableDeployment && !decision.candidates.isEmpty()) {
        const policy::Candidate meant = policy::byNearness(decision).first();
        return ruledOutText(meant) + u' ' + rejectionText(meant.rejection).remedy;
    }
    if (decision.answer == policy::Answer::Silent)
        return text.remedy.isEmpty() ? text.explanation : text.explanation + u' ' + text.remedy;
    QString sentence = WhyTexts::tr("It gets %1 with boot image %2 (deployment %3). %4")
                           .arg(displayText(decision.taskSequence), displayText(decision.bootImage),
                                displayText(decision.deployment.value), text.explanation);
    for (const policy::Candidate &candidate : decision.candidates) {
        if (waits(candidate))
            sentence += u' ' + WhyTexts::tr("%1 is required: from %2 on it runs without asking.")
                                   .arg(displayText(candidate.deployment.value), timeText(*candidate.opensMs));
    }
    return sentence;
}

QString commandLineText(const policy::Decision &decision, const policy::BootRequest &request,
                        const site::Snapshot &snapshot)
{
    constexpr qsizetype longest = 2048; // what kernels read
    const site::BootImage *image = snapshot.bootImage(decision.bootImageId);
    if (!image || image->kind != site::BootImage::Kind::Linux)
        return {};
    const auto line = policy::bootCommandLine(*image, decision, request, {}, policy::Secrets::Masked);
    return displayText(line ? line->text : line.error().args.value(0), longest);
}

} // namespace slipway::models
