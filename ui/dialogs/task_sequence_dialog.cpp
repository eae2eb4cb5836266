// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/task_sequence_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

TaskSequenceDialog::TaskSequenceDialog(Console &console, const site::TaskSequence &sequence, QWidget *parent,
                                       Purpose purpose)
    : FormDialog(console, purpose == Purpose::Copy ? u"copy-task-sequence"_s : u"edit-task-sequence"_s,
                 purpose == Purpose::Copy ? tr("Copy %1").arg(models::displayText(sequence.name))
                                          : tr("Edit %1").arg(models::displayText(sequence.name)),
                 purpose == Purpose::Copy ? tr("Copy") : tr("OK"), parent)
    , m_sequence(purpose == Purpose::Copy ? TaskSequenceId{} : sequence.id)
{
    //: The proposed name of a copy.
    build(purpose == Purpose::Copy ? tr("%1 (copy)").arg(sequence.name) : sequence.name, sequence.bootImage);
    if (purpose == Purpose::Change)
        addApply();
    else
        m_name->selectAll();
}

void TaskSequenceDialog::build(const QString &name, BootImageId image)
{
    m_name = new QLineEdit(name);
    addField(tr("&Name"), m_name, u"name"_s);
    m_image = new QComboBox;
    m_image->addItem(tr("None: cannot boot yet"), qint64(0));
    QList<site::BootImage> images = console().snapshot()->configuration().bootImages;
    std::sort(images.begin(), images.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    for (const site::BootImage &each : std::as_const(images))
        m_image->addItem(tr("%1 (%2, %3)")
                             .arg(models::displayText(each.name), models::architectureText(each.architecture),
                                  models::bootImageKindText(each)),
                         each.id.value);
    m_image->setCurrentIndex(qMax(0, m_image->findData(image.value)));
    addField(tr("&Boot image"), m_image, u"image"_s,
             tr("Its architecture must fit the machines that the task sequence is deployed to."));
}

QString TaskSequenceDialog::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("The task sequence needs a name.") : QString();
}

void TaskSequenceDialog::submit()
{
    const QString name = m_name->text().trimmed();
    const BootImageId image{m_image->currentData().toLongLong()};
    if (!m_sequence.isValid())
        return run<TaskSequenceId>(
            [name, image](engine::Commands &commands) { return commands.addTaskSequence(name, image); });
    run([id = m_sequence, name, image](engine::Commands &commands) {
        return commands.changeTaskSequence(id, name, image);
    });
}

} // namespace slipway::ui
