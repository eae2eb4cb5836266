// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/settings.h"
#include "server/site/address_ranges.h"
#include <QDir>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

using Type = SettingDefinition::Type;

Result<QString> checkedBoolean(const QString &value)
{
    const QString word = value.trimmed().toLower();
    if (word != "true"_L1 && word != "false"_L1)
        return failure(ErrorCode::InvalidValue, {value, u"true or false"_s});
    return word;
}

Result<QString> checkedInteger(const SettingDefinition &definition, const QString &value)
{
    static const QRegularExpression form(u"^[+-]?[0-9]+$"_s);
    const QString range = u"%1..%2"_s.arg(definition.minimum).arg(definition.maximum);
    const QString digits = value.trimmed();
    if (!form.match(digits).hasMatch())
        return failure(ErrorCode::InvalidValue, {value, u"a whole number, %1"_s.arg(range)});
    bool fits = false;
    const qlonglong number = digits.toLongLong(&fits);
    if (!fits || number < definition.minimum || number > definition.maximum)
        return failure(ErrorCode::OutOfRange, {QString::fromLatin1(definition.key), value, range});
    return QString::number(number);
}

Result<QString> checkedChoice(const SettingDefinition &definition, const QString &value)
{
    const QStringList choices = QString::fromLatin1(definition.choices).split(u',');
    const QString word = value.trimmed().toLower();
    if (!choices.contains(word))
        return failure(ErrorCode::InvalidValue, {value, u"one of "_s + choices.join(u", "_s)});
    return word;
}

Result<QString> checkedInterfaces(const QString &value)
{
    // What no system has in the name of an interface; a Linux alternative name may have 127 characters.
    static const QRegularExpression unusable(u"[\\s/\\x00-\\x1F\\x7F]"_s);
    constexpr qsizetype longestName = 127;
    QStringList names;
    const QStringList elements = value.split(u',');
    for (const QString &element : elements) {
        const QString name = element.trimmed();
        if (name.contains(unusable) || name.size() > longestName)
            return failure(ErrorCode::InvalidValue, {name, u"names of interfaces by comma, or all"_s});
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    const bool hasAll = names.contains("all"_L1, Qt::CaseInsensitive);
    if (hasAll && names.size() > 1)
        return failure(ErrorCode::InvalidValue, {value, u"either all, or names of interfaces by comma"_s});
    return hasAll ? u"all"_s : names.join(u',');
}

Result<QString> checkedPath(const QString &value)
{
    if (value.trimmed().isEmpty())
        return QString();
    // Qt takes ":/x" for an absolute path (its resources), which is no folder of the system.
    if (value.contains(QChar(0)) || value.startsWith(u':') || !QDir::isAbsolutePath(value))
        return failure(ErrorCode::InvalidValue, {value, u"an absolute path, or nothing"_s});
    const QString path = QDir::cleanPath(value);
    if (QDir(path).isRoot())
        return failure(ErrorCode::InvalidValue, {value, u"a folder or file below the root"_s});
    return path;
}

Result<QString> checkedRanges(const QString &value)
{
    const auto ranges = parseRanges(value);
    if (!ranges)
        return fail(ranges.error());
    return rangesText(*ranges);
}

Result<QString> checkedAddressLists(const QString &value)
{
    const auto lists = parseAddressLists(value);
    if (!lists)
        return fail(lists.error());
    return addressListsText(*lists);
}

Result<QString> checkedText(const SettingDefinition &definition, const QString &value)
{
    switch (definition.type) {
    case Type::Boolean:
        return checkedBoolean(value);
    case Type::Integer:
        return checkedInteger(definition, value);
    case Type::Choice:
        return checkedChoice(definition, value);
    case Type::Interfaces:
        return checkedInterfaces(value);
    case Type::Ranges:
        return checkedRanges(value);
    case Type::AddressLists:
        return checkedAddressLists(value);
    case Type::Path:
        return checkedPath(value);
    case Type::Text:
        break;
    }
    return value;
}

const SettingDefinition *definitionOf(const QString &key)
{
    const QList<SettingDefinition> &all = settingDefinitions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&key](const SettingDefinition &row) { return key == QLatin1StringView(row.key); });
    return found == all.end() ? nullptr : &*found;
}

BackupSchedule backupScheduleFrom(const QString &word)
{
    if (word == "daily"_L1)
        return BackupSchedule::Daily;
    return word == "weekly"_L1 ? BackupSchedule::Weekly : BackupSchedule::Off;
}

DhcpMode dhcpModeFrom(const QString &word)
{
    if (word == "server"_L1)
        return DhcpMode::Server;
    return word == "same-host"_L1 ? DhcpMode::SameHost : DhcpMode::Proxy;
}

QList<DhcpRange> rangesFrom(const QHash<QString, QString> &texts)
{
    const auto parsed = parseRanges(texts.value(u"dhcp.range"_s));
    const auto routers = parseAddressLists(texts.value(u"dhcp.router"_s));
    const auto nameServers = parseAddressLists(texts.value(u"dhcp.dns"_s));
    if (!parsed)
        return {};
    QList<DhcpRange> ranges = *parsed;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        ranges[i].routers = routers ? routers->value(i) : QList<Ipv4>();
        ranges[i].nameServers = nameServers ? nameServers->value(i) : QList<Ipv4>();
    }
    return ranges;
}

} // namespace

const QList<SettingDefinition> &settingDefinitions()
{
    static const QList<SettingDefinition> definitions{
        {.key = "responder.active", .type = Type::Boolean, .defaultText = "true"},
        {.key = "responder.unknown-computers", .type = Type::Boolean, .defaultText = "false"},
        {.key = "responder.response-delay", .type = Type::Integer, .minimum = 0, .maximum = 32, .defaultText = "0"},
        {.key = "responder.interfaces", .type = Type::Interfaces, .defaultText = "all"},
        {.key = "dhcp.mode", .type = Type::Choice, .choices = "proxy,server,same-host", .defaultText = "proxy"},
        {.key = "dhcp.range", .type = Type::Ranges, .defaultText = ""},
        {.key = "dhcp.router", .type = Type::AddressLists, .defaultText = ""},
        {.key = "dhcp.dns", .type = Type::AddressLists, .defaultText = ""},
        {.key = "dhcp.lease-time", .type = Type::Integer, .minimum = 60, .maximum = 31536000, .defaultText = "3600"},
        {.key = "tftp.max-block-size", .type = Type::Integer, .minimum = 512, .maximum = 65464, .defaultText = "1468"},
        {.key = "tftp.max-window-size", .type = Type::Integer, .minimum = 1, .maximum = 65535, .defaultText = "64"},
        {.key = "published.folder", .type = Type::Path, .defaultText = ""},
        {.key = "ramdisk.tftp-block-size",
         .type = Type::Integer,
         .minimum = 512,
         .maximum = 65464,
         .defaultText = "4096"},
        {.key = "ramdisk.tftp-window-size", .type = Type::Integer, .minimum = 1, .maximum = 65535, .defaultText = "1"},
        {.key = "ramdisk.automatic", .type = Type::Boolean, .defaultText = "true"},
        {.key = "policy.x86-image-on-x64-bios", .type = Type::Boolean, .defaultText = "true"},
        {.key = "policy.enforce-schedule", .type = Type::Boolean, .defaultText = "true"},
        {.key = "prompt.timeout", .type = Type::Integer, .minimum = 1, .maximum = 120, .defaultText = "10"},
        {.key = "risk.default-size", .type = Type::Integer, .minimum = 0, .maximum = 1000000, .defaultText = "100"},
        {.key = "risk.maximum-size", .type = Type::Integer, .minimum = 0, .maximum = 1000000, .defaultText = "0"},
        {.key = "brake.required-boots", .type = Type::Integer, .minimum = 0, .maximum = 100000, .defaultText = "200"},
        {.key = "brake.minutes", .type = Type::Integer, .minimum = 1, .maximum = 1440, .defaultText = "10"},
        {.key = "quarantine.required-boots", .type = Type::Integer, .minimum = 0, .maximum = 1000, .defaultText = "5"},
        {.key = "quarantine.minutes", .type = Type::Integer, .minimum = 1, .maximum = 10080, .defaultText = "60"},
        {.key = "exclusion.watched-file", .type = Type::Path, .defaultText = ""},
        {.key = "backup.schedule", .type = Type::Choice, .choices = "off,daily,weekly", .defaultText = "off"},
        {.key = "backup.hour", .type = Type::Integer, .minimum = 0, .maximum = 23, .defaultText = "3"},
        {.key = "backup.keep", .type = Type::Integer, .minimum = 1, .maximum = 1000, .defaultText = "14"},
        {.key = "backup.folder", .type = Type::Path, .defaultText = ""},
        {.key = "backup.content", .type = Type::Boolean, .defaultText = "false"},
    };
    return definitions;
}

Result<QString> checkedSetting(const QString &key, const QString &value)
{
    const SettingDefinition *definition = definitionOf(key);
    if (!definition)
        return failure(ErrorCode::NotFound, {u"setting"_s, key});
    return checkedText(*definition, value);
}

QHash<QString, QString> settingTexts(const QHash<QString, QString> &stored)
{
    QHash<QString, QString> texts;
    for (const SettingDefinition &definition : settingDefinitions()) {
        const QString key = QString::fromLatin1(definition.key);
        const auto found = stored.constFind(key);
        // A foreign program may have written nonsense into the database: the default is safer than a guess.
        const auto checked = found == stored.constEnd() ? Result<QString>(QString::fromLatin1(definition.defaultText))
                                                        : checkedText(definition, *found);
        texts.insert(key, checked ? *checked : QString::fromLatin1(definition.defaultText));
    }
    return texts;
}

Settings settingsFrom(const QHash<QString, QString> &stored)
{
    const QHash<QString, QString> texts = settingTexts(stored);
    const auto flag = [&texts](const QString &key) { return texts.value(key) == "true"_L1; };
    const auto number = [&texts](const QString &key) { return texts.value(key).toInt(); };
    Settings settings;
    settings.responderActive = flag(u"responder.active"_s);
    settings.unknownComputers = flag(u"responder.unknown-computers"_s);
    settings.responseDelay = number(u"responder.response-delay"_s);
    const QString interfaces = texts.value(u"responder.interfaces"_s);
    settings.allInterfaces = interfaces == "all"_L1;
    if (!settings.allInterfaces)
        settings.interfaces = interfaces.split(u',', Qt::SkipEmptyParts);
    settings.dhcpMode = dhcpModeFrom(texts.value(u"dhcp.mode"_s));
    settings.dhcpRanges = rangesFrom(texts);
    settings.leaseTime = number(u"dhcp.lease-time"_s);
    settings.tftpMaxBlockSize = number(u"tftp.max-block-size"_s);
    settings.tftpMaxWindowSize = number(u"tftp.max-window-size"_s);
    settings.publishedFolder = texts.value(u"published.folder"_s);
    settings.ramdiskBlockSize = number(u"ramdisk.tftp-block-size"_s);
    settings.ramdiskWindowSize = number(u"ramdisk.tftp-window-size"_s);
    settings.ramdiskAutomatic = flag(u"ramdisk.automatic"_s);
    settings.x86ImageOnX64Bios = flag(u"policy.x86-image-on-x64-bios"_s);
    settings.enforceSchedule = flag(u"policy.enforce-schedule"_s);
    settings.promptTimeout = number(u"prompt.timeout"_s);
    settings.riskDefaultSize = number(u"risk.default-size"_s);
    settings.riskMaximumSize = number(u"risk.maximum-size"_s);
    settings.brakeBoots = number(u"brake.required-boots"_s);
    settings.brakeMinutes = number(u"brake.minutes"_s);
    settings.quarantineBoots = number(u"quarantine.required-boots"_s);
    settings.quarantineMinutes = number(u"quarantine.minutes"_s);
    settings.watchedExclusionFile = texts.value(u"exclusion.watched-file"_s);
    settings.backupSchedule = backupScheduleFrom(texts.value(u"backup.schedule"_s));
    settings.backupHour = number(u"backup.hour"_s);
    settings.backupKeep = number(u"backup.keep"_s);
    settings.backupFolder = texts.value(u"backup.folder"_s);
    settings.backupContent = flag(u"backup.content"_s);
    return settings;
}

Ipv4 DhcpRange::mask() const
{
    // A shift by all 32 bits is undefined, and 0 would be the right answer.
    return Ipv4{prefixLength <= 0 ? 0u : 0xFFFFFFFFu << (32 - prefixLength)};
}

Ipv4 DhcpRange::network() const
{
    return Ipv4{first.value & mask().value};
}

bool DhcpRange::inNetwork(Ipv4 address) const
{
    return (address.value & mask().value) == network().value;
}

} // namespace slipway::site
