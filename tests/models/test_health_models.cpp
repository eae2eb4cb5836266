// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/deployment_status_model.h"
#include "models/site/health_model.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

using engine::HealthFinding;

MacAddress mac(int number)
{
    return {{2, 0, 0, 0, 0, uint8_t(number)}};
}

/// Three machines in a room, and what the first two made of a deployment.
struct Room
{
    site::Configuration configuration;
    policy::Ledger ledger;
    DeploymentId deployment{u"P0100001"_s};

    Room()
    {
        site::Collection all, room;
        all.id = site::AllSystems;
        all.builtIn = true;
        room.id = {10};
        room.name = u"Room"_s;
        room.limiting = site::AllSystems;
        for (int i = 1; i <= 3; ++i) {
            site::Device device;
            device.id = {i};
            device.name = u"PC%1"_s.arg(i);
            device.macs = {mac(i)};
            configuration.devices += device;
            room.devices += device.id;
        }
        configuration.collections = {all, room};
        configuration.taskSequences = {{TaskSequenceId{1}, u"Install"_s, {}}};
        site::Deployment deployed;
        deployed.id = deployment;
        deployed.taskSequence = {1};
        deployed.collection = {10};
        configuration.deployments = {deployed};
        ledger.set({DeviceId{1}, deployment, policy::LedgerState::Served, 5000});
        ledger.set({DeviceId{2}, deployment, policy::LedgerState::Started, 6000});
    }
    DeploymentCounts counts(const FailedBoots &failed = {}) const
    {
        const site::Snapshot snapshot(configuration);
        return deploymentCounts(snapshot, ledger, failed).value(deployment);
    }
};

SessionRow boot(int number, qint64 startedMs, session::State state)
{
    SessionRow row;
    row.session.token = QByteArray::number(startedMs);
    row.session.mac = mac(number);
    row.session.startedMs = startedMs;
    row.session.state = state;
    row.session.decision.deployment = {u"P0100001"_s};
    return row;
}

} // namespace

class TestHealthModels : public QObject
{
    Q_OBJECT
private slots:
    void everyFindingHasWordsAndAButton()
    {
        const site::Snapshot empty{site::Configuration{}};
        QSet<QString> said;
        for (int check = 0; check < int(HealthFinding::Check::Count); ++check) {
            const HealthFinding finding{
                HealthFinding::Check(check), HealthFinding::Severity::Error, u"it"_s, u"1"_s, {u"a"_s, u"b"_s}};
            const HealthText text = healthText(finding, empty);
            const QString key = engine::healthCheckKey(finding.check);
            QVERIFY2(!text.what.isEmpty() && text.what != key, qPrintable(key));
            QVERIFY2(!text.next.isEmpty() && !text.button.isEmpty(), qPrintable(key));
            const bool told = finding.check == HealthFinding::Check::ImageCannotBoot ||
                              finding.check == HealthFinding::Check::ImageIncomplete; // by the image itself
            QVERIFY2(told || !text.cause.isEmpty(), qPrintable(key));
            said.insert(text.what + text.cause);
        }
        QCOMPARE(said.size(), int(HealthFinding::Check::Count));
    }

    void whatAPersonWroteStaysHarmless()
    {
        const site::Snapshot empty{site::Configuration{}};
        const HealthFinding finding{HealthFinding::Check::InterfaceMissing, HealthFinding::Severity::Error,
                                    u"a\u202Eb\nc"_s};
        QVERIFY(!healthText(finding, empty).what.contains(u'\n'));
        QVERIFY(!healthText(finding, empty).what.contains(QChar(0x202E)));
    }

    void findingsComeAndGoWithoutALineInBetween()
    {
        HealthModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const site::Snapshot empty{site::Configuration{}};
        const HealthFinding one{HealthFinding::Check::NotServing}, two{HealthFinding::Check::NoBootImage},
            three{HealthFinding::Check::DiskSpace, HealthFinding::Severity::Error, u"/x"_s, {}, {u"1"_s}};
        model.update({one, two}, empty);
        model.update({three, two}, empty);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.count(HealthFinding::Severity::Error), 1);
        QVERIFY(model.rowOfKeyText(u"not-serving|"_s) < 0);
        model.update({}, empty);
        QCOMPARE(model.rowCount(), 0);
    }

    void membersAreCountedByWhatTheyMadeOfIt()
    {
        const DeploymentCounts counts = Room().counts();
        QCOMPARE(counts.members, 3);
        QCOMPARE(counts.of(MemberState::Served), 1);
        QCOMPARE(counts.of(MemberState::Started), 1);
        QCOMPARE(counts.of(MemberState::NotStarted), 1);
        QCOMPARE(counts.of(MemberState::Failed), 0);
    }

    void onlyTheLastBootOfAMachineCanHaveFailed()
    {
        using session::State;
        const FailedBoots failed = failedBoots({boot(2, 1000, State::Failed), boot(3, 2000, State::Failed),
                                                boot(3, 3000, State::Delivered), boot(1, 4000, State::Failed)});
        QCOMPARE(failed.size(), 2);
        const DeploymentCounts counts = Room().counts(failed);
        QCOMPARE(counts.of(MemberState::Failed), 1); // PC2
        QCOMPARE(counts.of(MemberState::Started), 0);
        QCOMPARE(counts.of(MemberState::Served), 1); // PC1 has it, whatever came later
        QCOMPARE(counts.of(MemberState::NotStarted), 1);
        Room room;
        room.ledger.clear(DeviceId{2});
        QCOMPARE(room.counts(failed).of(MemberState::Failed), 1);
    }

    void whoLeftTheCollectionIsNotCounted()
    {
        Room room;
        room.configuration.collections[1].devices.removeFirst();
        QCOMPARE(room.counts().members, 2);
        QCOMPARE(room.counts().of(MemberState::Served), 0);
        QCOMPARE(room.counts().of(MemberState::NotStarted), 1);
    }

    void membersAreListedWithTheirState()
    {
        const Room room;
        const site::Snapshot snapshot(room.configuration);
        DeploymentStatusModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update(*snapshot.deployment(room.deployment), snapshot, room.ledger, {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.find(DeviceId{1})->state, MemberState::Served);
        QCOMPARE(model.find(DeviceId{1})->timeMs, 5000);
        QCOMPARE(model.find(DeviceId{3})->state, MemberState::NotStarted);
    }
};

QTEST_MAIN(TestHealthModels)
#include "test_health_models.moc"
