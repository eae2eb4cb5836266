// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/risk_strip.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/guard_text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int ShownNames = 10;
constexpr int ShownOthers = 4;

QStringList namesOf(const QList<engine::Outlook> &machines)
{
    QStringList names;
    for (const engine::Outlook &machine : machines)
        names += machine.name;
    return names;
}
} // namespace

RiskStrip::RiskStrip(QWidget *parent)
    : QFrame(parent)
    , m_mark(new IconLabel(20))
    , m_sentence(paragraph({}))
    , m_names(paragraph({}))
    , m_others(paragraph({}, "muted"))
    , m_lacking(paragraph({}))
    , m_typeLabel(paragraph({}))
    , m_typed(new QLineEdit)
{
    m_sentence->setObjectName("consequence");
    m_names->setObjectName("consequenceNames");
    m_others->setObjectName("consequenceOthers");
    m_lacking->setObjectName("consequenceLacking");
    m_typed->setObjectName("field.accept-risk");
    m_typed->setAccessibleName(tr("Type the name of the collection to accept the risk"));
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    for (QWidget *each :
         {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_others),
          static_cast<QWidget *>(m_lacking), static_cast<QWidget *>(m_typeLabel), static_cast<QWidget *>(m_typed)})
        column->addWidget(each);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    setSentence({});
}

void RiskStrip::setDanger(bool danger)
{
    setProperty("strip", danger ? u"warning"_s : u"info"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_mark->setIcon(danger ? u"severity-warning"_s : u"severity-info"_s,
                    danger ? models::Tone::Warning : models::Tone::Active);
}

void RiskStrip::setSentence(const QString &text, const QStringList &names)
{
    m_risk.reset();
    m_asking = false;
    m_sentence->setText(text);
    m_names->setText(models::nameListText(names, ShownNames));
    m_names->setVisible(!names.isEmpty());
    m_others->hide();
    m_lacking->hide();
    m_typeLabel->hide();
    m_typed->hide();
    setDanger(false);
    emit resized();
}

void RiskStrip::setOffers(const QList<engine::Outlook> &offered, const QList<engine::Outlook> &others,
                          bool everyUnknown)
{
    QString text = offered.isEmpty() ? tr("As things stand, none of its machines would offer this.")
                                     : tr("%n machine(s) will offer this at their next network boot. Nothing happens "
                                          "unless F12 is pressed.",
                                          nullptr, int(offered.size()));
    const auto starting = std::count_if(others.begin(), others.end(), [](const auto &each) { return each.starts(); });
    if (starting > 0)
        text +=
            u' ' + tr("%n machine(s) will start another, required deployment without asking.", nullptr, int(starting));
    if (everyUnknown)
        text += u' ' + tr("Machines that nobody has registered will offer it, too.");
    setSentence(text, namesOf(offered));
    m_others->setText(tr("Not now: %1").arg(models::outlooksText(others, ShownOthers)));
    m_others->setVisible(!others.isEmpty());
    showLacking(offered);
    setDanger(starting > 0 || !m_lacking->isHidden());
    emit resized();
}

void RiskStrip::setAsking()
{
    setSentence(tr("Asking what each machine would get…"));
    m_asking = true;
    setDanger(true);
}

void RiskStrip::setRisk(const engine::DeploymentRisk &risk)
{
    m_asking = false;
    m_risk = risk;
    const QStringList starting = risk.starting();
    const int count = int(starting.size());
    QString text;
    if (risk.verdict == engine::DeploymentRisk::Verdict::Forbidden)
        text = tr("\"%1\" has %2 members; required deployments to more than %3 are refused.")
                   .arg(models::displayText(risk.collection))
                   .arg(risk.members)
                   .arg(risk.maximumSize);
    else if (count == 0)
        text = tr("As things stand, none of its machines would start at its next PXE boot.");
    else
        text =
            tr("%n machine(s) would start at their next PXE boot without asking. What is on their disks may be lost.",
               nullptr, count);
    const auto waiting = std::count_if(risk.machines.begin(), risk.machines.end(), [](const engine::Outlook &machine) {
        const auto &candidates = machine.decision.candidates;
        return !machine.starts() && std::any_of(candidates.begin(), candidates.end(), models::waits);
    });
    if (waiting > 0)
        text += u' ' + tr("%n machine(s) will start without asking as soon as a maintenance window opens. What is on "
                          "their disks may be lost.",
                          nullptr, int(waiting));
    if (risk.everyUnknown)
        text += u' ' + tr("Every machine that nobody has registered would start, too.");
    m_sentence->setText(text);
    m_names->setText(models::nameListText(starting, ShownNames));
    m_names->setVisible(count > 0);
    const QString others = models::othersText(risk.machines, ShownOthers);
    m_others->setText(tr("Not now: %1").arg(others));
    m_others->setVisible(!others.isEmpty());
    QList<engine::Outlook> those = risk.machines;
    those.removeIf([](const engine::Outlook &machine) { return !machine.starts(); });
    showLacking(those);
    m_typeLabel->setText(tr("To go on, type the name of the collection: %1").arg(models::displayText(risk.collection)));
    m_typeLabel->setVisible(wantsName());
    m_typed->setVisible(wantsName());
    setDanger(true);
    emit resized();
}

void RiskStrip::showLacking(const QList<engine::Outlook> &machines)
{
    m_lacking->setText(models::lackingText(machines));
    m_lacking->setVisible(!m_lacking->text().isEmpty());
}

bool RiskStrip::wantsName() const
{
    return m_risk && m_risk->verdict == engine::DeploymentRisk::Verdict::NeedsConsent;
}

bool RiskStrip::isAccepted() const
{
    return wantsName() && m_typed->text().trimmed().compare(m_risk->collection.trimmed(), Qt::CaseInsensitive) == 0;
}

QString RiskStrip::problem() const
{
    if (m_asking)
        return tr("Wait until it is known which machines would start.");
    if (m_risk && m_risk->verdict == engine::DeploymentRisk::Verdict::Forbidden)
        return tr("Choose a smaller collection.");
    if (wantsName() && !isAccepted())
        return tr("Type the name of the collection exactly, to show that you mean it.");
    return {};
}

} // namespace slipway::ui
