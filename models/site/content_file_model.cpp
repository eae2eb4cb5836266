// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/content_file_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/image_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ContentFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(ContentFileTexts)
};

using Origin = ContentFileRow::Origin;

QList<Column> contentFileColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "File"), 17},
            {"origin", QT_TRANSLATE_NOOP("Columns", "From"), 12},
            {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 8, true},
            {"signer", QT_TRANSLATE_NOOP("Columns", "Signed"), 15},
            {"use", QT_TRANSLATE_NOOP("Columns", "What it is for"), 40},
            {"hash", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 20, false, true, false},
            {"source", QT_TRANSLATE_NOOP("Columns", "Imported from"), 40, false, false, false}};
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Imported:
        return ContentFileTexts::tr("Imported");
    case Origin::FromWim:
        return ContentFileTexts::tr("The WIM");
    case Origin::Supplied:
        return ContentFileTexts::tr("Supplied");
    case Origin::Missing:
        return ContentFileTexts::tr("Missing");
    case Origin::Damaged:
        return ContentFileTexts::tr("Damaged");
    }
    return {};
}

ContentFileRow fileRow(const site::ContentFile &file, const site::BootImage &image)
{
    ContentFileRow row;
    row.name = displayText(file.name);
    row.size = file.size;
    row.signer = file.signer;
    row.sha256 = file.sha256;
    row.source = displayText(file.source, 4096);
    const bool bootFile = file.role == site::ContentFile::Role::BootFile;
    row.use = bootFile ? bootFileUse(file.name) : contentRoleText(file.role);
    if (bootFile)
        row.origin = file.isFromWim() ? Origin::FromWim : Origin::Supplied;
    if (!file.missing && !file.sha256.isEmpty()) {
        row.remark = doubtText(file, image);
        row.severity = site::WindowsFinding::Severity::Warning; // of a remark
        return row;
    }
    row.origin = file.damaged ? Origin::Damaged : Origin::Missing;
    row.severity = site::WindowsFinding::Severity::Error;
    row.remark = file.damaged ? ContentFileTexts::tr("Its content was damaged and put aside.")
                              : ContentFileTexts::tr("Its content is gone from the site.");
    return row;
}

} // namespace

QVariant ContentFileRow::mark(int column, int role) const
{
    if (column == ContentFileModel::Signer) {
        const SignerBadge badge = signerBadge(signer);
        if (badge.text.isEmpty())
            return {};
        if (role == Qt::ToolTipRole)
            return tooltipText(badge.meaning, 1000);
        return role == IconRole ? QVariant(badge.icon) : QVariant(int(badge.tone));
    }
    if (column != ContentFileModel::Origin || (isHere() && remark.isEmpty()))
        return {};
    if (role == Qt::ToolTipRole)
        return tooltipText(remark, 1000);
    if (role == IconRole)
        return severityIcon(severity);
    return int(severityTone(severity));
}

QVariant ContentFileRow::cell(int column, int role) const
{
    if (role == SortRole)
        return column == ContentFileModel::Size ? QVariant(size) : QVariant();
    if (role == IconRole || role == ToneRole || (role == Qt::ToolTipRole && column != ContentFileModel::Hash))
        return mark(column, role);
    if (role == Qt::ToolTipRole)
        return tooltipText(QString::fromLatin1(sha256));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ContentFileModel::Name:
        return name;
    case ContentFileModel::Origin:
        return originText(origin);
    case ContentFileModel::Size:
        return isHere() ? bytesText(size) : QString();
    case ContentFileModel::Signer:
        return signerBadge(signer).text;
    case ContentFileModel::Use:
        return remark.isEmpty() ? use : ContentFileTexts::tr("%1. %2").arg(use, remark);
    case ContentFileModel::Hash:
        return QString::fromLatin1(sha256);
    case ContentFileModel::Source:
        return source;
    default:
        return {};
    }
}

ContentFileModel::ContentFileModel(QObject *parent) : RowModel(contentFileColumns(), parent) {}

void ContentFileModel::update(const site::Snapshot &snapshot, BootImageId id)
{
    if (const site::BootImage *image = snapshot.bootImage(id))
        update(*image);
    else
        setRows({});
}

void ContentFileModel::update(const site::BootImage &image)
{
    QList<ContentFileRow> rows, missing;
    QHash<QString, int> sameName;
    for (const site::ContentFile &file : image.files) {
        rows += fileRow(file, image);
        rows.last().number = sameName[rows.last().name]++;
    }
    for (const site::WindowsFinding &finding : site::windowsHealth(image)) {
        if (finding.file.isEmpty())
            continue;
        const auto known = std::find_if(rows.begin(), rows.end(), [&finding](const ContentFileRow &row) {
            return row.name.compare(finding.file, Qt::CaseInsensitive) == 0;
        });
        if (known != rows.end()) {
            known->remark = lackText(finding, image);
            known->severity = finding.severity;
            continue;
        }
        ContentFileRow row;
        row.name = finding.file;
        row.use = bootFileUse(finding.file);
        row.remark = lackText(finding, image);
        row.origin = Origin::Missing;
        row.severity = finding.severity;
        missing += row;
    }
    // What is missing is what one looks for.
    setRows(missing + rows);
}

} // namespace slipway::models
