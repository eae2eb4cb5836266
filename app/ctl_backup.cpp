// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of the site: made, listed, verified, restored, deleted.
#include "app/ctl_backup.h"
#include "models/site/backup_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "server/engine/backup.h"
#include "server/engine/document.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

QJsonValue timeOrNull(qint64 ms)
{
    return ms > 0 ? QJsonValue(engine::document::time(ms)) : QJsonValue(QJsonValue::Null);
}

/// A list that cannot be read says of nothing whether it is there.
bool isHistoryOnly(const engine::Backup &backup)
{
    return backup.fault.isEmpty() && !backup.holdsConfiguration();
}

QJsonObject backupObject(const engine::Backup &backup)
{
    QStringList problems = backup.problems;
    if (!backup.fault.isEmpty())
        problems.prepend(backup.fault);
    if (isHistoryOnly(backup))
        problems.prepend(u"it holds a history, but no configuration: site.db was gone when it was kept"_s);
    return {{"path", backup.path},
            {"time", timeOrNull(backup.timeMs)},
            {"kind", engine::backupKindKey(backup.kind)},
            {"siteCode", backup.siteCode},
            {"program", backup.program},
            {"content", backup.content},
            {"files", backup.files.size()},
            {"bytes", backup.bytes()},
            {"verified", timeOrNull(backup.checkedMs)},
            {"sound", problems.isEmpty()},
            {"problems", QJsonArray::fromStringList(problems)}};
}

Result<QString> folderOf(Call &call)
{
    if (call.arguments.has("folder"))
        return QDir::current().absoluteFilePath(call.arguments.value("folder"));
    const auto snapshot = call.commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    return engine::backupFolder(call.site, (*snapshot)->settings());
}

/// What was given is a folder, or a name in the folder of backups or of the site.
QString pathOf(const QString &given, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(given);
        if (!given.contains(u'/') && QFileInfo::exists(path))
            return path;
    }
    return QDir::current().absoluteFilePath(given);
}

Result<QString> pathOf(Call &call)
{
    const auto folder = folderOf(call);
    if (!folder)
        return folder;
    return pathOf(call.arguments.words.at(0), {*folder, call.site.directory});
}

Outcome create(Call &call)
{
    CTL_TRY(folder, folderOf(call));
    if (!call.arguments.words.isEmpty())
        folder = QDir::current().absoluteFilePath(call.arguments.words.first());
    CTL_TRY(made, call.commands.createBackup({QDir::cleanPath(folder), call.arguments.has("content")}));
    return done(backupObject(made), made.path);
}

Outcome list(Call &call)
{
    CTL_TRY(folder, folderOf(call));
    CTL_TRY(backups, engine::backupsOf(call.site, folder));
    QJsonArray rows;
    QList<QStringList> lines{{u"NAME"_s, u"TIME"_s, u"KIND"_s, u"CONTENT"_s, u"SIZE"_s, u"SOUND"_s}};
    for (const engine::Backup &backup : backups) {
        rows += backupObject(backup);
        lines += {models::displayText(backup.name()),
                  timeOrNull(backup.timeMs).toString(),
                  engine::backupKindKey(backup.kind),
                  backup.content ? u"yes"_s : u"no"_s,
                  models::bytesText(backup.bytes()),
                  !backup.isSound() ? u"no"_s : isHistoryOnly(backup) ? u"history only"_s : u"yes"_s};
    }
    return done(rows,
                backups.isEmpty() ? u"There is no backup in %1."_s.arg(models::displayText(folder)) : table(lines));
}

Outcome verify(Call &call)
{
    CTL_TRY(path, pathOf(call));
    CTL_TRY(backup, engine::verifyBackup(path));
    Output output{backupObject(backup), {}, {}, 0};
    output.exit = output.json.toObject().value("sound"_L1).toBool() ? 0 : 1;
    if (output.exit == 0)
        output.text = u"%1 is sound: %2 files, %3."_s.arg(models::displayText(backup.name()))
                          .arg(backup.files.size())
                          .arg(models::bytesText(backup.bytes()));
    else if (!backup.isSound())
        output.warnings.append(u"%1 is damaged."_s.arg(models::displayText(backup.name())));
    for (const QJsonValue &problem : output.json.toObject().value("problems"_L1).toArray())
        output.warnings.append(models::displayText(problem.toString(), 300));
    return output;
}

Outcome remove(Call &call)
{
    CTL_TRY(path, pathOf(call));
    CTL_DO(call.commands.removeBackup(path));
    return done(QJsonObject{{"deleted", path}});
}

} // namespace

QList<Verb> backupVerbs()
{
    return {{"backup", "create", "[FOLDER] [--content]", {0, 1, {}, {}, {"content"}}, create},
            {"backup", "list", "[--folder FOLDER]", {0, 0, {"folder"}, {}, {}}, list},
            {"backup", "verify", "BACKUP [--folder FOLDER]", {1, 1, {"folder"}, {}, {}}, verify},
            {"backup", "delete", "BACKUP [--folder FOLDER]", {1, 1, {"folder"}, {}, {}}, remove}};
}

Outcome restoreSite(const store::SiteLocation &site, const QStringList &words)
{
    const auto given = parseArguments(words, {1, 1, {"folder"}, {}, {}});
    if (!given)
        return given.error();
    QString folder = engine::backupFolder(site, {});
    if (given->has("folder")) {
        folder = QDir::current().absoluteFilePath(given->value("folder"));
    } else if (const auto commands = engine::Commands::open(site, engine::Commands::Missing::Fail)) {
        if (const auto snapshot = (*commands)->snapshot())
            folder = engine::backupFolder(site, (*snapshot)->settings());
    }
    const QString path = pathOf(given->words.first(), {folder, site.directory});
    const auto restored = engine::restoreBackup(site, path);
    if (!restored && restored.error().code == ErrorCode::Busy)
        return Error{ErrorCode::Refused,
                     {u"A program has the site open. End slipwayd and every console of it, then restore again. Nothing "
                      "was changed."_s}};
    if (!restored)
        return restored.error();
    Output output{QJsonObject{{"backup", restored->backup.path},
                              {"kept", restored->kept.isEmpty() ? QJsonValue(QJsonValue::Null) : restored->kept},
                              {"keptContent", restored->keptContent},
                              {"contentFiles", restored->contentFiles},
                              {"missingContent", restored->missingContent}},
                  u"The site of %1 was restored."_s.arg(timeOrNull(restored->backup.timeMs).toString()),
                  {u"The brake is engaged: what ran after the backup was made is not in its ledger. Look through the "
                   "deployments, then `slipwayctl brake release`."_s},
                  0};
    if (!restored->kept.isEmpty())
        output.text += u" The site as it was is kept in %1."_s.arg(models::displayText(restored->kept, 1000));
    if (!restored->keptContent)
        output.warnings.append(
            u"The site as it was is kept without its boot images: they lie on another file system. What the restored "
            "site does not use is removed there when it next removes or updates an image."_s);
    if (restored->missingContent > 0)
        output.warnings.append(u"Files of boot images are missing: %1. Update the images from their source."_s.arg(
            restored->missingContent));
    return output;
}

} // namespace slipway::ctl
