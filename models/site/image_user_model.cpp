// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/image_user_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ImageUserTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImageUserTexts)
};

QList<Column> imageUserColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Task sequence"), 28},
            {"deployment", QT_TRANSLATE_NOOP("Columns", "Deployment"), 16, false, true},
            {"collection", QT_TRANSLATE_NOOP("Columns", "Collection"), 24},
            {"members", QT_TRANSLATE_NOOP("Columns", "Members"), 9, true},
            {"purpose", QT_TRANSLATE_NOOP("Columns", "Purpose"), 20}};
}

} // namespace

QVariant ImageUserRow::cell(int column, int role) const
{
    if (role == SortRole && column == ImageUserModel::Members)
        return members;
    if (role == IconRole && column == ImageUserModel::Name)
        return u"task-sequence"_s;
    if (role == ToneRole && column == ImageUserModel::Deployment && isSequence())
        return int(Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ImageUserModel::Name:
        return name;
    case ImageUserModel::Deployment:
        return isSequence() ? ImageUserTexts::tr("Not deployed") : displayText(deployment.value);
    case ImageUserModel::Collection:
        return collection;
    case ImageUserModel::Members:
        return isSequence() ? QVariant() : QVariant(members);
    case ImageUserModel::Purpose:
        return purpose;
    default:
        return {};
    }
}

ImageUserModel::ImageUserModel(QObject *parent) : RowModel(imageUserColumns(), parent) {}

void ImageUserModel::update(const site::Snapshot &snapshot, BootImageId image)
{
    QList<ImageUserRow> rows;
    for (const site::TaskSequence &sequence : snapshot.configuration().taskSequences) {
        if (sequence.bootImage != image)
            continue;
        const qsizetype before = rows.size();
        for (const site::Deployment &deployment : snapshot.configuration().deployments) {
            if (deployment.taskSequence != sequence.id)
                continue;
            ImageUserRow row{
                sequence.id, deployment.id, displayText(sequence.name), {}, purposeText(deployment.purpose)};
            if (const site::Collection *collection = snapshot.collection(deployment.collection))
                row.collection = displayText(collection->name);
            row.members = snapshot.membership().deviceCount(deployment.collection);
            rows += row;
        }
        if (rows.size() == before)
            rows += ImageUserRow{sequence.id, {}, displayText(sequence.name), {}, {}};
    }
    setRows(rows);
}

} // namespace slipway::models
