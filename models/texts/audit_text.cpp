// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/audit_text.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/setting_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct AuditTexts
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)
public:
    static QString verb(const QString &verb);
    static QString label(const QString &key);
    static QString yesNo(bool value) { return value ? tr("Yes") : tr("No"); }
    static QString none() { return tr("none"); }
    static QString problem(const store::AuditCheck &check);
    static QString intact(qint64 rows);
};

struct Word
{
    const char *key;
    const char *text;
};

constexpr Word Verbs[] = {
    {"site.create", QT_TRANSLATE_NOOP("AuditTexts", "Made the site")},
    {"audit.begin", QT_TRANSLATE_NOOP("AuditTexts", "Began the audit trail")},
    {"site.import", QT_TRANSLATE_NOOP("AuditTexts", "Imported a site document")},
    {"device.add", QT_TRANSLATE_NOOP("AuditTexts", "Added a device")},
    {"device.change", QT_TRANSLATE_NOOP("AuditTexts", "Changed a device")},
    {"device.remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed devices")},
    {"device.import", QT_TRANSLATE_NOOP("AuditTexts", "Imported computer information")},
    {"device.promote", QT_TRANSLATE_NOOP("AuditTexts", "Registered an unknown machine")},
    {"device.merge", QT_TRANSLATE_NOOP("AuditTexts", "Merged an unknown machine")},
    {"collection.add", QT_TRANSLATE_NOOP("AuditTexts", "Added a collection")},
    {"device.wake", QT_TRANSLATE_NOOP("AuditTexts", "Sent wake-up packets")},
    {"collection.copy", QT_TRANSLATE_NOOP("AuditTexts", "Copied a collection")},
    {"collection.change", QT_TRANSLATE_NOOP("AuditTexts", "Changed a collection")},
    {"collection.remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed a collection")},
    {"collection.add-members", QT_TRANSLATE_NOOP("AuditTexts", "Added members")},
    {"collection.remove-members", QT_TRANSLATE_NOOP("AuditTexts", "Removed members")},
    {"collection.set", QT_TRANSLATE_NOOP("AuditTexts", "Changed a collection")},
    {"collection.rule-add", QT_TRANSLATE_NOOP("AuditTexts", "Added a membership rule")},
    {"collection.rule-remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed a membership rule")},
    {"collection.window-add", QT_TRANSLATE_NOOP("AuditTexts", "Added a maintenance window")},
    {"collection.window-remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed a maintenance window")},
    {"boot-image.add", QT_TRANSLATE_NOOP("AuditTexts", "Added a boot image")},
    {"boot-image.change", QT_TRANSLATE_NOOP("AuditTexts", "Changed a boot image")},
    {"boot-image.update", QT_TRANSLATE_NOOP("AuditTexts", "Updated content")},
    {"boot-image.validate", QT_TRANSLATE_NOOP("AuditTexts", "Validated content")},
    {"boot-image.supply", QT_TRANSLATE_NOOP("AuditTexts", "Supplied boot files")},
    {"boot-image.remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed a boot image")},
    {"task-sequence.add", QT_TRANSLATE_NOOP("AuditTexts", "Added a task sequence")},
    {"task-sequence.change", QT_TRANSLATE_NOOP("AuditTexts", "Changed a task sequence")},
    {"task-sequence.remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed a task sequence")},
    {"deployment.add", QT_TRANSLATE_NOOP("AuditTexts", "Deployed")},
    {"deployment.change", QT_TRANSLATE_NOOP("AuditTexts", "Changed a deployment")},
    {"deployment.enable", QT_TRANSLATE_NOOP("AuditTexts", "Enabled a deployment")},
    {"deployment.disable", QT_TRANSLATE_NOOP("AuditTexts", "Disabled a deployment")},
    {"deployment.remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed a deployment")},
    {"exclusion.add", QT_TRANSLATE_NOOP("AuditTexts", "Excluded a machine")},
    {"exclusion.note", QT_TRANSLATE_NOOP("AuditTexts", "Changed an exclusion's note")},
    {"exclusion.remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed exclusions")},
    {"exclusion.import", QT_TRANSLATE_NOOP("AuditTexts", "Imported exclusions")},
    {"exclusion.watched", QT_TRANSLATE_NOOP("AuditTexts", "Read the watched exclusion file")},
    {"duplicate-id.add", QT_TRANSLATE_NOOP("AuditTexts", "Added a duplicate identifier")},
    {"duplicate-id.remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed a duplicate identifier")},
    {"clear-required-pxe", QT_TRANSLATE_NOOP("AuditTexts", "Cleared required PXE deployments")},
    {"clear-undo", QT_TRANSLATE_NOOP("AuditTexts", "Undid a Clear")},
    {"session.stop", QT_TRANSLATE_NOOP("AuditTexts", "Stopped transfers")},
    {"brake.engage", QT_TRANSLATE_NOOP("AuditTexts", "Engaged the brake")},
    {"brake.release", QT_TRANSLATE_NOOP("AuditTexts", "Released the brake")},
    {"quarantine.add", QT_TRANSLATE_NOOP("AuditTexts", "Quarantined a device")},
    {"quarantine.release", QT_TRANSLATE_NOOP("AuditTexts", "Released from quarantine")},
    {"ramdisk.set", QT_TRANSLATE_NOOP("AuditTexts", "Changed block and window size")},
    {"variable.set", QT_TRANSLATE_NOOP("AuditTexts", "Set variables")},
    {"variable.remove", QT_TRANSLATE_NOOP("AuditTexts", "Removed variables")},
    {"ramdisk.reset", QT_TRANSLATE_NOOP("AuditTexts", "Let a machine use the normal sizes again")},
    {"backup.create", QT_TRANSLATE_NOOP("AuditTexts", "Made a backup")},
    {"backup.remove", QT_TRANSLATE_NOOP("AuditTexts", "Deleted a backup")},
    {"site.restore", QT_TRANSLATE_NOOP("AuditTexts", "Restored the site from a backup")},
    {"lease.release", QT_TRANSLATE_NOOP("AuditTexts", "Released addresses")},
    {"setting.set", QT_TRANSLATE_NOOP("AuditTexts", "Changed settings")},
};

constexpr Word Labels[] = {
    {"name", QT_TRANSLATE_NOOP("AuditTexts", "Name")},
    {"macs", QT_TRANSLATE_NOOP("AuditTexts", "MAC addresses")},
    {"smbiosGuid", QT_TRANSLATE_NOOP("AuditTexts", "SMBIOS GUID")},
    {"arch", QT_TRANSLATE_NOOP("AuditTexts", "Architecture")},
    {"siteCode", QT_TRANSLATE_NOOP("AuditTexts", "Site code")},
    {"preferredDeployment", QT_TRANSLATE_NOOP("AuditTexts", "Preferred deployment")},
    {"networks", QT_TRANSLATE_NOOP("AuditTexts", "Networks")},
    {"from", QT_TRANSLATE_NOOP("AuditTexts", "Copied from")},
    {"limiting", QT_TRANSLATE_NOOP("AuditTexts", "Limiting collection")},
    {"bootImage", QT_TRANSLATE_NOOP("AuditTexts", "Boot image")},
    {"taskSequence", QT_TRANSLATE_NOOP("AuditTexts", "Task sequence")},
    {"collection", QT_TRANSLATE_NOOP("AuditTexts", "Collection")},
    {"purpose", QT_TRANSLATE_NOOP("AuditTexts", "Purpose")},
    {"availableTo", QT_TRANSLATE_NOOP("AuditTexts", "Available to")},
    {"start", QT_TRANSLATE_NOOP("AuditTexts", "Available from")},
    {"expire", QT_TRANSLATE_NOOP("AuditTexts", "Expires")},
    {"enabled", QT_TRANSLATE_NOOP("AuditTexts", "Enabled")},
    {"pxe", QT_TRANSLATE_NOOP("AuditTexts", "Enabled for PXE")},
    {"version", QT_TRANSLATE_NOOP("AuditTexts", "Version")},
    {"program", QT_TRANSLATE_NOOP("AuditTexts", "Boot program")},
    {"linux", QT_TRANSLATE_NOOP("AuditTexts", "Linux")},
    {"wim", QT_TRANSLATE_NOOP("AuditTexts", "WIM")},
    {"blockSize", QT_TRANSLATE_NOOP("AuditTexts", "Block size")},
    {"windowSize", QT_TRANSLATE_NOOP("AuditTexts", "Window size")},
    {"resetBackOff", QT_TRANSLATE_NOOP("AuditTexts", "Normal sizes again for")},
    {"files", QT_TRANSLATE_NOOP("AuditTexts", "Files")},
    {"damaged", QT_TRANSLATE_NOOP("AuditTexts", "Damaged files")},
    {"note", QT_TRANSLATE_NOOP("AuditTexts", "Note")},
    {"devices", QT_TRANSLATE_NOOP("AuditTexts", "Devices")},
    {"deployments", QT_TRANSLATE_NOOP("AuditTexts", "Deployments")},
    {"members", QT_TRANSLATE_NOOP("AuditTexts", "Members")},
    {"record", QT_TRANSLATE_NOOP("AuditTexts", "Unknown machine")},
    {"reason", QT_TRANSLATE_NOOP("AuditTexts", "Reason")},
    {"bootingNow", QT_TRANSLATE_NOOP("AuditTexts", "Booting now, left alone")},
    {"restored", QT_TRANSLATE_NOOP("AuditTexts", "Restored")},
    {"begun", QT_TRANSLATE_NOOP("AuditTexts", "Began to boot since, left alone")},
    {"clearing", QT_TRANSLATE_NOOP("AuditTexts", "Clear")},
    {"window", QT_TRANSLATE_NOOP("AuditTexts", "Maintenance window")},
    {"include", QT_TRANSLATE_NOOP("AuditTexts", "Include")},
    {"exclude", QT_TRANSLATE_NOOP("AuditTexts", "Exclude")},
    {"query", QT_TRANSLATE_NOOP("AuditTexts", "Query")},
    {"count", QT_TRANSLATE_NOOP("AuditTexts", "How many")},
    {"added", QT_TRANSLATE_NOOP("AuditTexts", "Added")},
    {"changed", QT_TRANSLATE_NOOP("AuditTexts", "Changed")},
    {"removed", QT_TRANSLATE_NOOP("AuditTexts", "Removed")},
    {"set", QT_TRANSLATE_NOOP("AuditTexts", "Variables")},
    {"value", QT_TRANSLATE_NOOP("AuditTexts", "Value")},
    {"secret", QT_TRANSLATE_NOOP("AuditTexts", "Secret")},
    {"owners", QT_TRANSLATE_NOOP("AuditTexts", "Devices and collections")},
    {"promoted", QT_TRANSLATE_NOOP("AuditTexts", "Taken over from unknown machines")},
    {"bytes", QT_TRANSLATE_NOOP("AuditTexts", "Bytes")},
    {"content", QT_TRANSLATE_NOOP("AuditTexts", "With boot images")},
    {"time", QT_TRANSLATE_NOOP("AuditTexts", "Made at")},
    {"addresses", QT_TRANSLATE_NOOP("AuditTexts", "Addresses")},
    {"known", QT_TRANSLATE_NOOP("AuditTexts", "Known already")},
};

QString AuditTexts::verb(const QString &verb)
{
    for (const Word &word : Verbs) {
        if (verb == QLatin1StringView(word.key))
            return tr(word.text);
    }
    return displayText(verb);
}

QString AuditTexts::label(const QString &key)
{
    for (const Word &word : Labels) {
        if (key == QLatin1StringView(word.key))
            return tr(word.text);
    }
    return displayText(settingLabel(key));
}

QString AuditTexts::intact(qint64 rows)
{
    return tr("The audit trail is intact: all %1 rows are as they were written.").arg(QLocale().toString(rows));
}

QString AuditTexts::problem(const store::AuditCheck &check)
{
    using Problem = store::AuditCheck::Problem;
    switch (check.problem) {
    case Problem::None:
        break;
    case Problem::Missing:
        return tr("Row %1 is missing.").arg(check.brokenId);
    case Problem::Unlinked:
        return tr("Row %1 does not follow the row before it: rows were removed, added or exchanged.")
            .arg(check.brokenId);
    case Problem::Changed:
        return tr("Row %1 was changed after it was written.").arg(check.brokenId);
    case Problem::CutOff:
        return check.missing == 1
                   ? tr("Row %1, the last one, is missing.").arg(check.brokenId)
                   : tr("%1 rows are missing at the end, from row %2 on.").arg(check.missing).arg(check.brokenId);
    case Problem::EndMoved:
        return tr("The trail does not end where it should, at row %1: rows were removed or added at the end.")
            .arg(check.brokenId);
    case Problem::Unprotected:
        return tr("The rules that keep the table from being changed were removed from the database.");
    case Problem::NotNoted:
        return tr("The hash that was noted does not occur in the trail: it was written anew, or belongs to another "
                  "site.");
    }
    return {};
}

/// What a person reads of a value. Nested things come as "key: value".
QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return AuditTexts::yesNo(value.toBool());
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return displayText(value.toString());
    case QJsonValue::Array: {
        QStringList words;
        for (const QJsonValue &each : value.toArray())
            words << valueText(each);
        return words.isEmpty() ? AuditTexts::none() : words.join(u", "_s);
    }
    case QJsonValue::Object: {
        QStringList words;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            words << AuditTexts::label(it.key()) + u": "_s + valueText(it.value());
        return words.join(u", "_s);
    }
    default:
        return AuditTexts::none();
    }
}

QString ofSide(const QJsonObject &side, const QString &key)
{
    return side.contains(key) ? valueText(side.value(key)) : QString();
}

} // namespace

QString auditVerbText(const QString &verb)
{
    return AuditTexts::verb(verb);
}

QStringList auditVerbs()
{
    QStringList verbs;
    for (const Word &word : Verbs)
        verbs += QString::fromLatin1(word.key);
    return verbs;
}

QList<AuditChange> auditChanges(const QString &detail)
{
    const QJsonObject object = QJsonDocument::fromJson(detail.toUtf8()).object();
    const QJsonObject before = object.value(u"before"_s).toObject(), after = object.value(u"after"_s).toObject();
    QList<AuditChange> changes;
    QStringList keys = before.keys();
    for (const QString &key : after.keys()) {
        if (!keys.contains(key))
            keys << key;
    }
    for (const QString &key : std::as_const(keys))
        changes.append({AuditTexts::label(key), ofSide(before, key), ofSide(after, key)});
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const bool says = !(it->isString() && it->toString().isEmpty()) && !(it->isArray() && it->toArray().isEmpty());
        if (says && it.key() != u"before" && it.key() != u"after")
            changes.append({AuditTexts::label(it.key()), {}, valueText(it.value())});
    }
    return changes;
}

QString auditSummary(const QString &detail)
{
    QStringList parts;
    for (const AuditChange &change : auditChanges(detail)) {
        const QString value = change.before.isEmpty()  ? change.after
                              : change.after.isEmpty() ? change.before
                                                       : change.before + u" \u2192 "_s + change.after;
        parts << change.label + u": "_s + value;
    }
    return displayText(parts.join(u", "_s));
}

QString auditCheckText(const store::AuditCheck &check)
{
    if (check.intact())
        return AuditTexts::intact(check.rows);
    return AuditTexts::problem(check) + u' ' +
           AuditTexts::tr(
               "Somebody wrote to site.db past Slipway, or the file is damaged. Keep a copy of it and compare "
               "it with an earlier export of the trail.");
}

} // namespace slipway::models
