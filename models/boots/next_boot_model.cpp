// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/next_boot_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/rule_text.h"
#include "models/texts/stage_text.h"
#include "server/policy/remedy.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct NextBootTexts
{
    Q_DECLARE_TR_FUNCTIONS(NextBootTexts)
};

QList<Column> nextBootColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Machine"), 28},
            {"firmware", QT_TRANSLATE_NOOP("Columns", "If it asks as"), 14},
            {"answer", QT_TRANSLATE_NOOP("Columns", "Answer"), 19},
            {"deployment", QT_TRANSLATE_NOOP("Columns", "Deployment"), 11, false, true},
            {"sequence", QT_TRANSLATE_NOOP("Columns", "Task sequence"), 18},
            {"image", QT_TRANSLATE_NOOP("Columns", "Boot image"), 18},
            {"reason", QT_TRANSLATE_NOOP("Columns", "Why"), 30}};
}

QString answerText(policy::Answer answer)
{
    switch (answer) {
    case policy::Answer::Boot:
        return NextBootTexts::tr("Boots without asking");
    case policy::Answer::Prompt:
        return NextBootTexts::tr("Boots after F12");
    case policy::Answer::Silent:
        break;
    }
    return NextBootTexts::tr("Not answered");
}

Tone answerTone(policy::Answer answer)
{
    return answer == policy::Answer::Silent ? Tone::Muted : answer == policy::Answer::Boot ? Tone::Warning : Tone::Good;
}

QString firmwareOf(const policy::NextBoot &boot)
{
    const bool bios = boot.architectures.contains(0);
    const bool uefi = boot.architectures.size() > (bios ? 1 : 0);
    if (bios && uefi)
        return NextBootTexts::tr("UEFI or BIOS");
    return bios ? NextBootTexts::tr("BIOS") : uefi ? NextBootTexts::tr("UEFI") : QString();
}

QString whyOf(const policy::Decision &decision)
{
    if (decision.reason != policy::Reason::NoUsableDeployment || decision.candidates.isEmpty())
        return decision.answer == policy::Answer::Silent ? reasonText(decision.reason).sentence
                                                         : reasonText(decision.reason).explanation;
    const policy::Candidate first = policy::byNearness(decision).first();
    const QString wait = waitText(first, 0);
    return u"%1: %2"_s.arg(displayText(first.deployment.value), rejectionText(first.rejection).sentence) +
           (wait.isEmpty() ? QString() : u". "_s + wait);
}

} // namespace

QVariant NextBootRow::cell(int column, int role) const
{
    if (role == IconRole && column == NextBootModel::Name)
        return decision.unknown ? u"device-unknown"_s : u"device"_s;
    if (role == ToneRole && column == NextBootModel::Answer)
        return int(answerTone(decision.answer));
    if (role == SortRole && column == NextBootModel::Answer)
        return int(decision.answer);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NextBootModel::Name:
        return displayText(name);
    case NextBootModel::Firmware:
        return firmware;
    case NextBootModel::Answer:
        return answerText(decision.answer);
    case NextBootModel::Deployment:
        return displayText(decision.deployment.value);
    case NextBootModel::TaskSequence:
        return displayText(decision.taskSequence);
    case NextBootModel::BootImage:
        return displayText(decision.bootImage);
    case NextBootModel::Reason:
        return why;
    default:
        return {};
    }
}

NextBootModel::NextBootModel(QObject *parent) : RowModel(nextBootColumns(), parent) {}

void NextBootModel::setCollection(CollectionId collection, const site::Snapshot &snapshot, const policy::Ledger &ledger,
                                  qint64 atMs)
{
    QList<NextBootRow> rows;
    for (const site::Member &member : policy::membersOf(collection, snapshot)) {
        const QString name = policy::memberName(member, snapshot, ledger);
        for (const policy::NextBoot &boot : policy::nextBoots(member, snapshot, ledger, atMs)) {
            const QString id = u"%1 %2"_s.arg(name).arg(boot.architectures.value(0));
            const QString shown = member.isUnknown() ? unknownComputerText(member.unknown) : name;
            rows += {id, shown, firmwareOf(boot), boot.decision, whyOf(boot.decision)};
        }
    }
    setRows(rows);
}

int NextBootModel::count(policy::Answer answer) const
{
    QSet<QString> names;
    for (const NextBootRow &row : rows()) {
        if (row.decision.answer == answer)
            names.insert(row.name);
    }
    return int(names.size());
}

} // namespace slipway::models
