// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/diagnostics.h"
#include "server/content/whole_file.h"
#include "server/engine/author.h"
#include "server/engine/port_grant.h"
#include "server/engine/pseudonyms.h"
#include "server/net/interfaces.h"
#include "server/session/place.h"
#include "server/session/verdict.h"
#include "server/site/windows_health.h"
#include "server/store/integrity.h"
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject programPart()
{
    return {{"version", QStringLiteral(SLIPWAY_VERSION)},
            {"qt", QString::fromLatin1(qVersion())},
            {"builtWithQt", QStringLiteral(QT_VERSION_STR)},
            {"abi", QSysInfo::buildAbi()}};
}

QJsonObject systemPart(const store::SiteLocation &site)
{
    const QStorageInfo disk(site.directory);
    return {{"system", QSysInfo::prettyProductName()},
            {"kernel", u"%1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion())},
            {"processor", QSysInfo::currentCpuArchitecture()},
            {"host", QSysInfo::machineHostName()},
            {"siteDirectory", site.directory},
            {"fileSystem", QString::fromLatin1(disk.fileSystemType())},
            {"freeBytes", disk.bytesAvailable()},
            {"totalBytes", disk.bytesTotal()}};
}

QJsonArray interfacePart()
{
    QJsonArray list;
    for (const net::Interface &each : net::interfaces()) {
        QJsonArray addresses;
        for (const net::InterfaceAddress &address : each.addresses)
            addresses.append(
                u"%1/%2"_s.arg(QString::fromStdString(address.address.toString())).arg(address.prefixLength));
        list.append(QJsonObject{{"name", each.name},
                                {"mac", QString::fromStdString(each.mac.toString())},
                                {"up", each.up},
                                {"running", each.running},
                                {"wireless", each.wireless},
                                {"virtual", each.virtualDevice},
                                {"mtu", each.mtu},
                                {"addresses", addresses}});
    }
    return list;
}

QJsonObject portPart()
{
    QJsonArray ports;
    const auto add = [&ports](const QString &protocol, quint16 port) {
        ports.append(
            QJsonObject{{"port", u"%1 %2"_s.arg(protocol).arg(port)}, {"heldBy", net::portOwner(protocol, port)}});
    };
    for (const quint16 port : {67, 69, 4011})
        add(u"udp"_s, port);
    for (const quint16 port : {80, 8069})
        add(u"tcp"_s, port);
    const PortGrant grant = portGrant();
    return {{"ports", ports}, {"opener", grant.state}, {"root", grant.root}};
}

QJsonObject settingPart(const site::Configuration &configuration)
{
    QJsonObject object;
    const QHash<QString, QString> texts = site::settingTexts(configuration.settings);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject sitePart(const site::Configuration &configuration)
{
    int required = 0, enabled = 0, queries = 0;
    for (const site::Deployment &each : configuration.deployments) {
        required += each.purpose == site::Deployment::Purpose::Required;
        enabled += each.enabled;
    }
    for (const site::Collection &each : configuration.collections)
        queries += int(each.queries.size());
    return {{"revision", configuration.revision},
            {"siteCode", configuration.siteCode},
            {"devices", configuration.devices.size()},
            {"collections", configuration.collections.size()},
            {"queryRules", queries},
            {"bootImages", configuration.bootImages.size()},
            {"taskSequences", configuration.taskSequences.size()},
            {"deployments", configuration.deployments.size()},
            {"requiredDeployments", required},
            {"enabledDeployments", enabled},
            {"exclusions", configuration.exclusions.size()},
            {"watchedExclusions", configuration.watchedExclusions.size()},
            {"duplicateIdentifiers", configuration.duplicateMacs.size() + configuration.duplicateGuids.size()}};
}

QJsonArray healthPart(const site::Configuration &configuration)
{
    QJsonArray list;
    for (const site::BootImage &image : configuration.bootImages) {
        if (!image.hasContent())
            list.append(QJsonObject{{"bootImage", image.name}, {"lacks", "content"}, {"severity", "error"}});
        for (const site::WindowsFinding &finding : site::windowsHealth(image))
            list.append(QJsonObject{{"bootImage", image.name},
                                    {"file", finding.file},
                                    {"lacks", site::windowsLackKey(finding.lack)},
                                    {"severity", site::severityKey(finding.severity)},
                                    {"damaged", finding.damaged}});
    }
    return list;
}

QJsonArray databasePart(const QList<store::DatabaseState> &states)
{
    QJsonArray list;
    for (const store::DatabaseState &each : states)
        list.append(QJsonObject{{"file", each.name},
                                {"version", each.version},
                                {"bytes", each.bytes},
                                {"sound", each.problems.isEmpty()},
                                {"problems", QJsonArray::fromStringList(each.problems)}});
    return list;
}

QJsonArray messagePart(const QList<store::StatusMessage> &messages)
{
    QJsonArray list;
    for (const store::StatusMessage &each : messages)
        list.append(QJsonObject{{"time", timeText(each.timeMs)},
                                {"id", each.messageId},
                                {"severity", each.severity},
                                {"arguments", QJsonArray::fromStringList(each.args)}});
    return list;
}

QJsonArray sessionPart(const QList<session::BootSession> &sessions, qint64 nowMs)
{
    QJsonArray list;
    for (const session::BootSession &each : sessions) {
        QJsonObject object = session::toJson(each);
        object.insert(u"verdict"_s, session::toJson(session::verdictOf(each, nowMs), each));
        list.append(object);
    }
    return list;
}

void addNames(Pseudonyms &names, const site::Configuration &configuration, const store::SiteLocation &site)
{
    for (const site::Device &each : configuration.devices)
        names.addName(u"device"_s, each.name);
    for (const site::Collection &each : configuration.collections) {
        if (!each.builtIn)
            names.addName(u"collection"_s, each.name);
    }
    for (const site::BootImage &each : configuration.bootImages)
        names.addName(u"boot-image"_s, each.name);
    for (const site::TaskSequence &each : configuration.taskSequences)
        names.addName(u"task-sequence"_s, each.name);
    for (const site::Exclusion &each : configuration.exclusions)
        names.addName(u"person"_s, each.author);
    names.addName(u"person"_s, currentUser());
    names.addName(u"host"_s, QSysInfo::machineHostName());
    names.addName(u"folder"_s, site.directory);
    if (QDir::homePath() != QDir::rootPath())
        names.addName(u"folder"_s, QDir::homePath());
    for (const QString &folder :
         {configuration.settings.value(u"backup.folder"_s), configuration.settings.value(u"published.folder"_s)}) {
        if (!folder.isEmpty())
            names.addName(u"folder"_s, folder);
    }
}

/// What sessions and messages tell of: devices that were removed or renamed since, and what others wrote.
void addTold(Pseudonyms &names, const QList<session::BootSession> &sessions,
             const QList<store::StatusMessage> &messages)
{
    // Shorter ones are words of every text; alone in their own field they are replaced all the same.
    const auto addText = [&names](const QString &kind, const QString &text) {
        if (constexpr int Telling = 4; text.trimmed().size() >= Telling)
            names.addName(kind, text);
    };
    for (const session::BootSession &each : sessions) {
        names.addName(u"device"_s, each.decision.deviceName);
        names.addName(u"boot-image"_s, each.decision.bootImage);
        names.addName(u"task-sequence"_s, each.decision.taskSequence);
        for (const session::StatusReport &report : each.status)
            addText(u"message"_s, report.message);
        const session::Place place = session::placeOf(each);
        addText(u"switch-port"_s, place.circuitId);
        addText(u"switch"_s, place.remoteId);
    }
    for (const store::StatusMessage &each : messages) {
        if (each.messageId.startsWith(u"WATCHED_FILE"))
            addText(u"file"_s, each.args.value(0));
        if (each.messageId.startsWith(u"BACKUP_") || each.messageId == u"SITE_RESTORED")
            addText(u"folder"_s, each.args.value(0));
    }
    names.addField(u"message"_s, u"message"_s);
    names.addField(u"switch-port"_s, u"circuit"_s);
    names.addField(u"switch"_s, u"remote"_s);
    names.addField(u"file"_s, u"exclusion.watched-file"_s);
    names.addField(u"folder"_s, u"backup.folder"_s);
    names.addField(u"folder"_s, u"published.folder"_s);
}

} // namespace

Result<QJsonObject> diagnostics(Commands &commands, const store::SiteLocation &site, const DiagnosticOptions &options)
{
    const auto snapshot = commands.snapshot();
    if (!snapshot.ok())
        return fail(snapshot.error());
    store::StatusQuery newest;
    newest.limit = DiagnosticMessages;
    const auto messages = commands.statusMessages(newest);
    if (!messages.ok())
        return fail(messages.error());
    store::SessionQuery last;
    last.limit = DiagnosticSessions;
    const auto sessions = commands.sessions(last);
    if (!sessions.ok())
        return fail(sessions.error());
    const auto databases = store::examineDatabases(site);
    if (!databases.ok())
        return fail(databases.error());
    const site::Configuration &configuration = (*snapshot)->configuration();
    QJsonObject document{{"format", "slipway-diagnostics"},
                         {"formatVersion", 1},
                         {"made", timeText(options.nowMs)},
                         {"redacted", !options.keepNames},
                         {"program", programPart()},
                         {"system", systemPart(site)},
                         {"interfaces", interfacePart()},
                         {"network", portPart()},
                         {"settings", settingPart(configuration)},
                         {"site", sitePart(configuration)},
                         {"health", healthPart(configuration)},
                         {"databases", databasePart(*databases)},
                         {"statusMessages", messagePart(*messages)},
                         {"sessions", sessionPart(*sessions, options.nowMs)}};
    if (options.keepNames)
        return document;
    Pseudonyms names;
    addNames(names, configuration, site);
    addTold(names, *sessions, *messages);
    for (const char *part :
         {"system", "interfaces", "network", "settings", "health", "databases", "statusMessages", "sessions"}) {
        const QString key = QString::fromLatin1(part);
        document[key] = names.redacted(document.value(key));
    }
    return document;
}

QByteArray diagnosticText(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

Result<void> writeDiagnostics(const QString &file, const QByteArray &text)
{
    return content::writeWhole(file, text);
}

} // namespace slipway::engine
