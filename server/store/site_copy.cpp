// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/site_copy.h"
#include "server/store/migration.h"
#include "server/store/state_store.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

constexpr int BusyMs = 5000;

Result<void> copyConfiguration(const SiteLocation &from, const SiteLocation &into)
{
    auto database = openDatabase(from.siteDatabase(), siteSchema());
    if (!database)
        return fail(database.error());
    if (const auto copied = (*database)->execute(u"VACUUM INTO ?"_s, {into.siteDatabase()}); !copied)
        return fail(copied.error());
    return {};
}

/// What decisions look at. The tables' own triggers write the copy's history.
const QStringList &decidingTables()
{
    static const QStringList tables{u"unprovisioned"_s, u"ledger"_s,   u"required_boot"_s, u"brake"_s,
                                    u"quarantine"_s,    u"clearing"_s, u"machine"_s,       u"back_off"_s};
    return tables;
}

Result<void> copyState(const SiteLocation &from, const SiteLocation &into)
{
    if (!QFileInfo::exists(from.stateDatabase()))
        return {};
    // Whoever opens a state database brings it to the newest version: then both have the same columns.
    for (const SiteLocation &each : {from, into}) {
        if (const auto opened = StateStore::open(each); !opened)
            return fail(opened.error());
    }
    auto copy = Database::open(into.stateDatabase(), BusyMs);
    if (!copy)
        return fail(copy.error());
    Database &database = **copy;
    if (const auto attached = database.execute(u"ATTACH ? AS origin"_s, {from.stateDatabase()}); !attached)
        return fail(attached.error());
    return database.transaction([&]() -> Result<void> {
        for (const QString &table : decidingTables()) {
            const auto done = database.execute(u"INSERT INTO main.%1 SELECT * FROM origin.%1"_s.arg(table));
            if (!done)
                return fail(done.error());
        }
        return {};
    });
}

/// What both kinds of copy begin with: a place that is free, and the configuration in it.
Result<void> beginCopy(const SiteLocation &from, const SiteLocation &into)
{
    if (!from.exists())
        return failure(ErrorCode::SiteMissing, {from.directory});
    if (into.exists())
        return failure(ErrorCode::SiteExists, {into.directory});
    return copyConfiguration(from, into);
}

} // namespace

Result<void> copySite(const SiteLocation &from, const SiteLocation &into)
{
    if (const auto begun = beginCopy(from, into); !begun)
        return begun;
    return copyState(from, into);
}

Result<void> copyDatabases(const SiteLocation &from, const SiteLocation &into)
{
    if (const auto begun = beginCopy(from, into); !begun)
        return begun;
    if (!QFileInfo::exists(from.stateDatabase()))
        return {};
    auto database = openDatabase(from.stateDatabase(), stateSchema());
    if (!database)
        return fail(database.error());
    if (const auto copied = (*database)->execute(u"VACUUM INTO ?"_s, {into.stateDatabase()}); !copied)
        return fail(copied.error());
    return {};
}

} // namespace slipway::store
