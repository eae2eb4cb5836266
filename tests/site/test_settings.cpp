// SPDX-License-Identifier: GPL-3.0-or-later
// The settings table: every key of the contract, its default, its bounds, what is refused and what a value becomes.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/site/settings.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;

class SettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyOfTheContractHasItsDefault();
    void structHasTheSameDefaults();
    void unknownKeyIsNotFound();
    void integersKeepTheirRange_data();
    void integersKeepTheirRange();
    void integersBecomeCanonical();
    void textIsNoInteger();
    void booleansAreTrueOrFalse();
    void dhcpModeIsOneOfThree();
    void interfacesAreAllOrNamesOrNobody();
    void unusableInterfaceNamesAreRefused_data();
    void unusableInterfaceNamesAreRefused();
    void publishedFolderIsAnAbsolutePathOrNothing();
    void everyValueReachesItsField();
    void routersAndNameServersGoWithTheirRange();
    void nonsenseInTheStoreBecomesTheDefault();
    void canonicalTextIsStable();
};

static QString accepted(const QString &key, const QString &value)
{
    const auto checked = checkedSetting(key, value);
    return checked ? *checked : u"refused: "_s + checked.error().args.join(u" | "_s);
}

static bool refused(const QString &key, const QString &value, ErrorCode code)
{
    const auto checked = checkedSetting(key, value);
    return !checked && checked.error().code == code;
}

void SettingsTest::everyKeyOfTheContractHasItsDefault()
{
    const QHash<QString, QString> contract{{u"responder.active"_s, u"true"_s},
                                           {u"responder.unknown-computers"_s, u"false"_s},
                                           {u"responder.response-delay"_s, u"0"_s},
                                           {u"responder.interfaces"_s, u"all"_s},
                                           {u"dhcp.mode"_s, u"proxy"_s},
                                           {u"dhcp.range"_s, QString()},
                                           {u"dhcp.router"_s, QString()},
                                           {u"dhcp.dns"_s, QString()},
                                           {u"dhcp.lease-time"_s, u"3600"_s},
                                           {u"tftp.max-block-size"_s, u"1468"_s},
                                           {u"tftp.max-window-size"_s, u"64"_s},
                                           {u"published.folder"_s, QString()},
                                           {u"ramdisk.tftp-block-size"_s, u"4096"_s},
                                           {u"ramdisk.tftp-window-size"_s, u"1"_s},
                                           {u"ramdisk.automatic"_s, u"true"_s},
                                           {u"policy.x86-image-on-x64-bios"_s, u"true"_s},
                                           {u"policy.enforce-schedule"_s, u"true"_s},
                                           {u"prompt.timeout"_s, u"10"_s},
                                           {u"risk.default-size"_s, u"100"_s},
                                           {u"risk.maximum-size"_s, u"0"_s},
                                           {u"brake.required-boots"_s, u"200"_s},
                                           {u"brake.minutes"_s, u"10"_s},
                                           {u"quarantine.required-boots"_s, u"5"_s},
                                           {u"quarantine.minutes"_s, u"60"_s},
                                           {u"exclusion.watched-file"_s, QString()},
                                           // Added since.
                                           {u"backup.schedule"_s, u"off"_s},
                                           {u"backup.hour"_s, u"3"_s},
                                           {u"backup.keep"_s, u"14"_s},
                                           {u"backup.folder"_s, QString()},
                                           {u"backup.content"_s, u"false"_s}};
    QCOMPARE(settingTexts({}), contract);
    QCOMPARE(settingDefinitions().size(), contract.size());
    for (const SettingDefinition &definition : settingDefinitions())
        QCOMPARE(accepted(QString::fromLatin1(definition.key), QString::fromLatin1(definition.defaultText)),
                 QString::fromLatin1(definition.defaultText));
}

void SettingsTest::structHasTheSameDefaults()
{
    const Settings stored = settingsFrom({});
    const Settings plain;
    QCOMPARE(stored.responderActive, plain.responderActive);
    QCOMPARE(stored.unknownComputers, plain.unknownComputers);
    QCOMPARE(stored.responseDelay, plain.responseDelay);
    QCOMPARE(stored.allInterfaces, plain.allInterfaces);
    QCOMPARE(stored.interfaces, plain.interfaces);
    QCOMPARE(stored.dhcpMode, plain.dhcpMode);
    QCOMPARE(stored.dhcpRanges.size(), 0);
    QCOMPARE(stored.leaseTime, plain.leaseTime);
    QCOMPARE(stored.tftpMaxBlockSize, plain.tftpMaxBlockSize);
    QCOMPARE(stored.tftpMaxWindowSize, plain.tftpMaxWindowSize);
    QCOMPARE(stored.publishedFolder, plain.publishedFolder);
    QCOMPARE(stored.ramdiskBlockSize, plain.ramdiskBlockSize);
    QCOMPARE(stored.ramdiskWindowSize, plain.ramdiskWindowSize);
    QCOMPARE(stored.x86ImageOnX64Bios, plain.x86ImageOnX64Bios);
    QCOMPARE(stored.enforceSchedule, plain.enforceSchedule);
    QCOMPARE(stored.promptTimeout, plain.promptTimeout);
}

void SettingsTest::unknownKeyIsNotFound()
{
    const auto checked = checkedSetting(u"responder.colour"_s, u"red"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::NotFound);
    QCOMPARE(checked.error().args, (QStringList{u"setting"_s, u"responder.colour"_s}));
    QVERIFY(refused(QString(), u"x"_s, ErrorCode::NotFound));
}

void SettingsTest::integersKeepTheirRange_data()
{
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    QTest::newRow("responder.response-delay") << 0 << 32;
    QTest::newRow("dhcp.lease-time") << 60 << 31536000;
    QTest::newRow("tftp.max-block-size") << 512 << 65464;
    QTest::newRow("tftp.max-window-size") << 1 << 65535;
    QTest::newRow("ramdisk.tftp-block-size") << 512 << 65464;
    QTest::newRow("ramdisk.tftp-window-size") << 1 << 65535;
    QTest::newRow("prompt.timeout") << 1 << 120;
    QTest::newRow("risk.default-size") << 0 << 1000000;
    QTest::newRow("risk.maximum-size") << 0 << 1000000;
    QTest::newRow("brake.required-boots") << 0 << 100000;
    QTest::newRow("brake.minutes") << 1 << 1440;
    QTest::newRow("quarantine.required-boots") << 0 << 1000;
    QTest::newRow("quarantine.minutes") << 1 << 10080;
}

void SettingsTest::integersKeepTheirRange()
{
    QFETCH(int, minimum);
    QFETCH(int, maximum);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(accepted(key, QString::number(minimum)), QString::number(minimum));
    QCOMPARE(accepted(key, QString::number(maximum)), QString::number(maximum));
    for (const qint64 outside : {qint64(minimum) - 1, qint64(maximum) + 1, qint64(-33), qint64(1) << 40}) {
        const auto checked = checkedSetting(key, QString::number(outside));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::OutOfRange);
        QCOMPARE(checked.error().args,
                 (QStringList{key, QString::number(outside), u"%1..%2"_s.arg(minimum).arg(maximum)}));
    }
    QVERIFY(refused(key, QString(80, u'9'), ErrorCode::OutOfRange));
}

void SettingsTest::integersBecomeCanonical()
{
    QCOMPARE(accepted(u"prompt.timeout"_s, u" 007 "_s), u"7"_s);
    QCOMPARE(accepted(u"prompt.timeout"_s, u"+7"_s), u"7"_s);
    QCOMPARE(accepted(u"responder.response-delay"_s, u"-0"_s), u"0"_s);
}

void SettingsTest::textIsNoInteger()
{
    for (const auto &value : {QString(), u"ten"_s, u"1.5"_s, u"1e1"_s, u"0x10"_s, u"5 s"_s, u"٥"_s, u"--1"_s})
        QVERIFY2(refused(u"prompt.timeout"_s, value, ErrorCode::InvalidValue), qPrintable(value));
}

void SettingsTest::booleansAreTrueOrFalse()
{
    for (const auto &key : {u"responder.active"_s, u"responder.unknown-computers"_s, u"policy.x86-image-on-x64-bios"_s,
                            u"policy.enforce-schedule"_s}) {
        QCOMPARE(accepted(key, u"TRUE"_s), u"true"_s);
        QCOMPARE(accepted(key, u" False "_s), u"false"_s);
        for (const auto &value : {QString(), u"yes"_s, u"1"_s, u"truee"_s})
            QVERIFY(refused(key, value, ErrorCode::InvalidValue));
    }
}

void SettingsTest::dhcpModeIsOneOfThree()
{
    QCOMPARE(accepted(u"dhcp.mode"_s, u"Same-Host"_s), u"same-host"_s);
    QCOMPARE(accepted(u"dhcp.mode"_s, u"server"_s), u"server"_s);
    QCOMPARE(accepted(u"dhcp.mode"_s, u"proxy"_s), u"proxy"_s);
    QCOMPARE(accepted(u"dhcp.mode"_s, u"relay"_s), u"refused: relay | one of proxy, server, same-host"_s);
    QVERIFY(refused(u"dhcp.mode"_s, QString(), ErrorCode::InvalidValue));
}

void SettingsTest::interfacesAreAllOrNamesOrNobody()
{
    const QString key = u"responder.interfaces"_s;
    QCOMPARE(accepted(key, u"ALL"_s), u"all"_s);
    QCOMPARE(accepted(key, u" eth1 , br-lan,,eth1"_s), u"eth1,br-lan"_s);
    QCOMPARE(accepted(key, u" , "_s), QString());
    QVERIFY(settingsFrom({{key, u"all"_s}}).interfaceAllowed(u"any"_s));
    const Settings two = settingsFrom({{key, u"eth1,br-lan"_s}});
    QVERIFY(!two.allInterfaces && two.interfaceAllowed(u"br-lan"_s) && !two.interfaceAllowed(u"eth0"_s));
    const Settings nobody = settingsFrom({{key, QString()}});
    QVERIFY(!nobody.allInterfaces && !nobody.interfaceAllowed(u"eth0"_s) && !nobody.interfaceAllowed(QString()));
}

void SettingsTest::unusableInterfaceNamesAreRefused_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("a space inside") << u"eth0 eth1"_s;
    QTest::newRow("a slash") << u"../etc"_s;
    QTest::newRow("a control character") << u"eth0\u0007"_s;
    QTest::newRow("too long") << QString(128, u'e');
    QTest::newRow("all and a name") << u"all,eth0"_s;
}

void SettingsTest::unusableInterfaceNamesAreRefused()
{
    QFETCH(QString, value);
    QVERIFY(refused(u"responder.interfaces"_s, value, ErrorCode::InvalidValue));
}

void SettingsTest::publishedFolderIsAnAbsolutePathOrNothing()
{
    const QString key = u"published.folder"_s;
    QCOMPARE(accepted(key, u"/srv/boot/../tftp/"_s), u"/srv/tftp"_s);
    QCOMPARE(accepted(key, u"/srv/with space"_s), u"/srv/with space"_s);
    QCOMPARE(accepted(key, u"  "_s), QString());
    for (const auto &value : {u"tftp"_s, u"./tftp"_s, u"~/tftp"_s, u":/resources"_s, u"/"_s, u"/srv/.."_s})
        QVERIFY2(refused(key, value, ErrorCode::InvalidValue), qPrintable(value));
    QVERIFY(refused(key, u"/srv"_s + QChar(0) + u"x"_s, ErrorCode::InvalidValue));
}

void SettingsTest::everyValueReachesItsField()
{
    const Settings settings = settingsFrom({{u"responder.active"_s, u"false"_s},
                                            {u"responder.unknown-computers"_s, u"true"_s},
                                            {u"responder.response-delay"_s, u"4"_s},
                                            {u"dhcp.mode"_s, u"server"_s},
                                            {u"dhcp.range"_s, u"10.77.0.100-10.77.0.199/24"_s},
                                            {u"dhcp.lease-time"_s, u"61"_s},
                                            {u"tftp.max-block-size"_s, u"1024"_s},
                                            {u"tftp.max-window-size"_s, u"8"_s},
                                            {u"published.folder"_s, u"/srv/tftp"_s},
                                            {u"ramdisk.tftp-block-size"_s, u"8192"_s},
                                            {u"ramdisk.tftp-window-size"_s, u"4"_s},
                                            {u"policy.x86-image-on-x64-bios"_s, u"false"_s},
                                            {u"policy.enforce-schedule"_s, u"false"_s},
                                            {u"prompt.timeout"_s, u"120"_s}});
    QVERIFY(!settings.responderActive && settings.unknownComputers);
    QCOMPARE(settings.responseDelay, 4);
    QCOMPARE(settings.dhcpMode, DhcpMode::Server);
    QCOMPARE(settings.dhcpRanges.size(), 1);
    QCOMPARE(settings.leaseTime, 61);
    QCOMPARE(settings.tftpMaxBlockSize, 1024);
    QCOMPARE(settings.tftpMaxWindowSize, 8);
    QCOMPARE(settings.publishedFolder, u"/srv/tftp"_s);
    QCOMPARE(settings.ramdiskBlockSize, 8192);
    QCOMPARE(settings.ramdiskWindowSize, 4);
    QVERIFY(!settings.x86ImageOnX64Bios && !settings.enforceSchedule);
    QCOMPARE(settings.promptTimeout, 120);
    QCOMPARE(settingsFrom({{u"dhcp.mode"_s, u"same-host"_s}}).dhcpMode, DhcpMode::SameHost);
}

void SettingsTest::routersAndNameServersGoWithTheirRange()
{
    const Settings settings = settingsFrom(
        {{u"dhcp.range"_s, u"10.77.0.100-10.77.0.199/24,10.78.0.10-10.78.0.20/24,10.79.0.1-10.79.0.9/24"_s},
         {u"dhcp.router"_s, u";10.78.0.254"_s},
         {u"dhcp.dns"_s, u"10.77.0.1,10.77.0.2"_s}});
    QCOMPARE(settings.dhcpRanges.size(), 3);
    QVERIFY(settings.dhcpRanges[0].routers.isEmpty());
    QCOMPARE(settings.dhcpRanges[0].nameServers, (QList<Ipv4>{{0x0A4D0001}, {0x0A4D0002}}));
    QCOMPARE(settings.dhcpRanges[1].routers, QList<Ipv4>{{0x0A4E00FE}});
    QVERIFY(settings.dhcpRanges[1].nameServers.isEmpty());
    QVERIFY(settings.dhcpRanges[2].routers.isEmpty() && settings.dhcpRanges[2].nameServers.isEmpty());
}

void SettingsTest::nonsenseInTheStoreBecomesTheDefault()
{
    const QHash<QString, QString> stored{{u"responder.response-delay"_s, u"900"_s},
                                         {u"responder.unknown-computers"_s, u"perhaps"_s},
                                         {u"dhcp.range"_s, u"everything"_s},
                                         {u"of.another.version"_s, u"1"_s}};
    const Settings settings = settingsFrom(stored);
    QCOMPARE(settings.responseDelay, 0);
    QVERIFY(!settings.unknownComputers && settings.dhcpRanges.isEmpty());
    QCOMPARE(settingTexts(stored), settingTexts({}));
}

void SettingsTest::canonicalTextIsStable()
{
    const QHash<QString, QString> given{{u"responder.interfaces"_s, u" b, a"_s},
                                        {u"dhcp.range"_s, u" 10.0.0.5 - 10.0.0.9 / 24 "_s},
                                        {u"dhcp.dns"_s, u" 10.0.0.1 10.0.0.2 ; ; "_s},
                                        {u"published.folder"_s, u"/srv//tftp/"_s}};
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QString once = accepted(it.key(), it.value());
        QVERIFY(!once.startsWith(u"refused"_s));
        QCOMPARE(accepted(it.key(), once), once);
    }
    QCOMPARE(settingTexts(given).value(u"dhcp.dns"_s), u"10.0.0.1,10.0.0.2"_s);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "test_settings.moc"
