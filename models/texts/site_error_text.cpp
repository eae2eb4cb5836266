// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/site_error_text.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "server/engine/backup.h"
#include <QObject>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

/// What brings a damaged site back: the newest backup, as far as it is where backups lie if nobody says otherwise.
QString wayBack(const store::SiteLocation &site)
{
    const QString command = u"slipwayctl --site %1 backup restore %2"_s;
    if (const auto backups = engine::backupsOf(site, engine::backupFolder(site, {}))) {
        for (const engine::Backup &each : *backups) {
            if (each.kind != engine::Backup::Kind::BeforeRestore && each.isSound()) {
                return QObject::tr("To restore it, end every other program that has it open, then type this in a "
                                   "terminal:\n\n%1")
                    .arg(command.arg(shellWord(site.directory), shellWord(each.path)));
            }
        }
    }
    return QObject::tr("To restore it, end every other program that has it open, then type this in a terminal. BACKUP "
                       "stands for the folder of a backup, or for its name where --folder says where it lies:\n\n%1")
        .arg(command.arg(shellWord(site.directory), u"BACKUP"_s));
}

} // namespace

QString siteErrorText(const store::SiteLocation &site, const Error &error)
{
    const QString text = errorText(error), file = error.args.value(0);
    const bool damaged =
        error.code == ErrorCode::Corrupt && (file == site.siteDatabase() || file == site.stateDatabase());
    return damaged ? text + u"\n\n"_s + wayBack(site) : text;
}

} // namespace slipway::models
