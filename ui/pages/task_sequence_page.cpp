// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_sequence_page.h"
#include "models/details/properties.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/deploy_dialog.h"
#include "ui/dialogs/enable_dialog.h"
#include "ui/dialogs/task_sequence_dialog.h"
#include "ui/widgets/property_view.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

TaskSequencePage::TaskSequencePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::TaskSequences, console, actions, console.taskSequences, parent), m_summary(new PropertyView)
{
    setEmptyState(u"task-sequence"_s, tr("No task sequences yet"),
                  tr("A task sequence names the boot image, and is what you deploy to a collection."),
                  u"sequence.add"_s);
    setDefaultAction(u"sequence.edit"_s);
    list()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_summary->setObjectName("taskSequenceSummary");
    details()->addTab(m_summary, tr("Summary"));
    addTable(m_deployments, tr("Deployments"), u"taskSequenceDeployments"_s);
    on(u"sequence.add"_s, [this] { openDialog(new TaskSequenceDialog(this->console(), this)); });
    on(u"sequence.edit"_s, [this] {
        if (const site::TaskSequence *sequence = current())
            openDialog(new TaskSequenceDialog(this->console(), *sequence, this));
    });
    on(u"sequence.deploy"_s, [this] {
        if (const site::TaskSequence *sequence = current())
            openDialog(new DeployDialog(this->console(), sequence->id, {}, this));
    });
    on(u"sequence.delete"_s, [this] { removeCurrent(); });
}

const site::TaskSequence *TaskSequencePage::current() const
{
    return console().snapshot()->taskSequence({list()->currentKey().toLongLong()});
}

void TaskSequencePage::enableActions(const QStringList &selectedKeys)
{
    for (const QString &id : {u"sequence.edit"_s, u"sequence.delete"_s, u"sequence.deploy"_s})
        action(id)->setEnabled(selectedKeys.size() == 1);
}

void TaskSequencePage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const TaskSequenceId sequence{list()->currentKey().toLongLong()};
    m_summary->setProperties(models::taskSequenceProperties(snapshot, sequence));
    QList<const site::Deployment *> deployments;
    for (const site::Deployment &deployment : snapshot.configuration().deployments) {
        if (deployment.taskSequence == sequence)
            deployments += &deployment;
    }
    m_deployments.update(snapshot, deployments, console().clock().utcMs());
}

void TaskSequencePage::removeCurrent()
{
    const site::TaskSequence *sequence = current();
    if (!sequence)
        return;
    const Consequence text{u"delete-task-sequence"_s,
                           tr("Delete Task Sequence"),
                           tr("The task sequence is removed. Its boot image stays."),
                           {sequence->name},
                           tr("A task sequence that is deployed cannot be removed."),
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text,
        [this, id = sequence->id] {
            console().attempt([id](engine::Commands &commands) { return commands.removeTaskSequence(id); });
        },
        this));
}

DeploymentPage::DeploymentPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::Deployments, console, actions, console.deployments, parent), m_summary(new PropertyView)
{
    setEmptyState(u"deployment"_s, tr("Nothing is deployed yet"),
                  tr("A deployment offers a task sequence to the machines of a collection, or makes them run it once."),
                  u"deployment.add"_s);
    list()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_summary->setObjectName("deploymentSummary");
    details()->addTab(m_summary, tr("Summary"));
    addTable(m_members, tr("Machines"), u"deploymentMembers"_s);
    on(u"deployment.add"_s, [this] { openDialog(new DeployDialog(this->console(), {}, {}, this)); });
    on(u"deployment.enable"_s, [this] { enable(true); });
    on(u"deployment.disable"_s, [this] { enable(false); });
    on(u"deployment.delete"_s, [this] { removeCurrent(); });
}

void DeploymentPage::enableActions(const QStringList &selectedKeys)
{
    const site::Deployment *deployment = console().snapshot()->deployment({selectedKeys.value(0)});
    action(u"deployment.delete"_s)->setEnabled(deployment);
    action(u"deployment.enable"_s)->setEnabled(deployment && !deployment->enabled);
    action(u"deployment.disable"_s)->setEnabled(deployment && deployment->enabled);
}

void DeploymentPage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const DeploymentId id{list()->currentKey()};
    m_summary->setProperties(models::deploymentProperties(snapshot, id, console().clock().utcMs()));
    if (const site::Deployment *deployment = snapshot.deployment(id))
        m_members.updateMembers(snapshot, *console().ledger(), deployment->collection);
}

void DeploymentPage::enable(bool enabled)
{
    const site::Deployment *deployment = console().snapshot()->deployment({list()->currentKey()});
    if (enabled && deployment && deployment->purpose == site::Deployment::Purpose::Required) {
        openDialog(new EnableDialog(console(), deployment->id, this));
        return;
    }
    console().attempt([id = DeploymentId{list()->currentKey()}, enabled](engine::Commands &commands) {
        return commands.setDeploymentEnabled(id, enabled);
    });
}

void DeploymentPage::removeCurrent()
{
    const models::DeploymentRow *row = console().deployments.find({list()->currentKey()});
    if (!row)
        return;
    const Consequence text{u"delete-deployment"_s,
                           tr("Delete Deployment"),
                           tr("%1 is no longer deployed to %2. Machines that boot from it now finish.")
                               .arg(row->taskSequence, row->collection),
                           {row->id.value},
                           {},
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text,
        [this, id = row->id] {
            console().attempt([id](engine::Commands &commands) { return commands.removeDeployment(id); });
        },
        this));
}

} // namespace slipway::ui
