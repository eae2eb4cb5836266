// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/backup_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Kind = engine::Backup::Kind;

struct BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(BackupTexts)
};

QList<Column> backupColumns()
{
    return {{"time", QT_TRANSLATE_NOOP("Columns", "Time"), 20, false, false, true, true},
            {"kind", QT_TRANSLATE_NOOP("Columns", "Made"), 22},
            {"contents", QT_TRANSLATE_NOOP("Columns", "What is in it"), 34},
            {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 12, true},
            {"state", QT_TRANSLATE_NOOP("Columns", "Verified"), 30},
            {"site", QT_TRANSLATE_NOOP("Columns", "Site"), 8},
            {"program", QT_TRANSLATE_NOOP("Columns", "Slipway"), 10, false, false, false},
            {"folder", QT_TRANSLATE_NOOP("Columns", "Folder"), 50, false, false, false}};
}

} // namespace

QString backupKindText(Kind kind)
{
    switch (kind) {
    case Kind::Manual:
        //: A backup that an administrator made.
        return BackupTexts::tr("By hand");
    case Kind::Automatic:
        return BackupTexts::tr("Automatically");
    case Kind::BeforeRestore:
        return BackupTexts::tr("Kept before a restore");
    }
    return {};
}

QString backupContentsText(const engine::Backup &backup)
{
    if (!backup.fault.isEmpty())
        return BackupTexts::tr("Not known");
    if (!backup.holdsConfiguration())
        return BackupTexts::tr("History alone: the configuration was gone");
    return backup.content ? BackupTexts::tr("Configuration, history, boot images")
                          : BackupTexts::tr("Configuration and history");
}

QString backupStateText(const engine::Backup &backup)
{
    if (!backup.isSound())
        return BackupTexts::tr("Damaged");
    return backup.checkedMs == 0 ? BackupTexts::tr("When it was made") : timeText(backup.checkedMs);
}

Tone backupTone(const engine::Backup &backup)
{
    return backup.isSound() ? Tone::Good : Tone::Bad;
}

QVariant BackupRow::cell(int column, int role) const
{
    if (role == SortRole && column == BackupModel::Time)
        return backup.timeMs;
    if (role == SortRole && column == BackupModel::Size)
        return backup.bytes();
    if (role == IconRole && column == BackupModel::Time)
        return u"backup"_s;
    if (role == IconRole && column == BackupModel::State)
        return backup.isSound() ? u"state-done"_s : u"state-failed"_s;
    if (role == ToneRole && column == BackupModel::State)
        return int(backupTone(backup));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BackupModel::Time:
        return timeText(backup.timeMs);
    case BackupModel::Kind:
        return backup.fault.isEmpty() ? backupKindText(backup.kind) : QString();
    case BackupModel::Contents:
        return backupContentsText(backup);
    case BackupModel::Size:
        return bytesText(backup.bytes());
    case BackupModel::State:
        return backupStateText(backup);
    case BackupModel::SiteCode:
        return displayText(backup.siteCode);
    case BackupModel::Program:
        return displayText(backup.program);
    case BackupModel::Folder:
        return displayText(backup.path, 1000);
    default:
        return {};
    }
}

BackupModel::BackupModel(QObject *parent) : RowModel(backupColumns(), parent) {}

void BackupModel::update(const QList<engine::Backup> &backups)
{
    QList<BackupRow> rows;
    for (const engine::Backup &backup : backups)
        rows += {backup};
    setRows(rows);
}

QList<Property> backupProperties(const engine::Backup &backup)
{
    QList<Property> rows{{BackupTexts::tr("Made"), timeText(backup.timeMs)},
                         {BackupTexts::tr("How"), backupKindText(backup.kind)},
                         {BackupTexts::tr("What is in it"), backupContentsText(backup)},
                         {BackupTexts::tr("Size"), bytesText(backup.bytes())},
                         {BackupTexts::tr("Files"), QLocale().toString(backup.files.size())},
                         {BackupTexts::tr("Site"), displayText(backup.siteCode)},
                         {BackupTexts::tr("Made by Slipway"), displayText(backup.program)},
                         {BackupTexts::tr("Folder"), displayText(backup.path, 1000)}};
    if (!backup.fault.isEmpty())
        return {{BackupTexts::tr("State"), BackupTexts::tr("Damaged: it cannot be restored")},
                {BackupTexts::tr("What is wrong"), displayText(backup.fault, 1000)},
                rows.last()};
    rows += {BackupTexts::tr("Verified"), backupStateText(backup)};
    QStringList problems;
    for (const QString &problem : backup.problems)
        problems += displayText(problem, 300);
    if (!problems.isEmpty())
        rows += {BackupTexts::tr("What is wrong"), problems.join(u'\n')};
    return rows;
}

QString backupScheduleText(const site::Settings &settings, const QString &folder, qint64 nowMs)
{
    if (settings.backupSchedule == site::BackupSchedule::Off)
        return BackupTexts::tr("Automatic backups are off.");
    const QString hour = QLocale().toString(QTime(settings.backupHour, 0), QLocale::ShortFormat);
    const QString next = timeText(engine::nextBackupMs(settings, nowMs));
    const QString where = displayText(folder, 1000);
    return settings.backupSchedule == site::BackupSchedule::Daily
               ? BackupTexts::tr("A backup is made every day at %1 into %2, and the newest %n are kept. The next one: "
                                 "%3.",
                                 nullptr, settings.backupKeep)
                     .arg(hour, where, next)
               : BackupTexts::tr("A backup is made every Sunday at %1 into %2, and the newest %n are kept. The next "
                                 "one: %3.",
                                 nullptr, settings.backupKeep)
                     .arg(hour, where, next);
}

} // namespace slipway::models
