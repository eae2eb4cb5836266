// SPDX-License-Identifier: GPL-3.0-or-later
// The site as a document: out with its content, and into an empty site, whole or not at all.
#include "server/content/whole_file.h"
#include "server/engine/backup.h"
#include "server/engine/commands_private.h"
#include "server/engine/content_import.h"
#include "server/engine/folder_rule.h"
#include "server/engine/site_document.h"
#include "server/engine/site_document_store.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr qint64 LargestDocument = 1LL << 30;

/// What an export made so far: gone again with this object, unless the export is whole.
class Unfinished
{
public:
    explicit Unfinished(QDir folder) : m_folder(std::move(folder)) {}
    ~Unfinished()
    {
        for (const QString &file : std::as_const(m_made)) {
            QFile::remove(file);
            QString folder = QFileInfo(file).path();
            while (folder != m_folder.absolutePath() && QDir().rmdir(folder))
                folder = QFileInfo(folder).path();
        }
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    const QDir &folder() const { return m_folder; }
    void willMake(const QString &file)
    {
        if (!QFileInfo::exists(file))
            m_made.append(file);
    }
    void keep() { m_made.clear(); }

private:
    QDir m_folder;
    QStringList m_made;
};

/// Copies every content file that there is to its path; counts them, and names those that are not there.
Result<SiteExport> exportContent(const content::Library &library, const QList<site::BootImage> &images,
                                 const QHash<BootImageId, QStringList> &paths, Unfinished &made,
                                 const content::Progress &progress)
{
    SiteExport result;
    qint64 total = 0, before = 0;
    for (const site::BootImage &image : images) {
        for (const site::ContentFile &file : image.files)
            total += file.missing || file.isFromWim() ? 0 : file.size;
    }
    for (const site::BootImage &image : images) {
        const QStringList own = paths.value(image.id);
        for (qsizetype at = 0; at < image.files.size(); ++at) {
            const site::ContentFile &file = image.files[at];
            if (file.isFromWim())
                continue; // found in the WIM again
            if (file.sha256.isEmpty() || file.missing) {
                result.warnings.append(
                    u"The content %1 of the boot image %2 is missing: only its name was written."_s.arg(file.name,
                                                                                                        image.name));
                continue;
            }
            const QString to = made.folder().absoluteFilePath(own.value(at));
            made.willMake(to);
            if (!QDir().mkpath(QFileInfo(to).path()))
                return failure(ErrorCode::Io, {QFileInfo(to).path(), u"the directory cannot be made"_s});
            const auto step = [&](qint64 done) { return !progress || progress(before + done, total); };
            if (const auto copied = content::copyWhole(library.path(file.sha256), to, file.sha256, step); !copied)
                return fail(copied.error());
            before += file.size;
            ++result.files;
        }
    }
    return result;
}

/// A WIM with the boot files out of it; one that cannot be read is content all the same.
Result<void> importWindows(ContentImport &import, SiteDocument::BootImage &read, SiteImport &result)
{
    site::BootImage &image = read.image;
    const QString source = image.files.first().source;
    const auto windows = importWim(import, source, image.wimIndex);
    if (windows) {
        image.files = withSupplied(windows->files, image.files);
        image.wim = windows->details;
        return {};
    }
    if (windows.error().code != ErrorCode::UnreadableImage && windows.error().code != ErrorCode::LoaderMissing)
        return fail(windows.error());
    result.warnings.append(u"%1: %2 was taken as it is, without boot files, since it could not be read (%3)."_s.arg(
        read.path, source, windows.error().args.value(1)));
    const auto file = import.file(source, site::ContentFile::Role::Wim);
    if (!file)
        return fail(file.error());
    image.files.first() = *file;
    return {};
}

/// Whether the file is there to be imported; what is not is missing, and said so.
Result<bool> isBeside(const site::ContentFile &file, const SiteDocument::BootImage &image, SiteImport &result)
{
    const QFileInfo facts(file.source);
    if (facts.exists())
        return facts.isReadable() ? Result<bool>(true) : failure(ErrorCode::PermissionDenied, {file.source});
    ++result.missingFiles;
    result.warnings.append(u"%1: there is no file %2; the boot image %3 has no content until it is updated."_s.arg(
        image.path, file.source, image.image.name));
    return false;
}

/// Into the store what lies beside the document.
Result<void> importContent(ContentImport &import, SiteDocument &document, bool dryRun, SiteImport &result)
{
    for (SiteDocument::BootImage &image : document.bootImages) {
        bool wim = false;
        for (site::ContentFile &file : image.image.files) {
            const auto beside = isBeside(file, image, result);
            if (!beside)
                return fail(beside.error());
            if (!*beside)
                continue;
            if (!image.firmwareGiven) {
                QFile program(file.source);
                const bool uefi = program.open(QIODevice::ReadOnly) && program.read(2) == "MZ";
                image.image.firmware = uefi ? site::Firmware::Uefi : site::Firmware::Bios;
            }
            wim = wim || file.role == site::ContentFile::Role::Wim;
            if (dryRun || file.role == site::ContentFile::Role::Wim)
                continue;
            auto imported = import.file(file.source, file.role);
            if (!imported)
                return fail(imported.error());
            imported->name = file.name; // of a boot file the one that it is kept by
            file = *imported;
        }
        if (wim && !dryRun) {
            if (const auto done = importWindows(import, image, result); !done)
                return done;
        }
    }
    return {};
}

qint64 contentSize(const SiteDocument &document)
{
    QStringList paths;
    for (const SiteDocument::BootImage &image : document.bootImages) {
        for (const site::ContentFile &file : image.image.files)
            paths.append(file.source);
    }
    return sizeOf(paths);
}

} // namespace

Result<SiteExport> Commands::exportSite(const QString &file, const content::Progress &progress, Secrets secrets)
{
    const auto snapshot = d->snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const auto ledger = d->state->ledger();
    if (!ledger)
        return fail(ledger.error());
    const auto highest = d->site->highestDeployment();
    if (!highest)
        return fail(highest.error());
    const QFileInfo document(file);
    const site::Configuration &all = (*snapshot)->configuration();
    const auto paths = contentPaths(all.bootImages, document.fileName());
    Unfinished made(document.absoluteDir());
    auto result = exportContent(d->library, all.bootImages, paths, made, progress);
    if (!result)
        return result;
    // The document comes last: it never names content that is not there yet.
    const bool secret = secrets == Secrets::Include;
    if (const auto written = content::writeWhole(document.absoluteFilePath(),
                                                 siteDocumentText(**snapshot, *ledger, paths, *highest, secret),
                                                 secret ? content::Readers::Owner : content::Readers::AsUsual);
        !written)
        return fail(written.error());
    if (const int left = secret ? 0 : secretVariables(all); left > 0)
        result->warnings.append(left == 1 ? u"1 secret variable was left out."_s
                                          : u"%1 secret variables were left out."_s.arg(left));
    made.keep();
    result->devices = int(all.devices.size());
    result->collections = int(all.collections.size());
    result->bootImages = int(all.bootImages.size());
    result->deployments = int(all.deployments.size());
    return result;
}

Result<void> Commands::Private::refuseNonEmpty()
{
    const auto current = snapshot();
    if (!current)
        return fail(current.error());
    const auto records = state->unprovisioned();
    if (!records)
        return fail(records.error());
    const site::Configuration &all = (*current)->configuration();
    const bool built =
        std::any_of(all.collections.begin(), all.collections.end(), [](const auto &one) { return !one.builtIn; });
    if (built || !all.devices.isEmpty() || !all.bootImages.isEmpty() || !all.taskSequences.isEmpty() ||
        !all.deployments.isEmpty() || !all.exclusions.isEmpty() || !all.duplicateMacs.isEmpty() ||
        !all.duplicateGuids.isEmpty() || !all.collectionVariables.isEmpty() || !records->isEmpty())
        return failure(ErrorCode::Refused,
                       {u"The site is not empty: a document replaces everything, and nothing may be "
                        "lost by that. Import it into a new site."_s});
    return {};
}

Result<SiteImport> Commands::importSite(const QString &file, bool dryRun, const content::Progress &progress)
{
    if (const auto empty = d->refuseNonEmpty(); !empty)
        return fail(empty.error());
    const auto bytes = content::readWhole(file, LargestDocument);
    if (!bytes)
        return fail(bytes.error());
    auto document = readSiteDocument(*bytes, QFileInfo(file).absolutePath());
    if (!document)
        return fail(document.error());
    const site::Settings settings = site::settingsFrom(document->settings);
    auto apart = checkFolders(d->location, settings.publishedFolder, backupFolder(d->location, settings));
    apart = apart ? checkPublished(settings.publishedFolder) : apart;
    if (!apart)
        return fail(apart.error());
    SiteImport result;
    result.warnings = document->warnings;
    ContentImport import(d->library, progress, contentSize(*document));
    const auto content = importContent(import, *document, dryRun, result);
    if (!content) {
        d->discard(import.fresh());
        return fail(content.error());
    }
    const auto isRecord = [](const SiteDocument::Device &device) { return device.unprovisioned; };
    result.unprovisioned = int(std::count_if(document->devices.begin(), document->devices.end(), isRecord));
    result.devices = int(document->devices.size()) - result.unprovisioned;
    result.collections = int(document->collections.size());
    result.bootImages = int(document->bootImages.size());
    result.taskSequences = int(document->taskSequences.size());
    result.deployments = int(document->deployments.size());
    const auto done = d->changeBoth([&]() -> Result<void> {
        if (const auto empty = d->refuseNonEmpty(); !empty)
            return empty;
        if (const auto written =
                writeSiteDocument(*document, *d->site, *d->state, d->clock.utcMs(), Private::currentUser());
            !written)
            return written;
        const auto code = d->site->siteCode();
        if (!code)
            return fail(code.error());
        result.siteCode = *code;
        if (dryRun)
            return failure(ErrorCode::Cancelled); // everything was tried; nothing stays
        return d->audit(u"site.import"_s, QFileInfo(file).absoluteFilePath(),
                        QJsonObject{{"devices", result.devices}, {"deployments", result.deployments}});
    });
    if (dryRun && !done && done.error().code == ErrorCode::Cancelled)
        return result;
    if (!done) {
        d->discard(import.fresh());
        return fail(done.error());
    }
    return result;
}

} // namespace slipway::engine
