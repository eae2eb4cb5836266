// SPDX-License-Identifier: GPL-3.0-or-later
// The site as a document: out, in, and out again.
#include <QTest>

#include "server/engine/site_document.h"
#include "tests/engine/commands_fixture.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::engine;
using engine::test::guid;
using engine::test::mac;
using engine::test::Site;

class TestSiteDocument : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject object(const QString &path) { return QJsonDocument::fromJson(content(path)).object(); }

    /// Something of everything.
    static void fill(const Site &site)
    {
        NewBootImage program;
        program.name = u"UEFI program"_s;
        program.program = site.file(u"boot.efi"_s, "MZ and more");
        const BootImageId image = *site->addBootImage(program);
        NewBootImage linux_;
        linux_.name = u"Linux"_s;
        linux_.kind = site::BootImage::Kind::Linux;
        linux_.architecture = site::Architecture::X86;
        linux_.pxeEnabled = false;
        linux_.kernel = site.file(u"vmlinuz"_s, "kernel");
        linux_.initrds = {site.file(u"initrd"_s, "one"), site.file(u"more.gz"_s, "two")};
        linux_.commandLine = u"quiet  splash"_s;
        QVERIFY(site->addBootImage(linux_));
        const TaskSequenceId sequence = *site->addTaskSequence(u"Install"_s, image);
        QVERIFY(site->addTaskSequence(u"Empty"_s, {}));
        const CollectionId upper = *site->addCollection(u"Upper"_s);
        const CollectionId lab = *site->addCollection(u"Lab"_s, upper);
        const DeploymentId first = *site->addDeployment(deployment(sequence, lab, 1000));
        const DeploymentId second = *site->addDeployment(deployment(sequence, lab, {}));
        QVERIFY(site->setDeploymentEnabled(second, false));
        QVERIFY(site->removeDeployment(*site->addDeployment(deployment(sequence, lab, {}))));
        NewDevice device = engine::test::device(u"pc2"_s, 2);
        device.macs.append(mac(3));
        device.smbiosGuid = guid(2);
        device.architecture = site::Architecture::X64;
        device.siteCode = u"XYZ"_s;
        const DeviceId two = *site->addDevice(device);
        const DeviceId one = *site->addDevice(engine::test::device(u"PC1"_s, 1));
        QVERIFY(site->changeDevice(
            one, {.name = {}, .architecture = {}, .preferredDeployment = first, .macs = {}, .smbiosGuid = {}}));
        QVERIFY(site->addMembers(upper, {{one, {}}, {two, {}}}));
        QVERIFY(site->addMembers(lab, {{two, {}}, {{}, site::Architecture::Arm64}, {{}, site::Architecture::X86}}));
        CollectionChange ruled;
        ruled.addedRules = {{site::CollectionRule::Kind::Include, lab},
                            {site::CollectionRule::Kind::Exclude, *site->addCollection(u"Never"_s)},
                            {site::CollectionRule::Kind::Query, {}, *site::parseQuery(u"name like \"pc*\""_s)}};
        ruled.addedWindows = {*site::parseWindow(u"daily 22:00 8h"_s), *site::parseWindow(u"monthly 1 20:30 90m"_s)};
        const auto changed = site->changeCollection(*site->addCollection(u"by rules"_s), ruled);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().args.join(u' ')));
        QVERIFY(site->addExclusion(mac(9), u"printer"_s));
        QVERIFY(site->addDuplicateId(mac(8)));
        QVERIFY(site->addDuplicateId(guid(8)));
        QVERIFY(site->setSetting(u"responder.response-delay"_s, u"7"_s));
        run(site, one, first, 1'700'000'000'123);
        stranger(site, 50, guid(50), first);
        stranger(site, 50, guid(51), second);
    }
    static NewDeployment deployment(TaskSequenceId sequence, CollectionId collection, std::optional<qint64> start)
    {
        NewDeployment added;
        added.taskSequence = sequence;
        added.collection = collection;
        added.purpose = site::Deployment::Purpose::Required;
        added.startMs = start;
        return added;
    }
    static void run(const Site &site, DeviceId device, const DeploymentId &deployment, qint64 timeMs)
    {
        const auto state = site.state();
        QVERIFY(state->beginPayload({"t1", device, {}, deployment, true, {}, timeMs}));
        QVERIFY(state->payloadDelivered("t1", timeMs));
    }
    static void stranger(const Site &site, int number, const Guid &identity, const DeploymentId &deployment)
    {
        store::PayloadClaim claim;
        claim.token = QByteArray::fromStdString(identity.toString());
        claim.record.mac = mac(number);
        claim.record.smbiosGuid = identity;
        claim.record.architecture = site::Architecture::X64;
        claim.deployment = deployment;
        claim.required = true;
        claim.timeMs = 1'700'000'000'000;
        QVERIFY(site.state()->beginPayload(claim));
    }
    static Result<SiteImport> import(const Site &site, const QByteArray &json, bool dryRun = false)
    {
        return site->importSite(site.file(u"in.json"_s, json), dryRun);
    }

private slots:
    void anExportOfAnImportOfAnExportIsTheSame()
    {
        Site first, second;
        fill(first);
        const QString out = first.folder.filePath(u"site.json"_s);
        QVERIFY(first->exportSite(out));
        const auto imported = second->importSite(out, false);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().args.join(u' ')));
        QCOMPARE(imported->missingFiles, 0);
        QVERIFY(QDir().mkpath(second.folder.filePath(u"again"_s)));
        const QString again = second.folder.filePath(u"again/site.json"_s);
        QVERIFY(second->exportSite(again));
        QCOMPARE(content(again), content(out));
        QCOMPARE(content(second.folder.filePath(u"again/site.json.files/UEFI program/boot.efi"_s)), "MZ and more");
        // Once more over itself: nothing but the same comes of it.
        QVERIFY(second->exportSite(again));
        QCOMPARE(content(again), content(out));
    }

    void anExportThatEndsEarlyLeavesNothing()
    {
        Site site;
        fill(site);
        const QDir folder(site.folder.filePath(u"out"_s));
        QVERIFY(folder.mkpath(u"."_s));
        int steps = 0;
        QCOMPARE(
            site->exportSite(folder.filePath(u"site.json"_s), [&](qint64, qint64) { return ++steps < 3; }).error().code,
            ErrorCode::Cancelled);
        QCOMPARE(steps, 3); // something was there by then
        QVERIFY(folder.isEmpty());
        // What an earlier export made stays.
        QVERIFY(site->exportSite(folder.filePath(u"site.json"_s)));
        const QByteArray before = content(folder.filePath(u"site.json"_s));
        QVERIFY(QFile::remove(folder.filePath(u"site.json.files/UEFI program/boot.efi"_s)));
        QVERIFY(!site->exportSite(folder.filePath(u"site.json"_s), [&](qint64, qint64) { return false; }));
        QCOMPARE(content(folder.filePath(u"site.json"_s)), before);
        QVERIFY(QDir(folder.filePath(u"site.json.files"_s)).exists());
    }

    void theDocumentHasTheContractsKeysAndNoOthers()
    {
        Site site;
        fill(site);
        const QString out = site.folder.filePath(u"site.json"_s);
        QVERIFY(site->exportSite(out));
        const QJsonObject all = object(out);
        QCOMPARE(all.keys(), (QStringList{u"bootImages"_s, u"collections"_s, u"deployments"_s, u"devices"_s,
                                          u"duplicateIds"_s, u"exclusions"_s, u"highestDeployment"_s, u"settings"_s,
                                          u"siteCode"_s, u"taskSequences"_s}));
        QCOMPARE(all["settings"].toObject()["responder.response-delay"], QJsonValue(7));
        QCOMPARE(all["settings"].toObject()["responder.active"], QJsonValue(true));
        QCOMPARE(all["settings"].toObject()["dhcp.mode"], QJsonValue("proxy"));
        const QJsonArray devices = all["devices"].toArray();
        QStringList names;
        for (const QJsonValue &device : devices)
            names.append(device.toObject()["name"].toString());
        QCOMPARE(names,
                 (QStringList{u"PC1"_s, u"pc2"_s, u"Unknown 02:00:00:00:00:32"_s, u"Unknown 02:00:00:00:00:32"_s}));
        QCOMPARE(devices[0].toObject().keys(),
                 (QStringList{u"arch"_s, u"ledger"_s, u"macs"_s, u"name"_s, u"preferredDeployment"_s, u"siteCode"_s,
                              u"smbiosGuid"_s, u"unprovisioned"_s}));
        QCOMPARE(devices[0].toObject()["ledger"].toArray().first().toObject(),
                 (QJsonObject{{"deployment", "P0100001"}, {"state", "served"}, {"time", "2023-11-14T22:13:20.123Z"}}));
        QVERIFY(devices[2].toObject()["unprovisioned"].toBool());
        QCOMPARE(all["collections"].toArray()[0].toObject(),
                 (QJsonObject{{"name", "by rules"},
                              {"limiting", "All Systems"},
                              {"members", QJsonArray()},
                              {"unknownComputers", QJsonArray()},
                              {"include", QJsonArray{"Lab"}},
                              {"exclude", QJsonArray{"Never"}},
                              {"queries", QJsonArray{"name like \"pc*\""}},
                              {"maintenanceWindows", QJsonArray{"daily 22:00 8h", "monthly 1 20:30 90m"}}}));
        QCOMPARE(all["collections"].toArray()[1].toObject(),
                 (QJsonObject{{"name", "Lab"},
                              {"limiting", "Upper"},
                              {"members", QJsonArray{"pc2"}},
                              {"unknownComputers", QJsonArray{"x86", "arm64"}}}));
        QCOMPARE(all["bootImages"].toArray()[0].toObject(),
                 (QJsonObject{{"name", "Linux"},
                              {"arch", "x86"},
                              {"pxe", false},
                              {"linux", QJsonObject{{"kernel", "site.json.files/Linux/vmlinuz"},
                                                    {"initrds", QJsonArray{"site.json.files/Linux/initrd",
                                                                           "site.json.files/Linux/more.gz"}},
                                                    {"commandLine", "quiet splash"}}}}));
        QCOMPARE(all["bootImages"].toArray()[1].toObject()["program"].toObject(),
                 (QJsonObject{{"file", "site.json.files/UEFI program/boot.efi"}, {"firmware", "uefi"}}));
        QCOMPARE(all["taskSequences"].toArray(),
                 (QJsonArray{QJsonObject{{"name", "Empty"}, {"bootImage", QJsonValue::Null}},
                             QJsonObject{{"name", "Install"}, {"bootImage", "UEFI program"}}}));
        QCOMPARE(all["deployments"].toArray()[0].toObject(), (QJsonObject{{"id", "P0100001"},
                                                                          {"taskSequence", "Install"},
                                                                          {"collection", "Lab"},
                                                                          {"purpose", "required"},
                                                                          {"availableTo", "clients-media-pxe"},
                                                                          {"start", "1970-01-01T00:00:01Z"},
                                                                          {"expire", QJsonValue::Null},
                                                                          {"enabled", true}}));
        QCOMPARE(all["exclusions"].toArray(),
                 (QJsonArray{QJsonObject{{"mac", "02:00:00:00:00:09"}, {"note", "printer"}}}));
        QCOMPARE(all["duplicateIds"].toArray(),
                 (QJsonArray{"02:00:00:00:00:08", "11223344-0000-0000-0000-000000000008"}));
        QCOMPARE(all["highestDeployment"].toString(), u"P0100003"_s);
    }

    void absentKeysTakeTheirDefaults()
    {
        Site site;
        QVERIFY(site->setSetting(u"responder.response-delay"_s, u"7"_s));
        const auto done = import(site, R"({"siteCode": "abc", "devices": [{"name": "PC1", "macs": ["0200.0000.0001"]}],
            "collections": [{"name": "Lab"}], "bootImages": [{"name": "I", "program": {"file": "nowhere.efi"}}],
            "taskSequences": [{"name": "T", "bootImage": "i"}],
            "deployments": [{"taskSequence": "t", "collection": "lab"}, {"id": "abc00007", "taskSequence": "T",
            "collection": "All Unknown Computers", "purpose": "required"}]})");
        QVERIFY2(done, done ? "" : qPrintable(done.error().args.join(u' ')));
        QCOMPARE(done->missingFiles, 1);
        const auto snapshot = site.snapshot();
        QCOMPARE(snapshot->configuration().siteCode, u"ABC"_s);
        QCOMPARE(snapshot->settings().responseDelay, 0);
        QVERIFY(snapshot->deviceByMac(mac(1)));
        QCOMPARE(snapshot->configuration().deployments.size(), 2);
        const site::Deployment *given = snapshot->deployment({u"ABC00008"_s});
        QVERIFY(given);
        QCOMPARE(given->purpose, site::Deployment::Purpose::Available);
        QCOMPARE(given->availableTo, site::Deployment::AvailableTo::ClientsMediaPxe);
        QVERIFY(given->enabled && !given->startMs && !given->expireMs);
        const site::BootImage &image = snapshot->configuration().bootImages.first();
        QCOMPARE(image.architecture, site::Architecture::X64);
        QVERIFY(image.pxeEnabled && !image.hasContent());
        const site::Collection *lab = snapshot->collection(given->collection);
        QCOMPARE(lab->limiting, site::AllSystems);
        // The next one is above the highest ever used.
        QCOMPARE(site->addDeployment(deployment(given->taskSequence, lab->id, {}))->value, u"ABC00009"_s);
    }

    void whatIsWrongIsNamedByItsWayAndNothingIsImported_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("way");
        const auto row = [](const char *name, const char *json, const QString &way) {
            QTest::newRow(name) << QByteArray(json) << way;
        };
        row("no JSON", "{\n\"devices\": [\n}", u"in line 3"_s);
        row("no object", "[]", u"no JSON object"_s);
        row("no list", R"({"devices": {}})", u"devices: must be a list"_s);
        row("no text", R"({"devices": [{"name": 7, "macs": ["020000000001"]}]})", u"devices[0].name: must be a text"_s);
        row("no name", R"({"devices": [{"macs": ["020000000001"]}]})", u"devices[0].name: is missing"_s);
        row("no identity", R"({"devices": [{"name": "A"}]})", u"devices[0]: has neither"_s);
        row("MAC", R"({"devices": [{"name": "A", "macs": ["x"]}]})", u"devices[0].macs[0]: \"x\" is no MAC"_s);
        row("site code", R"({"siteCode": "toolong"})", u"siteCode: "_s);
        row("setting", R"({"settings": {"nonsense": 1}})", u"settings.nonsense: there is no such setting"_s);
        row("setting's type", R"({"settings": {"responder.active": "true"}})",
            u"settings.responder.active: must be true or false"_s);
        row("setting's range", R"({"settings": {"responder.response-delay": 33}})",
            u"settings.responder.response-delay: must be a whole number from 0 to 32"_s);
        row("setting's value", R"({"settings": {"dhcp.range": "rubbish"}})", u"settings.dhcp.range: "_s);
        row("name twice", R"({"collections": [{"name": "A"}, {"name": "a"}]})",
            u"collections[1].name: the name \"a\" occurs twice"_s);
        row("built-in", R"({"collections": [{"name": "all systems"}]})", u"collections[0].name: "_s);
        row("MAC twice", R"({"devices": [{"name": "A", "macs": ["020000000001"]}, {"name": "B",
            "macs": ["02-00-00-00-00-01"]}]})",
            u"devices[1].macs: "_s);
        row("member", R"({"collections": [{"name": "A", "members": ["B"]}]})",
            u"collections[0].members[0]: there is no device \"B\""_s);
        row("limiting", R"({"collections": [{"name": "A", "limiting": "B"}]})", u"collections[0].limiting: "_s);
        row("circle", R"({"collections": [{"name": "A", "limiting": "B"}, {"name": "B", "limiting": "A"}]})",
            u"in a circle"_s);
        row("own circle", R"({"collections": [{"name": "A", "limiting": "A"}]})", u"in a circle"_s);
        row("query", R"({"collections": [{"name": "A", "queries": ["colour is red"]}]})",
            u"collections[0].queries[0]: "_s);
        row("window", R"({"collections": [{"name": "A", "maintenanceWindows": ["sometimes"]}]})",
            u"collections[0].maintenanceWindows[0]: "_s);
        row("include", R"({"collections": [{"name": "A", "include": ["B"]}]})", u"collections[0].include[0]: "_s);
        row("rules in a circle", R"({"collections": [{"name": "A", "include": ["B"]}, {"name": "B",
            "exclude": ["A"]}]})",
            u"collections[1]: "_s);
        row("two settings", R"({"settings": {"risk.maximum-size": 50}})", u"settings.risk.maximum-size: "_s);
        row("image", R"({"bootImages": [{"name": "A"}]})", u"bootImages[0]: needs one of"_s);
        row("two kinds", R"({"bootImages": [{"name": "A", "program": {"file": "x"}, "wim": {"file": "x"}}]})",
            u"bootImages[0]: needs one of"_s);
        row("file above", R"({"bootImages": [{"name": "A", "program": {"file": "../x"}}]})",
            u"bootImages[0].program.file: "_s);
        row("absolute file", R"({"bootImages": [{"name": "A", "linux": {"kernel": "/etc/shadow"}}]})",
            u"bootImages[0].linux.kernel: "_s);
        row("file hidden way up", R"({"bootImages": [{"name": "A", "wim": {"file": "a/../../x"}}]})",
            u"bootImages[0].wim.file: "_s);
        row("command line", R"({"bootImages": [{"name": "A", "linux": {"kernel": "x", "commandLine": "${a b}"}}]})",
            u"bootImages[0].linux.commandLine: "_s);
        row("sequence", R"({"taskSequences": [{"name": "A", "bootImage": "B"}]})", u"taskSequences[0].bootImage: "_s);
        row("deployment", R"({"taskSequences": [{"name": "T"}], "deployments": [{"taskSequence": "T",
            "collection": "Nowhere"}]})",
            u"deployments[0].collection: there is no collection \"Nowhere\""_s);
        row("purpose", R"({"deployments": [{"taskSequence": "T", "collection": "C", "purpose": "maybe"}]})",
            u"deployments[0].purpose: \"maybe\" is none of required, available"_s);
        row("time", R"({"deployments": [{"taskSequence": "T", "collection": "C", "start": "soon"}]})",
            u"deployments[0].start: "_s);
        row("preferred", R"({"devices": [{"name": "A", "macs": ["020000000001"], "preferredDeployment": "P0100001"}]})",
            u"devices[0].preferredDeployment: "_s);
        row("ledger", R"({"devices": [{"name": "A", "macs": ["020000000001"], "ledger": [{"deployment": "P0100001",
            "state": "eaten"}]}]})",
            u"devices[0].ledger[0].state: "_s);
        row("exclusion", R"({"exclusions": [{"mac": "1"}]})", u"exclusions[0].mac: "_s);
        row("duplicate", R"({"duplicateIds": ["1"]})", u"duplicateIds[0]: "_s);
    }
    void whatIsWrongIsNamedByItsWayAndNothingIsImported()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, way);
        Site site;
        const QString before = site.trace();
        const auto done = import(site, json);
        QVERIFY(!done);
        QVERIFY2(done.error().args.value(0).contains(way), qPrintable(done.error().args.value(0)));
        QCOMPARE(site.trace(), before);
    }

    void hostileDepthAndSizeAreRefused()
    {
        Site site;
        QVERIFY(site.refuses(ErrorCode::Refused, [&] {
            return import(site, "{\"devices\": " + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}');
        }));
        QByteArray chain = "{\"collections\": [{\"name\": \"0\"}";
        for (int i = 1; i < 20'000; ++i)
            chain += ",{\"name\": \"" + QByteArray::number(i) + "\", \"limiting\": \"" +
                     QByteArray::number((i + 1) % 20'000) + "\"}";
        QVERIFY(!readSiteDocument(chain + ",{\"name\":\"x\",\"limiting\":\"x\"}]}", u"/tmp"_s));
    }

    void aSiteThatHoldsAnythingIsLeftAlone()
    {
        Site site;
        QVERIFY(site->addExclusion(mac(1), {}));
        QVERIFY(site.refuses(ErrorCode::Refused, [&] { return import(site, "{}"); }));
        QVERIFY(site->removeExclusions({mac(1)}));
        stranger(site, 1, guid(1), {u"P0100001"_s});
        QVERIFY(site.refuses(ErrorCode::Refused, [&] { return import(site, "{}"); }));
    }

    void aDryRunTriesAllAndKeepsNothing()
    {
        Site site;
        const QString before = site.trace();
        const QByteArray good = R"({"siteCode": "ABC", "devices": [{"name": "A", "macs": ["020000000001"]}]})";
        const auto done = import(site, good, true);
        QVERIFY(done);
        QCOMPARE(done->siteCode, u"ABC"_s);
        QCOMPARE(done->devices, 1);
        QCOMPARE(site.trace(), before);
        QVERIFY(!import(site, R"({"devices": [{"name": "A"}]})", true));
        QVERIFY(import(site, good));
    }

    void unknownKeysAreToldAndLeftOut()
    {
        Site site;
        const auto done = import(site, R"({"devises": [], "exclusions": [{"mac": "020000000001", "colour": "red"}]})");
        QVERIFY(done);
        QCOMPARE(done->warnings.size(), 2);
        QVERIFY(done->warnings[0].contains(u"\"devises\""));
        QVERIFY(done->warnings[1].startsWith(u"exclusions[0]"));
    }

    void missingContentKeepsItsName()
    {
        Site first, second;
        QVERIFY(import(first, R"({"bootImages": [{"name": "A", "program": {"file": "sub/boot.efi"}}]})"));
        const QString one = first.folder.filePath(u"one.json"_s);
        const auto exported = first->exportSite(one);
        QVERIFY(exported);
        QCOMPARE(exported->warnings.size(), 1);
        QVERIFY(second->importSite(one, false));
        const QString two = second.folder.filePath(u"two.json"_s);
        QVERIFY(second->exportSite(two));
        QCOMPARE(content(two), content(one));
    }

    void aDocumentWithoutItsFolderComesOutTheSame()
    {
        Site first, second;
        fill(first);
        const QString out = first.folder.filePath(u"site.json"_s);
        QVERIFY(first->exportSite(out));
        QVERIFY(QDir(out + u".files"_s).removeRecursively());
        const auto imported = second->importSite(out, false);
        QVERIFY(imported);
        QCOMPARE(imported->missingFiles, 4);
        for (const site::BootImage &image : second.snapshot()->configuration().bootImages)
            QVERIFY(!image.hasContent());
        const QString again = second.folder.filePath(u"site.json"_s);
        QVERIFY(second->exportSite(again));
        QCOMPARE(content(again), content(out));
    }

    void aLinkOutOfTheFolderIsRefused()
    {
        Site site;
        QVERIFY(QFile::link(u"/etc/hostname"_s, site.folder.filePath(u"boot.efi"_s)));
        QVERIFY(site.refuses(ErrorCode::Refused, [&] {
            return import(site, R"({"bootImages": [{"name": "A", "program": {"file": "boot.efi"}}]})");
        }));
    }

    void aDocumentPublishesNoSite()
    {
        const Site site;
        const auto settings = [](const QString &folder) {
            return u"{\"settings\": {\"published.folder\": \"%1\"}}"_s.arg(folder).toUtf8();
        };
        QVERIFY(QDir().mkpath(site.folder.filePath(u"served/x"_s)));
        QVERIFY(!site.file(u"served/x/backup.json"_s, R"({"slipwayBackup":1})").isEmpty());
        for (const QString &folder : {site.location.directory, site.folder.path(), site.location.contentFolder(),
                                      site.location.directory + u"/backups"_s, site.folder.filePath(u"served"_s)}) {
            for (const bool dryRun : {true, false})
                QVERIFY2(site.refuses(ErrorCode::Refused, [&] { return import(site, settings(folder), dryRun); }),
                         qPrintable(folder));
        }
        QVERIFY(import(site, settings(site.folder.filePath(u"elsewhere"_s))));
    }

    void hostileNamesGoToSafePaths()
    {
        site::ContentFile file;
        file.name = u"boot.efi"_s;
        file.sha256 = QByteArray(64, 'a');
        QList<site::BootImage> images;
        for (const QString &name : {u"../../etc"_s, u"a/b"_s, u"a\\b"_s, u"."_s, u".."_s, u"-rf"_s, u"con:1"_s,
                                    u"50%2Foff"_s, QString(255, u'\u00E4'), QString(254, u'\u00E4') + u'b', u" x "_s}) {
            site::BootImage image;
            image.id = {images.size() + 1};
            image.name = name;
            image.files = {file, file};
            images.append(image);
        }
        QSet<QString> seen;
        const auto paths = contentPaths(images, u"s.json"_s);
        QCOMPARE(paths.size(), images.size());
        for (const QStringList &list : paths) {
            QCOMPARE(list.size(), 2);
            for (const QString &path : list) {
                QVERIFY2(QDir::cleanPath(path) == path && path.startsWith(u"s.json.files/"_s), qPrintable(path));
                QVERIFY2(!path.contains(u'\\') && !path.contains(u':'), qPrintable(path));
                for (const QString &part : path.split(u'/'))
                    QVERIFY2(!part.isEmpty() && !part.startsWith(u'.') && part.toUtf8().size() <= 255,
                             qPrintable(path));
                QVERIFY2(!seen.contains(path.toLower()), qPrintable(path));
                seen.insert(path.toLower());
            }
            QCOMPARE(list[0].section(u'/', -1), u"boot.efi"_s);
            QCOMPARE(list[1].section(u'/', -1), u"boot.efi"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestSiteDocument)
#include "test_site_document.moc"
