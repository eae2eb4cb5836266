// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/wake.h"
#include "tests/engine/commands_fixture.h"
#include <QTest>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

using To = site::Deployment::AvailableTo;
constexpr qint64 Hour = 3'600'000;

struct Lab
{
    Site site;
    CollectionId room = *site->addCollection(u"Lab"_s);
    TaskSequenceId sequence = *site->addTaskSequence(u"Install"_s, {});

    explicit Lab(int machines)
    {
        QList<site::Member> members;
        for (int i = 1; i <= machines; ++i)
            members += site::Member{*site->addDevice(device(u"PC%1"_s.arg(i), i))};
        if (!site->addMembers(room, members))
            qFatal("no members");
    }
    DeploymentId required(To to = To::MediaPxe) const
    {
        NewDeployment made;
        made.taskSequence = sequence;
        made.collection = room;
        made.purpose = site::Deployment::Purpose::Required;
        made.availableTo = to;
        made.startMs = 10 * Hour;
        made.expireMs = 20 * Hour;
        return *site->addDeployment(made);
    }
    bool change(const DeploymentId &id, const DeploymentChange &change) const
    {
        return site->changeDeployment(id, change).ok();
    }
    bool asksForConsent(const DeploymentId &id, const DeploymentChange &change) const
    {
        return site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->changeDeployment(id, change); });
    }
};

} // namespace

class TestDeploymentChanges : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSetIsChangedAndTheRestStays()
    {
        const Lab lab(2);
        const DeploymentId id = lab.required();
        QVERIFY(lab.change(id, {.availableTo = To::MediaPxeHidden, .expireMs = std::optional<qint64>()}));
        const site::Deployment now = *lab.site.snapshot()->deployment(id);
        QCOMPARE(now.availableTo, To::MediaPxeHidden);
        QVERIFY(!now.expireMs);
        QCOMPARE(*now.startMs, 10 * Hour);
        QVERIFY(now.enabled);
        QVERIFY(lab.change(id, {.enabled = false}));
        QVERIFY(!lab.site.snapshot()->deployment(id)->enabled);
    }

    void bootingMoreThanBeforeNeedsConsent()
    {
        const Lab lab(3);
        const DeploymentId id = lab.required(), clients = lab.required(To::Clients);
        QVERIFY(lab.site->setSetting(u"risk.default-size"_s, u"2"_s));
        QVERIFY(lab.asksForConsent(id, {.startMs = std::optional<qint64>(5 * Hour)}));
        QVERIFY(lab.asksForConsent(id, {.startMs = std::optional<qint64>()}));
        QVERIFY(lab.asksForConsent(id, {.expireMs = std::optional<qint64>(30 * Hour)}));
        QVERIFY(lab.asksForConsent(id, {.expireMs = std::optional<qint64>()}));
        QVERIFY(lab.asksForConsent(clients, {.availableTo = To::MediaPxe}));
        QVERIFY(lab.change(id, {.startMs = std::optional<qint64>(5 * Hour), .acceptRisk = true}));
        QCOMPARE(*lab.site.snapshot()->deployment(id)->startMs, 5 * Hour);
    }

    void bootingLessThanBeforeNeedsNone()
    {
        const Lab lab(3);
        const DeploymentId id = lab.required();
        QVERIFY(lab.site->setSetting(u"risk.default-size"_s, u"2"_s));
        QVERIFY(lab.change(id, {.startMs = std::optional<qint64>(12 * Hour)}));
        QVERIFY(lab.change(id, {.expireMs = std::optional<qint64>(15 * Hour)}));
        QVERIFY(lab.change(id, {.availableTo = To::Clients}));
        QVERIFY(lab.change(id, {.enabled = false}));
        QVERIFY(lab.change(id, {.availableTo = To::MediaPxe})); // disabled: nobody boots
        QVERIFY(lab.asksForConsent(id, {.enabled = true}));
    }

    void aScheduleThatEndsBeforeItBeginsIsRefused()
    {
        const Lab lab(1);
        const DeploymentId id = lab.required();
        QVERIFY(lab.site.refuses(ErrorCode::Refused, [&] {
            return lab.site->changeDeployment(id, {.expireMs = std::optional<qint64>(10 * Hour)});
        }));
        QVERIFY(lab.site.refuses(ErrorCode::NotFound,
                                 [&] { return lab.site->changeDeployment({u"P01FFFFF"_s}, {.enabled = false}); }));
    }

    void riskOfAChangeIsSaidBeforeItIsMade()
    {
        const Lab lab(3);
        const DeploymentId id = lab.required();
        const auto risk = lab.site->riskOfChange(id, {.startMs = std::optional<qint64>()});
        QVERIFY(risk.ok());
        QCOMPARE(risk->members, 3);
        QCOMPARE(*lab.site.snapshot()->deployment(id)->startMs, 10 * Hour);
        QVERIFY(lab.site->setSetting(u"risk.default-size"_s, u"2"_s));
        using Verdict = DeploymentRisk::Verdict;
        QCOMPARE(lab.site->riskOfChange(id, {.startMs = std::optional<qint64>()})->verdict, Verdict::NeedsConsent);
        QCOMPARE(lab.site->riskOfChange(id, {.startMs = std::optional<qint64>(12 * Hour)})->verdict, Verdict::Harmless);
    }

    void aCopyHasMembersRulesAndWindowsButNoDeployment()
    {
        const Lab lab(2);
        (void)lab.required();
        const CollectionId other = *lab.site->addCollection(u"Other"_s);
        CollectionChange change;
        change.limiting = other;
        change.addedRules = {{site::CollectionRule::Kind::Include, other, {}},
                             {site::CollectionRule::Kind::Query, {}, *site::parseQuery(u"name like PC%"_s)}};
        QVERIFY(lab.site->changeCollection(lab.room, change));
        const auto copied = lab.site->copyCollection(lab.room, u"Lab 2"_s);
        QVERIFY(copied.ok());
        const site::SnapshotPointer now = lab.site.snapshot();
        const site::Collection &copy = *now->collection(*copied), &from = *now->collection(lab.room);
        QCOMPARE(copy.name, u"Lab 2"_s);
        QCOMPARE(copy.limiting, from.limiting);
        QCOMPARE(copy.devices, from.devices);
        QCOMPARE(copy.includes, from.includes);
        QCOMPARE(copy.queries.size(), from.queries.size());
        QVERIFY(now->deploymentsTo(*copied).isEmpty());
        QVERIFY(lab.site.refuses(ErrorCode::Refused,
                                 [&] { return lab.site->copyCollection(site::AllSystems, u"Everything"_s); }));
        QVERIFY(
            lab.site.refuses(ErrorCode::AlreadyExists, [&] { return lab.site->copyCollection(lab.room, u"lab 2"_s); }));
    }

    void wakingSendsAPacketForEveryAddress()
    {
        const Lab lab(2);
        NewDevice silent;
        silent.name = u"By GUID"_s;
        silent.smbiosGuid = Guid::parse("4C4C4544-0032-3510-8054-B7C04F383200");
        const DeviceId unaddressed = *lab.site->addDevice(silent);
        const WakeTargets loopback{{Ipv4{0x7FFFFFFF}}, 9};
        const QList<DeviceId> devices{DeviceId{1}, DeviceId{2}, unaddressed};
        const auto woken = lab.site->wakeDevices(devices, loopback);
        QVERIFY(woken.ok());
        QCOMPARE(woken->packets, 2);
        QCOMPARE(woken->networks, QStringList{u"127.255.255.255"_s});
        QCOMPARE(woken->withoutMac, QStringList{u"By GUID"_s});
        QCOMPARE(lab.site->auditTrail({})->first().verb, u"device.wake"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeploymentChanges)
#include "test_deployment_changes.moc"
