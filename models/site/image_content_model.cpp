// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/image_content_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include "server/content/library.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ImageContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImageContentTexts)
public:
    static QString state(ImageContentRow::State state);
};

QString ImageContentTexts::state(ImageContentRow::State state)
{
    switch (state) {
    case ImageContentRow::State::There:
        //: A file of a boot image is in the content store.
        return tr("There");
    case ImageContentRow::State::Missing:
        return tr("Missing");
    case ImageContentRow::State::Damaged:
        return tr("Damaged, put aside");
    }
    return {};
}

QStringList othersWith(const site::Snapshot &snapshot, const QByteArray &sha256, BootImageId image)
{
    QStringList names;
    for (const site::BootImage &other : snapshot.configuration().bootImages) {
        const bool shares = other.id != image && !sha256.isEmpty() &&
                            std::any_of(other.files.begin(), other.files.end(),
                                        [&](const site::ContentFile &file) { return file.sha256 == sha256; });
        if (shares)
            names += displayText(other.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

QVariant ImageContentRow::cell(int column, int role) const
{
    if (role == SortRole && column == ImageContentModel::Size)
        return size;
    if (role == SortRole && column == ImageContentModel::Verified)
        return verifiedMs;
    if (column == ImageContentModel::State && role == IconRole)
        return state == State::There ? u"state-done"_s : u"severity-error"_s;
    if (column == ImageContentModel::State && role == ToneRole)
        return int(state == State::There ? Tone::Good : Tone::Bad);
    if (role == Qt::ToolTipRole && column == ImageContentModel::Hash)
        return tooltipText(sha256);
    if (role == Qt::ToolTipRole && column == ImageContentModel::Path)
        return tooltipText(path, 4096);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ImageContentModel::Name:
        return name;
    case ImageContentModel::State:
        return ImageContentTexts::state(state);
    case ImageContentModel::Verified:
        return verifiedMs && state == State::There ? timeText(verifiedMs) : QString();
    case ImageContentModel::Size:
        return bytesText(size);
    case ImageContentModel::SharedWith:
        return sharedWith;
    case ImageContentModel::Hash:
        return sha256;
    case ImageContentModel::Path:
        return path;
    default:
        return {};
    }
}

ImageContentModel::ImageContentModel(QObject *parent)
    : RowModel({{"name", QT_TRANSLATE_NOOP("Columns", "File"), 17},
                {"state", QT_TRANSLATE_NOOP("Columns", "State"), 12},
                {"verified", QT_TRANSLATE_NOOP("Columns", "Verified"), 17, false, false, true, true},
                {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 9, true},
                {"shared", QT_TRANSLATE_NOOP("Columns", "Shared with"), 22},
                {"hash", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 18, false, true},
                {"path", QT_TRANSLATE_NOOP("Columns", "Place"), 40, false, true}},
               parent)
{
}

void ImageContentModel::update(const site::Snapshot &snapshot, BootImageId id, const QString &folder, qint64 verifiedMs)
{
    QList<ImageContentRow> rows;
    const site::BootImage *image = snapshot.bootImage(id);
    const content::Library library(folder);
    for (const site::ContentFile &file : image ? image->files : QList<site::ContentFile>()) {
        ImageContentRow row;
        row.number = int(rows.size());
        row.name = displayText(file.name);
        row.state = file.damaged                            ? ImageContentRow::State::Damaged
                    : file.missing || file.sha256.isEmpty() ? ImageContentRow::State::Missing
                                                            : ImageContentRow::State::There;
        row.size = file.size;
        row.sha256 = QString::fromLatin1(file.sha256);
        row.path = displayText(library.path(file.sha256), 4096);
        row.sharedWith = othersWith(snapshot, file.sha256, id).join(u", "_s);
        row.verifiedMs = verifiedMs;
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
