// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deploy_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFrame>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// Above so many members a required deployment wants the collection's name typed: the same limit as Commands has.
constexpr int HarmlessMembers = 100;
constexpr int ShownNames = 10;

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
    fillCollections(m_collection, *console.snapshot());
    m_collection->setCurrentIndex(collection.isValid() ? m_collection->findData(collection.value) : -1);
    m_collection->setPlaceholderText(tr("Choose a collection"));
    addField(tr("&Collection"), m_collection, u"collection"_s);
    buildPurpose();
    buildSchedule();
    buildConsequence();
    connect(m_collection, &QComboBox::currentIndexChanged, this, &DeployDialog::updateConsequence);
    connect(m_required, &QRadioButton::toggled, this, &DeployDialog::updateConsequence);
    connect(m_availableTo, &QComboBox::currentIndexChanged, this, &DeployDialog::updateConsequence);
    connect(&this->console(), &Console::siteChanged, this, &DeployDialog::updateConsequence);
    updateConsequence();
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
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_hasStart, 0, 0);
    grid->addWidget(m_start, 0, 1);
    grid->addWidget(m_hasExpire, 1, 0);
    grid->addWidget(m_expire, 1, 1);
    grid->setColumnStretch(1, 1);
    form()->addRow(plainLabel(tr("Schedule")), grid);
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_hasExpire, &QCheckBox::toggled, m_expire, &QWidget::setEnabled);
}

void DeployDialog::buildConsequence()
{
    m_strip = new QFrame;
    m_mark = new IconLabel(20);
    m_sentence = paragraph({});
    m_sentence->setObjectName("consequence");
    m_names = paragraph({}, "muted");
    m_names->setObjectName("consequenceNames");
    m_typeLabel = paragraph({});
    m_typed = new QLineEdit;
    m_typed->setObjectName("field.accept-risk");
    m_typed->setAccessibleName(tr("Type the name of the collection to accept the risk"));
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_names);
    column->addWidget(m_typeLabel);
    column->addWidget(m_typed);
    auto *layout = new QHBoxLayout(m_strip);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    body()->addWidget(m_strip);
    body()->addStretch(1);
}

bool DeployDialog::required() const
{
    return m_required->isChecked();
}

CollectionId DeployDialog::collectionId() const
{
    return {m_collection->currentData().toLongLong()};
}

QString DeployDialog::collectionName() const
{
    const site::Collection *collection = console().snapshot()->collection(collectionId());
    return collection ? collection->name : QString();
}

bool DeployDialog::needsTyping() const
{
    const site::SnapshotPointer snapshot = console().snapshot();
    const CollectionId collection = collectionId();
    return required() && collection != site::AllSystems &&
           (collection == site::AllUnknownComputers || snapshot->memberCount(collection) > HarmlessMembers);
}

void DeployDialog::updateConsequence()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const QStringList names = collectionId().isValid() ? memberNames(snapshot, collectionId()) : QStringList();
    const int count = int(names.size());
    const bool pxe =
        site::Deployment::AvailableTo(m_availableTo->currentData().toInt()) != site::Deployment::AvailableTo::Clients;
    QString text;
    if (!collectionId().isValid())
        text = tr("Choose a collection to see which machines this reaches.");
    else if (!pxe)
        text = tr("No machine boots from this over the network: it is made available to clients only.");
    else if (required() && collectionId() == site::AllSystems)
        text =
            tr("Required deployments to All Systems are refused: one mistake would start every machine of the site.");
    else if (required())
        text = tr("%n machine(s) will be installed at their next network boot without asking. What is on their disks "
                  "may be lost.",
                  nullptr, count);
    else
        text = tr("%n machine(s) will offer this at their next network boot. Nothing happens unless F12 is pressed.",
                  nullptr, count);
    m_sentence->setText(text);
    m_names->setText(models::nameListText(names, ShownNames));
    m_names->setVisible(!names.isEmpty() && pxe);
    m_typeLabel->setText(
        tr("To go on, type the name of the collection: %1").arg(models::displayText(collectionName())));
    m_typeLabel->setVisible(needsTyping());
    m_typed->setVisible(needsTyping());
    const bool danger = required() && pxe && collectionId().isValid();
    m_strip->setProperty("strip", danger ? u"warning"_s : u"info"_s);
    m_strip->style()->unpolish(m_strip);
    m_strip->style()->polish(m_strip);
    m_mark->setIcon(danger ? u"severity-warning"_s : u"severity-info"_s,
                    danger ? models::Tone::Warning : models::Tone::Active);
    setDanger(danger);
    fitHeight();
}

QString DeployDialog::problem() const
{
    if (m_sequence->currentIndex() < 0)
        return tr("There is no task sequence yet. Create one under Software Library, Task Sequences.");
    if (!collectionId().isValid())
        return tr("Choose a collection.");
    if (needsTyping() && m_typed->text().trimmed().compare(collectionName().trimmed(), Qt::CaseInsensitive) != 0)
        return tr("Type the name of the collection exactly, to show that you mean it.");
    return {};
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
    deployment.acceptRisk = needsTyping();
    return deployment;
}

void DeployDialog::submit()
{
    run<DeploymentId>(
        [deployment = values()](engine::Commands &commands) { return commands.addDeployment(deployment); });
}

} // namespace slipway::ui
