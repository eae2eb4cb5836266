// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/growth_dialog.h"
#include "models/texts/display_text.h"
#include "ui/dialogs/risk_strip.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

GrowthDialog::GrowthDialog(Console &console, const engine::DeploymentRisk &risk, const QString &acceptText,
                           Confirmed confirmed, QWidget *parent)
    : FormDialog(console, u"growth"_s, tr("Machines May Start"), acceptText, parent)
    , m_risk(new RiskStrip)
    , m_confirmed(std::move(confirmed))
{
    setIntro(tr("A required deployment reaches every member of %1, and so these, too.")
                 .arg(models::displayText(risk.collection)));
    setMinimumWidth(600);
    m_risk->setRisk(risk);
    body()->addWidget(m_risk);
    body()->addStretch(1);
    setDanger(true);
}

QString GrowthDialog::problem() const
{
    return m_risk->problem();
}

void GrowthDialog::submit()
{
    m_confirmed(m_risk->isAccepted());
    QDialog::accept();
}

void addToCollection(Console &console, CollectionId collection, const QList<site::Member> &members,
                     const std::function<void()> &then, QWidget *parent)
{
    console.run<engine::DeploymentRisk>(
        parent,
        [collection, members](engine::Commands &commands) { return commands.riskOfMembers(collection, members); },
        [&console, collection, members, then, parent](const Result<engine::DeploymentRisk> &risk) {
            if (!risk.ok())
                return console.report(risk.error());
            const auto go = [&console, collection, members, then](bool accepted) {
                console.attempt(
                    [collection, members, accepted](engine::Commands &commands) {
                        return commands.addMembers(collection, members, accepted);
                    },
                    then);
            };
            if (!risk->asks())
                return go(false);
            openDialog(new GrowthDialog(console, *risk, GrowthDialog::tr("Add"), go, parent));
        });
}

} // namespace slipway::ui
