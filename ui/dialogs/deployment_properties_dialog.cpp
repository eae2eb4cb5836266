// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deployment_properties_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/risk_strip.h"
#include "ui/dialogs/schedule_field.h"
#include "ui/widgets/labels.h"
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
using To = site::Deployment::AvailableTo;
}

DeploymentPropertiesDialog::DeploymentPropertiesDialog(Console &console, const site::Deployment &deployment,
                                                       QWidget *parent)
    : FormDialog(console, u"deployment"_s, tr("Deployment %1").arg(models::displayText(deployment.id.value)), tr("OK"),
                 parent)
    , m_deployment(deployment)
    , m_enabled(new QCheckBox(tr("&Enabled: it boots machines")))
    , m_availableTo(new QComboBox)
    , m_schedule(new ScheduleField(console.clock().utcMs()))
    , m_risk(new RiskStrip)
    , m_apply(addApply())
{
    setMinimumWidth(600);
    build();
    m_enabled->setChecked(deployment.enabled);
    m_availableTo->setCurrentIndex(m_availableTo->findData(int(deployment.availableTo)));
    m_schedule->setTimes(deployment.startMs, deployment.expireMs);
    // An edit shows minutes: what the seconds were is no change.
    m_deployment.startMs = m_schedule->startMs();
    m_deployment.expireMs = m_schedule->expireMs();
    connect(m_enabled, &QCheckBox::toggled, this, &DeploymentPropertiesDialog::look);
    connect(m_availableTo, &QComboBox::currentIndexChanged, this, &DeploymentPropertiesDialog::look);
    connect(m_schedule, &ScheduleField::changed, this, &DeploymentPropertiesDialog::look);
    look();
}

void DeploymentPropertiesDialog::build()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const site::TaskSequence *sequence = snapshot.taskSequence(m_deployment.taskSequence);
    const site::Collection *collection = snapshot.collection(m_deployment.collection);
    form()->addRow(plainLabel(tr("Task sequence")),
                   valueLabel(sequence ? models::displayText(sequence->name) : QString(), false));
    form()->addRow(plainLabel(tr("Collection")),
                   valueLabel(collection ? models::displayText(collection->name) : QString(), false));
    form()->addRow(plainLabel(tr("Purpose")), valueLabel(models::purposeText(m_deployment.purpose), false));
    m_enabled->setObjectName("field.enabled");
    form()->addRow(plainLabel(tr("State")), m_enabled);
    for (const To to : {To::ClientsMediaPxe, To::MediaPxe, To::MediaPxeHidden, To::Clients})
        m_availableTo->addItem(models::availableToText(to), int(to));
    addField(tr("&Make available to"), m_availableTo, u"available-to"_s);
    QLabel *caption = plainLabel(tr("Schedule"));
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption->setContentsMargins(0, 4, 0, 0);
    form()->addRow(caption, m_schedule);
    if (!snapshot.settings().enforceSchedule)
        form()->addRow(QString(), paragraph(tr("The settings of this distribution point do not enforce schedules: "
                                               "machines boot from it at any time."),
                                            "muted"));
    body()->addWidget(m_risk);
    body()->addStretch(1);
    connect(m_risk, &RiskStrip::resized, this, [this] { fitHeight(); });
}

engine::DeploymentChange DeploymentPropertiesDialog::change() const
{
    engine::DeploymentChange change;
    if (const To to = To(m_availableTo->currentData().toInt()); to != m_deployment.availableTo)
        change.availableTo = to;
    if (m_schedule->startMs() != m_deployment.startMs)
        change.startMs = m_schedule->startMs();
    if (m_schedule->expireMs() != m_deployment.expireMs)
        change.expireMs = m_schedule->expireMs();
    if (m_enabled->isChecked() != m_deployment.enabled)
        change.enabled = m_enabled->isChecked();
    change.acceptRisk = m_risk->isAccepted();
    return change;
}

bool DeploymentPropertiesDialog::isDirty() const
{
    const engine::DeploymentChange now = change();
    return now.availableTo || now.startMs || now.expireMs || now.enabled;
}

void DeploymentPropertiesDialog::look()
{
    ++m_question;
    m_apply->setEnabled(isDirty() && !busy());
    const bool required = m_deployment.purpose == site::Deployment::Purpose::Required;
    m_risk->setVisible(required && isDirty());
    if (!required || !isDirty())
        return m_risk->setSentence({});
    if (!m_enabled->isChecked())
        return m_risk->setSentence(tr("Nothing starts: the deployment is disabled."));
    if (!m_schedule->problem().isEmpty())
        return m_risk->setSentence(m_schedule->problem());
    m_risk->setAsking();
    console().run<engine::DeploymentRisk>(
        this,
        [id = m_deployment.id, change = change()](engine::Commands &commands) {
            return commands.riskOfChange(id, change);
        },
        [this, question = m_question](Result<engine::DeploymentRisk> risk) {
            if (question != m_question)
                return; // asked anew meanwhile
            if (risk.ok())
                m_risk->setRisk(*risk);
            else
                fail(risk.error());
        });
}

QString DeploymentPropertiesDialog::problem() const
{
    if (!isDirty())
        return {};
    const QString schedule = m_schedule->problem();
    if (!schedule.isEmpty())
        return schedule;
    return m_deployment.purpose == site::Deployment::Purpose::Required && m_enabled->isChecked() ? m_risk->problem()
                                                                                                 : QString();
}

void DeploymentPropertiesDialog::submit()
{
    if (!isDirty())
        return QDialog::accept();
    run([id = m_deployment.id, change = change()](engine::Commands &commands) {
        return commands.changeDeployment(id, change);
    });
}

void DeploymentPropertiesDialog::applied()
{
    m_deployment.enabled = m_enabled->isChecked();
    m_deployment.availableTo = To(m_availableTo->currentData().toInt());
    m_deployment.startMs = m_schedule->startMs();
    m_deployment.expireMs = m_schedule->expireMs();
    look();
}

void DeploymentPropertiesDialog::setBusy(bool busy)
{
    FormDialog::setBusy(busy);
    m_apply->setEnabled(!busy && isDirty());
}

} // namespace slipway::ui
