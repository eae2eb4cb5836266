// SPDX-License-Identifier: GPL-3.0-or-later
// The exclusion list, duplicate hardware identifiers and settings.
#include "server/engine/audit_detail.h"
#include "server/engine/author.h"
#include "server/engine/backup.h"
#include "server/engine/commands_private.h"
#include "server/engine/document.h"
#include "server/engine/folder_rule.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

QString text(const MacAddress &mac)
{
    return QString::fromStdString(mac.toString());
}

QString text(const Guid &guid)
{
    return QString::fromStdString(guid.toString());
}

/// Rules between settings: `all` holds what would be stored. OutOfRange.
Result<void> checkTogether(const QHash<QString, QString> &all)
{
    const site::Settings settings = site::settingsFrom(all);
    if (settings.riskMaximumSize > 0 && settings.riskMaximumSize <= settings.riskDefaultSize)
        return failure(ErrorCode::OutOfRange, {u"risk.maximum-size"_s, QString::number(settings.riskMaximumSize),
                                               u"0 (no limit), or more than risk.default-size, which would be %1"_s.arg(
                                                   settings.riskDefaultSize)});
    return {};
}

} // namespace

QString Commands::Private::currentUser()
{
    return engine::currentUser();
}

Result<void> Commands::addExclusion(const MacAddress &mac, const QString &note)
{
    return d->site->change([&]() -> Result<void> {
        const site::Exclusion exclusion{mac, note.trimmed(), Private::currentUser(), d->clock.utcMs()};
        if (const auto added = d->site->exclusions().add(exclusion); !added)
            return added;
        return d->audit(u"exclusion.add"_s, text(mac), audit::added({{"note", exclusion.note}}));
    });
}

/// Who wants to answer a machine again must learn that another list forbids it.
Failure<Error> Commands::Private::notExcluded(const MacAddress &mac, const Error &error)
{
    const auto current = snapshot();
    if (error.code != ErrorCode::NotFound || !current || !(*current)->configuration().watchedExclusions.contains(mac))
        return fail(error);
    return failure(ErrorCode::Refused, {u"%1 is excluded by the watched file %2: remove it there."_s.arg(
                                           text(mac), (*current)->settings().watchedExclusionFile)});
}

Result<void> Commands::removeExclusions(const QList<MacAddress> &macs)
{
    return d->site->change([&]() -> Result<void> {
        for (const MacAddress &mac : macs) {
            if (const auto removed = d->site->exclusions().remove(mac); !removed)
                return d->notExcluded(mac, removed.error());
        }
        QStringList names;
        for (const MacAddress &mac : macs)
            names.append(text(mac));
        return d->audit(u"exclusion.remove"_s, audit::object(names, u"MAC addresses"_s),
                        audit::listed(u"macs"_s, names));
    });
}

Result<void> Commands::addDuplicateId(const MacAddress &mac)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto done = d->site->duplicateIds().add(mac); !done)
            return done;
        return d->audit(u"duplicate-id.add"_s, text(mac));
    });
}

Result<void> Commands::addDuplicateId(const Guid &guid)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto done = d->site->duplicateIds().add(guid); !done)
            return done;
        return d->audit(u"duplicate-id.add"_s, text(guid));
    });
}

Result<void> Commands::removeDuplicateId(const MacAddress &mac)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto done = d->site->duplicateIds().remove(mac); !done)
            return done;
        return d->audit(u"duplicate-id.remove"_s, text(mac));
    });
}

Result<void> Commands::removeDuplicateId(const Guid &guid)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto done = d->site->duplicateIds().remove(guid); !done)
            return done;
        return d->audit(u"duplicate-id.remove"_s, text(guid));
    });
}

Result<void> Commands::setSetting(const QString &key, const QString &value)
{
    return setSettings({{key, value}});
}

Result<void> Commands::setSettings(const QHash<QString, QString> &values)
{
    QHash<QString, QString> checked;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        const auto text = site::checkedSetting(it.key(), it.value());
        if (!text)
            return fail(text.error());
        checked.insert(it.key(), *text);
    }
    // Outside of the transaction: it may take a moment.
    if (const auto clean = checkPublished(checked.value(u"published.folder"_s)); !clean)
        return clean;
    bool answeredBefore = true, answers = true;
    const auto done = d->site->change([&]() -> Result<void> {
        const auto current = d->site->settings().all();
        if (!current)
            return fail(current.error());
        QHash<QString, QString> all = *current;
        all.insert(checked);
        answeredBefore = site::settingsFrom(*current).responderActive;
        answers = site::settingsFrom(all).responderActive;
        if (const auto sound = checkTogether(all); !sound)
            return sound;
        if (checked.contains(u"published.folder"_s) || checked.contains(u"backup.folder"_s)) {
            const site::Settings would = site::settingsFrom(all);
            if (const auto apart = checkFolders(d->location, would.publishedFolder, backupFolder(d->location, would));
                !apart)
                return apart;
        }
        const QHash<QString, QString> texts = site::settingTexts(*current);
        QJsonObject before, after;
        for (const site::SettingDefinition &definition : site::settingDefinitions()) {
            const QString key = QString::fromLatin1(definition.key);
            if (!checked.contains(key))
                continue;
            before[key] = document::setting(definition, texts.value(key));
            after[key] = document::setting(definition, checked.value(key));
            if (const auto written = d->site->settings().set(key, checked.value(key)); !written)
                return written;
        }
        return d->audit(u"setting.set"_s, audit::object(checked.keys(), u"settings"_s), audit::change(before, after));
    });
    // The message may fail without undoing what it tells of: to stop matters more.
    if (done && answers != answeredBefore)
        (void)d->note(answers ? u"ANSWERING_STARTED"_s : u"ANSWERING_STOPPED"_s, answers ? u"info"_s : u"warning"_s,
                      {Private::currentUser()});
    return done;
}

} // namespace slipway::engine
