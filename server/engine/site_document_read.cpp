// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of a site document, each by itself. How they fit together is site_document_check's.
#include "server/engine/json_cursor.h"
#include "server/engine/site_document_check.h"
#include "server/site/command_line.h"
#include "server/site/windows_boot_files.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr qsizetype LongestDeploymentId = 32;

bool isCode(const QString &text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

QString siteCode(const JsonCursor &at)
{
    const QString code = at.text().trimmed().toUpper();
    if (!code.isEmpty() && !isCode(code, 3, 3))
        at.fault(u"\"%1\" is no site code: three characters of A-Z and 0-9"_s.arg(code));
    return code;
}

DeploymentId deploymentId(const JsonCursor &at)
{
    const DeploymentId id{at.text().trimmed().toUpper()};
    if (id.isValid() && !isCode(id.value, 1, LongestDeploymentId))
        at.fault(u"\"%1\" is no deployment id"_s.arg(id.value));
    return id;
}

QStringList texts(const JsonCursor &at)
{
    QStringList list;
    for (const JsonCursor &item : at.items())
        list.append(item.needed());
    return list;
}

constexpr char16_t Architectures[] = u"x86, x64, arm64";

void readSetting(const JsonCursor &at, const QString &key, SiteDocument &document)
{
    const auto &all = site::settingDefinitions();
    const auto found = std::find_if(
        all.begin(), all.end(), [&key](const auto &definition) { return key == QLatin1StringView(definition.key); });
    if (found == all.end()) {
        at.fault(u"there is no such setting"_s);
        return;
    }
    if (!at.isThere())
        return;
    QString value;
    if (found->type == site::SettingDefinition::Type::Boolean)
        value = at.flag(false) ? u"true"_s : u"false"_s;
    else if (found->type == site::SettingDefinition::Type::Integer)
        value = QString::number(at.whole(found->minimum, found->maximum, found->minimum));
    else
        value = at.text();
    const auto checked = site::checkedSetting(key, value);
    if (!checked)
        at.fault(u"\"%1\" is not valid. Right would be: %2"_s.arg(value, checked.error().args.last()));
    else
        document.settings.insert(key, *checked);
}

policy::LedgerRow readLedgerRow(const JsonCursor &at)
{
    at.onlyKeys({"deployment", "time", "state"});
    policy::LedgerRow row;
    row.deployment = deploymentId(at[u"deployment"_s]);
    if (!row.deployment.isValid())
        at[u"deployment"_s].fault(u"is missing"_s);
    row.timeMs = at[u"time"_s].time().value_or(0);
    const auto state = at[u"state"_s].word(&policy::ledgerStateFromKey, u"started, served, superseded"_s);
    row.state = state.value_or(policy::LedgerState::Served);
    return row;
}

site::RamdiskTuning readRamdisk(const JsonCursor &at)
{
    if (!at.isThere())
        return {};
    at.onlyKeys({"blockSize", "windowSize"});
    site::RamdiskTuning tuning;
    if (at[u"blockSize"_s].isThere())
        tuning.blockSize = at[u"blockSize"_s].whole(512, 65464, 0);
    if (at[u"windowSize"_s].isThere())
        tuning.windowSize = at[u"windowSize"_s].whole(1, 65535, 0);
    return tuning;
}

QList<site::Variable> readVariables(const JsonCursor &at)
{
    QList<site::Variable> variables;
    for (const JsonCursor &item : at.items()) {
        item.onlyKeys({"name", "value", "secret"});
        const auto variable =
            site::checkedVariable({item[u"name"_s].needed(), item[u"value"_s].text(), item[u"secret"_s].flag(false)});
        if (!variable)
            item.fault(u"\"%1\" is not valid. Right would be: %2"_s.arg(variable.error().args.value(0),
                                                                        variable.error().args.value(1)));
        else if (site::findVariable(variables, variable->name))
            item[u"name"_s].fault(u"the name \"%1\" occurs twice"_s.arg(variable->name));
        else
            variables.append(*variable);
    }
    return variables;
}

SiteDocument::Device readDevice(const JsonCursor &at)
{
    at.onlyKeys({"id", "name", "macs", "smbiosGuid", "arch", "siteCode", "unprovisioned", "preferredDeployment",
                 "ledger", "lastPxeAdvertisement", "ramdisk", "variables"});
    SiteDocument::Device read;
    read.path = at.path();
    read.unprovisioned = at[u"unprovisioned"_s].flag(false);
    site::Device &device = read.device;
    device.name = (read.unprovisioned ? at[u"name"_s].text() : at[u"name"_s].needed()).trimmed();
    for (const JsonCursor &item : at[u"macs"_s].items()) {
        const auto mac = item.mac();
        if (mac && mac->isNull())
            item.fault(u"is no network adapter's MAC address"_s);
        if (mac && !device.macs.contains(*mac))
            device.macs.append(*mac);
    }
    device.smbiosGuid = at[u"smbiosGuid"_s].guid();
    device.architecture = at[u"arch"_s].word(&site::architectureFromKey, QString::fromUtf16(Architectures));
    device.siteCode = siteCode(at[u"siteCode"_s]);
    device.preferredDeployment = deploymentId(at[u"preferredDeployment"_s]);
    read.ramdisk = readRamdisk(at[u"ramdisk"_s]);
    read.variables = readVariables(at[u"variables"_s]);
    if (read.unprovisioned && !read.variables.isEmpty())
        at[u"variables"_s].fault(u"an unprovisioned record has no variables"_s);
    for (const JsonCursor &item : at[u"ledger"_s].items())
        read.ledger.append(readLedgerRow(item));
    if (device.macs.isEmpty() && !device.smbiosGuid)
        at.fault(u"has neither a MAC address nor a SMBIOS GUID"_s);
    if (read.unprovisioned && device.macs.size() > 1)
        at[u"macs"_s].fault(u"an unprovisioned record has one MAC address"_s);
    return read;
}

SiteDocument::Collection readCollection(const JsonCursor &at)
{
    at.onlyKeys({"id", "name", "limiting", "members", "unknownComputers", "include", "exclude", "queries",
                 "maintenanceWindows", "builtIn", "memberCount", "effectiveMembers", "ramdisk", "variables"});
    SiteDocument::Collection collection;
    collection.path = at.path();
    collection.name = at[u"name"_s].needed().trimmed();
    collection.limiting = at[u"limiting"_s].text().trimmed();
    collection.members = texts(at[u"members"_s]);
    collection.ramdisk = readRamdisk(at[u"ramdisk"_s]);
    collection.variables = readVariables(at[u"variables"_s]);
    collection.includes = texts(at[u"include"_s]);
    collection.excludes = texts(at[u"exclude"_s]);
    for (const JsonCursor &item : at[u"unknownComputers"_s].items()) {
        const auto architecture = item.word(&site::architectureFromKey, QString::fromUtf16(Architectures));
        if (architecture && !collection.unknown.contains(*architecture))
            collection.unknown.append(*architecture);
    }
    for (const JsonCursor &item : at[u"queries"_s].items()) {
        const auto query = site::parseQuery(item.needed());
        if (!query)
            item.fault(u"\"%1\": %2"_s.arg(query.error().args.value(0), query.error().args.value(1)));
        else if (!collection.queries.contains(*query))
            collection.queries.append(*query);
    }
    for (const JsonCursor &item : at[u"maintenanceWindows"_s].items()) {
        const auto window = site::parseWindow(item.needed());
        if (!window)
            item.fault(u"\"%1\": %2"_s.arg(window.error().args.value(0), window.error().args.value(1)));
        else if (!collection.windows.contains(*window))
            collection.windows.append(*window);
    }
    return collection;
}

/// A path below the document, and never out of its folder: content is served to anybody who asks.
void addFile(const JsonCursor &at, const QString &folder, site::ContentFile::Role role, site::BootImage &image)
{
    const QString given = at.needed();
    const QString path = QDir::cleanPath(given);
    const QFileInfo file(folder + u'/' + path);
    if (QDir::isAbsolutePath(given) || given.startsWith(u':') || path == u".." || path.startsWith(u"../"_s))
        at.fault(u"\"%1\" leads out of the document's folder"_s.arg(given));
    else if (given.contains(QChar(0)) || file.fileName().isEmpty() || given.endsWith(u'/') || path == u".")
        at.fault(u"\"%1\" names no file"_s.arg(given));
    else if (file.exists() && !file.canonicalFilePath().startsWith(QFileInfo(folder).canonicalFilePath() + u'/'))
        at.fault(u"\"%1\" is a link that leads out of the document's folder"_s.arg(given));
    else if (file.exists() && !file.isFile())
        at.fault(u"\"%1\" is no regular file"_s.arg(given));
    site::ContentFile added;
    added.role = role;
    added.name = file.fileName();
    added.source = file.absoluteFilePath();
    image.files.append(added);
}

void readLinux(const JsonCursor &at, const QString &folder, site::BootImage &image)
{
    at.onlyKeys({"kernel", "initrds", "commandLine"});
    image.kind = site::BootImage::Kind::Linux;
    addFile(at[u"kernel"_s], folder, site::ContentFile::Role::Kernel, image);
    for (const JsonCursor &item : at[u"initrds"_s].items())
        addFile(item, folder, site::ContentFile::Role::Initrd, image);
    const JsonCursor line = at[u"commandLine"_s];
    if (const auto usable = site::checkCommandLine(line.text()); !usable)
        line.fault(usable.error().args.value(0));
    image.commandLine = line.text().simplified();
}

void readWindows(const JsonCursor &at, const QString &folder, site::BootImage &image)
{
    const JsonCursor wim = at[u"wim"_s];
    wim.onlyKeys({"file", "index"});
    image.kind = site::BootImage::Kind::Wim;
    addFile(wim[u"file"_s], folder, site::ContentFile::Role::Wim, image);
    image.wimIndex = wim[u"index"_s].whole(1, 10'000, 1);
    image.chain = at[u"chain"_s].word(&site::chainFromKey, u"bootmgr, wimboot"_s).value_or(image.chain);
    image.signing = at[u"signing"_s].word(&site::signingFromKey, u"2011, 2023"_s).value_or(image.signing);
    QSet<QString> names;
    for (const JsonCursor &item : at[u"bootFiles"_s].items()) {
        item.onlyKeys({"name", "file"});
        const QString given = item[u"name"_s].needed();
        const site::WindowsBootFile *known = site::windowsBootFile(given);
        if (!known)
            item[u"name"_s].fault(u"\"%1\" is no boot file of Windows"_s.arg(given));
        else if (names.contains(known->name))
            item[u"name"_s].fault(u"\"%1\" is there twice"_s.arg(given));
        addFile(item[u"file"_s], folder, site::ContentFile::Role::BootFile, image);
        image.files.last().name = known ? QString(known->name) : given;
        names.insert(image.files.last().name);
    }
}

SiteDocument::BootImage readBootImage(const JsonCursor &at, const QString &folder)
{
    at.onlyKeys({"id", "name", "arch", "pxe", "program", "linux", "wim", "version", "files", "chain", "signing",
                 "bootFiles", "windows", "lacks"});
    SiteDocument::BootImage read;
    read.path = at.path();
    site::BootImage &image = read.image;
    image.name = at[u"name"_s].needed().trimmed();
    image.architecture = at[u"arch"_s]
                             .word(&site::architectureFromKey, QString::fromUtf16(Architectures))
                             .value_or(site::Architecture::X64);
    image.pxeEnabled = at[u"pxe"_s].flag(true);
    const JsonCursor program = at[u"program"_s], kernel = at[u"linux"_s], wim = at[u"wim"_s];
    if (int(program.isThere()) + int(kernel.isThere()) + int(wim.isThere()) != 1) {
        at.fault(u"needs one of program, linux and wim"_s);
    } else if (program.isThere()) {
        program.onlyKeys({"file", "firmware"});
        addFile(program[u"file"_s], folder, site::ContentFile::Role::Program, image);
        const auto firmware = program[u"firmware"_s].word(&site::firmwareFromKey, u"bios, uefi"_s);
        read.firmwareGiven = firmware.has_value();
        image.firmware = firmware.value_or(site::Firmware::Uefi);
    } else if (kernel.isThere()) {
        readLinux(kernel, folder, image);
    } else {
        readWindows(at, folder, image);
    }
    return read;
}

SiteDocument::Deployment readDeployment(const JsonCursor &at)
{
    at.onlyKeys({"id", "taskSequence", "collection", "purpose", "availableTo", "start", "expire", "enabled"});
    SiteDocument::Deployment read;
    read.path = at.path();
    site::Deployment &deployment = read.deployment;
    deployment.id = deploymentId(at[u"id"_s]);
    read.taskSequence = at[u"taskSequence"_s].needed().trimmed();
    read.collection = at[u"collection"_s].needed().trimmed();
    deployment.purpose = at[u"purpose"_s]
                             .word(&site::purposeFromKey, u"required, available"_s)
                             .value_or(site::Deployment::Purpose::Available);
    deployment.availableTo =
        at[u"availableTo"_s]
            .word(&site::availableToFromKey, u"clients, clients-media-pxe, media-pxe, media-pxe-hidden"_s)
            .value_or(site::Deployment::AvailableTo::ClientsMediaPxe);
    deployment.startMs = at[u"start"_s].time();
    deployment.expireMs = at[u"expire"_s].time();
    deployment.enabled = at[u"enabled"_s].flag(true);
    return read;
}

void readDuplicateId(const JsonCursor &at, SiteDocument &document)
{
    const std::string text = at.needed().toStdString();
    if (const auto mac = MacAddress::parse(text))
        document.duplicateMacs.append(*mac);
    else if (const auto guid = Guid::parse(text))
        document.duplicateGuids.append(*guid);
    else
        at.fault(u"\"%1\" is neither a MAC address nor a GUID"_s.arg(at.text()));
}

SiteDocument readAll(const JsonCursor &at, const QString &folder)
{
    at.onlyKeys({"siteCode", "settings", "devices", "collections", "bootImages", "taskSequences", "deployments",
                 "exclusions", "duplicateIds", "highestDeployment", "builtInRamdisk", "builtInVariables"});
    SiteDocument document;
    document.siteCode = siteCode(at[u"siteCode"_s]);
    document.highestDeployment = deploymentId(at[u"highestDeployment"_s]);
    if (const JsonCursor builtIn = at[u"builtInRamdisk"_s]; builtIn.isThere()) {
        builtIn.onlyKeys({"All Systems", "All Unknown Computers"});
        document.allSystems = readRamdisk(builtIn[u"All Systems"_s]);
        document.allUnknown = readRamdisk(builtIn[u"All Unknown Computers"_s]);
    }
    if (const JsonCursor builtIn = at[u"builtInVariables"_s]; builtIn.isThere()) {
        builtIn.onlyKeys({"All Systems", "All Unknown Computers"});
        document.allSystemsVariables = readVariables(builtIn[u"All Systems"_s]);
        document.allUnknownVariables = readVariables(builtIn[u"All Unknown Computers"_s]);
    }
    const JsonCursor settings = at[u"settings"_s];
    for (const QString &key : settings.keys())
        readSetting(settings[key], key, document);
    for (const JsonCursor &item : at[u"devices"_s].items())
        document.devices.append(readDevice(item));
    for (const JsonCursor &item : at[u"collections"_s].items())
        document.collections.append(readCollection(item));
    for (const JsonCursor &item : at[u"bootImages"_s].items())
        document.bootImages.append(readBootImage(item, folder));
    for (const JsonCursor &item : at[u"taskSequences"_s].items()) {
        item.onlyKeys({"id", "name", "bootImage"});
        document.taskSequences.append(
            {item[u"name"_s].needed().trimmed(), item[u"bootImage"_s].text().trimmed(), item.path()});
    }
    for (const JsonCursor &item : at[u"deployments"_s].items())
        document.deployments.append(readDeployment(item));
    for (const JsonCursor &item : at[u"exclusions"_s].items()) {
        item.onlyKeys({"mac", "note", "author", "created"});
        document.exclusions.append(
            {item[u"mac"_s].mac().value_or(MacAddress()), item[u"note"_s].text().trimmed(), {}, 0});
    }
    for (const JsonCursor &item : at[u"duplicateIds"_s].items())
        readDuplicateId(item, document);
    return document;
}

int lineOf(const QByteArray &json, qsizetype offset)
{
    return int(json.first(std::min(offset, json.size())).count('\n')) + 1;
}

} // namespace

Result<SiteDocument> readSiteDocument(const QByteArray &json, const QString &folder)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Refused, {u"The document is no JSON: %1, in line %2. Nothing was imported."_s.arg(
                                               problem.errorString(), QString::number(lineOf(json, problem.offset)))});
    if (!parsed.isObject())
        return failure(ErrorCode::Refused,
                       {u"The document is not a site's: it is no JSON object. Nothing was imported."_s});
    JsonFaults faults;
    SiteDocument document = readAll({parsed.object(), {}, faults}, folder);
    if (!faults.first)
        checkSiteDocument(document, faults);
    if (faults.first)
        return fail(*faults.first);
    document.warnings = faults.warnings;
    return document;
}

} // namespace slipway::engine
