// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_sequence_page.h"
#include "models/details/properties.h"
#include "models/texts/display_text.h"
#include "server/engine/text_file.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/deploy_wizard.h"
#include "ui/dialogs/import_task_sequence_dialog.h"
#include "ui/dialogs/task_sequence_dialog.h"
#include "ui/dialogs/task_sequence_wizard.h"
#include "ui/pages/change_times.h"
#include "ui/pages/deployment_page.h"
#include "ui/pages/task_sequence_steps.h"
#include "ui/widgets/property_view.h"
#include "ui/widgets/save_folder.h"
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace slipway::ui {

TaskSequencePage::TaskSequencePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::TaskSequences, console, actions, console.taskSequences, parent)
    , m_summary(new PropertyView)
    , m_steps(new TaskSequenceSteps(console))
{
    setEmptyState(u"task-sequence"_s, tr("No task sequences yet"),
                  tr("A task sequence names the boot image, and is what you deploy to a collection."),
                  u"sequence.add"_s);
    setDefaultAction(u"sequence.edit"_s);
    m_summary->setObjectName("taskSequenceSummary");
    details()->addTab(m_summary, tr("Summary"));
    details()->addTab(m_steps, tr("Steps"));
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
    on(u"sequence.disable"_s, [this] { disableDeployments(); });
    on(u"sequence.export"_s, [this] { exportSelected(); });
    on(u"sequence.import"_s, [this] { ImportTaskSequenceDialog::ask(this->console(), this); });
    connect(&this->console(), &Console::siteChanged, this, &TaskSequencePage::followChanges);
}

void TaskSequencePage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    followChanges();
}

void TaskSequencePage::followChanges()
{
    const qint64 revision = console().snapshot()->revision();
    if (!isFront() || m_changesOf == revision)
        return;
    m_changesOf = revision;
    askChangeTimes(console(), this, u"task-sequence"_s, {u"task-sequence.add"_s, u"task-sequence.change"_s},
                   [this](const Result<ChangeTimes> &times) {
                       if (!times) // asked again when the site has changed
                           return console().report(times.error());
                       console().taskSequences.setChanges(*times);
                       console().taskSequences.update(*console().snapshot());
                   });
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
    action(u"sequence.export"_s)->setEnabled(selectedKeys.size() == 1);
    action(u"sequence.import"_s)->setEnabled(true);
    action(u"sequence.disable"_s)->setEnabled(!enabledDeployments().isEmpty());
}

void TaskSequencePage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const TaskSequenceId sequence{list()->currentKey().toLongLong()};
    m_summary->setProperties(models::taskSequenceProperties(snapshot, sequence));
    m_steps->setSequence(sequence);
    QList<const site::Deployment *> deployments;
    for (const site::Deployment &deployment : snapshot.configuration().deployments) {
        if (deployment.taskSequence == sequence)
            deployments += &deployment;
    }
    m_deployments.update(snapshot, deployments, console().clock().utcMs());
}

QList<const site::Deployment *> TaskSequencePage::enabledDeployments() const
{
    const QStringList keys = list()->selectedKeys();
    QList<const site::Deployment *> deployments;
    for (const site::Deployment &deployment : console().snapshot()->configuration().deployments) {
        if (deployment.enabled && keys.contains(QString::number(deployment.taskSequence.value)))
            deployments += &deployment;
    }
    return deployments;
}

void TaskSequencePage::disableDeployments()
{
    BulkJob job{tr("Disable Deployments"), {}, [](engine::Commands &commands, const QString &key) {
                    return commands.setDeploymentEnabled({key}, false);
                }};
    QStringList names;
    for (const site::Deployment *deployment : enabledDeployments()) {
        const models::DeploymentRow *row = console().deployments.find(deployment->id);
        names += row ? tr("%1: %2 to %3").arg(row->id.value, row->taskSequence, row->collection) : deployment->id.value;
        job.rows += {deployment->id.value, names.last()};
    }
    if (names.isEmpty())
        return;
    const Consequence text{u"disable-task-sequence"_s,
                           tr("Disable Deployments"),
                           tr("%n deployment(s) boot nobody until they are enabled again. Machines that boot from them "
                              "now finish.",
                              nullptr, int(names.size())),
                           names,
                           tr("The task sequence itself stays as it is."),
                           tr("Disable"),
                           false};
    openDialog(new ConfirmDialog(
        console(), text, [this, job] { BulkDialog::start(console(), job, this); }, this));
}

void TaskSequencePage::exportSelected()
{
    const site::TaskSequence *sequence = current();
    if (!sequence)
        return;
    auto *dialog = new QFileDialog(this, tr("Export Task Sequence"));
    dialog->setObjectName("dialog.export-task-sequence");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Task sequences (*.json)"), tr("All files (*)")});
    dialog->setDirectory(saveFolder());
    dialog->selectFile(QString(sequence->name).replace(u'/', u'_') + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = sequence->id](const QString &file) {
        rememberSaved(file);
        console().attempt(
            [id, file](engine::Commands &commands) -> Result<void> {
                const auto snapshot = commands.snapshot();
                if (!snapshot)
                    return fail(snapshot.error());
                const auto document = engine::taskSequenceDocument(**snapshot, id);
                return document ? engine::writeTextFile(file, engine::toJson(*document)) : fail(document.error());
            },
            [this, file] {
                console().notify({u"export-sequence"_s,
                                  Notice::Level::Info,
                                  tr("The task sequence was written to %1. The files of its boot image stay here.")
                                      .arg(models::displayText(file, 4096)),
                                  {},
                                  {}});
            });
    });
    dialog->open();
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
