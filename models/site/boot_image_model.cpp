// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/boot_image_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
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
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 23},
            {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 11},
            {"arch", QT_TRANSLATE_NOOP("Columns", "Architecture"), 10},
            {"state", QT_TRANSLATE_NOOP("Columns", "State"), 15},
            {"signer", QT_TRANSLATE_NOOP("Columns", "Signed"), 15},
            {"pxe", QT_TRANSLATE_NOOP("Columns", "PXE"), 6},
            {"version", QT_TRANSLATE_NOOP("Columns", "Version"), 6, true},
            {"os", QT_TRANSLATE_NOOP("Columns", "OS version"), 12, false, false, false},
            {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 8, true},
            {"used", QT_TRANSLATE_NOOP("Columns", "Used by"), 30}};
}

/// Shorter than bootImageKindText: a column among ten.
QString kindText(const site::BootImage &image)
{
    switch (image.kind) {
    case site::BootImage::Kind::Program:
        return BootImageTexts::tr("%1 program").arg(firmwareText(image.firmware));
    case site::BootImage::Kind::Linux:
        return BootImageTexts::tr("Linux");
    case site::BootImage::Kind::Wim:
        return BootImageTexts::tr("Windows PE");
    }
    return {};
}

BootImageRow imageRow(const site::BootImage &image)
{
    BootImageRow row;
    row.id = image.id;
    row.name = displayText(image.name);
    row.architecture = architectureText(image.architecture);
    row.kind = kindText(image);
    row.version = image.version;
    row.osVersion = displayText(image.wim.version);
    row.pxe = image.pxeEnabled;
    row.state = imageState(image);
    if (const site::ContentFile *program = firstProgram(image))
        row.signer = program->signer;
    for (const site::ContentFile &file : image.files)
        row.size += file.size;
    row.lacks = doubtTexts(image);
    for (const site::WindowsFinding &finding : site::windowsHealth(image)) {
        const QString sentence = lackText(finding, image);
        row.lacks += finding.file.isEmpty() ? sentence : BootImageTexts::tr("%1: %2").arg(finding.file, sentence);
        if (finding.severity != site::WindowsFinding::Severity::Note && !finding.file.isEmpty())
            ++row.lacking;
    }
    return row;
}

} // namespace

QVariant BootImageRow::mark(int column, int role) const
{
    if (column == BootImageModel::Name)
        return role == IconRole ? u"boot-image"_s : QVariant();
    if (column == BootImageModel::State) {
        if (role == Qt::ToolTipRole)
            return lacks.isEmpty() ? QVariant() : tooltipText(lacks.join(u' '), 4000);
        return role == IconRole ? QVariant(imageStateIcon(state)) : QVariant(int(imageStateTone(state)));
    }
    if (column == BootImageModel::UsedBy && users == 0)
        return role == ToneRole ? QVariant(int(Tone::Muted)) : QVariant();
    if (column == BootImageModel::Pxe && !pxe)
        return role == ToneRole ? QVariant(int(Tone::Muted)) : QVariant();
    if (column != BootImageModel::Signer)
        return {};
    const SignerBadge badge = signerBadge(signer);
    if (badge.text.isEmpty())
        return {};
    if (role == Qt::ToolTipRole)
        return tooltipText(badge.meaning, 1000);
    return role == IconRole ? QVariant(badge.icon) : QVariant(int(badge.tone));
}

QVariant BootImageRow::cell(int column, int role) const
{
    if (role == SortRole && column == BootImageModel::Size)
        return size;
    if (role == SortRole && column == BootImageModel::State)
        return int(state);
    if (role == IconRole || role == ToneRole || role == Qt::ToolTipRole)
        return mark(column, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BootImageModel::Name:
        return name;
    case BootImageModel::Kind:
        return kind;
    case BootImageModel::Architecture:
        return architecture;
    case BootImageModel::State:
        return imageStateText(state, lacking);
    case BootImageModel::Signer:
        return signerBadge(signer).text;
    case BootImageModel::Pxe:
        return pxe ? BootImageTexts::tr("Enabled") : BootImageTexts::tr("Off");
    case BootImageModel::Version:
        return version;
    case BootImageModel::OsVersion:
        return osVersion;
    case BootImageModel::Size:
        return bytesText(size);
    case BootImageModel::UsedBy:
        return users == 0 ? unusedText() : usedBy;
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
        BootImageRow row = imageRow(image);
        QStringList names = users.value(image.id);
        names.sort(Qt::CaseInsensitive);
        row.users = int(names.size());
        row.usedBy = names.join(u", "_s);
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
