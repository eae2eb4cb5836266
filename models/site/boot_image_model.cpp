// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/boot_image_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct BootImageTexts
{
    Q_DECLARE_TR_FUNCTIONS(BootImageTexts)
};

QList<Column> bootImageColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 28},
            {"arch", QT_TRANSLATE_NOOP("Columns", "Architecture"), 12},
            {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 18},
            {"version", QT_TRANSLATE_NOOP("Columns", "Version"), 9, true},
            {"pxe", QT_TRANSLATE_NOOP("Columns", "PXE"), 8},
            {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 11, true},
            {"content", QT_TRANSLATE_NOOP("Columns", "Content"), 12},
            {"used", QT_TRANSLATE_NOOP("Columns", "Used by"), 30}};
}

} // namespace

QVariant BootImageRow::cell(int column, int role) const
{
    if (role == SortRole && column == BootImageModel::Size)
        return size;
    if (role == IconRole) {
        if (column == BootImageModel::Name)
            return u"boot-image"_s;
        if (column == BootImageModel::Content)
            return hasContent ? u"state-done"_s : u"state-failed"_s;
        return {};
    }
    if (role == ToneRole && column == BootImageModel::Content)
        return int(hasContent ? Tone::Good : Tone::Bad);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BootImageModel::Name:
        return name;
    case BootImageModel::Architecture:
        return architecture;
    case BootImageModel::Kind:
        return kind;
    case BootImageModel::Version:
        return version;
    case BootImageModel::Pxe:
        return pxe ? BootImageTexts::tr("Enabled") : BootImageTexts::tr("Off");
    case BootImageModel::Size:
        return bytesText(size);
    case BootImageModel::Content:
        return hasContent ? BootImageTexts::tr("Stored") : BootImageTexts::tr("Missing");
    case BootImageModel::UsedBy:
        return usedBy;
    default:
        return {};
    }
}

BootImageModel::BootImageModel(QObject *parent) : RowModel(bootImageColumns(), parent) {}

void BootImageModel::update(const site::Snapshot &snapshot)
{
    QHash<BootImageId, QStringList> users;
    for (const site::TaskSequence &sequence : snapshot.configuration().taskSequences)
        users[sequence.bootImage] += displayText(sequence.name);
    QList<BootImageRow> rows;
    for (const site::BootImage &image : snapshot.configuration().bootImages) {
        BootImageRow row;
        row.id = image.id;
        row.name = displayText(image.name);
        row.architecture = architectureText(image.architecture);
        row.kind = bootImageKindText(image);
        row.version = image.version;
        row.pxe = image.pxeEnabled;
        row.hasContent = image.hasContent();
        for (const site::ContentFile &file : image.files)
            row.size += file.size;
        QStringList names = users.value(image.id);
        names.sort(Qt::CaseInsensitive);
        row.usedBy = names.join(u", "_s);
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
