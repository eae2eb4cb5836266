// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/enable_dialog.h"
#include "ui/dialogs/risk_strip.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

EnableDialog::EnableDialog(Console &console, const DeploymentId &deployment, QWidget *parent)
    : FormDialog(console, u"enable-deployment"_s, tr("Enable Required Deployment"), tr("Enable"), parent)
    , m_deployment(deployment)
    , m_risk(new RiskStrip)
{
    setMinimumWidth(600);
    body()->addWidget(m_risk);
    body()->addStretch(1);
    connect(m_risk, &RiskStrip::resized, this, [this] { fitHeight(); });
    setDanger(true);
    m_risk->setAsking();
    console.run<engine::DeploymentRisk>(
        this, [deployment](engine::Commands &commands) { return commands.riskOfEnabling(deployment); },
        [this](Result<engine::DeploymentRisk> risk) {
            if (risk.ok())
                m_risk->setRisk(*risk);
            else
                fail(risk.error());
        });
}

QString EnableDialog::problem() const
{
    return m_risk->problem();
}

void EnableDialog::submit()
{
    run([id = m_deployment, accepted = m_risk->isAccepted()](engine::Commands &commands) {
        return commands.setDeploymentEnabled(id, true, accepted);
    });
}

} // namespace slipway::ui
