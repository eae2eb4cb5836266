// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deployment_page.h"
#include "models/details/properties.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/deploy_wizard.h"
#include "ui/dialogs/deployment_properties_dialog.h"
#include "ui/dialogs/enable_dialog.h"
#include "ui/widgets/property_view.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int RecountMs = 2000; ///< boots change every tenth of a second; nobody reads figures that fast
}

void hideCounts(ListView &list)
{
    using models::DeploymentModel;
    for (const int column :
         {DeploymentModel::NotStarted, DeploymentModel::Started, DeploymentModel::Served, DeploymentModel::Failed})
        list.setColumnHidden(column, true);
}

DeploymentPage::DeploymentPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::Deployments, console, actions, console.deployments, parent), m_summary(new PropertyView)
{
    setEmptyState(u"deployment"_s, tr("Nothing is deployed yet"),
                  tr("A deployment offers a task sequence to the machines of a collection, or makes them run it once."),
                  u"deployment.add"_s);
    setDefaultAction(u"deployment.edit"_s);
    m_summary->setObjectName("deploymentSummary");
    details()->addTab(m_summary, tr("Summary"));
    addTable(m_members, tr("Machines"), u"deploymentMembers"_s);
    connectActions();
    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountMs);
    connect(&m_recount, &QTimer::timeout, this, &DeploymentPage::count);
    connect(&this->console(), &Console::siteChanged, this, &DeploymentPage::count);
    connect(&this->console(), &Console::sessionsChanged, this, [this] {
        if (isFront() && !m_recount.isActive())
            m_recount.start();
    });
}

void DeploymentPage::connectActions()
{
    on(u"deployment.add"_s, [this] { openDialog(new DeployWizard(console(), {}, {}, this)); });
    on(u"deployment.edit"_s, [this] {
        if (const site::Deployment *deployment = console().snapshot()->deployment({list()->currentKey()}))
            openDialog(new DeploymentPropertiesDialog(console(), *deployment, this));
    });
    on(u"deployment.enable"_s, [this] { enable(true); });
    on(u"deployment.disable"_s, [this] { enable(false); });
    on(u"deployment.delete"_s, [this] { removeSelected(); });
}

void DeploymentPage::showEvent(QShowEvent *event)
{
    count();
    ListPage::showEvent(event);
}

void DeploymentPage::count()
{
    if (!isFront())
        return;
    m_failed = models::failedBoots(console().sessions.rows());
    console().deployments.setCounts(models::deploymentCounts(*console().snapshot(), *console().ledger(), m_failed));
    if (list()->currentRow() >= 0)
        showDetails();
}

QList<const site::Deployment *> DeploymentPage::selected() const
{
    QList<const site::Deployment *> deployments;
    for (const QString &key : list()->selectedKeys()) {
        if (const site::Deployment *deployment = console().snapshot()->deployment({key}))
            deployments += deployment;
    }
    return deployments;
}

void DeploymentPage::enableActions(const QStringList &selectedKeys)
{
    int enabled = 0, disabled = 0;
    for (const site::Deployment *deployment : selected())
        ++(deployment->enabled ? enabled : disabled);
    action(u"deployment.edit"_s)->setEnabled(selectedKeys.size() == 1);
    action(u"deployment.delete"_s)->setEnabled(!selectedKeys.isEmpty());
    // A required one is asked about by itself: each names who would start.
    action(u"deployment.enable"_s)->setEnabled(disabled == 1 && enabled == 0);
    action(u"deployment.disable"_s)->setEnabled(enabled > 0);
}

void DeploymentPage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const DeploymentId id{list()->currentKey()};
    m_summary->setProperties(models::deploymentProperties(snapshot, id, console().clock().utcMs()));
    if (const site::Deployment *deployment = snapshot.deployment(id))
        m_members.update(*deployment, snapshot, *console().ledger(), m_failed);
}

void DeploymentPage::enable(bool enabled)
{
    const QList<const site::Deployment *> deployments = selected();
    if (enabled && !deployments.isEmpty()) {
        const site::Deployment *deployment = deployments.first();
        if (deployment->purpose == site::Deployment::Purpose::Required)
            return openDialog(new EnableDialog(console(), deployment->id, this));
        return console().attempt(
            [id = deployment->id](engine::Commands &commands) { return commands.setDeploymentEnabled(id, true); });
    }
    BulkJob job{tr("Disable Deployments"), {}, [](engine::Commands &commands, const QString &key) {
                    return commands.setDeploymentEnabled({key}, false);
                }};
    for (const site::Deployment *deployment : deployments) {
        if (deployment->enabled)
            job.rows += {deployment->id.value, deployment->id.value};
    }
    BulkDialog::start(console(), job, this);
}

void DeploymentPage::removeSelected()
{
    QStringList names;
    BulkJob job{tr("Delete Deployments"), {}, [](engine::Commands &commands, const QString &key) {
                    return commands.removeDeployment({key});
                }};
    for (const site::Deployment *deployment : selected()) {
        const models::DeploymentRow *row = console().deployments.find(deployment->id);
        const QString name =
            row ? tr("%1: %2 to %3").arg(row->id.value, row->taskSequence, row->collection) : deployment->id.value;
        names += name;
        job.rows += {deployment->id.value, name};
    }
    if (names.isEmpty())
        return;
    const Consequence text{u"delete-deployment"_s,
                           names.size() == 1 ? tr("Delete Deployment") : tr("Delete Deployments"),
                           tr("%n deployment(s) no longer reach anybody. Machines that boot from them now finish.",
                              nullptr, int(names.size())),
                           names,
                           {},
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text, [this, job] { BulkDialog::start(console(), job, this); }, this));
}

} // namespace slipway::ui
