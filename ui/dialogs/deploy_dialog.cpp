// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deploy_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/risk_strip.h"
#include "ui/widgets/labels.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QRadioButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QStringList memberNames(const site::Snapshot &snapshot, CollectionId collection)
{
    QStringList names;
    for (const site::Architecture architecture : snapshot.unknownMembers(collection))
        names += models::unknownComputerText(architecture);
    for (const DeviceId id : snapshot.deviceMembers(collection)) {
        const site::Device *device = snapshot.device(id);
        names += device ? device->name : QString();
    }
    return names;
}

QDateTimeEdit *makeTimeEdit(qint64 ms, const QString &accessibleName)
{
    auto *edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(ms));
    edit->setCalendarPopup(true);
    edit->setEnabled(false);
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace

DeployDialog::DeployDialog(Console &console, TaskSequenceId sequence, CollectionId collection, QWidget *parent)
    : FormDialog(console, u"deploy"_s, tr("Deploy Task Sequence"), tr("Deploy"), parent)
{
    setMinimumWidth(600);
    m_sequence = new QComboBox;
    for (const site::TaskSequence &each : console.snapshot()->configuration().taskSequences)
        m_sequence->addItem(models::displayText(each.name), each.id.value);
    m_sequence->setCurrentIndex(qMax(sequence.isValid() ? m_sequence->findData(sequence.value) : 0, 0));
    addField(tr("&Task sequence"), m_sequence, u"sequence"_s);
    m_collection = new QComboBox;
    m_collection->setPlaceholderText(tr("Choose a collection"));
    addField(tr("&Collection"), m_collection, u"collection"_s);
    m_showLarge = new QCheckBox;
    m_showLarge->setObjectName("field.show-large");
    form()->addRow(QString(), m_showLarge);
    buildPurpose();
    buildSchedule();
    buildConsequence();
    connect(m_collection, &QComboBox::currentIndexChanged, this, &DeployDialog::updateConsequence);
    connect(m_required, &QRadioButton::toggled, this, [this] { fillPicker(collectionId()); });
    connect(m_showLarge, &QCheckBox::toggled, this, [this] { fillPicker(collectionId()); });
    connect(m_availableTo, &QComboBox::currentIndexChanged, this, &DeployDialog::updateConsequence);
    connect(m_sequence, &QComboBox::currentIndexChanged, this, &DeployDialog::updateConsequence);
    for (QCheckBox *box : {m_hasStart, m_hasExpire})
        connect(box, &QCheckBox::toggled, this, &DeployDialog::updateConsequence);
    for (QDateTimeEdit *edit : {m_start, m_expire})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &DeployDialog::updateConsequence);
    connect(&this->console(), &Console::siteChanged, this, &DeployDialog::updateConsequence);
    fillPicker(collection);
}

void DeployDialog::buildPurpose()
{
    m_available = new QRadioButton(tr("&Available: boots when somebody presses F12"));
    m_available->setObjectName("field.available");
    m_available->setChecked(true);
    m_required = new QRadioButton(tr("&Required: boots once on each machine, without asking"));
    m_required->setObjectName("field.required");
    auto *purposes = new QVBoxLayout;
    purposes->setSpacing(5);
    purposes->addWidget(m_available);
    purposes->addWidget(m_required);
    QLabel *caption = plainLabel(tr("Purpose"));
    caption->setContentsMargins(0, 2, 0, 0);
    form()->addRow(caption, purposes);

    m_availableTo = new QComboBox;
    using To = site::Deployment::AvailableTo;
    for (const To to : {To::ClientsMediaPxe, To::MediaPxe, To::MediaPxeHidden, To::Clients})
        m_availableTo->addItem(models::availableToText(to), int(to));
    addField(tr("&Make available to"), m_availableTo, u"available-to"_s);
}

void DeployDialog::buildSchedule()
{
    const qint64 now = console().clock().utcMs();
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    m_hasStart = new QCheckBox(tr("Not &before"));
    m_hasStart->setObjectName("field.has-start");
    m_start = makeTimeEdit(now, tr("Start"));
    m_start->setObjectName("field.start");
    m_hasExpire = new QCheckBox(tr("Not after"));
    m_hasExpire->setObjectName("field.has-expire");
    m_expire = makeTimeEdit(now + 30 * day, tr("End"));
    m_expire->setObjectName("field.expire");
    auto *rows = new QWidget; // a bare layout in a form's row would keep the heights from before the style
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_hasStart, 0, 0);
    grid->addWidget(m_start, 0, 1);
    grid->addWidget(m_hasExpire, 1, 0);
    grid->addWidget(m_expire, 1, 1);
    grid->setColumnStretch(1, 1);
    form()->addRow(plainLabel(tr("Schedule")), rows);
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_hasExpire, &QCheckBox::toggled, m_expire, &QWidget::setEnabled);
}

void DeployDialog::buildConsequence()
{
    m_risk = new RiskStrip;
    body()->addWidget(m_risk);
    body()->addStretch(1);
    connect(m_risk, &RiskStrip::resized, this, [this] { fitHeight(); });
}

/// What may be chosen: for a required deployment neither All Systems nor what is above the maximum, and what is above
/// the default size only where somebody asked to see it.
void DeployDialog::fillPicker(CollectionId chosen)
{
    const site::Snapshot &snapshot = *console().snapshot();
    const site::Settings &settings = snapshot.settings();
    const bool limited = required() && settings.riskDefaultSize > 0;
    const auto isLarge = [&](CollectionId id) {
        return limited && id != site::AllUnknownComputers && snapshot.memberCount(id) > settings.riskDefaultSize;
    };
    const auto isForbidden = [&](CollectionId id) {
        return required() && (id == site::AllSystems ||
                              (settings.riskMaximumSize > 0 && snapshot.memberCount(id) > settings.riskMaximumSize));
    };
    // What somebody came with is not hidden from them.
    if (chosen.isValid() && isLarge(chosen) && !isForbidden(chosen) && !m_showLarge->isChecked()) {
        const QSignalBlocker quiet(m_showLarge);
        m_showLarge->setChecked(true);
    }
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
    m_showLarge->setText(tr("Show collections of more than %n member(s)", nullptr, settings.riskDefaultSize));
    m_showLarge->setVisible(limited);
    updateConsequence();
}

bool DeployDialog::required() const
{
    return m_required->isChecked();
}

CollectionId DeployDialog::collectionId() const
{
    return {m_collection->currentData().toLongLong()};
}

void DeployDialog::updateConsequence()
{
    ++m_question;
    const bool pxe =
        site::Deployment::AvailableTo(m_availableTo->currentData().toInt()) != site::Deployment::AvailableTo::Clients;
    setDanger(required() && pxe && collectionId().isValid());
    if (!collectionId().isValid() && !m_refused.isEmpty())
        return m_risk->setSentence(tr("%1 cannot be chosen for a required deployment: one mistake would start too many "
                                      "machines. Choose a smaller collection.")
                                       .arg(m_refused));
    if (!collectionId().isValid())
        return m_risk->setSentence(tr("Choose a collection to see which machines this reaches."));
    if (!pxe)
        return m_risk->setSentence(
            tr("No machine boots from this over the network: it is made available to clients only."));
    const QStringList names = memberNames(*console().snapshot(), collectionId());
    if (!required())
        return m_risk->setSentence(
            tr("%n machine(s) will offer this at their next network boot. Nothing happens unless F12 is pressed.",
               nullptr, int(names.size())),
            names);
    m_risk->setAsking();
    console().run<engine::DeploymentRisk>(
        this, [deployment = values()](engine::Commands &commands) { return commands.riskOf(deployment); },
        [this, question = m_question](Result<engine::DeploymentRisk> risk) {
            if (question != m_question)
                return; // asked anew meanwhile
            if (risk.ok())
                m_risk->setRisk(*risk);
            else
                fail(risk.error());
        });
}

QString DeployDialog::problem() const
{
    if (m_sequence->currentIndex() < 0)
        return tr("There is no task sequence yet. Create one under Software Library, Task Sequences.");
    if (!collectionId().isValid())
        return tr("Choose a collection.");
    return m_risk->problem();
}

engine::NewDeployment DeployDialog::values() const
{
    engine::NewDeployment deployment;
    deployment.taskSequence = {m_sequence->currentData().toLongLong()};
    deployment.collection = collectionId();
    deployment.purpose = required() ? site::Deployment::Purpose::Required : site::Deployment::Purpose::Available;
    deployment.availableTo = site::Deployment::AvailableTo(m_availableTo->currentData().toInt());
    if (m_hasStart->isChecked())
        deployment.startMs = m_start->dateTime().toMSecsSinceEpoch();
    if (m_hasExpire->isChecked())
        deployment.expireMs = m_expire->dateTime().toMSecsSinceEpoch();
    deployment.acceptRisk = m_risk->isAccepted();
    return deployment;
}

void DeployDialog::submit()
{
    run<DeploymentId>(
        [deployment = values()](engine::Commands &commands) { return commands.addDeployment(deployment); });
}

} // namespace slipway::ui
