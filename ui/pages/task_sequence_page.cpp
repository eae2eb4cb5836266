// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_sequence_page.h"
#include "models/details/properties.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/deploy_wizard.h"
#include "ui/dialogs/task_sequence_dialog.h"
#include "ui/dialogs/task_sequence_wizard.h"
#include "ui/pages/deployment_page.h"
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
    m_summary->setObjectName("taskSequenceSummary");
    details()->addTab(m_summary, tr("Summary"));
    hideCounts(*addTable(m_deployments, tr("Deployments"), u"taskSequenceDeployments"_s));
    on(u"sequence.add"_s, [this] { openDialog(new TaskSequenceWizard(this->console(), this)); });
    on(u"sequence.copy"_s, [this] {
        if (const site::TaskSequence *sequence = current())
            openDialog(new TaskSequenceDialog(this->console(), *sequence, this, TaskSequenceDialog::Purpose::Copy));
    });
    on(u"sequence.edit"_s, [this] {
        if (const site::TaskSequence *sequence = current())
            openDialog(new TaskSequenceDialog(this->console(), *sequence, this));
    });
    on(u"sequence.deploy"_s, [this] {
        if (const site::TaskSequence *sequence = current())
            openDialog(new DeployWizard(this->console(), sequence->id, {}, this));
    });
    on(u"sequence.delete"_s, [this] { removeSelected(); });
}

const site::TaskSequence *TaskSequencePage::current() const
{
    return console().snapshot()->taskSequence({list()->currentKey().toLongLong()});
}

void TaskSequencePage::enableActions(const QStringList &selectedKeys)
{
    for (const QString &id : {u"sequence.edit"_s, u"sequence.copy"_s, u"sequence.deploy"_s})
        action(id)->setEnabled(selectedKeys.size() == 1);
    action(u"sequence.delete"_s)->setEnabled(!selectedKeys.isEmpty());
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

void TaskSequencePage::removeSelected()
{
    BulkJob job{tr("Delete Task Sequences"), {}, [](engine::Commands &commands, const QString &key) {
                    return commands.removeTaskSequence({key.toLongLong()});
                }};
    QStringList names;
    for (const QString &key : list()->selectedKeys()) {
        if (const site::TaskSequence *sequence = console().snapshot()->taskSequence({key.toLongLong()})) {
            names += sequence->name;
            job.rows += {key, sequence->name};
        }
    }
    if (names.isEmpty())
        return;
    const Consequence text{u"delete-task-sequence"_s,
                           names.size() == 1 ? tr("Delete Task Sequence") : tr("Delete Task Sequences"),
                           tr("%n task sequence(s) are removed. Their boot images stay.", nullptr, int(names.size())),
                           names,
                           tr("A task sequence that is deployed cannot be removed."),
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text, [this, job] { BulkDialog::start(console(), job, this); }, this));
}

} // namespace slipway::ui
