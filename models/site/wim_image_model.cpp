// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/wim_image_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct WimImageTexts
{
    Q_DECLARE_TR_FUNCTIONS(WimImageTexts)
};

QList<Column> wimImageColumns()
{
    return {{"index", QT_TRANSLATE_NOOP("Columns", "No."), 4, true},
            {"name", QT_TRANSLATE_NOOP("Columns", "Name"), 34},
            {"arch", QT_TRANSLATE_NOOP("Columns", "Architecture"), 10},
            {"version", QT_TRANSLATE_NOOP("Columns", "OS version"), 12},
            {"language", QT_TRANSLATE_NOOP("Columns", "Language"), 10},
            {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 8, true}};
}

} // namespace

QVariant WimImageRow::cell(int column, int role) const
{
    if (role == SortRole && column == WimImageModel::Size)
        return unpackedSize;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case WimImageModel::Index:
        return index;
    case WimImageModel::Name:
        return bootable ? WimImageTexts::tr("%1 (bootable)").arg(name) : name;
    case WimImageModel::Architecture:
        return architecture.isEmpty() ? WimImageTexts::tr("Unknown") : architecture;
    case WimImageModel::Version:
        return version;
    case WimImageModel::Language:
        return languages;
    case WimImageModel::Size:
        return bytesText(unpackedSize);
    default:
        return {};
    }
}

WimImageModel::WimImageModel(QObject *parent) : RowModel(wimImageColumns(), parent) {}

void WimImageModel::update(const content::WimFile &wim)
{
    QList<WimImageRow> rows;
    for (const content::WimImage &image : wim.images) {
        WimImageRow row;
        row.index = image.index;
        row.name = displayText(image.name);
        if (row.name.isEmpty())
            row.name = WimImageTexts::tr("(without a name)");
        if (image.architecture)
            row.architecture = architectureText(*image.architecture);
        row.version = displayText(image.version);
        row.languages = displayText(image.languages.isEmpty() ? image.language : image.languages.join(u", "_s));
        row.unpackedSize = image.unpackedSize;
        row.bootable = image.index == wim.bootIndex;
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
