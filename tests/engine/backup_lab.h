// SPDX-License-Identifier: GPL-3.0-or-later
// A site whose backups lie beside it, for the tests of backups and of their schedule.
#pragma once
#include "server/engine/backup_list.h"
#include "tests/engine/commands_fixture.h"
#include <QDir>

namespace slipway::engine::test {

/// A site with a device and a boot image.
struct Lab
{
    Site site;
    QString folder = site.folder.filePath(QStringLiteral("backups"));
    DeviceId device = *site->addDevice(test::device(QStringLiteral("PC1"), 1));
    QByteArray bytes = "MZ" + QByteArray(300'000, 'x');
    BootImageId image = addImage();

    BootImageId addImage() const
    {
        NewBootImage made;
        made.name = QStringLiteral("Boot");
        made.program = site.file(QStringLiteral("boot.efi"), bytes);
        return *site->addBootImage(made);
    }
    Backup backup(bool content = false, Backup::Kind kind = Backup::Kind::Manual, qint64 timeMs = 0) const
    {
        const auto made = makeBackup(site.location, {folder, content, kind, timeMs});
        return made ? *made : Backup();
    }
    qsizetype listed() const { return backupsIn(folder)->size(); }
    QStringList entries() const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    site::Settings settings(const char *schedule, int keep = 14) const
    {
        return site::settingsFrom({{QStringLiteral("backup.schedule"), QString::fromLatin1(schedule)},
                                   {QStringLiteral("backup.folder"), folder},
                                   {QStringLiteral("backup.keep"), QString::number(keep)}});
    }
};

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace slipway::engine::test
