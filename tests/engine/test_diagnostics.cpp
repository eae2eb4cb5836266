// SPDX-License-Identifier: GPL-3.0-or-later
// The diagnostic bundle tells what is needed to help, and nothing of who somebody is.
#include "server/engine/diagnostics.h"
#include "server/engine/pseudonyms.h"
#include "tests/engine/commands_fixture.h"
#include <QJsonArray>
#include <sys/stat.h>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;
using slipway::engine::test::Site;

namespace {
constexpr qint64 Now = 1'800'000'000'000;

MacAddress mac(const char *text)
{
    return *MacAddress::parse(text);
}

/// A device, an exclusion with a note, messages and a session that name them.
void fill(Site &site)
{
    NewDevice device;
    device.name = u"Secretary PC"_s;
    device.macs = {mac("52:54:00:AB:CD:01")};
    device.smbiosGuid = Guid::parse("4C4C4544-0032-3510-8054-B7C04F383201");
    QVERIFY(site->addDevice(device).ok());
    QVERIFY(site->addCollection(u"Payroll"_s).ok());
    QVERIFY(site->addExclusion(mac("52:54:00:AB:CD:02"), u"The boss"_s).ok());
    auto state = site.state();
    session::BootSession session;
    session.token = "abcdefghijklmnop";
    session.mac = mac("52:54:00:AB:CD:01");
    session.smbiosGuid = device.smbiosGuid;
    session.startedMs = session.lastSeenMs = Now - 60'000;
    session.decision.deviceName = device.name;
    session.events += {Now - 60'000, session.token, session::Stage::FileBegins,
                       u"s/abcdefghijklmnop/boot.wim to 10.20.30.40 for secretary pc (52-54-00-ab-cd-01)"_s};
    session.events += {Now - 59'000,
                       session.token,
                       session::Stage::Discover,
                       u"pxelinux.cfg/0A141E28 and 01-52-54-00-ab-cd-01"_s,
                       {{u"circuit"_s, u"Gi1/0/7"_s}, {u"remote"_s, u"7"_s}, {u"interface"_s, u"enx525400abcd01"_s}}};
    session.status += {Now - 58'000, session.token, u"apply"_s, 10, u"joined with password=hunter2"_s, {}};
    QVERIFY(state->saveSession(session).ok());
    // One of a device that was renamed since.
    session.token = "bcdefghijklmnopq";
    session.decision.device = {4711};
    session.decision.deviceName = u"Old Vault"_s;
    session.events = {{Now - 60'000, session.token, session::Stage::Discover, u"OLD VAULT asks at Gi1/0/7"_s}};
    session.status.clear();
    QVERIFY(state->saveSession(session).ok());
    QVERIFY(site->setSetting(u"exclusion.watched-file"_s, site.file(u"bank-list.txt"_s, "")).ok());
    QVERIFY(site->setSetting(u"backup.folder"_s, u"/mnt/vault-7/payload"_s).ok());
    QVERIFY(site->setSetting(u"published.folder"_s, u"/srv/kiosk9"_s).ok());
    for (const char *id : {"BACKUP_MADE", "BACKUP_FAILED", "SITE_RESTORED"}) {
        const QString folder = u"/mnt/%1-folder/slipway-1"_s.arg(QString::fromLatin1(id).toLower());
        QVERIFY(state->addStatusMessage({0, Now, QString::fromLatin1(id), u"info"_s, {folder, u"1"_s}}).ok());
    }
}
} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT
private slots:
    void aStandInIsTheSameEverywhere();
    void namesAreFoundAsWordsOnly();
    void whatSaysNothingOfAnybodyStays();
    void theBundleNamesNobody();
    void theBundleSaysWhatIsNeeded();
    void theRealNamesStayWhereSomebodyWantsThem();
    void aDamagedDatabaseIsTold();
    void aFileThatCannotBeWrittenIsAnError();
};

void TestDiagnostics::aStandInIsTheSameEverywhere()
{
    Pseudonyms names;
    names.addName(u"device"_s, u"PC-7"_s);
    QCOMPARE(names.redacted(u"pc-7 at 52:54:00:00:00:01, 525400000001 and 52-54-00-00-00-02"_s),
             u"device-1 at mac-1, mac-1 and mac-2"_s);
    for (const QString &form :
         {u"5254.0000.0001"_s, u"5254-0000-0001"_s, u"01-52-54-00-00-00-01"_s, u"0152:5400:0000:01"_s.remove(u':'),
          u"52540000000101"_s, u"52:54:00:00:00:01"_s, u"525400000001"_s})
        QCOMPARE(names.redacted(form), u"mac-1"_s);
    QCOMPARE(names.redacted(u"menu_525400000001_x on enx525400000001"_s), u"menu_mac-1_x on enxmac-1"_s);
    QCOMPARE(names.redacted(u"pxelinux.cfg/0A010203"_s), u"pxelinux.cfg/"_s + names.redacted(u"10.1.2.3"_s));
    QCOMPARE(names.redacted(u"in /home/joe/iso, Password=hunter2"_s), u"in /home/home-1/iso, Password=secret-1"_s);
    QCOMPARE(names.redacted(u"10.1.2.3 asked 10.1.2.4, then 10.1.2.3"_s),
             u"address-1 asked address-2, then address-1"_s);
    QCOMPARE(names.redacted(u"4c4c4544-0032-3510-8054-b7c04f383201"_s), u"guid-1"_s);
    QCOMPARE(names.redacted(u"{4C4C4544-0032-3510-8054-B7C04F383201}"_s), u"{guid-1}"_s);
    QCOMPARE(names.redacted(u"s/abcdefghijklmnop/boot.wim"_s), u"s/session-1/boot.wim"_s);
    QCOMPARE(names.redacted(QJsonValue(QJsonObject{{"list", QJsonArray{"PC-7", 5, true}}})),
             QJsonValue(QJsonObject{{"list", QJsonArray{"device-1", 5, true}}}));
    QCOMPARE(names.counts().value(u"mac"_s), 2);
}

void TestDiagnostics::namesAreFoundAsWordsOnly()
{
    Pseudonyms names;
    names.addName(u"device"_s, u"lab"_s);
    names.addName(u"device"_s, u"lab 1"_s);
    names.addName(u"person"_s, u"Müller"_s);
    QCOMPARE(names.redacted(u"lab, lab 1, available, LAB"_s), u"device-1, device-2, available, device-1"_s);
    QCOMPARE(names.redacted(u"by müller (root)"_s), u"by person-1 (root)"_s);
    names.addName(u"folder"_s, u"/srv/slip way"_s);
    QCOMPARE(names.redacted(u"in /srv/slip way/content"_s), u"in folder-1/content"_s);
}

void TestDiagnostics::whatSaysNothingOfAnybodyStays()
{
    Pseudonyms names;
    for (const QString &text : {u"0.0.0.0:67"_s, u"127.0.0.1"_s, u"255.255.255.0"_s, u"version 1.2.3"_s, u"PXE-E18"_s,
                                u"2026-11-22T14:30:00.000Z"_s, u"block 1456, window 16"_s, u"C0000098"_s,
                                u"0x80070002"_s, u"4096 of 12345678"_s, u"sha256 "_s + QString(64, u'a')})
        QCOMPARE(names.redacted(text), text);
}

void TestDiagnostics::theBundleNamesNobody()
{
    Site site;
    fill(site);
    const auto document = diagnostics(*site.commands, site.location, {false, Now});
    QVERIFY(document.ok());
    const QByteArray text = diagnosticText(*document).toLower();
    for (const char *secret : {"secretary",      "payroll",  "boss",        "52:54:00:ab",      "52-54-00-ab",
                               "525400ab",       "4c4c4544", "10.20.30.40", "abcdefghijklmnop", "old vault",
                               "gi1/0/7",        "hunter2",  "bank-list",   "0a141e28",         "ab-cd-01",
                               "525400abcd",     "vault-7",  "kiosk9",      "made-folder",      "failed-folder",
                               "restored-folder"})
        QVERIFY2(!text.contains(secret), secret);
    QVERIFY(!text.contains(site.location.directory.toLower().toUtf8()));
    QVERIFY(text.contains("device-1"));
    QVERIFY(document->value(u"redacted"_s).toBool());
}

void TestDiagnostics::theBundleSaysWhatIsNeeded()
{
    Site site;
    fill(site);
    const QJsonObject document = *diagnostics(*site.commands, site.location, {false, Now});
    QCOMPARE(document.value(u"format"_s).toString(), u"slipway-diagnostics"_s);
    QCOMPARE(document.value(u"program"_s).toObject().value(u"version"_s).toString(), QStringLiteral(SLIPWAY_VERSION));
    QVERIFY(!document.value(u"system"_s).toObject().value(u"kernel"_s).toString().isEmpty());
    QVERIFY(!document.value(u"interfaces"_s).toArray().isEmpty());
    QCOMPARE(document.value(u"network"_s).toObject().value(u"ports"_s).toArray().size(), 5);
    QCOMPARE(document.value(u"settings"_s).toObject().size(), site::settingDefinitions().size());
    QCOMPARE(document.value(u"site"_s).toObject().value(u"devices"_s).toInt(), 1);
    const QJsonArray databases = document.value(u"databases"_s).toArray();
    QCOMPARE(databases.size(), 2);
    for (const QJsonValue &each : databases)
        QVERIFY(each[u"sound"_s].toBool() && each[u"version"_s].toInt() > 0);
    const QJsonArray sessions = document.value(u"sessions"_s).toArray();
    QCOMPARE(sessions.size(), 2);
    QVERIFY(sessions[1][u"events"_s].toArray().size() == 2 && sessions[1][u"verdict"_s].isObject());
    QCOMPARE(sessions[1][u"events"_s][1][u"facts"_s][u"remote"_s].toString(), u"switch-1"_s);
    // It changed nothing: no row in the trail.
    const qint64 rows = site->auditTrail({})->size();
    QVERIFY(diagnostics(*site.commands, site.location, {false, Now}).ok());
    QCOMPARE(qint64(site->auditTrail({})->size()), rows);
}

void TestDiagnostics::theRealNamesStayWhereSomebodyWantsThem()
{
    Site site;
    fill(site);
    const QJsonObject document = *diagnostics(*site.commands, site.location, {true, Now});
    QVERIFY(!document.value(u"redacted"_s).toBool());
    const QJsonValue session = document.value(u"sessions"_s).toArray()[1];
    QVERIFY(session[u"events"_s][0][u"detail"_s].toString().contains(u"secretary pc"_s));
}

void TestDiagnostics::aDamagedDatabaseIsTold()
{
    Site site;
    fill(site);
    const QString other = site.folder.filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    QFile::copy(site.location.siteDatabase(), other + u"/site.db"_s);
    QFile broken(other + u"/state.db"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(8192, 'x')) == 8192);
    broken.close();
    const QJsonObject document = *diagnostics(*site.commands, {other}, {false, Now});
    const QJsonArray databases = document.value(u"databases"_s).toArray();
    QVERIFY(!databases[1][u"sound"_s].toBool());
    QVERIFY(!databases[1][u"problems"_s].toArray().isEmpty());
}

void TestDiagnostics::aFileThatCannotBeWrittenIsAnError()
{
    QTemporaryDir folder;
    const auto failed = writeDiagnostics(folder.filePath(u"no/such/folder.json"_s), "{}");
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QVERIFY(writeDiagnostics(folder.filePath(u"a.json"_s), "{}").ok());
    // Not replaced by a file, as root would.
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(writeDiagnostics(pipe, "{}").error().code, ErrorCode::Refused);
    const Site site;
    QCOMPARE(site.commands->exportAudit(pipe).error().code, ErrorCode::Refused);
    QVERIFY(!QFileInfo(pipe).isFile());
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "test_diagnostics.moc"
