// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deploy_pages.h"
#include "models/site/collection_choice_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "server/policy/next_boot.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/risk_strip.h"
#include "ui/dialogs/select_collection_dialog.h"
#include "ui/widgets/labels.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Purpose = site::Deployment::Purpose;
using To = site::Deployment::AvailableTo;

QString audienceText(To to)
{
    switch (to) {
    case To::ClientsMediaPxe:
        return DeploySettingsPage::tr("Machines boot from it over the network; running clients may start it, too.");
    case To::MediaPxe:
        return DeploySettingsPage::tr("Only machines that boot from it over the network, or from media.");
    case To::MediaPxeHidden:
        return DeploySettingsPage::tr("The same, but only for a device that prefers it: nobody else is offered it.");
    case To::Clients:
        return DeploySettingsPage::tr("No machine boots from it over the network.");
    }
    return {};
}

} // namespace

QString DeployPage::problem() const
{
    if (m_draft.made)
        return tr("It is deployed. Change it under Monitoring, Deployments.");
    return ownProblem();
}

DeployGeneralPage::DeployGeneralPage(Console &console, DeployDraft &draft)
    : DeployPage(console,
                 {u"general"_s, tr("General"), tr("What is deployed to whom?"),
                  tr("A required deployment installs machines at their next network boot, without asking anybody.")},
                 draft)
    , m_sequence(new QComboBox)
    , m_collection(new QComboBox)
    , m_available(new QRadioButton(tr("&Available: boots when somebody presses F12")))
    , m_required(new QRadioButton(tr("&Required: boots once on each machine, without asking")))
    , m_showLarge(new QCheckBox)
    , m_browse(new QPushButton(tr("Select…")))
    , m_sequenceNote(paragraph({}, "muted"))
{
    build();
    connect(m_sequence, &QComboBox::currentIndexChanged, this, &DeployGeneralPage::take);
    connect(m_collection, &QComboBox::currentIndexChanged, this, &DeployGeneralPage::take);
    const auto refill = [this] { fillPicker({m_collection->currentData().toLongLong()}); };
    connect(m_required, &QRadioButton::toggled, this, refill);
    connect(m_showLarge, &QCheckBox::toggled, this, refill);
    fillPicker(draft.deployment.collection);
}

void DeployGeneralPage::build()
{
    for (const site::TaskSequence &each : console().snapshot()->configuration().taskSequences)
        m_sequence->addItem(models::displayText(each.name), each.id.value);
    const TaskSequenceId chosen = draft().deployment.taskSequence;
    m_sequence->setCurrentIndex(qMax(chosen.isValid() ? m_sequence->findData(chosen.value) : 0, 0));
    addField(tr("&Task sequence"), m_sequence, u"sequence"_s);
    m_sequenceNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as wide as the field above
    form()->addRow(QString(), m_sequenceNote);
    m_available->setObjectName("field.available");
    m_available->setChecked(true);
    m_required->setObjectName("field.required");
    auto *purposes = new QWidget;
    auto *column = new QVBoxLayout(purposes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_available);
    column->addWidget(m_required);
    QLabel *caption = plainLabel(tr("Purpose"));
    caption->setContentsMargins(0, 2, 0, 0);
    form()->addRow(caption, purposes);
    m_collection->setPlaceholderText(tr("Choose a collection"));
    addField(tr("&Collection"), m_collection, u"collection"_s);
    m_showLarge->setObjectName("field.show-large");
    m_browse->setObjectName("deploySelectCollection");
    m_browse->setAccessibleName(tr("Select a collection from a list"));
    m_browse->setToolTip(tr("All collections with their members, and why some cannot be chosen"));
    auto *below = new QWidget;
    auto *line = new QHBoxLayout(below);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_browse);
    line->addWidget(m_showLarge);
    line->addStretch(1);
    form()->addRow(QString(), below);
    connect(m_browse, &QPushButton::clicked, this, &DeployGeneralPage::browse);
    body()->addStretch(1);
}

/// What may be chosen: for a required deployment neither All Systems nor what is above the maximum, and what is above
/// the default size only where somebody asked to see it.
void DeployGeneralPage::fillPicker(CollectionId chosen)
{
    using models::ChoiceBar;
    const site::Snapshot &snapshot = *console().snapshot();
    const site::Settings &settings = snapshot.settings();
    const bool required = m_required->isChecked(), limited = required && settings.riskDefaultSize > 0;
    const auto isLarge = [&](CollectionId id) { return models::choiceBar(snapshot, id, required) == ChoiceBar::Large; };
    const auto isForbidden = [&](CollectionId id) {
        const ChoiceBar bar = models::choiceBar(snapshot, id, required);
        return bar == ChoiceBar::TooLarge || bar == ChoiceBar::Everybody;
    };
    // What somebody came with is not hidden from them.
    if (chosen.isValid() && isLarge(chosen) && !isForbidden(chosen) && !m_showLarge->isChecked()) {
        const QSignalBlocker quiet(m_showLarge);
        m_showLarge->setChecked(true);
    }
    {
        const QSignalBlocker quiet(m_collection);
        m_collection->clear();
        fillCollections(m_collection, snapshot);
        m_refused.clear();
        for (int i = m_collection->count(); i-- > 0;) {
            const CollectionId id{m_collection->itemData(i).toLongLong()};
            if (id == chosen && isForbidden(id))
                m_refused = m_collection->itemText(i);
            if (isForbidden(id) || (isLarge(id) && !m_showLarge->isChecked()))
                m_collection->removeItem(i);
        }
        m_collection->setCurrentIndex(chosen.isValid() ? m_collection->findData(chosen.value) : -1);
    }
    m_showLarge->setText(tr("Show collections of more than %n member(s)", nullptr, settings.riskDefaultSize));
    m_showLarge->setVisible(limited);
    take();
}

void DeployGeneralPage::browse()
{
    const CollectionId now{m_collection->currentData().toLongLong()};
    auto *dialog = new SelectCollectionDialog(console(), now, m_required->isChecked(), window());
    connect(dialog, &SelectCollectionDialog::collectionChosen, this, [this](CollectionId collection) {
        fillPicker(collection); // one that is large is shown from then on
    });
    openDialog(dialog);
}

void DeployGeneralPage::take()
{
    engine::NewDeployment &deployment = draft().deployment;
    deployment.taskSequence = {m_sequence->currentData().toLongLong()};
    deployment.collection = {m_collection->currentData().toLongLong()};
    deployment.purpose = m_required->isChecked() ? Purpose::Required : Purpose::Available;
    const site::Snapshot &snapshot = *console().snapshot();
    const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
    const site::BootImage *image = sequence ? snapshot.bootImage(sequence->bootImage) : nullptr;
    m_sequenceNote->setText(
        !sequence ? QString()
        : !image  ? tr("It has no boot image yet: no machine can boot from it until it has one.")
        : !image->pxeEnabled
            ? tr("Its boot image %1 is not enabled for PXE: no machine can boot from it until then.")
                  .arg(models::displayText(image->name))
            : tr("Boots %1 (%2).")
                  .arg(models::displayText(image->name), models::architectureText(image->architecture)));
    m_sequenceNote->setVisible(sequence);
    emit changed();
}

QString DeployGeneralPage::ownProblem() const
{
    if (m_sequence->currentIndex() < 0)
        return tr("There is no task sequence yet. Create one under Software Library, Task Sequences.");
    if (m_collection->currentIndex() >= 0)
        return {};
    if (!m_refused.isEmpty())
        return tr("%1 cannot be chosen for a required deployment: one mistake would start too many machines. Choose a "
                  "smaller collection.")
            .arg(m_refused);
    return tr("Choose a collection.");
}

DeploySettingsPage::DeploySettingsPage(Console &console, DeployDraft &draft)
    : DeployPage(console, {u"settings"_s, tr("Deployment settings"), tr("Whom is it made available to?"), {}}, draft)
    , m_choices(new QButtonGroup(this))
{
    for (const To to : {To::ClientsMediaPxe, To::MediaPxe, To::MediaPxeHidden, To::Clients}) {
        auto *button = new QRadioButton(models::availableToText(to));
        button->setObjectName(u"field.available-to."_s + site::availableToKey(to));
        button->setAccessibleDescription(audienceText(to));
        button->setChecked(to == draft.deployment.availableTo);
        m_choices->addButton(button, int(to));
        QLabel *meaning = paragraph(audienceText(to), "muted");
        meaning->setContentsMargins(26, 0, 0, 4);
        body()->addWidget(button);
        body()->addWidget(meaning);
    }
    body()->addStretch(1);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            this->draft().deployment.availableTo = To(id);
            emit changed();
        }
    });
}

DeployRiskPage::DeployRiskPage(Console &console, DeployDraft &draft)
    : DeployPage(console,
                 {u"risk"_s, tr("Who starts"), tr("Which machines does this reach?"),
                  tr("Every member is asked as if it booted now, by the rules that answer the network.")},
                 draft)
    , m_risk(new RiskStrip)
{
    body()->addWidget(m_risk);
    body()->addStretch(1);
    connect(m_risk, &RiskStrip::resized, this, &WizardPage::changed);
    for (const QLineEdit *typed : m_risk->findChildren<QLineEdit *>())
        connect(typed, &QLineEdit::textChanged, this, &WizardPage::changed);
    connect(&this->console(), &Console::siteChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

void DeployRiskPage::enter()
{
    if (!draft().made)
        ask();
}

void DeployRiskPage::ask()
{
    ++m_question;
    if (!draft().boots())
        return m_risk->setSentence(
            tr("No machine boots from this over the network: it is made available to clients only."));
    m_risk->setAsking();
    emit changed();
    console().run<engine::DeploymentRisk>(
        this, [deployment = draft().deployment](engine::Commands &commands) { return commands.riskOf(deployment); },
        [this, question = m_question](Result<engine::DeploymentRisk> risk) {
            if (question != m_question)
                return; // asked anew meanwhile
            if (risk.ok())
                take(*risk);
            else
                fail(risk.error());
            emit changed();
        });
}

void DeployRiskPage::take(const engine::DeploymentRisk &risk)
{
    draft().starting = int(risk.starting().size());
    if (draft().required())
        return m_risk->setRisk(risk);
    QList<engine::Outlook> offered, others;
    for (const engine::Outlook &machine : risk.machines) {
        // The one that is only asked about is the one that the site does not know yet.
        const bool wins = machine.decision.answer == policy::Answer::Prompt &&
                          !console().snapshot()->deployment(machine.decision.deployment);
        (wins ? offered : others) += machine;
    }
    m_risk->setOffers(offered, others, risk.everyUnknown);
}

QString DeployRiskPage::ownProblem() const
{
    return m_risk->problem();
}

void DeployRiskPage::commit()
{
    draft().deployment.acceptRisk = m_risk->isAccepted();
    proceed();
}

} // namespace slipway::ui
