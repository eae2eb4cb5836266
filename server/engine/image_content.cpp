// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/image_content.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

struct Source
{
    QString path;
    site::ContentFile::Role role;
};

using Role = site::ContentFile::Role;

/// None for a WIM: what belongs to it is found in it.
Result<QList<Source>> sourcesOf(const NewBootImage &image)
{
    if (image.kind == site::BootImage::Kind::Wim && !image.wim.isEmpty())
        return QList<Source>();
    if (image.kind == site::BootImage::Kind::Program && !image.program.isEmpty())
        return QList<Source>{{image.program, Role::Program}};
    if (image.kind == site::BootImage::Kind::Linux && !image.kernel.isEmpty()) {
        QList<Source> sources{{image.kernel, Role::Kernel}};
        for (const QString &initrd : image.initrds)
            sources.append({initrd, Role::Initrd});
        return sources;
    }
    return failure(ErrorCode::InvalidValue, {image.name, u"a boot program, a kernel with its initrds, or a WIM"_s});
}

Result<QList<site::ContentFile>> importAll(ContentImport &import, const QList<Source> &sources)
{
    QList<site::ContentFile> files;
    for (const Source &source : sources) {
        const auto file = import.file(source.path, source.role);
        if (!file)
            return fail(file.error());
        files.append(*file);
    }
    return files;
}

bool beginsWithMz(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "MZ";
}

} // namespace

Result<qint64> sourceSize(const NewBootImage &image)
{
    const auto sources = sourcesOf(image);
    if (!sources)
        return fail(sources.error());
    QStringList paths{image.wim};
    for (const Source &source : *sources)
        paths.append(source.path);
    return sizeOf(paths);
}

qint64 sourceSize(const site::BootImage &image)
{
    QStringList paths;
    for (const site::ContentFile &file : image.files) {
        if (!file.isFromWim())
            paths.append(file.source);
    }
    return sizeOf(paths);
}

Result<site::BootImage> importImage(ContentImport &import, const NewBootImage &image, const QString &name)
{
    site::BootImage added;
    added.name = name;
    added.kind = image.kind;
    added.architecture = image.architecture;
    added.pxeEnabled = image.pxeEnabled;
    if (image.kind == site::BootImage::Kind::Wim) {
        const auto windows = importWim(import, image.wim, image.wimIndex);
        if (!windows)
            return fail(windows.error());
        added.files = windows->files;
        added.wim = windows->details;
        added.wimIndex = windows->index;
        added.chain = image.chain;
        added.signing = image.signing;
        return added;
    }
    const auto sources = sourcesOf(image);
    if (!sources)
        return fail(sources.error());
    const auto files = importAll(import, *sources);
    if (!files)
        return fail(files.error());
    added.files = *files;
    if (image.kind == site::BootImage::Kind::Linux)
        added.commandLine = image.commandLine.simplified();
    else
        added.firmware = image.firmware.value_or(
            beginsWithMz(import.library().path(files->first().sha256)) ? site::Firmware::Uefi : site::Firmware::Bios);
    return added;
}

Result<site::BootImage> importAnew(ContentImport &import, const site::BootImage &image)
{
    site::BootImage fresh = image;
    if (image.kind != site::BootImage::Kind::Wim) {
        QList<Source> sources;
        for (const site::ContentFile &file : image.files)
            sources.append({file.source, file.role});
        const auto files = importAll(import, sources);
        if (!files)
            return fail(files.error());
        fresh.files = *files;
        return fresh;
    }
    if (image.files.isEmpty())
        return failure(ErrorCode::NotFound, {u"file"_s, image.name});
    const auto windows = importWim(import, image.files.first().source, image.wimIndex);
    if (!windows)
        return fail(windows.error());
    QList<site::ContentFile> supplied;
    for (const site::ContentFile &file : image.files) {
        if (file.role == Role::BootFile && !file.isFromWim())
            supplied.append(file);
    }
    const auto again = importAgain(import, supplied, image.architecture);
    if (!again)
        return fail(again.error());
    fresh.files = withSupplied(windows->files, *again);
    fresh.wim = windows->details;
    return fresh;
}

} // namespace slipway::engine
