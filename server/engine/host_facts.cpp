// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/host_facts.h"
#include "server/base/clock.h"
#include "server/engine/backup.h"
#include "server/net/interfaces.h"
#include "server/store/open_files.h"
#include <QFileInfo>
#include <QStorageInfo>

namespace slipway::engine {

namespace {

void lookForBackups(const store::SiteLocation &site, const site::Settings &settings, HostFacts &facts)
{
    if (settings.backupSchedule == site::BackupSchedule::Off)
        return;
    facts.backupFolder = backupFolder(site, settings);
    const QFileInfo folder(facts.backupFolder);
    if (!folder.exists() && !settings.backupFolder.isEmpty() && !QFileInfo::exists(folder.absolutePath()))
        facts.backupProblem = QStringLiteral("missing");
    else if (folder.exists() && !folder.isWritable())
        facts.backupProblem = QStringLiteral("denied");
    const auto backups = backupsIn(facts.backupFolder);
    const auto newest = backups ? newestAutomaticMs(site, *backups, SystemClock().utcMs()) : fail(backups.error());
    facts.newestBackupMs = newest ? *newest : -1;
}

} // namespace

HostFacts hostFacts(const store::SiteLocation &site, const site::Settings &settings)
{
    HostFacts facts;
    for (const net::Interface &interface : net::interfaces()) {
        HostFacts::Interface told{interface.name, interface.up && interface.running && !interface.loopback,
                                  interface.virtualDevice};
        for (const net::InterfaceAddress &address : interface.addresses)
            told.addresses += {address.address, address.prefixLength};
        facts.interfaces += told;
    }
    facts.contentFolder = site.contentFolder();
    // The folder is made with the first image; what holds the site holds it, too.
    const QStorageInfo storage(QFileInfo::exists(facts.contentFolder) ? facts.contentFolder : site.directory);
    facts.freeBytes = storage.isValid() ? storage.bytesAvailable() : -1;
    const QString &watchedFile = settings.watchedExclusionFile;
    facts.watchedReadable = watchedFile.isEmpty() || QFileInfo(watchedFile).isReadable();
    lookForBackups(site, settings, facts);
    facts.lostDatabases = store::lostDatabases(site);
    return facts;
}

} // namespace slipway::engine
