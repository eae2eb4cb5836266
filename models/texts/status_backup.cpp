// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/format_text.h"
#include "models/texts/status_rows.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct BackupStatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(BackupStatusTexts)
};

QString failedText(const StatusArgs &args)
{
    const QString problem = args.raw(1);
    if (problem == "no-space"_L1)
        return BackupStatusTexts::tr("The automatic backup into %1 failed: the disk is full.").arg(args[0]);
    if (problem == "denied"_L1)
        return BackupStatusTexts::tr("The automatic backup into %1 failed: the folder may not be written.")
            .arg(args[0]);
    if (problem == "damaged"_L1)
        return BackupStatusTexts::tr("The automatic backup into %1 failed: content of the site is damaged.")
            .arg(args[0]);
    if (problem == "busy"_L1)
        return BackupStatusTexts::tr("The automatic backup into %1 failed: another program makes one there, or holds "
                                     "the database.")
            .arg(args[0]);
    return problem.isEmpty() ? BackupStatusTexts::tr("The automatic backup into %1 failed.").arg(args[0])
                             : BackupStatusTexts::tr("The automatic backup into %1 failed (%2).").arg(args[0], args[1]);
}

QString keptText(const StatusArgs &args)
{
    if (args.raw(1) == "denied"_L1)
        return BackupStatusTexts::tr("Older backups in %1 could not be deleted: the folder may not be written.")
            .arg(args[0]);
    return BackupStatusTexts::tr("Older backups in %1 could not be deleted (%2).").arg(args[0], args[1]);
}

} // namespace

const QList<StatusRow> &backupRows()
{
    static const QList<StatusRow> rows{
        {"BACKUP_MADE",
         [](const StatusArgs &args) {
             return BackupStatusTexts::tr("An automatic backup was made: %1, %2.")
                 .arg(args[0], bytesText(args.raw(1).toLongLong()));
         },
         nullptr},
        {"BACKUP_FAILED", failedText,
         [] {
             return StatusAdvice{
                 BackupStatusTexts::tr("The disk is full or not plugged in, or the user of the service may not write "
                                       "there."),
                 BackupStatusTexts::tr("Mend that, or choose another folder in the settings. It is tried again every "
                                       "ten minutes; nothing of the backups that exist is lost.")};
         }},
        {"BACKUPS_KEPT", keptText,
         [] {
             return StatusAdvice{
                 BackupStatusTexts::tr("Whoever runs the service may make files in the folder, but not delete them, or "
                                       "the disk has an error."),
                 BackupStatusTexts::tr("Mend that, or delete older backups by hand: they take room until the disk is "
                                       "full.")};
         }},
        {"SITE_RESTORED",
         [](const StatusArgs &args) {
             return BackupStatusTexts::tr("The site was restored from the backup %1, made %2. The brake is engaged: no "
                                          "required deployment starts.")
                 .arg(args[0], timeText(args.raw(1).toLongLong()));
         },
         [] {
             return StatusAdvice{
                 BackupStatusTexts::tr("What ran after the backup was made is not in its ledger: required deployments "
                                       "would run again on those machines."),
                 BackupStatusTexts::tr("Look through the deployments, disable what must not run again, then release "
                                       "the brake.")};
         }},
        {"RESTORE_FINISHED",
         [](const StatusArgs &) {
             return BackupStatusTexts::tr("A restore that had been cut off was finished when the site was opened.");
         },
         [] {
             return StatusAdvice{
                 BackupStatusTexts::tr("The computer lost its power, or the program was ended, in the last moments of "
                                       "the restore."),
                 BackupStatusTexts::tr("The site is the restored one. The site as it was is kept among the backups.")};
         }},
        {"RESTORE_DROPPED",
         [](const StatusArgs &) {
             return BackupStatusTexts::tr("A restore was cut off before it changed anything. What it had made ready "
                                          "was removed.");
         },
         [] {
             return StatusAdvice{
                 BackupStatusTexts::tr("The computer lost its power, or the program was ended, during the restore."),
                 BackupStatusTexts::tr("The site is as it was. Restore again, if it is still wanted.")};
         }},
    };
    return rows;
}

} // namespace slipway::models
