// SPDX-License-Identifier: GPL-3.0-or-later
// The lists and settings of the distribution point.
#include "app/ctl_explain.h"
#include "server/engine/document.h"
#include <QMap>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {
QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

Outcome exclude(Call &call)
{
    CTL_TRY(mac, parseMac(call.arguments.words.at(0)));
    CTL_DO(call.commands.addExclusion(mac, call.arguments.value("note")));
    CTL_TRY(snapshot, call.commands.snapshot());
    QJsonObject object;
    for (const site::Exclusion &exclusion : snapshot->configuration().exclusions)
        if (exclusion.mac == mac)
            object = engine::document::exclusion(exclusion);
    return done(object, text(mac.toString()));
}

Outcome include(Call &call)
{
    CTL_TRY(mac, parseMac(call.arguments.words.at(0)));
    CTL_DO(call.commands.removeExclusions({mac}));
    return done(QJsonObject{{"removed", text(mac.toString())}});
}

/// What the watched file excludes stands there as well: marked, and with nobody's note.
Outcome listExclusions(Call &call)
{
    CTL_DO(refreshExclusions(call.commands));
    CTL_TRY(snapshot, call.commands.snapshot());
    const site::Configuration &all = snapshot->configuration();
    const QSet<MacAddress> watched(all.watchedExclusions.begin(), all.watchedExclusions.end());
    QMap<MacAddress, QJsonObject> byMac;
    for (const MacAddress &mac : watched)
        byMac.insert(mac, engine::document::exclusion({mac, {}, {}, 0}));
    for (const site::Exclusion &exclusion : all.exclusions)
        byMac.insert(exclusion.mac, engine::document::exclusion(exclusion));
    QJsonArray objects;
    QList<QStringList> rows{{"MAC", "NOTE", "AUTHOR", "CREATED"}};
    for (auto it = byMac.begin(); it != byMac.end(); ++it) {
        QJsonObject &object = it.value();
        if (watched.contains(it.key())) {
            object["watched"] = true;
            if (object["created"] == engine::document::time(0))
                object["created"] = QJsonValue::Null;
        }
        objects.append(object);
        rows.append({word(object["mac"]), word(object["note"]),
                     object["created"].isNull() ? u"(watched file)"_s : word(object["author"]),
                     word(object["created"])});
    }
    return done(objects, table(rows));
}

Outcome noteExclusion(Call &call)
{
    CTL_TRY(mac, parseMac(call.arguments.words.at(0)));
    CTL_DO(call.commands.setExclusionNote(mac, call.arguments.words.at(1)));
    return done(QJsonObject{{"mac", text(mac.toString())}, {"note", call.arguments.words.at(1).trimmed()}});
}

/// A MAC address or a GUID; the two notations never overlap.
std::variant<MacAddress, Guid, UsageError> parseHardwareId(const QString &given)
{
    if (const auto mac = MacAddress::parse(given.toStdString()))
        return *mac;
    if (const auto guid = Guid::parse(given.toStdString()))
        return *guid;
    return UsageError{QStringLiteral("\"%1\" is neither a MAC address nor a GUID.").arg(given)};
}

Outcome addDuplicate(Call &call)
{
    const auto id = parseHardwareId(call.arguments.words.at(0));
    if (const UsageError *error = std::get_if<UsageError>(&id))
        return *error;
    if (const MacAddress *mac = std::get_if<MacAddress>(&id)) {
        CTL_DO(call.commands.addDuplicateId(*mac));
        return done(text(mac->toString()), text(mac->toString()));
    }
    CTL_DO(call.commands.addDuplicateId(std::get<Guid>(id)));
    return done(text(std::get<Guid>(id).toString()), text(std::get<Guid>(id).toString()));
}

Outcome removeDuplicate(Call &call)
{
    const auto id = parseHardwareId(call.arguments.words.at(0));
    if (const UsageError *error = std::get_if<UsageError>(&id))
        return *error;
    const MacAddress *mac = std::get_if<MacAddress>(&id);
    CTL_DO(mac ? call.commands.removeDuplicateId(*mac) : call.commands.removeDuplicateId(std::get<Guid>(id)));
    return done(QJsonObject{{"removed", text(mac ? mac->toString() : std::get<Guid>(id).toString())}});
}

Outcome listDuplicates(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    QStringList all;
    for (const MacAddress &mac : snapshot->configuration().duplicateMacs)
        all.append(text(mac.toString()));
    for (const Guid &guid : snapshot->configuration().duplicateGuids)
        all.append(text(guid.toString()));
    all.sort();
    return done(QJsonArray::fromStringList(all), all.join(u'\n'));
}

Outcome listSettings(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    const QHash<QString, QString> texts = site::settingTexts(snapshot->configuration().settings);
    QJsonObject object;
    QList<QStringList> rows;
    for (const site::SettingDefinition &definition : site::settingDefinitions()) {
        const QString key = QString::fromLatin1(definition.key);
        object[key] = engine::document::setting(definition, texts.value(key));
        rows.append({key, texts.value(key)});
    }
    return done(object, table(rows));
}

Outcome showSetting(engine::Commands &commands, const QString &key)
{
    CTL_TRY(snapshot, commands.snapshot());
    const QHash<QString, QString> texts = site::settingTexts(snapshot->configuration().settings);
    for (const site::SettingDefinition &definition : site::settingDefinitions())
        if (key == QLatin1StringView(definition.key))
            return done(engine::document::setting(definition, texts.value(key)), texts.value(key));
    return Error{ErrorCode::NotFound, {QStringLiteral("setting"), key}};
}

Outcome getSetting(Call &call)
{
    return showSetting(call.commands, call.arguments.words.at(0));
}

Outcome setSetting(Call &call)
{
    CTL_DO(call.commands.setSetting(call.arguments.words.at(0), call.arguments.words.at(1)));
    return showSetting(call.commands, call.arguments.words.at(0));
}
} // namespace

QList<Verb> listVerbs()
{
    const Grammar one{1, 1, {}, {}, {}};
    return {
        {"exclusion", "add", "MAC [--note TEXT]", {1, 1, {"note"}, {}, {}}, exclude},
        {"exclusion", "remove", "MAC", one, include},
        {"exclusion", "list", "", {}, listExclusions},
        {"exclusion", "note", "MAC TEXT", {2, 2, {}, {}, {}}, noteExclusion},
        {"duplicate-id", "add", "MAC|GUID", one, addDuplicate},
        {"duplicate-id", "remove", "MAC|GUID", one, removeDuplicate},
        {"duplicate-id", "list", "", {}, listDuplicates},
        {"settings", "list", "", {}, listSettings},
        {"settings", "get", "KEY", one, getSetting},
        {"settings", "set", "KEY VALUE", {2, 2, {}, {}, {}}, setSetting},
    };
}

} // namespace slipway::ctl
