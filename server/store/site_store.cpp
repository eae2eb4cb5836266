// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/site_store.h"
#include "server/store/history.h"
#include "server/store/migration.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

constexpr int ReadBusyMs = 5000;

/// Puts a loaded part in its place, or the error in the caller's way.
template <class T>
Result<void> take(Result<T> loaded, T &into)
{
    if (!loaded)
        return fail(loaded.error());
    into = *std::move(loaded);
    return {};
}

} // namespace

SiteStore::SiteStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_devices(*m_database)
    , m_collections(*m_database)
    , m_bootImages(*m_database)
    , m_taskSequences(*m_database)
    , m_deployments(*m_database)
    , m_exclusions(*m_database)
    , m_duplicateIds(*m_database)
    , m_settings(*m_database)
    , m_ramdisks(*m_database)
    , m_variables(*m_database)
    , m_audit(*m_database)
{
}

bool SiteStore::isSiteCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

Result<void> SiteStore::create(const SiteLocation &site, const QString &siteCode)
{
    if (!isSiteCode(siteCode))
        return failure(ErrorCode::InvalidValue, {siteCode, u"three characters of A-Z and 0-9"_s});
    const auto done = createDatabase(site.siteDatabase(), siteSchema(), [&](Database &database) -> Result<void> {
        const auto made = database.execute(
            u"INSERT INTO meta (id, site_code, revision, highest_deployment) VALUES (1, ?, 1, 0)"_s, {siteCode});
        if (!made)
            return fail(made.error());
        return {};
    });
    if (!done && done.error().code == ErrorCode::AlreadyExists)
        return failure(ErrorCode::SiteExists, {site.directory});
    return done;
}

Result<std::unique_ptr<SiteStore>> SiteStore::open(const SiteLocation &site)
{
    if (!site.exists())
        return failure(ErrorCode::SiteMissing, {site.directory});
    auto database = openDatabase(site.siteDatabase(), siteSchema());
    if (!database)
        return fail(database.error());
    return std::unique_ptr<SiteStore>(new SiteStore(*std::move(database)));
}

Result<void> SiteStore::loadInto(site::Configuration &configuration)
{
    if (const auto done = m_database->query(u"SELECT site_code, revision FROM meta"_s, {},
                                            [&](const Row &row) {
                                                configuration.siteCode = row.text(0);
                                                configuration.revision = row.integer(1);
                                            });
        !done)
        return done;
    Result<void> done = take(m_devices.all(), configuration.devices);
    if (done)
        done = take(m_collections.all(), configuration.collections);
    if (done)
        done = take(m_bootImages.all(), configuration.bootImages);
    if (done)
        done = take(m_taskSequences.all(), configuration.taskSequences);
    if (done)
        done = take(m_deployments.all(), configuration.deployments);
    if (done)
        done = take(m_exclusions.all(), configuration.exclusions);
    if (done)
        done = take(m_exclusions.watched(), configuration.watchedExclusions);
    if (done)
        done = take(m_duplicateIds.macs(), configuration.duplicateMacs);
    if (done)
        done = take(m_duplicateIds.guids(), configuration.duplicateGuids);
    if (done)
        done = take(m_settings.all(), configuration.settings);
    if (done)
        done = take(m_ramdisks.collections(), configuration.collectionRamdisks);
    if (done)
        done = take(m_ramdisks.devices(), configuration.deviceRamdisks);
    if (done)
        done = take(m_variables.collections(), configuration.collectionVariables);
    if (done)
        done = take(m_variables.devices(), configuration.deviceVariables);
    return done;
}

Result<site::Configuration> SiteStore::load()
{
    site::Configuration configuration;
    if (const auto done = m_database->readTransaction([&] { return loadInto(configuration); }); !done)
        return fail(done.error());
    return configuration;
}

Result<site::Configuration> SiteStore::loadAsOf(qint64 utcMs)
{
    return loadBack([utcMs](SiteStore &past) { return past.changeAfter(utcMs); });
}

Result<site::Configuration> SiteStore::loadRevision(qint64 revision)
{
    return loadBack([revision](SiteStore &past) { return past.endOf(revision); });
}

Result<site::Configuration> SiteStore::loadBack(const std::function<Result<Moment>(SiteStore &)> &moment)
{
    // A connection of its own: it sees the tables of then until it is closed.
    auto opened = Database::open(m_database->file(), ReadBusyMs);
    if (!opened)
        return fail(opened.error());
    SiteStore past(*std::move(opened));
    site::Configuration configuration;
    const auto done = past.m_database->readTransaction([&]() -> Result<void> {
        const auto start = moment(past);
        if (!start)
            return fail(start.error());
        if (const auto back = lookBack(*past.m_database, siteHistoryTables(), start->sequence); !back)
            return back;
        const auto loaded = past.loadInto(configuration);
        configuration.revision = start->revision;
        return loaded;
    });
    if (!done)
        return fail(done.error());
    return configuration;
}

/// The last row of a revision: whatever follows was changed since.
Result<SiteStore::Moment> SiteStore::endOf(qint64 wanted)
{
    const auto current = revision();
    if (!current)
        return fail(current.error());
    if (wanted > *current)
        return failure(ErrorCode::NotFound, {u"revision"_s, QString::number(wanted)});
    qint64 oldest = 0, oldestMs = 0, oldestRevision = 0;
    if (const auto done =
            m_database->query(u"SELECT sequence, time_ms, revision FROM history ORDER BY sequence LIMIT 1"_s, {},
                              [&](const Row &row) {
                                  oldest = row.integer(0);
                                  oldestMs = row.integer(1);
                                  oldestRevision = row.integer(2);
                              });
        !done)
        return fail(done.error());
    // Where older rows were dropped, the oldest revision that is left may lack some of its own.
    if (oldest > 1 && wanted < oldestRevision)
        return unknownBefore(oldestMs);
    const auto next =
        m_database->integer(u"SELECT sequence FROM history WHERE revision > ? ORDER BY sequence LIMIT 1"_s, {wanted});
    const auto last = m_database->integer(u"SELECT max(sequence) FROM history"_s);
    if (!next)
        return fail(next.error());
    if (!last)
        return fail(last.error());
    return Moment{*next ? **next - 1 : last->value_or(0), wanted};
}

/// Where the changes begin that were not committed yet at that time, as the last row before them and their revision.
Result<SiteStore::Moment> SiteStore::changeAfter(qint64 utcMs)
{
    const auto sequence = sequenceAt(*m_database, utcMs);
    if (!sequence)
        return fail(sequence.error());
    const auto next = m_database->integer(
        u"SELECT revision FROM history WHERE sequence > ? ORDER BY sequence LIMIT 1"_s, {*sequence});
    if (!next)
        return fail(next.error());
    if (!*next) {
        const auto current = revision();
        if (!current)
            return fail(current.error());
        return Moment{*sequence, *current};
    }
    // A long transaction's first rows may be older than that time: none of them was to be seen before its commit.
    const auto before = m_database->integer(
        u"SELECT sequence FROM history WHERE sequence <= ? AND revision < ? ORDER BY sequence DESC LIMIT 1"_s,
        {*sequence, **next});
    if (!before)
        return fail(before.error());
    const auto oldest = m_database->integer(u"SELECT min(sequence) FROM history"_s);
    if (!oldest)
        return fail(oldest.error());
    // Of the oldest revision that is left some rows may have been dropped: it cannot be undone whole.
    if (**oldest > 1 && !*before)
        return unknownBefore(utcMs + 1);
    return Moment{before->value_or(0), **next - 1};
}

Result<qint64> SiteStore::revision()
{
    const auto revision = m_database->integer(u"SELECT revision FROM meta"_s);
    if (!revision)
        return fail(revision.error());
    if (!*revision)
        return failure(ErrorCode::Corrupt, {m_database->file(), u"the table meta is empty"_s});
    return **revision;
}

Result<void> SiteStore::setIdentity(const QString &siteCode, qint64 highestDeployment)
{
    if (!isSiteCode(siteCode))
        return failure(ErrorCode::InvalidValue, {siteCode, u"three characters of A-Z and 0-9"_s});
    const auto done =
        m_database->execute(u"UPDATE meta SET site_code = ?, highest_deployment = ?"_s, {siteCode, highestDeployment});
    if (!done)
        return fail(done.error());
    return {};
}

Result<qint64> SiteStore::highestDeployment()
{
    const auto highest = m_database->integer(u"SELECT highest_deployment FROM meta"_s);
    if (!highest)
        return fail(highest.error());
    return highest->value_or(0);
}

Result<QString> SiteStore::siteCode()
{
    const auto code = m_database->text(u"SELECT site_code FROM meta"_s);
    if (!code)
        return fail(code.error());
    return code->value_or(QString());
}

Result<SiteStore::Version> SiteStore::version()
{
    const auto others = m_database->dataVersion();
    if (!others)
        return fail(others.error());
    return Version{*others, m_database->commits() + m_database->rollbacks()};
}

Result<void> SiteStore::change(const std::function<Result<void>()> &work)
{
    return m_database->transaction([&]() -> Result<void> {
        // First: what the triggers and the audit trail note belongs to the revision that is being made.
        const auto bumped = m_database->execute(u"UPDATE meta SET revision = revision + 1"_s);
        if (!bumped)
            return fail(bumped.error());
        return work();
    });
}

Result<void> SiteStore::exclusive(const std::function<Result<void>()> &work)
{
    return m_database->transaction(work);
}

} // namespace slipway::store
