// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images and their content. Files are copied before the transaction, since copying takes long and a lock must not.
#include "server/content/ipxe_script.h"
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"
#include "server/engine/commands_validation.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

struct Source
{
    QString path;
    site::ContentFile::Role role;
};

Result<QList<Source>> sourcesOf(const NewBootImage &image)
{
    using Role = site::ContentFile::Role;
    if (image.kind == site::BootImage::Kind::Program && !image.program.isEmpty())
        return QList<Source>{{image.program, Role::Program}};
    if (image.kind == site::BootImage::Kind::Linux && !image.kernel.isEmpty()) {
        QList<Source> sources{{image.kernel, Role::Kernel}};
        for (const QString &initrd : image.initrds)
            sources.append({initrd, Role::Initrd});
        return sources;
    }
    return failure(ErrorCode::InvalidValue, {image.name, u"a boot program, or a kernel with its initrds"_s});
}

Result<QList<site::ContentFile>> importAll(const content::Library &library, const QList<Source> &sources,
                                           const content::Progress &progress)
{
    QList<site::ContentFile> files;
    for (const Source &source : sources) {
        const auto file = library.import(source.path, source.role, progress);
        if (!file)
            return fail(file.error());
        files.append(*file);
    }
    return files;
}

/// Another program's clean-up may have come between the copying and the lock that we hold now.
Result<void> checkHeld(const content::Library &library, const QList<site::ContentFile> &files)
{
    for (const site::ContentFile &file : files) {
        if (!library.holds(file))
            return failure(ErrorCode::Io, {file.source, u"its copy was removed by another program; try again"_s});
    }
    return {};
}

bool beginsWithMz(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "MZ";
}

} // namespace

void Commands::Private::sweepContent()
{
    // A machine that is booting may not have asked for its last file yet. What is left is swept the next time.
    const qint64 now = clock.utcMs();
    const auto recent = state->sessions({now - 24LL * 60 * 60 * 1000, 100'000, std::nullopt});
    if (!recent || std::any_of(recent->begin(), recent->end(), [now](const session::BootSession &session) {
            return session.state == session::State::Live && now - session.lastSeenMs < 5 * 60 * 1000;
        }))
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

Result<BootImageId> Commands::addBootImage(const NewBootImage &image, const content::Progress &progress)
{
    const auto name = Private::checkedName(image.name);
    if (!name)
        return fail(name.error());
    const auto sources = sourcesOf(image);
    if (!sources)
        return fail(sources.error());
    if (const auto usable = content::checkCommandLine(image.commandLine); !usable)
        return fail(usable.error());
    // Asked before gigabytes are copied; the transaction asks again.
    const auto named = d->site->bootImages().find(*name);
    if (!named)
        return fail(named.error());
    if (*named)
        return failure(ErrorCode::AlreadyExists, {u"boot image"_s, *name});
    const auto files = importAll(d->library, *sources, progress);
    if (!files)
        return fail(files.error());
    site::BootImage added;
    added.name = *name;
    added.kind = image.kind;
    added.architecture = image.architecture;
    added.pxeEnabled = image.pxeEnabled;
    added.files = *files;
    if (image.kind == site::BootImage::Kind::Linux)
        added.commandLine = image.commandLine.simplified();
    else
        added.firmware = image.firmware.value_or(
            beginsWithMz(d->library.path(files->first().sha256)) ? site::Firmware::Uefi : site::Firmware::Bios);
    return d->change<BootImageId>([&]() -> Result<BootImageId> {
        if (const auto held = checkHeld(d->library, added.files); !held)
            return fail(held.error());
        const auto id = d->site->bootImages().add(added);
        if (!id)
            return id;
        if (const auto noted = d->audit(u"boot-image.add"_s, added.name, audit::added(audit::facts(added))); !noted)
            return fail(noted.error());
        return id;
    });
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
            if (const auto usable = content::checkCommandLine(*change.commandLine); !usable)
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

Result<int> Commands::updateBootImage(BootImageId image, const content::Progress &progress)
{
    const auto current = d->site->bootImages().bootImage(image);
    if (!current)
        return fail(current.error());
    QList<Source> sources;
    for (const site::ContentFile &file : current->files)
        sources.append({file.source, file.role});
    const auto files = importAll(d->library, sources, progress);
    if (!files)
        return fail(files.error());
    int version = 0;
    const auto done = d->editBootImage(u"boot-image.update"_s, image, [&](site::BootImage &edited) -> Result<void> {
        if (const auto held = checkHeld(d->library, *files); !held)
            return held;
        edited.files = *files;
        version = ++edited.version;
        return {};
    });
    if (!done)
        return fail(done.error());
    d->sweepContent();
    return version;
}

Result<QStringList> Commands::validateBootImage(BootImageId image, const content::Progress &progress)
{
    const auto current = d->site->bootImages().bootImage(image);
    if (!current)
        return fail(current.error());
    QStringList warnings;
    for (const site::ContentFile &file : current->files) {
        const QString path = d->library.path(file.sha256);
        if (!d->library.holds(file))
            return failure(ErrorCode::Corrupt, {path.isEmpty() ? file.name : path, u"the content is missing"_s});
        if (const auto verified = d->library.verify(file, progress); !verified)
            return fail(verified.error());
        const auto head = contentHead(path);
        if (!head)
            return fail(head.error());
        for (const QString &warning : contentWarnings(*current, file, *head))
            warnings.append(file.name + u": "_s + warning);
    }
    return warnings;
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
