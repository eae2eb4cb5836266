// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/task_sequence_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct TaskSequenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(TaskSequenceTexts)
};

QList<Column> taskSequenceColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 28},
            {"id", QT_TRANSLATE_NOOP("Columns", "ID"), 7, true},
            {"image", QT_TRANSLATE_NOOP("Columns", "Boot image"), 24},
            {"arch", QT_TRANSLATE_NOOP("Columns", "Architecture"), 12},
            {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 11, true},
            {"modified", QT_TRANSLATE_NOOP("Columns", "Modified"), 17, false, false, true, true},
            {"deployments", QT_TRANSLATE_NOOP("Columns", "Deployments"), 13, true}};
}

} // namespace

QVariant TaskSequenceRow::cell(int column, int role) const
{
    if (role == SortRole && column == TaskSequenceModel::Size)
        return size;
    if (role == SortRole && column == TaskSequenceModel::Modified)
        return modifiedMs;
    if (role == IconRole) {
        if (column == TaskSequenceModel::Name)
            return u"task-sequence"_s;
        return column == TaskSequenceModel::BootImage && bootImage.isEmpty() ? u"severity-warning"_s : QString();
    }
    if (role == ToneRole && column == TaskSequenceModel::BootImage && bootImage.isEmpty())
        return int(Tone::Warning);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TaskSequenceModel::Name:
        return name;
    case TaskSequenceModel::Number:
        return id.value;
    case TaskSequenceModel::BootImage:
        return bootImage.isEmpty() ? TaskSequenceTexts::tr("None: cannot boot") : bootImage;
    case TaskSequenceModel::Architecture:
        return architecture;
    case TaskSequenceModel::Size:
        return size ? bytesText(size) : QString();
    case TaskSequenceModel::Modified:
        return modifiedMs ? timeText(modifiedMs) : QString();
    case TaskSequenceModel::Deployments:
        return deployments;
    default:
        return {};
    }
}

TaskSequenceModel::TaskSequenceModel(QObject *parent) : RowModel(taskSequenceColumns(), parent) {}

void TaskSequenceModel::update(const site::Snapshot &snapshot)
{
    QHash<TaskSequenceId, int> deployed;
    for (const site::Deployment &deployment : snapshot.configuration().deployments)
        ++deployed[deployment.taskSequence];
    QList<TaskSequenceRow> rows;
    for (const site::TaskSequence &sequence : snapshot.configuration().taskSequences) {
        TaskSequenceRow row;
        row.id = sequence.id;
        row.name = displayText(sequence.name);
        row.deployments = deployed.value(sequence.id);
        row.modifiedMs = m_changes.value(sequence.name);
        if (const site::BootImage *image = snapshot.bootImage(sequence.bootImage)) {
            row.bootImage = displayText(image->name);
            row.architecture = architectureText(image->architecture);
            for (const site::ContentFile &file : image->files)
                row.size += file.size;
        }
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
