// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/document.h"
#include "server/engine/site_document.h"
#include "server/site/folded.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr qsizetype LongestFolder = 150; ///< bytes; a file system allows 255, and somebody may append to it

/// A name as a file system's: no separator, nothing hidden, nothing that Windows refuses; different for different names
/// as far as it is short.
QString safeName(const QString &name)
{
    static const QString unsafe = u"/\\:*?\"<>|%"_s;
    const QString composed = name.normalized(QString::NormalizationForm_C);
    QString safe;
    for (qsizetype at = 0; at < composed.size(); ++at) {
        const QChar c = composed[at];
        const bool edge = at == 0 || at + 1 == composed.size();
        const bool hidden = (c == u'.' || c == u' ' || c == u'-') && edge;
        if (unsafe.contains(c) || c.category() == QChar::Other_Control || (hidden && !(c == u'-' && at > 0)))
            safe += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            safe += c;
    }
    if (safe.toUtf8().size() <= LongestFolder)
        return safe.isEmpty() ? u"%"_s : safe;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    while (safe.toUtf8().size() > LongestFolder - 17)
        safe.chop(safe.back().isLowSurrogate() ? 2 : 1);
    return safe + u'~' + QString::fromLatin1(hash);
}

template <class T>
QList<T> sortedByName(QList<T> list)
{
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) {
        const int order = site::folded(a.name).compare(site::folded(b.name));
        return order != 0 ? order < 0 : a.name < b.name;
    });
    return list;
}

QJsonObject only(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    QJsonObject kept;
    for (const char *key : keys) {
        const auto found = object.constFind(QLatin1StringView(key));
        if (found != object.constEnd())
            kept.insert(found.key(), found.value());
    }
    return kept;
}

/// Only what is set; nothing where nothing is.
void addRamdisk(QJsonObject &object, const QString &key, const site::RamdiskTuning &tuning)
{
    QJsonObject ramdisk;
    if (tuning.blockSize > 0)
        ramdisk["blockSize"] = tuning.blockSize;
    if (tuning.windowSize > 0)
        ramdisk["windowSize"] = tuning.windowSize;
    if (!ramdisk.isEmpty())
        object[key] = ramdisk;
}

/// Nothing where there are none.
void addVariables(QJsonObject &object, const QString &key, const QList<site::Variable> &variables, bool secrets)
{
    QJsonArray array;
    for (const site::Variable &variable : variables) {
        if (variable.secret && !secrets)
            continue;
        QJsonObject one{{"name", variable.name}, {"value", variable.value}};
        if (variable.secret)
            one["secret"] = true;
        array.append(one);
    }
    if (!array.isEmpty())
        object[key] = array;
}

QJsonArray devices(const site::Snapshot &snapshot, const policy::Ledger &ledger, bool secrets)
{
    struct Named
    {
        QString name;
        QString rest; ///< tells records of one MAC address apart
        QJsonObject object;
    };
    QList<Named> all;
    const auto add = [&all, secrets](const QJsonObject &object, const site::RamdiskTuning &ramdisk,
                                     const QList<site::Variable> &variables) {
        QJsonObject kept = only(object, {"name", "macs", "smbiosGuid", "arch", "siteCode", "unprovisioned",
                                         "preferredDeployment", "ledger"});
        addRamdisk(kept, u"ramdisk"_s, ramdisk);
        addVariables(kept, u"variables"_s, variables, secrets);
        all.append({site::folded(kept["name"].toString()),
                    kept["name"].toString() + kept["smbiosGuid"].toString() + kept["arch"].toString(), kept});
    };
    for (const site::Device &device : snapshot.configuration().devices)
        add(document::device(device, ledger), snapshot.configuration().deviceRamdisks.value(device.id),
            snapshot.configuration().deviceVariables.value(device.id));
    for (const site::UnprovisionedRecord &record : ledger.unprovisionedRecords())
        add(document::device(record, ledger), {}, {});
    std::sort(all.begin(), all.end(),
              [](const Named &a, const Named &b) { return a.name != b.name ? a.name < b.name : a.rest < b.rest; });
    QJsonArray array;
    for (const Named &one : std::as_const(all))
        array.append(one.object);
    return array;
}

QJsonArray collections(const site::Snapshot &snapshot, bool secrets)
{
    QJsonArray array;
    for (const site::Collection &collection : sortedByName(snapshot.configuration().collections)) {
        if (collection.builtIn)
            continue;
        QJsonObject object =
            only(document::collection(collection, snapshot), {"name", "limiting", "members", "unknownComputers",
                                                              "include", "exclude", "queries", "maintenanceWindows"});
        addRamdisk(object, u"ramdisk"_s, snapshot.configuration().collectionRamdisks.value(collection.id));
        addVariables(object, u"variables"_s, snapshot.configuration().collectionVariables.value(collection.id),
                     secrets);
        array.append(object);
    }
    return array;
}

/// What its own WIM has is found in it again; what somebody supplied is not.
void addWindows(QJsonObject &object, const site::BootImage &image, const QStringList &paths)
{
    QMap<QString, QString> supplied;
    for (qsizetype at = 1; at < image.files.size(); ++at) {
        if (!image.files[at].isFromWim())
            supplied.insert(image.files[at].name, paths.value(at));
    }
    QJsonArray files;
    for (auto it = supplied.begin(); it != supplied.end(); ++it)
        files.append(QJsonObject{{"name", it.key()}, {"file", it.value()}});
    if (!files.isEmpty())
        object["bootFiles"] = files;
    if (image.chain != site::BootImage::Chain::Bootmgr)
        object["chain"] = site::chainKey(image.chain);
    if (image.signing != site::BootImage::Signing::Ca2011)
        object["signing"] = site::signingKey(image.signing);
}

QJsonObject bootImage(const site::BootImage &image, const QStringList &paths)
{
    QJsonObject object{
        {"name", image.name}, {"arch", site::architectureKey(image.architecture)}, {"pxe", image.pxeEnabled}};
    switch (image.kind) {
    case site::BootImage::Kind::Program:
        object["program"] = QJsonObject{{"file", paths.value(0)}, {"firmware", site::firmwareKey(image.firmware)}};
        break;
    case site::BootImage::Kind::Linux:
        object["linux"] = QJsonObject{{"kernel", paths.value(0)},
                                      {"initrds", QJsonArray::fromStringList(paths.mid(1))},
                                      {"commandLine", image.commandLine}};
        break;
    case site::BootImage::Kind::Wim:
        object["wim"] = QJsonObject{{"file", paths.value(0)}, {"index", image.wimIndex}};
        addWindows(object, image, paths);
        break;
    }
    return object;
}

QJsonArray deployments(const site::Snapshot &snapshot)
{
    QList<site::Deployment> sorted = snapshot.configuration().deployments;
    std::sort(sorted.begin(), sorted.end(),
              [](const site::Deployment &a, const site::Deployment &b) { return a.id < b.id; });
    QJsonArray array;
    for (const site::Deployment &deployment : std::as_const(sorted))
        array.append(only(document::deployment(deployment, snapshot), {"id", "taskSequence", "collection", "purpose",
                                                                       "availableTo", "start", "expire", "enabled"}));
    return array;
}

QJsonArray exclusions(QList<site::Exclusion> list)
{
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.mac < b.mac; });
    QJsonArray array;
    for (const site::Exclusion &exclusion : std::as_const(list))
        array.append(only(document::exclusion(exclusion), {"mac", "note"}));
    return array;
}

QJsonArray duplicateIds(const site::Configuration &all)
{
    QStringList ids;
    for (const MacAddress &mac : all.duplicateMacs)
        ids.append(QString::fromStdString(mac.toString()));
    for (const Guid &guid : all.duplicateGuids)
        ids.append(QString::fromStdString(guid.toString()));
    ids.sort();
    return QJsonArray::fromStringList(ids);
}

QJsonObject settings(const site::Configuration &all)
{
    const QHash<QString, QString> texts = site::settingTexts(all.settings);
    QJsonObject object;
    for (const site::SettingDefinition &definition : site::settingDefinitions()) {
        const QString key = QString::fromLatin1(definition.key);
        object[key] = document::setting(definition, texts.value(key));
    }
    return object;
}

/// What the deployments and the ledger show to have been used.
qint64 shownDeployment(const site::Configuration &all, const policy::Ledger &ledger)
{
    qint64 highest = 0;
    const auto note = [&](const DeploymentId &id) {
        highest = std::max(highest, deploymentNumber(id, all.siteCode).value_or(0));
    };
    const auto noteRows = [&](DeviceId device) {
        for (const policy::LedgerRow &row : ledger.rows(device))
            note(row.deployment);
    };
    for (const site::Deployment &deployment : all.deployments)
        note(deployment.id);
    for (const site::Device &device : all.devices)
        noteRows(device.id);
    for (const site::UnprovisionedRecord &record : ledger.unprovisionedRecords())
        noteRows(record.id);
    return highest;
}

QStringList filesBelow(const QString &folder, const QList<site::ContentFile> &files)
{
    const auto nameOf = [](const site::ContentFile &file) { return file.name.section(u'/', -1); };
    QSet<QString> names;
    for (const site::ContentFile &file : files) {
        if (!file.isFromWim())
            names.insert(site::folded(nameOf(file)));
    }
    QHash<QString, int> used;
    QStringList list;
    for (const site::ContentFile &file : files) {
        if (file.isFromWim()) {
            list.append(QString());
            continue;
        }
        const QString name = nameOf(file);
        const int count = used.value(site::folded(name)) + 1;
        // A second file of that name goes into a folder of its own: what it is called must not change.
        QString own = QString::number(count);
        while (names.contains(own))
            own.prepend(u'~');
        const QString below = folder + u'/' + (count > 1 ? own + u'/' : QString()) + name;
        // Content that is missing has no path, unless it is from there that it went missing.
        const bool missing = file.sha256.isEmpty() || file.missing;
        const bool hasPath = !missing || file.source.endsWith(below.sliced(below.indexOf(u".files/"_s)));
        if (hasPath)
            used.insert(site::folded(name), count);
        list.append(hasPath ? below : name);
    }
    return list;
}

} // namespace

std::optional<qint64> deploymentNumber(const DeploymentId &id, const QString &siteCode)
{
    if (id.value.size() != siteCode.size() + 5 || !id.value.startsWith(siteCode, Qt::CaseInsensitive))
        return std::nullopt;
    bool ok = false;
    const qint64 number = QStringView(id.value).sliced(siteCode.size()).toLongLong(&ok, 16);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

QHash<BootImageId, QStringList> contentPaths(const QList<site::BootImage> &images, const QString &documentName)
{
    QHash<BootImageId, QStringList> paths;
    QSet<QString> folders;
    for (const site::BootImage &image : sortedByName(images)) {
        const QString base = safeName(image.name);
        QString folder = base;
        for (int number = 2; folders.contains(site::folded(folder)); ++number)
            folder = base + u'~' + QString::number(number);
        folders.insert(site::folded(folder));
        paths.insert(image.id, filesBelow(documentName + u".files/"_s + folder, image.files));
    }
    return paths;
}

int secretVariables(const site::Configuration &all)
{
    int count = 0;
    const auto add = [&count](const auto &owners) {
        for (const QList<site::Variable> &variables : owners)
            count += int(std::count_if(variables.begin(), variables.end(),
                                       [](const site::Variable &variable) { return variable.secret; }));
    };
    add(all.deviceVariables);
    add(all.collectionVariables);
    return count;
}

QByteArray siteDocumentText(const site::Snapshot &snapshot, const policy::Ledger &ledger,
                            const QHash<BootImageId, QStringList> &paths, qint64 highestDeployment, bool secrets)
{
    const site::Configuration &all = snapshot.configuration();
    QJsonArray images, sequences;
    for (const site::BootImage &image : sortedByName(all.bootImages))
        images.append(bootImage(image, paths.value(image.id)));
    for (const site::TaskSequence &sequence : sortedByName(all.taskSequences))
        sequences.append(only(document::taskSequence(sequence, snapshot), {"name", "bootImage"}));
    QJsonObject object{{"siteCode", all.siteCode},
                       {"settings", settings(all)},
                       {"devices", devices(snapshot, ledger, secrets)},
                       {"collections", collections(snapshot, secrets)},
                       {"bootImages", images},
                       {"taskSequences", sequences},
                       {"deployments", deployments(snapshot)},
                       {"exclusions", exclusions(all.exclusions)},
                       {"duplicateIds", duplicateIds(all)}};
    QJsonObject builtIn;
    addRamdisk(builtIn, u"All Systems"_s, all.collectionRamdisks.value(site::AllSystems));
    addRamdisk(builtIn, u"All Unknown Computers"_s, all.collectionRamdisks.value(site::AllUnknownComputers));
    if (!builtIn.isEmpty())
        object["builtInRamdisk"] = builtIn;
    builtIn = {};
    addVariables(builtIn, u"All Systems"_s, all.collectionVariables.value(site::AllSystems), secrets);
    addVariables(builtIn, u"All Unknown Computers"_s, all.collectionVariables.value(site::AllUnknownComputers),
                 secrets);
    if (!builtIn.isEmpty())
        object["builtInVariables"] = builtIn;
    // A number that was given away stays so: a removed deployment's must not come again.
    if (highestDeployment > shownDeployment(all, ledger))
        object["highestDeployment"] =
            all.siteCode + QString::number(highestDeployment, 16).rightJustified(5, u'0').toUpper();
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace slipway::engine
