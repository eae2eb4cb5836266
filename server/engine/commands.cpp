// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a site, looking at it, and finding things in it by name.
#include "server/engine/commands_private.h"
#include "server/engine/commands_validation.h"
#include "server/engine/restore_exchange.h"
#include "server/policy/decide.h"
#include <QDir>
#include <QFileInfo>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr char DefaultSiteCode[] = "P01";

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const bool made = QDir().mkpath(path);
    const QFileInfo above(QFileInfo(path).path());
    if (made) {
        // The values of secret variables are in there: only who may write above it may look. Qt would take the bit away
        // by which what is made in there goes to the folder's group.
        namespace fs = std::filesystem;
        const bool shared = above.permission(QFileDevice::WriteGroup) && above.groupId() == QFileInfo(path).groupId();
        const fs::path folder = path.toStdString();
        std::error_code failed;
        if (shared)
            fs::permissions(folder, fs::perms::group_all, fs::perm_options::add, failed);
        fs::permissions(folder, shared ? fs::perms::others_all : fs::perms::group_all | fs::perms::others_all,
                        fs::perm_options::remove, failed);
        return {};
    }
    if (above.isDir() && !above.isWritable())
        return failure(ErrorCode::PermissionDenied, {path});
    return failure(ErrorCode::Io, {path, u"the directory cannot be made"_s});
}

/// A ledger that outlived its site would be taken for the next one's, whose devices get the same numbers.
Result<void> refuseForeignState(store::StateStore &state)
{
    const auto ledger = state.unprovisioned();
    if (!ledger)
        return fail(ledger.error());
    const auto sessions = state.sessions({std::nullopt, 1, std::nullopt});
    if (!sessions)
        return fail(sessions.error());
    if (!ledger->isEmpty() || !sessions->isEmpty())
        return failure(ErrorCode::Refused,
                       {u"The directory holds the runtime database (state.db) of a site whose "
                        "configuration (site.db) is gone. Restore site.db, or move state.db away."_s});
    return {};
}

/// By name first; then, since ids are accepted wherever a name is, by id.
template <class T, class Find, class Exists>
Result<T> byNameOrId(const QString &kind, const QString &nameOrId, Find find, Exists exists)
{
    const auto named = find(nameOrId.trimmed());
    if (!named)
        return fail(named.error());
    if (*named)
        return **named;
    bool isNumber = false;
    const T id{nameOrId.trimmed().toLongLong(&isNumber)};
    if (isNumber && id.isValid()) {
        const auto there = exists(id);
        if (there)
            return id;
        if (there.error().code != ErrorCode::NotFound)
            return fail(there.error());
    }
    return failure(ErrorCode::NotFound, {kind, nameOrId});
}

} // namespace

Commands::Commands() = default;
Commands::~Commands() = default;

Result<void> Commands::create(const store::SiteLocation &site, const QString &siteCode)
{
    const QString code = siteCode.trimmed().toUpper();
    if (!store::SiteStore::isSiteCode(code))
        return failure(ErrorCode::InvalidValue, {siteCode, u"three characters of A-Z and 0-9"_s});
    if (const auto settled = settleCutOffRestore(site); !settled)
        return fail(settled.error());
    if (site.exists())
        return failure(ErrorCode::SiteExists, {site.directory});
    if (const auto made = makeFolder(site.directory); !made)
        return made;
    if (const auto made = makeFolder(site.contentFolder()); !made)
        return made;
    const auto state = store::StateStore::open(site);
    if (!state)
        return fail(state.error());
    if (const auto own = refuseForeignState(**state); !own)
        return own;
    // site.db comes last: while it is missing, so is the site.
    if (const auto made = store::SiteStore::create(site, code); !made)
        return made;
    Private created(site);
    auto siteStore = store::SiteStore::open(site);
    if (!siteStore)
        return fail(siteStore.error());
    created.site = *std::move(siteStore);
    return created.beginAudit(u"site.create"_s);
}

Result<std::unique_ptr<Commands>> Commands::open(const store::SiteLocation &site, Missing missing)
{
    const auto cutOff = settleCutOffRestore(site);
    if (!cutOff)
        return fail(cutOff.error());
    if (!site.exists()) {
        if (missing == Missing::Fail)
            return failure(ErrorCode::SiteMissing, {site.directory});
        const auto created = create(site, QString::fromLatin1(DefaultSiteCode));
        if (!created && created.error().code != ErrorCode::SiteExists)
            return fail(created.error());
    }
    auto opened = std::make_unique<Private>(site);
    auto siteStore = store::SiteStore::open(site);
    if (!siteStore)
        return fail(siteStore.error());
    opened->site = *std::move(siteStore);
    auto stateStore = store::StateStore::open(site);
    if (!stateStore)
        return fail(stateStore.error());
    opened->state = *std::move(stateStore);
    // A site of an earlier version: the trail begins here.
    if (const auto begun = opened->beginAudit(u"audit.begin"_s); !begun)
        return fail(begun.error());
    if (const auto done = opened->reconcile(); !done)
        return fail(done.error());
    if (*cutOff != CutOffRestore::None)
        (void)opened->note(*cutOff == CutOffRestore::Finished ? u"RESTORE_FINISHED"_s : u"RESTORE_DROPPED"_s,
                           u"warning"_s, {});
    std::unique_ptr<Commands> commands(new Commands);
    commands->d = std::move(opened);
    return commands;
}

Result<site::SnapshotPointer> Commands::Private::snapshot()
{
    const auto version = site->version();
    if (!version)
        return fail(version.error());
    if (cached && *version == cachedVersion && !surroundingsMoved)
        return cached;
    auto configuration = cached && *version == cachedVersion ? Result<site::Configuration>(cached->configuration())
                                                             : loadConfiguration();
    if (!configuration)
        return fail(configuration.error());
    const auto around = surroundings(*configuration);
    if (!around)
        return fail(around.error());
    cached = std::make_shared<const site::Snapshot>(*std::move(configuration), *around, cached.get());
    cachedVersion = *version;
    surroundingsMoved = false;
    return cached;
}

Result<site::Configuration> Commands::Private::loadConfiguration()
{
    auto configuration = site->load();
    if (configuration)
        lookAtContent(*configuration);
    return configuration;
}

void Commands::Private::lookAtContent(site::Configuration &configuration)
{
    cachedMissing.clear();
    QHash<QByteArray, site::ContentFile::Doubt> doubts;
    for (site::BootImage &image : configuration.bootImages) {
        for (site::ContentFile &file : image.files) {
            file.missing = !library.holds(file);
            file.damaged = file.missing && library.isQuarantined(file.sha256);
            if (file.missing) {
                cachedMissing.insert(file.sha256);
                continue;
            }
            const QByteArray use = file.sha256 + char(file.role) + char(image.architecture) + char(image.firmware);
            const auto known = cachedDoubts.constFind(use);
            file.doubt =
                known == cachedDoubts.constEnd() ? contentDoubt(image, file, library.path(file.sha256)).kind : *known;
            doubts.insert(use, file.doubt);
        }
    }
    cachedDoubts = doubts;
}

Result<QString> Commands::Private::checkedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    const bool plain = std::none_of(trimmed.begin(), trimmed.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
    if (trimmed.isEmpty() || trimmed.size() > 255 || !plain || !trimmed.isValidUtf16())
        return failure(ErrorCode::InvalidValue, {trimmed, u"a name of 1 to 255 characters on one line"_s});
    return trimmed;
}

Result<site::SnapshotPointer> Commands::snapshot()
{
    return d->snapshot();
}

bool Commands::contentChanged()
{
    if (!d->cached)
        return false;
    for (const site::BootImage &image : d->cached->configuration().bootImages) {
        for (const site::ContentFile &file : image.files) {
            if (d->library.holds(file) == d->cachedMissing.contains(file.sha256)) {
                d->cached.reset();
                return true;
            }
        }
    }
    return false;
}

Result<policy::Ledger> Commands::ledger()
{
    return d->state->ledger();
}

Result<qint64> Commands::revision()
{
    return d->site->revision();
}

const content::Library &Commands::library() const
{
    return d->library;
}

Result<CollectionId> Commands::findCollection(const QString &nameOrId)
{
    auto &collections = d->site->collections();
    return byNameOrId<CollectionId>(
        u"collection"_s, nameOrId, [&](const QString &name) { return collections.find(name); },
        [&](CollectionId id) { return collections.collection(id); });
}

Result<BootImageId> Commands::findBootImage(const QString &nameOrId)
{
    auto &images = d->site->bootImages();
    return byNameOrId<BootImageId>(
        u"boot image"_s, nameOrId, [&](const QString &name) { return images.find(name); },
        [&](BootImageId id) { return images.bootImage(id); });
}

Result<TaskSequenceId> Commands::findTaskSequence(const QString &nameOrId)
{
    auto &sequences = d->site->taskSequences();
    return byNameOrId<TaskSequenceId>(
        u"task sequence"_s, nameOrId, [&](const QString &name) { return sequences.find(name); },
        [&](TaskSequenceId id) { return sequences.taskSequence(id); });
}

Result<DeploymentId> Commands::findDeployment(const QString &id)
{
    const auto found = d->site->deployments().find(id.trimmed());
    if (!found)
        return fail(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, {u"deployment"_s, id});
    return **found;
}

Result<DeviceId> Commands::findDevice(const QString &nameOrId)
{
    auto &devices = d->site->devices();
    const auto provisioned = byNameOrId<DeviceId>(
        u"device"_s, nameOrId, [&](const QString &name) { return devices.find(name); },
        [&](DeviceId id) { return devices.device(id); });
    if (provisioned || provisioned.error().code != ErrorCode::NotFound)
        return provisioned;
    const auto records = d->state->unprovisioned();
    if (!records)
        return fail(records.error());
    const QString wanted = nameOrId.trimmed();
    for (const site::UnprovisionedRecord &record : *records) {
        if (QString::number(record.id.value) == wanted || record.name().compare(wanted, Qt::CaseInsensitive) == 0)
            return record.id;
    }
    return provisioned;
}

Result<policy::Decision> Commands::explain(const policy::BootRequest &request)
{
    const auto snapshot = d->snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const auto ledger = d->state->ledger();
    if (!ledger)
        return fail(ledger.error());
    return policy::decide(request, **snapshot, *ledger);
}

} // namespace slipway::engine
