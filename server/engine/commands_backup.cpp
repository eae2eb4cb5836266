// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as an administrator makes and removes them; the work itself is in backup.h.
#include "server/engine/backup_list.h"
#include "server/engine/commands_private.h"
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace slipway::engine {

Result<Backup> Commands::createBackup(const BackupOrder &order, const content::Progress &progress)
{
    auto made = makeBackup(d->location, order, progress);
    if (!made)
        return made;
    const auto told = d->site->exclusive([&] {
        return d->audit(u"backup.create"_s, order.folder,
                        QJsonObject{{"name", made->name()}, {"bytes", made->bytes()}, {"content", made->content}});
    });
    if (!told) { // what nobody can answer for does not stay
        (void)deleteBackup(made->path);
        return fail(told.error());
    }
    return made;
}

Result<void> Commands::removeBackup(const QString &path)
{
    const auto backup = readBackup(path);
    if (!backup)
        return fail(backup.error());
    QString aside;
    const auto told = d->site->exclusive([&]() -> Result<void> {
        if (const auto noted = d->audit(u"backup.remove"_s, backup->path, QJsonObject{{"bytes", backup->bytes()}});
            !noted)
            return noted;
        const auto put = backup::putAside(*backup);
        if (!put)
            return fail(put.error());
        aside = *put;
        return {};
    });
    if (!told) {
        if (!aside.isEmpty())
            QDir().rename(aside, backup->path);
        return told;
    }
    // Gigabytes go while others change the site.
    return backup::removeAside(*backup, aside);
}

Result<void> Commands::noteRestored(const Backup &backup)
{
    const QJsonObject detail{{"time", QDateTime::fromMSecsSinceEpoch(backup.timeMs, Qt::UTC).toString(Qt::ISODate)}};
    return d->recorded(u"site.restore"_s, backup.path, detail, [&]() -> Result<void> {
        if (const auto engaged = d->state->engageBrake(); !engaged)
            return fail(engaged.error());
        return d->note(u"SITE_RESTORED"_s, u"warning"_s, {backup.path, QString::number(backup.timeMs)});
    });
}

} // namespace slipway::engine
