// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images and their content. Files are copied before the transaction, since copying takes long and a lock must not.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"
#include "server/engine/commands_validation.h"
#include "server/engine/content_import.h"
#include "server/engine/image_content.h"
#include "server/site/command_line.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// Another program's clean-up may have come between the copying and the lock that we hold now.
Result<void> checkHeld(const content::Library &library, const QList<site::ContentFile> &files)
{
    for (const site::ContentFile &file : files) {
        if (!library.holds(file))
            return failure(ErrorCode::Io, {file.source, u"its copy was removed by another program; try again"_s});
    }
    return {};
}

} // namespace

void Commands::Private::sweepContent()
{
    // A machine that is booting may not have asked for its last file yet. What is left is swept the next time.
    if (const auto machines = booting(); !machines || !machines->isEmpty())
        return;
    // Under the lock nobody else can come to need what is removed. That it fails makes no verb fail: space is all it
    // costs.
    (void)site->exclusive([&]() -> Result<void> {
        const auto used = site->bootImages().usedContent();
        if (used)
            (void)library.removeUnused(*used);
        return {};
    });
}

void Commands::Private::discard(const QList<QByteArray> &fresh)
{
    if (fresh.isEmpty())
        return;
    (void)site->exclusive([&]() -> Result<void> {
        const auto used = site->bootImages().usedContent();
        for (const QByteArray &sha256 : fresh) {
            if (used && !used->contains(sha256))
                library.remove(sha256);
        }
        return {};
    });
}

Result<BootImageId> Commands::addBootImage(const NewBootImage &image, const content::Progress &progress)
{
    const auto name = Private::checkedName(image.name);
    if (!name)
        return fail(name.error());
    const auto size = sourceSize(image);
    if (!size)
        return fail(size.error());
    if (const auto usable = site::checkCommandLine(image.commandLine); !usable)
        return fail(usable.error());
    // Asked before gigabytes are copied; the transaction asks again.
    const auto named = d->site->bootImages().find(*name);
    if (!named)
        return fail(named.error());
    if (*named)
        return failure(ErrorCode::AlreadyExists, {u"boot image"_s, *name});
    ContentImport import(d->library, progress, *size);
    const auto added = importImage(import, image, *name);
    const auto id =
        !added ? Result<BootImageId>(fail(added.error())) : d->change<BootImageId>([&]() -> Result<BootImageId> {
            if (const auto held = checkHeld(d->library, added->files); !held)
                return fail(held.error());
            const auto made = d->site->bootImages().add(*added);
            if (!made)
                return made;
            if (const auto noted = d->audit(u"boot-image.add"_s, added->name, audit::added(audit::facts(*added)));
                !noted)
                return fail(noted.error());
            return made;
        });
    if (!id)
        d->discard(import.fresh());
    return id;
}

/// Reads an image, lets `edit` change it, and writes it, in one transaction.
Result<void> Commands::Private::editBootImage(const QString &verb, BootImageId id,
                                              const std::function<Result<void>(site::BootImage &)> &edit)
{
    return site->change([&]() -> Result<void> {
        auto image = site->bootImages().bootImage(id);
        if (!image)
            return fail(image.error());
        const site::BootImage before = *image;
        if (const auto edited = edit(*image); !edited)
            return edited;
        if (const auto updated = site->bootImages().update(*image); !updated)
            return updated;
        return audit(verb, before.name, audit::change(audit::facts(before), audit::facts(*image)));
    });
}

namespace {

Result<void> changeWindows(site::BootImage &image, const BootImageChange &change)
{
    if (!change.chain && !change.signing)
        return {};
    if (image.kind != site::BootImage::Kind::Wim)
        return failure(ErrorCode::Refused, {u"Only a boot image of Windows has a boot chain."_s});
    image.chain = change.chain.value_or(image.chain);
    image.signing = change.signing.value_or(image.signing);
    return {};
}

} // namespace

Result<void> Commands::changeBootImage(BootImageId image, const BootImageChange &change)
{
    std::optional<QString> name;
    if (change.name) {
        const auto checked = Private::checkedName(*change.name);
        if (!checked)
            return fail(checked.error());
        name = *checked;
    }
    return d->editBootImage(u"boot-image.change"_s, image, [&](site::BootImage &edited) -> Result<void> {
        if (change.commandLine) {
            if (edited.kind != site::BootImage::Kind::Linux)
                return failure(ErrorCode::Refused, {u"Only a Linux boot image has a command line."_s});
            if (const auto usable = site::checkCommandLine(*change.commandLine); !usable)
                return usable;
            edited.commandLine = change.commandLine->simplified();
        }
        edited.name = name.value_or(edited.name);
        edited.pxeEnabled = change.pxeEnabled.value_or(edited.pxeEnabled);
        if (change.source && !edited.files.isEmpty())
            edited.files.first().source = *change.source;
        return changeWindows(edited, change);
    });
}

namespace {

/// What was kept may have been missing before; that is no reason to refuse the rest.
QList<site::ContentFile> newIn(const site::BootImage &fresh, const site::BootImage &before)
{
    QList<site::ContentFile> files;
    for (const site::ContentFile &file : fresh.files) {
        const bool kept = std::any_of(before.files.begin(), before.files.end(), [&](const site::ContentFile &old) {
            return old.sha256 == file.sha256 && !file.isFromWim() && file.role == site::ContentFile::Role::BootFile;
        });
        if (!kept)
            files.append(file);
    }
    return files;
}

/// Reading took its time, without a lock.
Result<void> checkUnchanged(const site::BootImage &before, const site::BootImage &now)
{
    const auto same = [](const site::ContentFile &a, const site::ContentFile &b) {
        return a.sha256 == b.sha256 && a.source == b.source && a.name == b.name;
    };
    if (std::equal(before.files.begin(), before.files.end(), now.files.begin(), now.files.end(), same))
        return {};
    return failure(ErrorCode::Refused,
                   {u"The content of the boot image %1 was changed meanwhile. Try again."_s.arg(now.name)});
}

} // namespace

/// Gives an image what `work` makes of it, as its next version.
Result<int>
Commands::Private::replaceContent(const QString &verb, BootImageId image, ContentImport &import,
                                  const std::function<Result<site::BootImage>(const site::BootImage &)> &work)
{
    const auto current = site->bootImages().bootImage(image);
    if (!current)
        return fail(current.error());
    const auto fresh = work(*current);
    int version = 0;
    const auto done = !fresh ? Result<void>(fail(fresh.error()))
                             : editBootImage(verb, image, [&](site::BootImage &edited) -> Result<void> {
                                   if (const auto same = checkUnchanged(*current, edited); !same)
                                       return same;
                                   if (const auto held = checkHeld(library, newIn(*fresh, *current)); !held)
                                       return held;
                                   edited.files = fresh->files;
                                   edited.wim = fresh->wim;
                                   version = ++edited.version;
                                   return {};
                               });
    if (!done) {
        discard(import.fresh());
        return fail(done.error());
    }
    sweepContent();
    return version;
}

Result<int> Commands::updateBootImage(BootImageId image, const content::Progress &progress)
{
    const auto current = d->site->bootImages().bootImage(image);
    if (!current)
        return fail(current.error());
    ContentImport import(d->library, progress, sourceSize(*current));
    return d->replaceContent(u"boot-image.update"_s, image, import,
                             [&](const site::BootImage &before) { return importAnew(import, before); });
}

Result<QStringList> Commands::supplyBootFiles(BootImageId image, const QString &from, const content::Progress &progress)
{
    QStringList names;
    ContentImport import(d->library, progress, 0);
    const auto supply = [&](const site::BootImage &before) -> Result<site::BootImage> {
        if (before.kind != site::BootImage::Kind::Wim)
            return failure(ErrorCode::Refused, {u"Only a boot image of Windows takes boot files."_s});
        const auto files = importBootFiles(import, from, before.architecture);
        if (!files)
            return fail(files.error());
        for (const site::ContentFile &file : *files)
            names.append(file.name);
        site::BootImage fresh = before;
        fresh.files = withSupplied(before.files, *files);
        return fresh;
    };
    const auto version = d->replaceContent(u"boot-image.supply"_s, image, import, supply);
    if (!version)
        return fail(version.error());
    return names;
}

void Commands::Private::quarantine(const site::BootImage &image, const site::ContentFile &file)
{
    if (library.quarantine(file.sha256))
        (void)note(u"CONTENT_QUARANTINED"_s, u"error"_s, {image.name, file.name});
}

Result<QStringList> Commands::validateBootImage(BootImageId image, const content::Progress &progress)
{
    auto current = d->site->bootImages().bootImage(image);
    if (!current)
        return fail(current.error());
    qint64 before = 0, total = 0;
    for (const site::ContentFile &file : std::as_const(current->files))
        total += file.size;
    std::optional<Error> wrong;
    int damaged = 0;
    QStringList warnings;
    for (const site::ContentFile &file : std::as_const(current->files)) {
        const QString path = d->library.path(file.sha256);
        const auto step = [&](qint64 done, qint64) { return !progress || progress(before + done, total); };
        const auto verified =
            d->library.holds(file)
                ? d->library.verify(file, step)
                : failure(ErrorCode::Corrupt, {path.isEmpty() ? file.name : path, u"the content is missing"_s});
        before += file.size;
        if (!verified) {
            if (verified.error().code != ErrorCode::Corrupt)
                return fail(verified.error());
            d->quarantine(*current, file); // if it is there at all
            wrong = wrong.value_or(verified.error());
            ++damaged;
            continue;
        }
        const auto head = contentHead(path);
        if (!head)
            return fail(head.error());
        if (const ContentDoubt doubt = contentDoubt(*current, file, *head); !doubt.warning.isEmpty())
            warnings.append(file.name + u": "_s + doubt.warning);
    }
    // Nothing of the configuration changes, but that somebody looked, and what was found, is worth knowing later.
    const QJsonObject detail{{u"files"_s, current->files.size()}, {u"damaged"_s, damaged}};
    if (const auto noted =
            d->site->exclusive([&] { return d->audit(u"boot-image.validate"_s, current->name, detail); });
        !noted)
        return fail(noted.error());
    if (wrong)
        return fail(*wrong);
    return warnings + windowsWarnings(*current);
}

Result<void> Commands::removeBootImage(BootImageId image)
{
    const auto done = d->site->change([&]() -> Result<void> {
        const auto current = d->site->bootImages().bootImage(image);
        if (!current)
            return fail(current.error());
        const auto users = d->site->bootImages().users(image);
        if (!users)
            return fail(users.error());
        if (!users->isEmpty())
            return failure(ErrorCode::InUse, {u"boot image"_s, current->name, users->join(u", "_s)});
        if (const auto removed = d->site->bootImages().remove(image); !removed)
            return removed;
        return d->audit(u"boot-image.remove"_s, current->name, audit::removed(audit::facts(*current)));
    });
    if (done)
        d->sweepContent();
    return done;
}

} // namespace slipway::engine
