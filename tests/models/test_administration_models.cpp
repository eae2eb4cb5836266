// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of Administration say of services, interfaces, leases and backups.
#include "models/site/backup_model.h"
#include "models/site/interface_model.h"
#include "models/site/lease_model.h"
#include "models/site/service_model.h"
#include "models/texts/setting_text.h"
#include "models/texts/status_text.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

using EngineState = engine::Engine::State;

ServiceInput serving()
{
    ServiceInput input;
    input.state = EngineState::Serving;
    input.endpoints = {u"0.0.0.0:67"_s, u"0.0.0.0:4011"_s, u"0.0.0.0:69"_s, u"0.0.0.0:8069"_s};
    input.report.servingSinceMs = 1'000;
    return input;
}

QString cell(const RowModelBase &model, const QString &key, int column)
{
    return model.index(model.rowOfKeyText(key), column).data().toString();
}

net::Interface interface(const char *name, const char *driver, const char *address = nullptr)
{
    net::Interface made;
    made.name = QString::fromLatin1(name);
    made.driver = QString::fromLatin1(driver);
    made.up = made.running = true;
    if (address)
        made.addresses = {{*Ipv4::parse(address), 24}};
    return made;
}

session::Lease lease(const char *address, int number, qint64 expiresMs)
{
    session::Lease made;
    made.address = *Ipv4::parse(address);
    made.mac = {{2, 0, 0, 0, 0, uint8_t(number)}};
    made.expiresMs = expiresMs;
    return made;
}

} // namespace

class TestAdministrationModels : public QObject
{
    Q_OBJECT
private slots:
    void stateFollowsTheEngineAndTheSettings();
    void whoHoldsAPortIsNamed();
    void onlyASlipwayOfThisSiteIsWatchedAndItsFiguresAreNotKnown();
    void rateIsOfTheLastSecond();
    void statisticsCountFromTheZeroLine();
    void everySettingOfAServiceHasAValueInWords();
    void kindOfAnInterfaceIsByItsDriver_data();
    void kindOfAnInterfaceIsByItsDriver();
    void interfaceAnswersOnlyWithLinkAddressAndConsent();
    void probeIsToldAndItsFailureToo();
    void machinesAreCountedByTheNetworkThatTheyCameFrom();
    void leasesSortByAddressAndNameTheirMachine();
    void rangesSayHowFullTheyAre();
    void backupSaysHowItIs();
    void messagesOfBackupsAreSentences();
};

void TestAdministrationModels::stateFollowsTheEngineAndTheSettings()
{
    ServiceModel model;
    const QAbstractItemModelTester tester(&model);
    ServiceInput input;
    model.update(input, 1'000);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(cell(model, u"dhcp"_s, ServiceModel::State), u"Stopped"_s);
    QCOMPARE(cell(model, u"dhcp"_s, ServiceModel::Requests), QString());
    input = serving();
    model.update(input, 2'000);
    QCOMPARE(cell(model, u"responder"_s, ServiceModel::State), u"Answering"_s);
    QCOMPARE(cell(model, u"tftp"_s, ServiceModel::Address), u"0.0.0.0:69"_s);
    QCOMPARE(cell(model, u"tftp"_s, ServiceModel::Requests), u"0"_s);
    input.settings.dhcpMode = site::DhcpMode::SameHost;
    model.update(input, 3'000);
    QCOMPARE(cell(model, u"dhcp"_s, ServiceModel::State), u"Not used in this mode"_s);
    QCOMPARE(cell(model, u"boot-service"_s, ServiceModel::State), u"Serving"_s);
    input.elsewhere = true;
    model.update(input, 4'000);
    QCOMPARE(cell(model, u"tftp"_s, ServiceModel::State), u"For trials only, on another port"_s);
    input.settings.responderActive = false;
    model.update(input, 5'000);
    QCOMPARE(cell(model, u"http"_s, ServiceModel::State), u"Answering is stopped"_s);
}

void TestAdministrationModels::whoHoldsAPortIsNamed()
{
    ServiceModel model;
    ServiceInput input;
    input.state = EngineState::Failed;
    input.problems = {{u"udp 67"_s, u"0.0.0.0"_s, u"dnsmasq (PID 812)"_s, false},
                      {u"udp 69"_s, u"0.0.0.0"_s, {}, true}};
    model.update(input, 1'000);
    QCOMPARE(cell(model, u"dhcp"_s, ServiceModel::State), u"The port is held by dnsmasq (PID 812)"_s);
    QCOMPARE(cell(model, u"tftp"_s, ServiceModel::State), u"The port needs a permission"_s);
    QCOMPARE(cell(model, u"http"_s, ServiceModel::State), u"Stopped"_s);
    const auto *row = model.find(Service::Dhcp);
    QVERIFY(row && serviceSummary(*row).last().value.contains(u"Only one program"_s));
}

void TestAdministrationModels::onlyASlipwayOfThisSiteIsWatchedAndItsFiguresAreNotKnown()
{
    ServiceModel model;
    ServiceInput input;
    input.state = EngineState::Failed;
    input.problems = {{u"udp 67"_s, u"0.0.0.0"_s, u"slipwayd (PID 99)"_s, false}};
    model.update(input, 1'000); // of another site: it is in the way
    QCOMPARE(cell(model, u"dhcp"_s, ServiceModel::State), u"The port is held by slipwayd (PID 99)"_s);
    QCOMPARE(cell(model, u"http"_s, ServiceModel::State), u"Stopped"_s);
    input.servedBy = u"slipwayd (PID 99)"_s;
    model.update(input, 2'000);
    for (const char *key : {"responder", "dhcp", "http"}) {
        QCOMPARE(cell(model, QString::fromLatin1(key), ServiceModel::State), u"Served by slipwayd (PID 99)"_s);
        QCOMPARE(cell(model, QString::fromLatin1(key), ServiceModel::Bytes), QString());
    }
}

void TestAdministrationModels::rateIsOfTheLastSecond()
{
    ServiceModel model;
    ServiceInput input = serving();
    model.update(input, 10'000);
    input.report.services.tftp.requests = 40;
    input.report.services.tftp.bytes = 2 << 20;
    model.update(input, 10'100); // too soon to tell
    QCOMPARE(model.find(Service::Tftp)->requestsPerSecond, 0.0);
    QCOMPARE(cell(model, u"tftp"_s, ServiceModel::Requests), u"40"_s);
    model.update(input, 12'000);
    QCOMPARE(model.find(Service::Tftp)->requestsPerSecond, 20.0);
    QCOMPARE(model.find(Service::Tftp)->bytesPerSecond, double(1 << 20));
    input.report.services = {}; // started anew
    input.report.servingSinceMs = 12'500;
    model.update(input, 13'000);
    QCOMPARE(model.find(Service::Tftp)->requestsPerSecond, 0.0);
}

void TestAdministrationModels::statisticsCountFromTheZeroLine()
{
    ServiceFigures zero, now;
    zero.services.tftp.requests = 10;
    now.services.tftp.requests = 17;
    now.services.tftp.running = 3;
    const auto rows = serviceStatistics(Service::Tftp, now, zero);
    QCOMPARE(rows.at(0).value, u"3"_s); // what runs now has no zero line
    QCOMPARE(rows.at(1).value, u"7"_s);
    now.counters.silent = {{u"EXCLUDED"_s, 4}, {u"NOT_PXE"_s, 9}};
    const auto reasons = serviceStatistics(Service::Responder, now, {});
    QCOMPARE(reasons.size(), 4);
    QCOMPARE(reasons.at(2).value, u"9"_s); // the most frequent first
    QVERIFY(!reasons.at(2).label.contains(u"NOT_PXE"_s));
}

void TestAdministrationModels::everySettingOfAServiceHasAValueInWords()
{
    const QHash<QString, QString> texts = site::settingTexts({});
    for (const Service service :
         {Service::Responder, Service::Dhcp, Service::BootService, Service::Tftp, Service::Http}) {
        for (const Property &row : serviceSettings(service, texts, {}))
            QVERIFY2(!row.label.contains(u'.') && !row.value.isEmpty(), qPrintable(row.label));
        QVERIFY(serviceFromKey(serviceKey(service)) == service);
    }
    engine::EngineOptions options;
    options.interfaces = {u"eth1"_s};
    QVERIFY(serviceSettings(Service::Responder, texts, options).at(3).value.startsWith(u"eth1 "_s));
    QCOMPARE(settingValueText(u"backup.hour"_s, u"3"_s), u"3 o'clock"_s);
    QCOMPARE(settingValueText(u"backup.content"_s, u"true"_s), u"On"_s);
}

void TestAdministrationModels::kindOfAnInterfaceIsByItsDriver_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("kind");
    QTest::addRow("card") << u"enp1s0"_s << u"e1000e"_s << u"Wired"_s;
    QTest::addRow("bond") << u"bond0"_s << u"bonding"_s << u"Bond"_s;
    QTest::addRow("vlan") << u"eth0.7"_s << u"802.1Q VLAN Support"_s << u"VLAN"_s;
    QTest::addRow("bridge") << u"br0"_s << u"bridge"_s << u"Bridge"_s;
    QTest::addRow("docker") << u"docker0"_s << u"bridge"_s << u"Container bridge"_s;
    QTest::addRow("veth") << u"veth12"_s << u"veth"_s << u"Container bridge"_s;
    QTest::addRow("vpn") << u"tun0"_s << u"tun"_s << u"Tunnel (VPN)"_s;
}

void TestAdministrationModels::kindOfAnInterfaceIsByItsDriver()
{
    QFETCH(QString, name);
    QFETCH(QString, driver);
    QFETCH(QString, kind);
    net::Interface made;
    made.name = name;
    made.driver = driver;
    QCOMPARE(interfaceKindText(interfaceKind(made)), kind);
}

void TestAdministrationModels::interfaceAnswersOnlyWithLinkAddressAndConsent()
{
    InterfaceModel model;
    const QAbstractItemModelTester tester(&model);
    net::Interface cut = interface("eth2", "igb", "10.2.0.1");
    cut.running = false;
    const site::Observations none;
    const InterfaceInput input{
        {interface("eth0", "igb", "10.0.0.1"), interface("eth1", "igb"), cut}, {}, {}, true, none};
    model.update(input);
    QCOMPARE(cell(model, u"eth0"_s, InterfaceModel::Answers), u"Answers here"_s);
    QCOMPARE(cell(model, u"eth1"_s, InterfaceModel::Answers), u"Cannot answer: no address"_s);
    QCOMPARE(cell(model, u"eth2"_s, InterfaceModel::Answers), u"Would answer: no link"_s);
    QCOMPARE(cell(model, u"eth2"_s, InterfaceModel::Link), u"Not connected"_s);
    model.update({input.interfaces, {}, {u"eth1"_s, u"eth9"_s}, true, none});
    QCOMPARE(cell(model, u"eth0"_s, InterfaceModel::Answers), u"Does not answer"_s);
    QCOMPARE(cell(model, u"eth9"_s, InterfaceModel::Answers), u"Would answer: not there"_s);
    model.update({input.interfaces, {}, {}, false, none});
    QCOMPARE(cell(model, u"eth0"_s, InterfaceModel::Answers), u"Would answer: not serving"_s);
    site::Settings silent;
    silent.responderActive = false;
    model.update({input.interfaces, silent, {}, true, none});
    QCOMPARE(cell(model, u"eth0"_s, InterfaceModel::Answers), u"Would answer: answering is stopped"_s);
}

void TestAdministrationModels::probeIsToldAndItsFailureToo()
{
    InterfaceModel model;
    const site::Observations none;
    model.update({{interface("eth0", "igb", "10.0.0.1")}, {}, {}, true, none});
    model.beginProbe(u"eth0"_s);
    QCOMPARE(cell(model, u"eth0"_s, InterfaceModel::Others), u"Asking…"_s);
    model.endProbe(u"eth0"_s, failure(ErrorCode::PortForbidden, {u"udp 68"_s, u"0.0.0.0"_s}), 1'000);
    QVERIFY(!model.find(u"eth0"_s)->problem.isEmpty());
    engine::DhcpProbe probe;
    probe.servers.resize(1);
    probe.servers[0].boots = true;
    probe.judgement.rivals = probe.servers;
    model.endProbe(u"eth0"_s, probe, 2'000);
    QVERIFY(model.find(u"eth0"_s)->rivals);
    QVERIFY(!cell(model, u"eth0"_s, InterfaceModel::Others).isEmpty());
    model.update({{interface("eth0", "igb", "10.0.0.1")}, {}, {}, true, none}); // it stays
    QVERIFY(model.find(u"eth0"_s)->rivals);
}

void TestAdministrationModels::machinesAreCountedByTheNetworkThatTheyCameFrom()
{
    site::Observations seen;
    for (int i = 1; i <= 3; ++i) {
        site::Observation &one = seen[{{2, 0, 0, 0, 0, uint8_t(i)}}];
        one.lastSeenMs = 1'000;
        one.address = Ipv4::parse(i == 3 ? "10.9.0.1" : "10.0.0.1");
    }
    InterfaceModel model;
    model.update({{interface("eth0", "igb", "10.0.0.1")}, {}, {}, true, seen});
    QCOMPARE(cell(model, u"eth0"_s, InterfaceModel::Machines), u"2"_s);
    QCOMPARE(model.relayed(), 1);
}

void TestAdministrationModels::leasesSortByAddressAndNameTheirMachine()
{
    site::Configuration configuration;
    site::Device device;
    device.id = {7};
    device.name = u"PC7"_s;
    device.macs = {{{2, 0, 0, 0, 0, 1}}};
    configuration.devices = {device};
    configuration.settings = {{u"dhcp.range"_s, u"10.0.0.1-10.0.0.50/24"_s}};
    const site::Snapshot snapshot(configuration);
    LeaseModel model;
    const QAbstractItemModelTester tester(&model);
    QList<session::Lease> leases{lease("10.0.0.9", 1, 5'000), lease("10.0.0.10", 2, 500), lease("10.1.0.1", 3, 5'000)};
    leases[1].hostName = u"guest"_s;
    model.update(leases, snapshot, {}, {leases[2].mac}, 1'000);
    QCOMPARE(cell(model, u"10.0.0.9"_s, LeaseModel::Name), u"PC7"_s);
    QCOMPARE(cell(model, u"10.0.0.9"_s, LeaseModel::State), u"In use"_s);
    QCOMPARE(cell(model, u"10.0.0.10"_s, LeaseModel::Name), u"calls itself guest"_s);
    QCOMPARE(cell(model, u"10.0.0.10"_s, LeaseModel::State), u"Expired"_s);
    QCOMPARE(cell(model, u"10.1.0.1"_s, LeaseModel::State), u"Boots now"_s);
    QCOMPARE(cell(model, u"10.1.0.1"_s, LeaseModel::Range), u"In no range now"_s);
    QVERIFY(model.index(0, 0).data(SortRole).toUInt() < model.index(1, 0).data(SortRole).toUInt());
}

void TestAdministrationModels::rangesSayHowFullTheyAre()
{
    const site::Settings settings = site::settingsFrom({{u"dhcp.range"_s, u"10.0.0.1-10.0.0.50/24"_s}});
    const QList<session::Lease> leases{lease("10.0.0.9", 1, 5'000), lease("10.0.0.10", 2, 500),
                                       lease("10.1.0.1", 3, 5'000)};
    QCOMPARE(rangeUseTexts(settings.dhcpRanges, leases, 1'000), QStringList{u"10.0.0.1-10.0.0.50: 1 of 50 in use"_s});
}

void TestAdministrationModels::backupSaysHowItIs()
{
    engine::Backup sound, damaged, unreadable;
    sound.path = u"/b/1"_s;
    sound.files = {{u"site.db"_s, 2048, {}}};
    damaged.path = u"/b/2"_s;
    damaged.files = sound.files;
    damaged.problems = {u"site.db: its bytes have changed"_s};
    damaged.content = true;
    unreadable.path = u"/b/3"_s;
    unreadable.fault = u"its list of files is damaged"_s;
    engine::Backup history; // what a restore kept of a site without its site.db
    history.path = u"/b/4"_s;
    history.kind = engine::Backup::Kind::BeforeRestore;
    history.files = {{u"state.db"_s, 2048, {}}};
    BackupModel model;
    const QAbstractItemModelTester tester(&model);
    model.update({sound, damaged, unreadable, history});
    QVERIFY(cell(model, u"/b/4"_s, BackupModel::Contents).startsWith(u"History alone"_s));
    QCOMPARE(cell(model, u"/b/4"_s, BackupModel::State), u"When it was made"_s);
    QCOMPARE(cell(model, u"/b/1"_s, BackupModel::State), u"When it was made"_s);
    QCOMPARE(cell(model, u"/b/1"_s, BackupModel::Size), u"2.0 KiB"_s);
    QCOMPARE(cell(model, u"/b/2"_s, BackupModel::State), u"Damaged"_s);
    QVERIFY(cell(model, u"/b/2"_s, BackupModel::Contents).contains(u"boot images"_s));
    QCOMPARE(cell(model, u"/b/3"_s, BackupModel::Contents), u"Not known"_s);
    QCOMPARE(backupProperties(unreadable).size(), 3);
}

void TestAdministrationModels::messagesOfBackupsAreSentences()
{
    for (const char *problem : {"no-space", "denied", "damaged", "busy", "", "Input/output error"}) {
        const store::StatusMessage message{
            0, 0, u"BACKUP_FAILED"_s, u"error"_s, {u"/mnt/backups"_s, QString::fromLatin1(problem)}};
        const QString text = statusText(message);
        QVERIFY2(text.contains(u"/mnt/backups"_s) && text.endsWith(u'.') && !text.contains(u"no-space"_s),
                 qPrintable(text));
        QVERIFY(!statusAdvice(message).remedy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAdministrationModels)
#include "test_administration_models.moc"
