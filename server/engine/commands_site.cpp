// SPDX-License-Identifier: GPL-3.0-or-later
// The site as a document: out with its content, and into an empty site, whole or not at all.
#include "server/content/whole_file.h"
#include "server/engine/commands_private.h"
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

/// Copies every content file that there is to its path; counts them, and names those that are not there.
Result<SiteExport> exportContent(const content::Library &library, const QList<site::BootImage> &images,
                                 const QHash<BootImageId, QStringList> &paths, const QDir &folder,
                                 const content::Progress &progress)
{
    SiteExport result;
    qint64 total = 0, before = 0;
    for (const site::BootImage &image : images) {
        for (const site::ContentFile &file : image.files)
            total += file.missing ? 0 : file.size;
    }
    for (const site::BootImage &image : images) {
        const QStringList own = paths.value(image.id);
        for (qsizetype at = 0; at < image.files.size(); ++at) {
            const site::ContentFile &file = image.files[at];
            if (file.sha256.isEmpty() || file.missing) {
                result.warnings.append(
                    u"The content %1 of the boot image %2 is missing: only its name was written."_s.arg(file.name,
                                                                                                        image.name));
                continue;
            }
            const QString to = folder.absoluteFilePath(own.value(at));
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

/// Into the store what lies beside the document; what does not is missing, and said so.
Result<void> importContent(const content::Library &library, SiteDocument &document, bool dryRun,
                           const content::Progress &progress, SiteImport &result)
{
    qint64 total = 0, before = 0;
    for (const SiteDocument::BootImage &image : std::as_const(document.bootImages)) {
        for (const site::ContentFile &file : image.image.files)
            total += QFileInfo(file.source).size();
    }
    for (SiteDocument::BootImage &image : document.bootImages) {
        for (site::ContentFile &file : image.image.files) {
            const QFileInfo facts(file.source);
            if (!facts.exists()) {
                ++result.missingFiles;
                result.warnings.append(
                    u"%1: there is no file %2; the boot image %3 has no content until it is updated."_s.arg(
                        image.path, file.source, image.image.name));
                continue;
            }
            if (!facts.isReadable())
                return failure(ErrorCode::PermissionDenied, {file.source});
            if (!image.firmwareGiven) {
                QFile program(file.source);
                const bool uefi = program.open(QIODevice::ReadOnly) && program.read(2) == "MZ";
                image.image.firmware = uefi ? site::Firmware::Uefi : site::Firmware::Bios;
            }
            if (dryRun)
                continue;
            const auto imported = library.import(file.source, file.role, [&](qint64 done, qint64) {
                return !progress || progress(before + done, total);
            });
            if (!imported)
                return fail(imported.error());
            before += imported->size;
            file = *imported;
        }
    }
    return {};
}

} // namespace

Result<SiteExport> Commands::exportSite(const QString &file, const content::Progress &progress)
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
    auto result = exportContent(d->library, all.bootImages, paths, document.absoluteDir(), progress);
    if (!result)
        return result;
    // The document comes last: it never names content that is not there yet.
    if (const auto written =
            content::writeWhole(document.absoluteFilePath(), siteDocumentText(**snapshot, *ledger, paths, *highest));
        !written)
        return fail(written.error());
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
        !all.duplicateGuids.isEmpty() || !records->isEmpty())
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
    SiteImport result;
    result.warnings = document->warnings;
    const auto content = importContent(d->library, *document, dryRun, progress, result);
    if (!content) {
        d->sweepContent();
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
        d->sweepContent();
        return fail(done.error());
    }
    return result;
}

} // namespace slipway::engine
