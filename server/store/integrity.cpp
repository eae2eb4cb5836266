// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/integrity.h"
#include "server/store/database.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

constexpr int BusyTimeoutMs = 3'000;

DatabaseState examine(const QString &file, Writers writers)
{
    DatabaseState state;
    const QFileInfo facts(file);
    state.name = facts.fileName();
    if (facts.exists() && !facts.isFile()) { // whoever opens a pipe waits for its writer
        state.problems += u"it is no file"_s;
        return state;
    }
    const auto database =
        writers == Writers::None ? Database::openUnchanging(file) : Database::open(file, BusyTimeoutMs);
    if (!database.ok()) {
        state.problems = database.error().args;
        return state;
    }
    const auto version = (*database)->integer(u"PRAGMA user_version"_s);
    state.version = version.ok() ? int(version->value_or(0)) : 0;
    const auto pages = (*database)->integer(u"PRAGMA page_count"_s), size = (*database)->integer(u"PRAGMA page_size"_s);
    if (pages.ok() && size.ok())
        state.bytes = pages->value_or(0) * size->value_or(0);
    const auto looked = (*database)->query(u"PRAGMA quick_check(20)"_s, {}, [&state](const Row &row) {
        if (row.text(0) != u"ok")
            state.problems += row.text(0);
    });
    if (!looked.ok())
        state.problems += looked.error().args;
    return state;
}

} // namespace

Result<QList<DatabaseState>> examineDatabases(const SiteLocation &site, Writers writers)
{
    if (writers == Writers::Others && !site.exists())
        return failure(ErrorCode::SiteMissing, {site.directory});
    return QList<DatabaseState>{examine(site.siteDatabase(), writers), examine(site.stateDatabase(), writers)};
}

} // namespace slipway::store
