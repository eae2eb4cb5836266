// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/backup.h"
#include "server/engine/device_import.h"
#include "server/engine/exclusion_import.h"
#include "server/engine/site_document.h"
#include "server/engine/wake.h"
#include "server/store/migration.h"
#include "tests/engine/audit_world.h"
#include "tests/support/windows_fixture.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

struct Change
{
    QString method; ///< of Commands
    QString verb, object;
    std::function<bool(World &)> run;
    std::function<void(World &)> prepare = {};
    bool runtime = false; ///< no configuration: the revision stays
};

/// Every public method of Commands that changes something.
QList<Change> changes()
{
    using site::Member;
    return {
        {u"addDevice"_s, u"device.add"_s, u"PC2"_s,
         [](World &w) { return w.site->addDevice(device(u"PC2"_s, 2)).ok(); }},
        {u"changeDevice"_s, u"device.change"_s, u"PC1"_s,
         [](World &w) {
             DeviceChange change;
             change.name = u"PC9"_s;
             return w.site->changeDevice(w.device, change).ok();
         }},
        {u"removeDevices"_s, u"device.remove"_s, u"PC1"_s,
         [](World &w) { return w.site->removeDevices({w.device}).ok(); }},
        {u"importDevices"_s, u"device.import"_s, u"lab.csv"_s,
         [](World &w) {
             DeviceImportOptions options;
             options.source = u"lab.csv"_s;
             const auto plan = w.site->importDevices(
                 *site::readDevices(QByteArrayView("name,mac\nPC7,02:00:00:00:00:77\n")), options);
             return plan && plan->written;
         }},
        {u"promoteRecord"_s, u"device.promote"_s, u"Found"_s,
         [](World &w) { return w.site->promoteRecord(w.record(), u"Found"_s).ok(); }, [](World &w) { w.makeRecord(); }},
        {u"mergeRecord"_s, u"device.merge"_s, u"PC1"_s,
         [](World &w) { return w.site->mergeRecord(w.record(), w.device).ok(); }, [](World &w) { w.makeRecord(); }},
        {u"addCollection"_s, u"collection.add"_s, u"Room"_s,
         [](World &w) { return w.site->addCollection(u"Room"_s).ok(); }},
        {u"renameCollection"_s, u"collection.change"_s, u"Lab"_s,
         [](World &w) { return w.site->renameCollection(w.collection, u"Lab 2"_s).ok(); }},
        {u"changeCollection"_s, u"collection.set"_s, u"Lab"_s,
         [](World &w) {
             CollectionChange change;
             change.name = u"Lab 2"_s;
             return w.site->changeCollection(w.collection, change).ok();
         }},
        {u"removeCollection"_s, u"collection.remove"_s, u"Room"_s,
         [](World &w) { return w.site->removeCollection(*w.site->findCollection(u"Room"_s)).ok(); },
         [](World &w) { QVERIFY(w.site->addCollection(u"Room"_s)); }},
        {u"addMembers"_s, u"collection.add-members"_s, u"Lab"_s,
         [](World &w) { return w.site->addMembers(w.collection, {Member{w.device}}).ok(); }},
        {u"removeMembers"_s, u"collection.remove-members"_s, u"Lab"_s,
         [](World &w) { return w.site->removeMembers(w.collection, {Member{w.device}}).ok(); }},
        {u"addBootImage"_s, u"boot-image.add"_s, u"Other"_s,
         [](World &w) { return w.site->addBootImage(w.newImage(u"Other"_s)).ok(); }},
        {u"changeBootImage"_s, u"boot-image.change"_s, u"Linux"_s,
         [](World &w) { return w.site->changeBootImage(w.image, {.pxeEnabled = false}).ok(); }},
        {u"changeBootImage"_s, u"boot-image.change"_s, u"Kernel"_s,
         [](World &w) {
             return w.site->changeBootImage(*w.site->findBootImage(u"Kernel"_s), {.commandLine = u"quiet"_s}).ok();
         },
         [](World &w) { QVERIFY(w.site->addBootImage(w.linuxImage())); }},
        {u"updateBootImage"_s, u"boot-image.update"_s, u"Linux"_s,
         [](World &w) { return w.site->updateBootImage(w.image).ok(); }},
        {u"supplyBootFiles"_s, u"boot-image.supply"_s, u"Windows"_s,
         [](World &w) {
             const QString file = w.site.file(u"boot.sdi"_s, "ram disk");
             return w.site->supplyBootFiles(*w.site->findBootImage(u"Windows"_s), file).ok();
         },
         [](World &w) {
             NewBootImage image;
             image.name = u"Windows"_s;
             image.kind = site::BootImage::Kind::Wim;
             image.wim = slipway::fixture::makeWim(w.site.folder.filePath(u"boot.wim"_s));
             QVERIFY(w.site->addBootImage(image));
         }},
        {u"removeBootImage"_s, u"boot-image.remove"_s, u"Other"_s,
         [](World &w) { return w.site->removeBootImage(*w.site->findBootImage(u"Other"_s)).ok(); },
         [](World &w) { QVERIFY(w.site->addBootImage(w.newImage(u"Other"_s))); }},
        {u"addTaskSequence"_s, u"task-sequence.add"_s, u"Wipe"_s,
         [](World &w) { return w.site->addTaskSequence(u"Wipe"_s, w.image).ok(); }},
        {u"changeTaskSequence"_s, u"task-sequence.change"_s, u"Install"_s,
         [](World &w) { return w.site->changeTaskSequence(w.sequence, u"Setup"_s, BootImageId{}).ok(); }},
        {u"removeTaskSequence"_s, u"task-sequence.remove"_s, u"Wipe"_s,
         [](World &w) { return w.site->removeTaskSequence(*w.site->findTaskSequence(u"Wipe"_s)).ok(); },
         [](World &w) { QVERIFY(w.site->addTaskSequence(u"Wipe"_s, w.image)); }},
        {u"addDeployment"_s, u"deployment.add"_s, u"P0100002"_s,
         [](World &w) { return w.site->addDeployment(w.newDeployment()).ok(); }},
        {u"setDeploymentEnabled"_s, u"deployment.disable"_s, u"P0100001"_s,
         [](World &w) { return w.site->setDeploymentEnabled(w.deployment, false).ok(); }},
        {u"changeDeployment"_s, u"deployment.change"_s, u"P0100001"_s,
         [](World &w) { return w.site->changeDeployment(w.deployment, {.enabled = false}).ok(); }},
        {u"copyCollection"_s, u"collection.copy"_s, u"Lab 2"_s,
         [](World &w) { return w.site->copyCollection(w.collection, u"Lab 2"_s).ok(); }},
        {u"wakeDevices"_s,
         u"device.wake"_s,
         u"PC1"_s,
         [](World &w) {
             const WakeTargets targets{{Ipv4{0x7FFFFFFF}}, 9};
             return w.site->wakeDevices({w.device}, targets).ok();
         },
         {},
         true},
        {u"removeDeployment"_s, u"deployment.remove"_s, u"P0100001"_s,
         [](World &w) { return w.site->removeDeployment(w.deployment).ok(); }},
        {u"setRamdisk"_s, u"ramdisk.set"_s, u"Lab"_s,
         [](World &w) {
             return w.site->setRamdisk({.collection = w.collection}, {1456, 4}).ok();
         }},
        {u"setRamdisk"_s, u"ramdisk.set"_s, u"PC1"_s,
         [](World &w) {
             return w.site->setRamdisk({.device = w.device}, {1456, 4}).ok();
         }},
        {u"changeVariables"_s, u"variable.set"_s, u"PC1"_s,
         [](World &w) {
             return w.site->changeVariables({{w.device}, {}}, {{}, {{u"a"_s, u"1"_s}}}).ok();
         }},
        {u"setVariable"_s, u"variable.set"_s, u"Lab"_s,
         [](World &w) {
             return w.site->setVariable({{}, {w.collection}}, {u"a"_s, u"1"_s}).ok();
         }},
        {u"removeVariable"_s, u"variable.remove"_s, u"PC1"_s,
         [](World &w) {
             return w.site->removeVariable({{w.device}, {}}, u"A"_s).ok();
         },
         [](World &w) {
             QVERIFY(w.site->setVariable({{w.device}, {}}, {u"a"_s, u"1"_s}));
         }},
        {u"addExclusion"_s, u"exclusion.add"_s, u"02:00:00:00:00:05"_s,
         [](World &w) { return w.site->addExclusion(mac(5), u"lent out"_s).ok(); }},
        {u"removeExclusions"_s, u"exclusion.remove"_s, u"02:00:00:00:00:08"_s,
         [](World &w) { return w.site->removeExclusions({mac(8)}).ok(); }},
        {u"setExclusionNote"_s, u"exclusion.note"_s, u"02:00:00:00:00:08"_s,
         [](World &w) { return w.site->setExclusionNote(mac(8), u"sold"_s).ok(); }},
        {u"importExclusions"_s, u"exclusion.import"_s, u"list.txt"_s,
         [](World &w) {
             return w.site->importExclusions(site::parseExclusions("02:00:00:00:00:55\n"), u"list.txt"_s).ok();
         }},
        {u"readWatchedFile"_s, u"exclusion.watched"_s, QString(),
         [](World &w) {
             const auto file = w.site->readWatchedFile();
             return file && file->added == 1;
         },
         [](World &w) {
             const QString path = w.site.file(u"watched.txt"_s, "02:00:00:00:00:56\n");
             QVERIFY(w.site->setSetting(u"exclusion.watched-file"_s, path));
         }},
        {u"addDuplicateId"_s, u"duplicate-id.add"_s, u"02:00:00:00:00:06"_s,
         [](World &w) { return w.site->addDuplicateId(mac(6)).ok(); }},
        {u"addDuplicateId"_s, u"duplicate-id.add"_s, u"11223344-0000-0000-0000-000000000006"_s,
         [](World &w) { return w.site->addDuplicateId(guid(6)).ok(); }},
        {u"removeDuplicateId"_s, u"duplicate-id.remove"_s, u"02:00:00:00:00:07"_s,
         [](World &w) { return w.site->removeDuplicateId(mac(7)).ok(); }},
        {u"removeDuplicateId"_s, u"duplicate-id.remove"_s, u"11223344-0000-0000-0000-000000000007"_s,
         [](World &w) { return w.site->removeDuplicateId(guid(7)).ok(); }},
        {u"clearRequiredPxe"_s, u"clear-required-pxe"_s, u"PC1"_s,
         [](World &w) {
             const auto cleared = w.site->clearRequiredPxe(QList<DeviceId>{w.device}, u"again"_s);
             return cleared && cleared->cleared == 1;
         },
         [](World &w) { w.install(); }, true},
        {u"clearRequiredPxe"_s, u"clear-required-pxe"_s, u"PC1"_s,
         [](World &w) {
             const auto cleared = w.site->clearRequiredPxe(site::AllSystems);
             return cleared && cleared->cleared == 1;
         },
         [](World &w) { w.install(); }, true},
        {u"undoClear"_s, u"clear-undo"_s, u"PC1"_s,
         [](World &w) {
             const auto undone = w.site->undoClear(1);
             return undone && undone->restored == 1;
         },
         [](World &w) {
             w.install();
             QCOMPARE(w.site->clearRequiredPxe(QList<DeviceId>{w.device})->clearing, 1);
         },
         true},
        {u"engageBrake"_s, u"brake.engage"_s, {}, [](World &w) { return w.site->engageBrake().ok(); }, {}, true},
        {u"releaseBrake"_s,
         u"brake.release"_s,
         {},
         [](World &w) { return w.site->releaseBrake().ok(); },
         [](World &w) { QVERIFY(w.site->engageBrake()); },
         true},
        {u"quarantineDevice"_s,
         u"quarantine.add"_s,
         u"PC1"_s,
         [](World &w) { return w.site->quarantineDevice(w.device).ok(); },
         {},
         true},
        {u"releaseQuarantine"_s, u"quarantine.release"_s, u"PC1"_s,
         [](World &w) { return w.site->releaseQuarantine({w.device}).ok(); },
         [](World &w) { QVERIFY(w.site->quarantineDevice(w.device)); }, true},
        {u"resetBackOff"_s, u"ramdisk.reset"_s, u"PC1"_s, [](World &w) { return w.site->resetBackOff(mac(1)).ok(); },
         [](World &w) {
             QVERIFY(w.site.state()->setBackOff(mac(1), {{1456, 1}, 1000}));
         },
         true},
        {u"stopTransfers"_s, u"session.stop"_s, u"PC1"_s,
         [](World &w) { return w.site->stopTransfers({"cccccccccccccccc"}).ok(); },
         [](World &w) { QVERIFY(w.site.state()->saveSession(liveSession("cccccccccccccccc", w.device))); }, true},
        {u"createBackup"_s,
         u"backup.create"_s,
         {},
         [](World &w) { return w.site->createBackup({w.site.folder.filePath(u"backups"_s)}).ok(); },
         {},
         true},
        {u"removeBackup"_s,
         u"backup.remove"_s,
         {},
         [](World &w) { return w.site->removeBackup(w.site.folder.filePath(u"backups/old"_s)).ok(); },
         [](World &w) {
             const QString folder = w.site.folder.filePath(u"backups"_s);
             const auto made = makeBackup(w.site.location, {folder});
             QVERIFY(made && QDir().rename(made->path, folder + u"/old"_s));
         },
         true},
        {u"noteRestored"_s,
         u"site.restore"_s,
         u"/mnt/backup"_s,
         [](World &w) {
             Backup backup;
             backup.path = u"/mnt/backup"_s;
             return w.site->noteRestored(backup).ok();
         },
         {},
         true},
        {u"releaseLeases"_s, u"lease.release"_s, u"10.77.0.5"_s,
         [](World &w) { return w.site->releaseLeases({*Ipv4::parse("10.77.0.5")}).ok(); },
         [](World &w) {
             session::Lease lease;
             lease.address = *Ipv4::parse("10.77.0.5");
             lease.mac = mac(1);
             QVERIFY(w.site.state()->saveLease(lease));
         },
         true},
        {u"validateBootImage"_s,
         u"boot-image.validate"_s,
         u"Linux"_s,
         [](World &w) { return w.site->validateBootImage(w.image).ok(); },
         {},
         true},
        {u"setSetting"_s, u"setting.set"_s, u"prompt.timeout"_s,
         [](World &w) { return w.site->setSetting(u"prompt.timeout"_s, u"20"_s).ok(); }},
        {u"setSettings"_s, u"setting.set"_s, u"2 settings"_s,
         [](World &w) {
             return w.site->setSettings({{u"prompt.timeout"_s, u"30"_s}, {u"responder.active"_s, u"false"_s}}).ok();
         }},
    };
}

/// Those that only look. A new method belongs here, or has to be shown above.
/// beginMeasurement serves a copy for a while, beginRehearsal has simulated machines for a while, importSite wants an
/// empty site: a test of its own.
const QStringList Looks =
    QStringLiteral(
        "open create snapshot ledger contentChanged surroundingsChanged evaluateMembership evaluatedAnew revision "
        "findDevice "
        "findCollection findBootImage findTaskSequence findDeployment inspectWim "
        "transferRecords explain explainAsOf auditTrail verifyAudit exportAudit sessions session "
        "findSessions machineSightings packets countSessions library riskOf riskOfMembers riskOfPromotion "
        "riskOfDevice riskOfMerge riskOfEnabling "
        "riskOfChange previewClear "
        "answering statusMessages metrics bootOutcomes bootDurations tuningTable recommendRamdisk "
        "backOffs leases beginMeasurement endMeasurement beginRehearsal endRehearsal rehearsals exportSite "
        "isName importSite")
        .split(u' ');

QList<store::AuditRow> trail(const World &world)
{
    return *world.site->auditTrail({});
}

std::unique_ptr<store::Database> raw(const World &world)
{
    return *store::openDatabase(world.site.location.siteDatabase(), store::siteSchema());
}

} // namespace

/// Who did what: one row of the trail for every change, and no change without one.
class TestAudit : public QObject
{
    Q_OBJECT
private slots:
    void everyMethodThatChangesSomethingIsKnownHere()
    {
        QFile header(QStringLiteral(SLIPWAY_SOURCE_DIR "/server/engine/commands.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(header.readAll());
        text = text.mid(text.indexOf(u"class Commands\n{"_s));
        text.truncate(text.indexOf(u"\nprivate:"_s));
        static const QRegularExpression method(u"^    (?:static )?[\\w:<>,* &]+[ &*](\\w+)\\("_s,
                                               QRegularExpression::MultilineOption);
        QStringList known = Looks;
        for (const Change &change : changes())
            known << change.method;
        QStringList found;
        for (auto it = method.globalMatch(text); it.hasNext();)
            found << it.next().captured(1);
        QVERIFY(found.contains(u"addDevice"_s) && found.contains(u"library"_s));
        for (const QString &name : std::as_const(found))
            QVERIFY2(known.contains(name), qPrintable(name + u" is not known to leave a row in the audit trail"_s));
    }

    void everyChangeLeavesExactlyOneRow_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < changes().size(); ++i)
            QTest::addRow("%s %d", qPrintable(changes().at(i).method), i) << i;
    }
    void everyChangeLeavesExactlyOneRow()
    {
        QFETCH(int, index);
        World world;
        const Change change = changes().at(index);
        if (change.prepare)
            change.prepare(world);
        const qint64 before = trail(world).first().id;
        const qint64 revision = *world.site->revision();
        QVERIFY(change.run(world));
        const auto rows = trail(world);
        QCOMPARE(rows.first().id, before + 1);
        QCOMPARE(rows.first().verb, change.verb);
        if (!change.object.isEmpty()) // else a path of this run
            QCOMPARE(rows.first().object, change.object);
        QCOMPARE(rows.first().revision, revision + (change.runtime ? 0 : 1));
        QCOMPARE(*world.site->revision(), revision + (change.runtime ? 0 : 1));
        QVERIFY(!rows.first().author.isEmpty() && !rows.first().host.isEmpty());
        QCOMPARE(rows.first().program, u"test_engine_audit"_s);
        QVERIFY(world.site->verifyAudit()->intact());
    }

    void changeWithoutItsRowDoesNotHappen_data() { everyChangeLeavesExactlyOneRow_data(); }
    void changeWithoutItsRowDoesNotHappen()
    {
        QFETCH(int, index);
        World world;
        const Change change = changes().at(index);
        if (change.prepare)
            change.prepare(world);
        QVERIFY(
            raw(world)->execute(u"CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END;"_s));
        const QString before = world.site.trace();
        QVERIFY(!change.run(world));
        QCOMPARE(world.site.trace(), before);
        QVERIFY(raw(world)->execute(u"DROP TRIGGER full"_s));
        QVERIFY(change.run(world));
    }

    void importOfASiteLeavesOneRow()
    {
        World world;
        const QString document = world.site.folder.filePath(u"site.json"_s);
        QVERIFY(world.site->exportSite(document));
        const Site empty;
        QCOMPARE(empty->auditTrail({})->size(), 1);
        QVERIFY(empty->importSite(document, true));
        QCOMPARE(empty->auditTrail({})->size(), 1);
        QVERIFY(empty->importSite(document, false));
        QCOMPARE(empty->auditTrail({})->size(), 2);
        QCOMPARE(empty->auditTrail({})->first().verb, u"site.import"_s);
        QCOMPARE(empty->auditTrail({})->first().revision, *empty->revision());
    }

    void refusalLeavesNoRow()
    {
        World world;
        const qint64 before = trail(world).first().id;
        QVERIFY(!world.site->addDevice(device(u"pc1"_s, 2)));
        QVERIFY(!world.site->removeCollection(site::AllSystems));
        QVERIFY(!world.site->removeDeployment({u"P01FFFFF"_s}));
        QVERIFY(!world.site->removeExclusions({mac(8), mac(99)}));
        QCOMPARE(trail(world).first().id, before);
    }

    void trailBeginsWithTheSite()
    {
        World world;
        const auto first = trail(world).last();
        QCOMPARE(first.verb, u"site.create"_s);
        QCOMPARE(first.id, 1);
        const auto again = world.site.another();
        QCOMPARE(again->auditTrail({})->last().id, 1);
        QCOMPARE(again->auditTrail({})->size(), trail(world).size());
    }

    void rowTellsWhatWasBeforeAndAfter()
    {
        World world;
        QVERIFY(world.site->setDeploymentEnabled(world.deployment, false));
        QCOMPARE(trail(world).first().detail, u"{\"after\":{\"enabled\":false},\"before\":{\"enabled\":true}}"_s);
        DeviceChange change;
        change.name = u"PC9"_s;
        QVERIFY(world.site->changeDevice(world.device, change));
        QCOMPARE(trail(world).first().detail, u"{\"after\":{\"name\":\"PC9\"},\"before\":{\"name\":\"PC1\"}}"_s);
        QVERIFY(world.site->setSetting(u"responder.response-delay"_s, u"4"_s));
        QCOMPARE(trail(world).first().detail,
                 u"{\"after\":{\"responder.response-delay\":4},\"before\":{\"responder.response-delay\":0}}"_s);
        QVERIFY(world.site->removeDeployment(world.deployment));
        QCOMPARE(detailOf(trail(world).first()).value(u"before"_s).toObject().value(u"collection"_s), u"Lab"_s);
    }

    void manyNamesAreCutShort()
    {
        World world;
        QList<DeviceId> devices;
        for (int i = 0; i < 150; ++i)
            devices.append(*world.site->addDevice(device(u"M%1"_s.arg(i), 100 + i)));
        QVERIFY(world.site->removeDevices(devices));
        const auto row = trail(world).first();
        QCOMPARE(row.object, u"150 devices"_s);
        QCOMPARE(detailOf(row).value(u"count"_s).toInt(), 150);
        QCOMPARE(detailOf(row).value(u"devices"_s).toArray().size(), 100);
    }

    void recordOfAnUnknownMachineIsNoConfigurationButIsAudited()
    {
        World world;
        world.makeRecord();
        const qint64 revision = *world.site->revision();
        QVERIFY(world.site->removeDevices({world.record()}));
        QCOMPARE(*world.site->revision(), revision);
        QCOMPARE(trail(world).first().verb, u"device.remove"_s);
        QCOMPARE(trail(world).first().revision, revision);
    }

    void exportIsOneLineOfJsonARow()
    {
        World world;
        const QString path = world.site.folder.filePath(u"trail.jsonl"_s);
        QCOMPARE(*world.site->exportAudit(path), trail(world).size());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        qint64 id = 0;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QCOMPARE(object.value(u"id"_s).toInteger(), ++id);
            QCOMPARE(object.value(u"hash"_s).toString().size(), 64);
        }
        QCOMPARE(id, trail(world).size());
        QCOMPARE(world.site->exportAudit(world.site.folder.filePath(u"no/such/folder"_s)).error().code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
