// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/content_import.h"
#include "server/content/disk_file.h"
#include "server/content/signature.h"
#include "server/engine/commands_validation.h"
#include "server/site/windows_boot_files.h"
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using Role = site::ContentFile::Role;

constexpr qsizetype MostFiles = 200'000; ///< looked at in a folder that somebody names

/// The child was told of our copy; people know their own file.
Failure<Error> about(const QString &source, Error error)
{
    if (!error.args.isEmpty() && error.code != ErrorCode::NoSpace && error.code != ErrorCode::LoaderMissing)
        error.args.first() = source;
    return fail(std::move(error));
}

Result<QList<site::ContentFile>> take(ContentImport &import, const QList<content::UnpackedFile> &unpacked,
                                      const QString &sourcePrefix)
{
    QList<site::ContentFile> files;
    for (const content::UnpackedFile &one : unpacked) {
        auto file = import.file(one.path, Role::BootFile);
        if (!file)
            return fail(file.error());
        file->name = one.name;
        file->source = sourcePrefix + one.inside;
        files.append(*std::move(file));
    }
    return files;
}

Result<QList<site::ContentFile>> fromWim(ContentImport &import, const QString &wim, site::Architecture architecture)
{
    const auto seen = content::inspectWim(wim, import.asking());
    if (!seen)
        return fail(seen.error());
    const auto itsOwn = seen->details(0).architecture;
    if (itsOwn && *itsOwn != architecture)
        return failure(ErrorCode::Refused,
                       {u"%1 is for %2, but the boot image for %3."_s.arg(wim, site::architectureKey(*itsOwn),
                                                                          site::architectureKey(architecture))});
    const auto folder = content::StagedFolder::create(import.library().folder());
    if (!folder)
        return fail(folder.error());
    const auto unpacked = content::unpackBootFiles(wim, 0, (*folder)->path(), import.asking());
    if (!unpacked)
        return fail(unpacked.error());
    return take(import, *unpacked, QFileInfo(wim).absoluteFilePath() + u"//"_s);
}

Result<QList<site::ContentFile>> fromDisc(ContentImport &import, const QString &iso, site::Architecture architecture)
{
    const auto folder = content::StagedFolder::create(import.library().folder());
    if (!folder)
        return fail(folder.error());
    const auto unpacked = content::unpackDisc(iso, architecture, (*folder)->path(), import.asking());
    if (!unpacked)
        return fail(unpacked.error());
    return take(import, *unpacked, QFileInfo(iso).absoluteFilePath() + u"//"_s);
}

/// A program for UEFI that another architecture's firmware would refuse.
bool isForeign(const QString &path, site::Architecture architecture)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const auto machine = peMachine(file.read(64LL << 10));
    return machine && *machine != peMachineOf(architecture);
}

Result<site::ContentFile> single(ContentImport &import, const QString &path, const QString &name,
                                 site::Architecture architecture)
{
    if (QFileInfo(path).size() > site::LargestBootFile)
        return failure(ErrorCode::UnreadableImage, {path, u"file-too-large"_s, name});
    if (name.endsWith(u".efi") && isForeign(path, architecture))
        return failure(ErrorCode::Refused, {u"%1 is a program for another architecture than %2."_s.arg(
                                               path, site::architectureKey(architecture))});
    auto file = import.file(path, Role::BootFile);
    if (file)
        file->name = name;
    return file;
}

Result<QList<site::ContentFile>> fromFolder(ContentImport &import, const QString &from, site::Architecture architecture)
{
    const QDir folder(QFileInfo(from).absoluteFilePath());
    QStringList paths;
    // No symbolic links: they may lead anywhere, and what is found is served to everybody.
    QDirIterator files(folder.path(), QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    const content::Progress goOn = import.asking();
    while (files.hasNext()) {
        paths.append(folder.relativeFilePath(files.next()));
        if (paths.size() > MostFiles)
            return failure(ErrorCode::Refused, {u"%1 holds more than %2 files. Choose the folder of the boot files "
                                                "itself."_s.arg(from)
                                                    .arg(MostFiles)});
        if (paths.size() % 256 == 0 && goOn && !goOn(0, 0))
            return failure(ErrorCode::Cancelled);
    }
    QList<site::ContentFile> taken;
    for (const site::FoundBootFile &found : site::findBootFiles(paths, architecture)) {
        const auto file = single(import, folder.absoluteFilePath(found.path), found.name, architecture);
        if (!file)
            return fail(file.error());
        taken.append(*file);
    }
    const QString wim = site::findBootWim(paths, architecture);
    if (wim.isEmpty())
        return taken;
    const auto more = fromWim(import, folder.absoluteFilePath(wim), architecture);
    if (!more)
        return more.error().code == ErrorCode::Refused ? Result<QList<site::ContentFile>>(taken) : more;
    return withSupplied(*more, taken);
}

bool beginsAsWim(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(8);
    return head == QByteArrayView("MSWIM\0\0\0", 8) || head == QByteArrayView("WLPWM\0\0\0", 8);
}

} // namespace

qint64 sizeOf(const QStringList &paths)
{
    qint64 size = 0;
    for (const QString &path : paths)
        size += QFileInfo(path).size();
    return size;
}

content::Progress ContentImport::asking() const
{
    if (!m_progress)
        return {};
    return [this](qint64, qint64) { return m_progress(m_done, std::max(m_done, m_total)); };
}

Result<site::ContentFile> ContentImport::file(const QString &source, Role role, QByteArrayView head)
{
    const auto step = [this](qint64 done, qint64) {
        return !m_progress || m_progress(m_done + done, std::max(m_done + done, m_total));
    };
    bool isFresh = false;
    auto imported = m_library.import(source, role, step, &isFresh, head);
    if (!imported)
        return imported;
    m_done += imported->size;
    if (isFresh)
        m_fresh.append(imported->sha256);
    if (role == Role::Program || role == Role::Kernel || role == Role::BootFile)
        imported->signer = content::signerOfFile(m_library.path(imported->sha256));
    return imported;
}

Result<WindowsContent> importWim(ContentImport &import, const QString &wim, int index)
{
    const auto seen = content::inspectWim(wim, import.asking());
    if (!seen)
        return fail(seen.error());
    const content::WimImage *chosen = seen->image(index);
    if (!chosen)
        return failure(ErrorCode::UnreadableImage, {wim, u"no-such-index"_s, QString::number(index)});
    // Microsoft's boot manager starts the image that the file marks as bootable, and no BCD can say another.
    Result<QByteArray> head = QByteArray();
    if (chosen->index != seen->bootIndex)
        head = content::wimHeadBooting(wim, chosen->index, import.asking());
    if (!head)
        return fail(head.error());
    const auto own = import.file(wim, Role::Wim, *head);
    if (!own)
        return fail(own.error());
    // From here on the copy: somebody may write the source at this moment.
    const QString copy = import.library().path(own->sha256);
    const auto kept = content::inspectWim(copy, import.asking());
    if (!kept)
        return about(wim, kept.error());
    const content::WimImage *image = kept->image(index);
    if (!image)
        return failure(ErrorCode::UnreadableImage, {wim, u"no-such-index"_s, QString::number(index)});
    if (image->index != kept->bootIndex) // it became another file between the two looks
        return failure(ErrorCode::UnreadableImage, {wim, u"damaged"_s, u"it changed while it was copied"_s});
    const auto folder = content::StagedFolder::create(import.library().folder());
    if (!folder)
        return fail(folder.error());
    const auto unpacked = content::unpackBootFiles(copy, image->index, (*folder)->path(), import.asking());
    if (!unpacked)
        return about(wim, unpacked.error());
    const auto bootFiles = take(import, *unpacked, u"wim:"_s);
    if (!bootFiles)
        return fail(bootFiles.error());
    return WindowsContent{QList<site::ContentFile>{*own} + *bootFiles, kept->details(image->index), image->index};
}

Result<QList<site::ContentFile>> importBootFiles(ContentImport &import, const QString &from,
                                                 site::Architecture architecture)
{
    const QFileInfo facts(from);
    if (!facts.exists())
        return failure(ErrorCode::NotFound, {u"file"_s, from});
    Result<QList<site::ContentFile>> files = QList<site::ContentFile>();
    if (facts.isDir()) {
        files = fromFolder(import, from, architecture);
    } else if (const site::WindowsBootFile *known = site::suppliedBootFile(from)) {
        const auto file = single(import, from, known->name, architecture);
        files = file ? Result<QList<site::ContentFile>>(QList<site::ContentFile>{*file}) : fail(file.error());
    } else {
        files = beginsAsWim(from) ? fromWim(import, from, architecture) : fromDisc(import, from, architecture);
    }
    if (files && files->isEmpty())
        return failure(ErrorCode::NotFound, {u"boot file of Windows"_s, from});
    return files;
}

Result<QList<site::ContentFile>> importAgain(ContentImport &import, const QList<site::ContentFile> &supplied,
                                             site::Architecture architecture)
{
    QHash<QString, QList<site::ContentFile>> containers; ///< what each ISO or WIM has, read once
    QList<site::ContentFile> files;
    for (const site::ContentFile &old : supplied) {
        const QString outer = old.source.section(u"//"_s, 0, 0);
        // A link that took a file's place may lead anywhere, and what it leads to would be served to everybody.
        if (const QFileInfo facts(outer); !facts.exists() || facts.isSymLink()) {
            files.append(old);
            continue;
        }
        if (outer == old.source) {
            const auto file = single(import, outer, old.name, architecture);
            if (!file)
                return fail(file.error());
            files.append(*file);
            continue;
        }
        if (!containers.contains(outer)) {
            const auto inside = importBootFiles(import, outer, architecture);
            if (!inside && inside.error().code != ErrorCode::NotFound)
                return inside;
            containers.insert(outer, inside ? *inside : QList<site::ContentFile>());
        }
        const QList<site::ContentFile> &inside = containers[outer];
        const auto found = std::find_if(inside.begin(), inside.end(),
                                        [&](const site::ContentFile &file) { return file.name == old.name; });
        files.append(found == inside.end() ? old : *found);
    }
    return files;
}

QList<site::ContentFile> withSupplied(const QList<site::ContentFile> &files, const QList<site::ContentFile> &supplied)
{
    QList<site::ContentFile> all;
    for (const site::ContentFile &file : files) {
        if (file.role != Role::BootFile)
            all.append(file);
    }
    for (const site::WindowsBootFile &known : site::windowsBootFiles()) {
        for (const QList<site::ContentFile> *list : {&supplied, &files}) {
            const auto found = std::find_if(list->begin(), list->end(), [&](const site::ContentFile &file) {
                return file.role == Role::BootFile && file.name == known.name;
            });
            if (found == list->end())
                continue;
            all.append(*found);
            break;
        }
    }
    return all;
}

} // namespace slipway::engine
