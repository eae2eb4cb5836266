// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/site_alone.h"
#include "server/store/open_files.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {
constexpr int PatienceMs = 500;
}

SiteAlone::~SiteAlone()
{
    for (const auto &database : m_databases)
        (void)database->execute(u"ROLLBACK"_s);
}

Result<void> SiteAlone::lock(const QString &file)
{
    auto opened = Database::open(file, PatienceMs);
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    // Only the last connection of all programs can leave the write-ahead log, which every open one is in.
    const auto mode = database.text(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode)
        return fail(mode.error());
    if (mode->value_or(QString()).compare(u"delete", Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::Busy, {file});
    if (const auto begun = database.execute(u"BEGIN EXCLUSIVE"_s); !begun)
        return fail(begun.error());
    m_databases.push_back(std::move(*opened));
    return {};
}

Result<std::unique_ptr<SiteAlone>> SiteAlone::take(const SiteLocation &site)
{
    std::unique_ptr<SiteAlone> alone(new SiteAlone);
    for (const QString &file : {site.siteDatabase(), site.stateDatabase()}) {
        const QFileInfo facts(file);
        if (facts.isSymLink() || (facts.exists() && !facts.isFile()))
            return failure(ErrorCode::Refused, {u"%1 is a link or no file at all, so that the database could not be "
                                                "kept. Put the file itself there, or move away what is there, then "
                                                "try again."_s.arg(file)});
        if (!facts.exists())
            continue;
        const auto locked = alone->lock(file);
        if (locked)
            continue;
        if (locked.error().code != ErrorCode::Corrupt)
            return fail(locked.error());
        if (isLockedElsewhere(file))
            return failure(ErrorCode::Busy, {file});
    }
    return alone;
}

} // namespace slipway::store
