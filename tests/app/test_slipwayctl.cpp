// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as the contract's readers use it: words in, exit status, text and JSON out.
#include "tests/support/program.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using slipway::test::Ran;

class TestSlipwayctl : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    Ran ctl(const QString &line) { return ctl(QProcess::splitCommand(line)); }
    Ran ctl(QStringList words)
    {
        return slipway::test::runProgram("slipwayctl",
                                         QStringList{"--site", m_folder->path() + "/site", "--json"} + words);
    }
    void file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder->path() + '/' + name);
        QVERIFY(out.open(QFile::WriteOnly));
        out.write(content);
    }
    QString path(const QString &name) { return m_folder->path() + '/' + name; }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        const Ran made = ctl("init");
        QVERIFY2(made.exit == 0, made.err.constData());
        file("boot.efi", "MZ" + QByteArray(1000, 'x'));
        file("vmlinuz", QByteArray(2000, 'k'));
        file("initrd.gz", QByteArray(3000, 'i'));
    }

    void initFailsOnAnExistingSiteAndOthersOnAMissingOne()
    {
        QCOMPARE(ctl("init").exit, 1);
        const Ran missing = slipway::test::runProgram("slipwayctl", {"--site", path("nowhere"), "device", "list"});
        QCOMPARE(missing.exit, 1);
        QVERIFY(!missing.err.isEmpty());
        QVERIFY(!QFile::exists(path("nowhere")));
        QCOMPARE(ctl("init --site-code P").exit, 1);
    }

    void wrongUsageIsExitTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"",
                                 "nonsense",
                                 "device",
                                 "device nonsense",
                                 "device add",
                                 "device add PC1",
                                 "device add PC1 --mac zz:zz",
                                 "device add PC1 --mac 52:54:00:00:00:01 --arch sparc",
                                 "device add PC1 --mac",
                                 "device add PC1 extra --mac 52:54:00:00:00:01",
                                 "exclusion add nonsense",
                                 "duplicate-id add 12",
                                 "explain --mac 52:54:00:00:00:01",
                                 "explain --mac 52:54:00:00:00:01 --arch x64",
                                 "explain --mac 52:54:00:00:00:01 --arch 7 --at yesterday",
                                 "deployment add --purpose maybe --task-sequence a --collection b",
                                 "boot-image add x --arch x64",
                                 "boot-image set x --pxe maybe",
                                 "clear-required-pxe",
                                 "session show",
                                 "device list --unknown-option 1",
                                 "collection set All",
                                 "collection rule-add Lab",
                                 "collection rule-add Lab --query \"hostname is x\"",
                                 "collection window-add Lab daily",
                                 "collection window-add Lab daily 25:00 8h",
                                 "init --site-code"})
            QTest::addRow("%s", line) << line;
    }
    void wrongUsageIsExitTwo()
    {
        QFETCH(QString, line);
        const Ran ran = ctl(line);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void aNounWithoutItsVerbNamesTheVerbs()
    {
        const Ran ran = ctl("quarantine");
        QCOMPARE(ran.exit, 2);
        QVERIFY2(
            ran.err.startsWith("\"quarantine\" is not a call; after \"quarantine\" comes one of list, add, release."),
            ran.err.constData());
        const Ran help = ctl("--help");
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.contains("weekly mon,wed 22:00 6h"));
    }

    void rulesAndWindowsOfACollection()
    {
        QCOMPARE(ctl("device add LAB-1 --mac 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("device add PC-1 --mac 52:54:00:00:00:02").exit, 0);
        QCOMPARE(ctl("collection add Lab").exit, 0);
        QCOMPARE(ctl("collection add Spare").exit, 0);
        QVERIFY(!ctl("collection show Lab").object().contains("effectiveMembers"));
        const Ran ruled = ctl({"collection", "rule-add", "lab", "--query", "name like lab-*", "--include", "Spare"});
        QVERIFY2(ruled.exit == 0, ruled.err.constData());
        QCOMPARE(ruled.object()["queries"].toArray(), QJsonArray{"name like \"lab-*\""});
        QCOMPARE(ruled.object()["include"].toArray(), QJsonArray{"Spare"});
        QCOMPARE(ctl("collection show Lab").object()["effectiveMembers"].toArray(), QJsonArray{"LAB-1"});
        QCOMPARE(ctl("collection show Lab").object()["members"].toArray(), QJsonArray());
        const Ran circle = ctl("collection rule-add Spare --exclude Lab");
        QCOMPARE(circle.exit, 1);
        QVERIFY2(circle.err.contains("Spare excludes Lab, which includes Spare"), circle.err.constData());
        QCOMPARE(ctl("collection remove Spare").exit, 1);
        const Ran window = ctl("collection window-add Lab weekly mon,fri 22:00 8h");
        QCOMPARE(window.object()["maintenanceWindows"].toArray(), QJsonArray{"weekly mon,fri 22:00 8h"});
        QCOMPARE(ctl("collection window-add Lab weekly fri,mon 22:00 480m").exit, 1);
        QCOMPARE(ctl({"collection", "window-remove", "Lab", "weekly mon,fri 22:00 8h"}).exit, 0);
        QVERIFY(!ctl("collection show Lab").object().contains("maintenanceWindows"));
        QCOMPARE(ctl("collection rule-remove Lab --include Spare").exit, 0);
        QCOMPARE(ctl("collection set Lab --name Labs --limiting Spare").object()["limiting"].toString(),
                 QString("Spare"));
        QCOMPARE(ctl("collection show Labs").object()["effectiveMembers"].toArray(), QJsonArray());
        QVERIFY(!ctl("device show LAB-1").object().contains("seen"));
        const Ran wrong = ctl({"collection", "rule-add", "Labs", "--query", "hostname is x"});
        QVERIFY2(wrong.err.contains("hostname") && wrong.err.contains("switch-port"), wrong.err.constData());
    }

    void aDeviceIsAddedShownChangedAndRemoved()
    {
        const Ran added = ctl("device add PC1 --mac 52-54-00-aa-bb-01 --mac 5254.00aa.bb02 --smbios-guid "
                              "{11223344-5566-7788-99aa-bbccddeeff00} --arch x64");
        QVERIFY2(added.exit == 0, added.err.constData());
        QCOMPARE(added.object()["macs"].toArray(), (QJsonArray{"52:54:00:AA:BB:01", "52:54:00:AA:BB:02"}));
        QCOMPARE(added.object()["smbiosGuid"].toString(), QStringLiteral("11223344-5566-7788-99AA-BBCCDDEEFF00"));
        QVERIFY(added.object()["lastPxeAdvertisement"].isNull());
        const QString id = QString::number(added.object()["id"].toInteger());
        QCOMPARE(ctl("device show pc1").object()["id"], added.object()["id"]);
        QCOMPARE(ctl("device show " + id).object()["name"].toString(), QStringLiteral("PC1"));
        QCOMPARE(ctl("device add pc1 --mac 52:54:00:aa:bb:09").exit, 1);
        QCOMPARE(ctl("device add PC2 --mac 52:54:00:aa:bb:01").exit, 1);
        QCOMPARE(ctl("device set PC1 --name Lab-1 --arch x86").object()["name"].toString(), QStringLiteral("Lab-1"));
        QCOMPARE(ctl("device list").array().size(), 1);
        QCOMPARE(ctl("device remove Lab-1").exit, 0);
        QCOMPARE(ctl("device remove Lab-1").exit, 1);
        QCOMPARE(ctl("device list").array().size(), 0);
    }

    void plainAddPrintsTheId()
    {
        const Ran ran = slipway::test::runProgram(
            "slipwayctl", {"device", "add", "PC1", "--mac", "52:54:00:00:00:01", "--site", path("site")});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.trimmed().toInt() > 0);
    }

    void builtInCollectionsAreThere()
    {
        QStringList names;
        for (const QJsonValue &each : ctl("collection list").array())
            names.append(each.toObject()["name"].toString());
        QVERIFY(names.contains("All Systems"));
        QVERIFY(names.contains("All Unknown Computers"));
        QCOMPARE(ctl({"collection", "remove", "All Systems"}).exit, 1);
    }

    void aWholeDeploymentIsExplained()
    {
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("collection add Lab").exit, 0);
        QCOMPARE(ctl("collection member-add Lab PC1 unknown:x64").exit, 0);
        const Ran image = ctl({"boot-image", "add", "Program", "--arch", "x64", "--program", path("boot.efi")});
        QVERIFY2(image.exit == 0, image.err.constData());
        QVERIFY2(image.err.contains("boot.efi: It is no UEFI program"), image.err.constData()); // added all the same
        QCOMPARE(image.object()["program"].toObject()["firmware"].toString(), QStringLiteral("uefi"));
        QCOMPARE(ctl({"boot-image", "add", "Linux", "--arch", "x64", "--kernel", path("vmlinuz"), "--initrd",
                      path("initrd.gz"), "--command-line", "quiet"})
                     .exit,
                 0);
        QCOMPARE(ctl("task-sequence add Install --boot-image Program").exit, 0);
        const Ran deployed = ctl("deployment add --task-sequence Install --collection Lab --purpose required");
        QVERIFY2(deployed.exit == 0, deployed.err.constData());
        QCOMPARE(deployed.object()["id"].toString(), QStringLiteral("P0100001"));
        const QJsonObject known = ctl("explain --mac 52:54:00:00:00:01 --arch 7").object();
        QCOMPARE(known["answer"].toString(), QStringLiteral("boot"));
        QCOMPARE(known["reason"].toString(), QStringLiteral("REQUIRED"));
        QCOMPARE(known["deployment"].toString(), QStringLiteral("P0100001"));
        QCOMPARE(known["device"].toObject()["match"].toString(), QStringLiteral("mac"));
        QCOMPARE(ctl("explain --mac 52:54:00:00:00:01 --arch 11").object()["reason"].toString(),
                 QStringLiteral("NO_USABLE_DEPLOYMENT"));
        QCOMPARE(ctl("explain --mac 52:54:00:00:00:02 --arch 7").object()["reason"].toString(),
                 QStringLiteral("UNKNOWN_NOT_SUPPORTED"));
        QCOMPARE(ctl("settings set responder.unknown-computers true").exit, 0);
        QCOMPARE(ctl("explain --mac 52:54:00:00:00:02 --arch 7").object()["unknown"].toBool(), true);
        QCOMPARE(ctl("exclusion add 52:54:00:00:00:01 --note broken").exit, 0);
        QCOMPARE(ctl("explain --mac 52:54:00:00:00:01 --arch 7").object()["reason"].toString(),
                 QStringLiteral("EXCLUDED"));
        QCOMPARE(ctl("exclusion remove 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("deployment disable P0100001").object()["enabled"].toBool(), false);
        QCOMPARE(ctl("explain --mac 52:54:00:00:00:01 --arch 7")
                     .object()["candidates"]
                     .toArray()
                     .first()
                     .toObject()["reason"]
                     .toString(),
                 QStringLiteral("DISABLED"));
        QCOMPARE(ctl("boot-image remove Program").exit, 1);
        QCOMPARE(ctl("task-sequence remove Install").exit, 1);
        QCOMPARE(ctl("deployment remove P0100001").exit, 0);
        QCOMPARE(ctl("deployment add --task-sequence Install --collection Lab --purpose available")
                     .object()["id"]
                     .toString(),
                 QStringLiteral("P0100002"));
    }

    void contentThatVanishedIsMissingAndTheNextDeploymentIsChosen()
    {
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("collection add Lab").exit, 0);
        QCOMPARE(ctl("collection member-add Lab PC1").exit, 0);
        for (const QString name : {"Old", "New"}) {
            file(name, "MZ" + name.toUtf8());
            QCOMPARE(ctl({"boot-image", "add", name, "--arch", "x64", "--program", path(name)}).exit, 0);
            QCOMPARE(ctl({"task-sequence", "add", name, "--boot-image", name}).exit, 0);
            QCOMPARE(
                ctl({"deployment", "add", "--task-sequence", name, "--collection", "Lab", "--purpose", "available"})
                    .exit,
                0);
        }
        const QString sha =
            ctl("boot-image show New").object()["files"].toArray().first().toObject()["sha256"].toString();
        QVERIFY(QFile::remove(path("site/content/" + sha.left(2) + '/' + sha)));
        const QJsonObject decision = ctl("explain --mac 52:54:00:00:00:01 --arch 7").object();
        QCOMPARE(decision["deployment"].toString(), QStringLiteral("P0100001"));
        QCOMPARE(decision["candidates"].toArray().at(0).toObject()["reason"].toString(), QStringLiteral("AVAILABLE"));
        QCOMPARE(decision["candidates"].toArray().at(1).toObject()["reason"].toString(),
                 QStringLiteral("CONTENT_MISSING"));
    }

    void builtInCollectionsShowWhomTheyHold()
    {
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01").exit, 0);
        const QJsonObject all = ctl({"collection", "show", "All Systems"}).object();
        QCOMPARE(all["members"].toArray(), QJsonArray{"PC1"});
        QCOMPARE(all["unknownComputers"].toArray(), (QJsonArray{"x86", "x64", "arm64"}));
        QCOMPARE(ctl({"collection", "show", "All Unknown Computers"}).object()["members"].toArray().size(), 0);
    }

    void timesAreReadAndPrintedInUtc()
    {
        QCOMPARE(ctl("task-sequence add Install").exit, 0);
        QCOMPARE(ctl("collection add Lab").exit, 0);
        const QJsonObject made = ctl("deployment add --task-sequence Install --collection Lab --purpose available "
                                     "--start 2030-01-01T02:00:00+02:00 --expire 2030-02-01T00:00:00Z")
                                     .object();
        QCOMPARE(made["start"].toString(), QStringLiteral("2030-01-01T00:00:00Z"));
        QCOMPARE(made["expire"].toString(), QStringLiteral("2030-02-01T00:00:00Z"));
    }

    void wholeSitesAreNotWipedByAccident()
    {
        QCOMPARE(ctl("task-sequence add Install").exit, 0);
        const QStringList required{"deployment", "add",      "--task-sequence", "Install",
                                   "--purpose",  "required", "--collection"};
        QCOMPARE(ctl(required + QStringList{"All Systems", "--accept-risk"}).exit, 1);
        QCOMPARE(ctl(required + QStringList{"All Unknown Computers"}).exit, 1);
        QCOMPARE(ctl(required + QStringList{"All Unknown Computers", "--accept-risk"}).exit, 0);
        // Nor by members that come later.
        for (const char *line : {"settings set risk.default-size 1", "collection add Lab",
                                 "device add A --mac 52:54:00:00:00:01", "device add B --mac 52:54:00:00:00:02"})
            QCOMPARE(ctl(line).exit, 0);
        QCOMPARE(ctl(required + QStringList{"Lab"}).exit, 0);
        QCOMPARE(ctl("collection member-add Lab A").exit, 0);
        QCOMPARE(ctl("collection member-add Lab B").exit, 1);
        QCOMPARE(ctl("collection member-add Lab B --accept-risk").exit, 0);
        // Nor by an address that a member gains: a dry run says what the import would.
        file("a.csv", "name,mac\nA,52:54:00:00:00:09\n");
        const QStringList import{"device", "import", path("a.csv"), "--overwrite"};
        const Ran dry = ctl(import + QStringList{"--dry-run"});
        QCOMPARE(dry.exit, 1);
        QCOMPARE(dry.err, ctl(import).err);
        QCOMPARE(ctl(import + QStringList{"--dry-run", "--accept-risk"}).object()["changed"].toInt(), 1);
    }

    void settingsHaveRangesAndTypes()
    {
        QCOMPARE(ctl("settings get tftp.max-block-size").out.trimmed(), QByteArray("1468"));
        QCOMPARE(ctl("settings get responder.active").out.trimmed(), QByteArray("true"));
        QCOMPARE(ctl("settings get dhcp.mode").out.trimmed(), QByteArray("\"proxy\""));
        const Ran refused = ctl("settings set tftp.max-block-size 70000");
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.err.contains("65464"));
        QCOMPARE(ctl("settings get tftp.max-block-size").out.trimmed(), QByteArray("1468"));
        QCOMPARE(ctl("settings set no.such.key 1").exit, 1);
        QCOMPARE(ctl("settings list").object().size(), 30);
    }

    void clearOnMachinesWithoutRowsIsDone()
    {
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("clear-required-pxe PC1").object(), (QJsonObject{{"cleared", 0}, {"bootingNow", QJsonArray{}}}));
        QCOMPARE(ctl({"clear-required-pxe", "--collection", "All Systems"}).object()["cleared"].toInt(-1), 0);
        QCOMPARE(ctl("clear-required-pxe NOBODY").exit, 1);
    }

    void duplicateIdsTakeBothKinds()
    {
        QCOMPARE(ctl("duplicate-id add 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("duplicate-id add 11223344-5566-7788-99aa-bbccddeeff00").exit, 0);
        QCOMPARE(ctl("duplicate-id list").array().size(), 2);
        QCOMPARE(ctl("duplicate-id remove 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("duplicate-id remove 52:54:00:00:00:01").exit, 1);
    }

    void imagesAreValidatedAndUpdatedFromTheirSource()
    {
        QCOMPARE(ctl({"boot-image", "add", "Program", "--arch", "x64", "--program", path("boot.efi")}).exit, 0);
        QVERIFY(!ctl("boot-image validate Program").object()["warnings"].toArray().isEmpty()); // MZ, but no PE header
        file("boot.efi", "MZ" + QByteArray(2000, 'y'));
        const Ran updated = ctl("boot-image update Program");
        QCOMPARE(updated.object()["version"].toInt(), 2);
        QCOMPARE(ctl({"boot-image", "add", "Missing", "--arch", "x64", "--program", path("nothing")}).exit, 1);
        QCOMPARE(ctl("boot-image list").array().size(), 1);
    }

    void noSessionsYet()
    {
        QCOMPARE(ctl("session list").array().size(), 0);
        QCOMPARE(ctl("session show 1").exit, 1);
        QCOMPARE(ctl("session why 1").exit, 1);
    }

    void aFirmwareCodeIsExplained()
    {
        const QJsonObject code = ctl("explain --code pxe-e18").object();
        QCOMPARE(code["code"].toString(), QStringLiteral("PXE-E18"));
        QVERIFY(code["verdicts"].toArray().contains(QStringLiteral("TFTP_STALLED_AT_BLOCK_SIZE")));
        QCOMPARE(ctl("explain --code PXE-E00").exit, 1);
        QCOMPARE(ctl("explain --code PXE-E18 --arch 7").exit, 2);
    }

    void hostileNamesAreShownAsPlainText()
    {
        const QString hostile = QStringLiteral("<b>\x1b[31m\u202Eevil");
        const Ran ran = ctl({"device", "add", QStringLiteral("<b>evil</b>"), "--mac", "52:54:00:00:00:01"});
        QCOMPARE(ran.object()["name"].toString(), QStringLiteral("<b>evil</b>"));
        QCOMPARE(ctl({"device", "add", hostile, "--mac", "52:54:00:00:00:02"}).exit,
                 1); // control characters are refused
    }
};

QTEST_GUILESS_MAIN(TestSlipwayctl)
#include "test_slipwayctl.moc"
