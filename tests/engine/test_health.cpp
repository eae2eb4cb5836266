// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of the health checks alone: a healthy site, one thing wrong, and exactly its finding.
#include "server/engine/health.h"
#include <QTest>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;

namespace {

using Check = HealthFinding::Check;
using Severity = HealthFinding::Severity;
constexpr qint64 Now = 1'700'000'000'000;

/// Nothing is wrong with it.
struct Healthy
{
    site::Configuration configuration;
    policy::Ledger ledger;
    HostFacts host;
    bool serving = true, cutOff = false;
    QList<PortProblem> problems, forbidden;
    std::optional<store::AuditCheck> audit;
    QList<session::Lease> leases;

    Healthy()
    {
        site::BootImage image;
        image.id = {1};
        image.name = u"Linux"_s;
        image.files = {{site::ContentFile::Role::Program, u"boot.efi"_s, u"/boot.efi"_s, "abc", 100}};
        configuration.bootImages = {image};
        configuration.taskSequences = {{TaskSequenceId{1}, u"Install"_s, BootImageId{1}}};
        site::Device device;
        device.id = {1};
        device.name = u"PC1"_s;
        device.macs = {*MacAddress::parse("02:00:00:00:00:01")};
        configuration.devices = {device};
        site::Collection all, unknown, lab;
        all.id = site::AllSystems;
        unknown.id = site::AllUnknownComputers;
        unknown.limiting = site::AllSystems;
        all.builtIn = unknown.builtIn = true;
        lab.id = {10};
        lab.name = u"Lab"_s;
        lab.limiting = site::AllSystems;
        lab.devices = {DeviceId{1}};
        configuration.collections = {all, unknown, lab};
        site::Deployment deployment;
        deployment.id = {u"P0100001"_s};
        deployment.taskSequence = {1};
        deployment.collection = {10};
        configuration.deployments = {deployment};
        host.interfaces = {{u"lo"_s, false, false, {}}, {u"enp1s0"_s, true, false, {{Ipv4{0x0A000001}, 24}}}};
        host.freeBytes = 100'000'000'000;
    }
    void set(const char *key, const char *value)
    {
        configuration.settings.insert(QString::fromLatin1(key), QString::fromLatin1(value));
    }
    QList<HealthFinding> findings() const
    {
        const site::Snapshot snapshot(configuration);
        return healthFindings({snapshot, ledger, Now, serving, problems, forbidden, host, audit, cutOff, leases});
    }
    QStringList checks() const
    {
        QStringList keys;
        for (const HealthFinding &finding : findings())
            keys += healthCheckKey(finding.check);
        return keys;
    }
};

struct Case
{
    const char *found;
    Severity severity;
    QString subject;
    std::function<void(Healthy &)> spoil;
};

QList<Case> cases()
{
    const auto deployment = [](Healthy &h) -> site::Deployment & { return h.configuration.deployments.first(); };
    return {
        {"not-serving", Severity::Warning, {}, [](Healthy &h) { h.serving = false; }},
        {"port-taken", Severity::Error, u"udp 67"_s,
         [](Healthy &h) {
             h.serving = false;
             h.problems = {{u"udp 67"_s, u"0.0.0.0"_s, u"dnsmasq (PID 8)"_s, false}};
         }},
        {"port-forbidden", Severity::Error, u"udp 69"_s,
         [](Healthy &h) {
             h.forbidden = {{u"udp 69"_s, u"0.0.0.0"_s, {}, true}};
         }},
        {"not-answering", Severity::Warning, {}, [](Healthy &h) { h.set("responder.active", "false"); }},
        {"no-interface", Severity::Error, {}, [](Healthy &h) { h.cutOff = true; }},
        {"interface-missing", Severity::Warning, u"eth9"_s, // it was given another one at its start
         [](Healthy &h) { h.set("responder.interfaces", "eth9"); }},
        {"interface-missing", Severity::Warning, u"eth9"_s,
         [](Healthy &h) { h.set("responder.interfaces", "enp1s0,eth9"); }},
        {"interface-without-address", Severity::Warning, u"enp2s0"_s,
         [](Healthy &h) {
             h.host.interfaces += {u"enp2s0"_s, true, false, {}};
         }},
        {"no-address-ranges", Severity::Error, {}, [](Healthy &h) { h.set("dhcp.mode", "server"); }},
        {"range-beside-every-network", Severity::Warning, u"10.9.0.10"_s,
         [](Healthy &h) {
             h.set("dhcp.mode", "server");
             h.set("dhcp.range", "10.9.0.10-10.9.0.20/24");
         }},
        {"range-beside-every-network", Severity::Note, u"10.9.0.10"_s,
         [](Healthy &h) {
             h.set("dhcp.mode", "server");
             h.set("dhcp.range", "10.0.0.10-10.0.0.20/24,10.9.0.10-10.9.0.20/24");
         }},
        {"addresses-used-up", Severity::Error, u"10.0.0.100"_s,
         [](Healthy &h) {
             h.set("dhcp.mode", "server");
             h.set("dhcp.range", "10.0.0.100-10.0.0.101/24");
             for (int last : {100, 101}) {
                 session::Lease lease;
                 lease.address = *Ipv4::parse("10.0.0." + std::to_string(last));
                 lease.mac = *MacAddress::parse("02:00:00:00:00:" + std::to_string(last - 90));
                 lease.expiresMs = Now + 1;
                 h.leases += lease;
             }
         }},
        {"content-damaged", Severity::Error, u"Linux"_s,
         [](Healthy &h) { h.configuration.bootImages[0].files[0].damaged = true; }},
        {"content-missing", Severity::Error, u"Linux"_s,
         [](Healthy &h) { h.configuration.bootImages[0].files[0].missing = true; }},
        {"image-cannot-boot", Severity::Error, u"Linux"_s,
         [](Healthy &h) {
             h.configuration.bootImages[0].kind = site::BootImage::Kind::Wim;
             h.configuration.bootImages[0].files[0].role = site::ContentFile::Role::Wim;
         }},
        {"image-doubtful", Severity::Warning, u"Linux"_s,
         [](Healthy &h) { h.configuration.bootImages[0].files[0].doubt = site::ContentFile::Doubt::NotUefi; }},
        {"deployment-without-image", Severity::Error, u"P0100001"_s,
         [](Healthy &h) { h.configuration.taskSequences[0].bootImage = {}; }},
        {"deployment-to-nobody", Severity::Warning, u"P0100001"_s,
         [](Healthy &h) { h.configuration.collections[2].devices.clear(); }},
        {"deployment-to-unknown", Severity::Warning, u"P0100001"_s,
         [deployment](Healthy &h) { deployment(h).collection = site::AllUnknownComputers; }},
        {"deployment-expired", Severity::Note, u"P0100001"_s,
         [deployment](Healthy &h) { deployment(h).expireMs = Now; }},
        {"variable-missing", Severity::Warning, u"P0100001"_s,
         [](Healthy &h) { h.configuration.bootImages[0].commandLine = u"l=${Locale} z=${Zone:-UTC}"_s; }},
        {"brake-engaged",
         Severity::Warning,
         {},
         [](Healthy &h) {
             h.ledger.setBrake(policy::Brake{Now, 200, 10});
         }},
        {"quarantined", Severity::Warning, u"PC1"_s,
         [](Healthy &h) {
             h.ledger.setQuarantines({{DeviceId{1}, Now, 5}});
         }},
        {"backed-off", Severity::Note, u"PC1"_s,
         [](Healthy &h) {
             h.ledger.setBackOffs({{*MacAddress::parse("02:00:00:00:00:01"), {{1456, 1}, Now}}});
         }},
        {"backup-folder",
         Severity::Error,
         {},
         [](Healthy &h) {
             h.set("backup.schedule", "daily");
             h.host.newestBackupMs = -1; // nobody could look
             h.host.backupProblem = u"denied"_s;
         }},
        {"backup-overdue",
         Severity::Warning,
         {},
         [](Healthy &h) {
             h.set("backup.schedule", "daily");
             h.host.newestBackupMs = Now - qint64(3) * 86'400'000;
         }},
        {"watched-file-unreadable", Severity::Warning, {}, [](Healthy &h) { h.host.watchedReadable = false; }},
        {"database-lost", Severity::Error, u"/site/state.db"_s,
         [](Healthy &h) { h.host.lostDatabases = {u"/site/state.db"_s}; }},
        {"disk-space", Severity::Warning, {}, [](Healthy &h) { h.host.freeBytes = 1'000'000'000; }},
        {"disk-space", Severity::Error, {}, [](Healthy &h) { h.host.freeBytes = 100'000'000; }},
        {"audit-mismatch",
         Severity::Error,
         {},
         [](Healthy &h) {
             h.audit = store::AuditCheck{};
             h.audit->problem = store::AuditCheck::Problem::Changed;
         }},
    };
}

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT
private slots:
    void aHealthySiteHasNoFinding()
    {
        Healthy site;
        site.audit = store::AuditCheck{};
        QCOMPARE(site.checks(), QStringList());
    }

    void oneThingWrongIsOneFinding_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < cases().size(); ++i)
            QTest::addRow("%s %d", cases().at(i).found, i) << i;
    }
    void oneThingWrongIsOneFinding()
    {
        QFETCH(int, index);
        const Case wrong = cases().at(index);
        Healthy site;
        wrong.spoil(site);
        QCOMPARE(site.checks(), QStringList{QString::fromLatin1(wrong.found)});
        QCOMPARE(site.findings().first().severity, wrong.severity);
        QCOMPARE(site.findings().first().subject, wrong.subject);
    }

    void anImageWithoutPxeIsFoundAtItsDeploymentToo()
    {
        Healthy site;
        site.configuration.bootImages[0].pxeEnabled = false;
        QCOMPARE(site.checks(), (QStringList{u"deployment-without-pxe"_s, u"no-boot-image"_s}));
    }

    void everyCollectionOfACircleIsNamed()
    {
        Healthy site;
        site::Collection other;
        other.id = {11};
        other.name = u"Other"_s;
        other.limiting = site::AllSystems;
        other.includes = {CollectionId{10}};
        site.configuration.collections += other;
        QVERIFY(!site.checks().contains(u"collection-circle"_s));
        site.configuration.collections[2].excludes = {CollectionId{11}};
        QCOMPARE(site.checks().count(u"collection-circle"_s), 2);
    }

    void whatNobodyUsesIsLessGrave()
    {
        Healthy site;
        site.configuration.deployments.clear();
        site.configuration.taskSequences.clear();
        site.configuration.bootImages[0].files[0].missing = true;
        QCOMPARE(site.findings().first().severity, Severity::Warning);
    }

    void whatDeploysNothingByNetworkIsNotLookedAt()
    {
        Healthy site;
        site.configuration.taskSequences[0].bootImage = {};
        site.configuration.deployments[0].availableTo = site::Deployment::AvailableTo::Clients;
        QCOMPARE(site.checks(), QStringList());
        site.configuration.deployments[0].availableTo = site::Deployment::AvailableTo::MediaPxe;
        site.configuration.deployments[0].enabled = false;
        QCOMPARE(site.checks(), QStringList());
    }

    void whatNobodyIsGivenIsNotDoubted()
    {
        Healthy site;
        site.configuration.bootImages[0].files[0].doubt = site::ContentFile::Doubt::Empty;
        site.configuration.deployments[0].enabled = false;
        QCOMPARE(site.checks(), QStringList());
    }

    void theWorstComesFirst()
    {
        Healthy site;
        site.configuration.deployments[0].expireMs = Now;
        site.configuration.bootImages[0].files[0].damaged = true;
        site.set("responder.active", "false");
        QCOMPARE(site.checks(), (QStringList{u"content-damaged"_s, u"not-answering"_s, u"deployment-expired"_s}));
    }

    void keysAreAllDifferent()
    {
        QSet<QString> keys;
        for (int check = 0; check < int(Check::Count); ++check)
            keys.insert(healthCheckKey(Check(check)));
        QCOMPARE(keys.size(), int(Check::Count));
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "test_health.moc"
