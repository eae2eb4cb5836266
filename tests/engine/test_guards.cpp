// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/device_import.h"
#include "server/engine/records.h"
#include "tests/engine/commands_fixture.h"

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;
using Purpose = site::Deployment::Purpose;

namespace {

/// A site with devices PC1, PC2 ... in the collection Lab, and one task sequence.
struct Room : Site
{
    explicit Room(int machines)
    {
        QList<site::Member> members;
        for (int i = 1; i <= machines; ++i) {
            pcs.append(*commands->addDevice(device(u"PC%1"_s.arg(i), i)));
            members.append({pcs.last(), {}});
        }
        if (!commands->addMembers(lab, members))
            qWarning("the collection has no members");
    }
    NewDeployment required() const
    {
        return {sequence, lab, Purpose::Required, site::Deployment::AvailableTo::ClientsMediaPxe, {}, {}, false};
    }
    bool set(const QString &key, int value) const { return commands->setSetting(key, QString::number(value)).ok(); }
    QStringList statusIds() const
    {
        QStringList ids;
        const auto messages = *commands->statusMessages({});
        for (const store::StatusMessage &message : messages)
            ids.append(message.messageId);
        return ids;
    }
    NewBootImage newImage() const
    {
        NewBootImage made;
        made.name = u"Image"_s;
        made.program = file(u"boot.efi"_s, QByteArray("MZ program"));
        return made;
    }

    QList<DeviceId> pcs;
    CollectionId lab = *commands->addCollection(u"Lab"_s);
    BootImageId image = *commands->addBootImage(newImage());
    TaskSequenceId sequence = *commands->addTaskSequence(u"Install"_s, image);
};

/// The records thread's object, in the thread of the test, with the sessions of a few machines.
struct Engine
{
    explicit Engine(const Room &room) : records(room.location, clock, mailbox)
    {
        QObject::connect(&records, &Records::noted, &records,
                         [this](const store::StatusMessage &message) { said.append(message.messageId); });
        QObject::connect(&records, &Records::ledgerChanged, &records,
                         [this](const std::shared_ptr<const policy::Ledger> &told) { ledger = told; });
        records.open();
        records.setSnapshot(room.snapshot());
    }
    ~Engine() { records.close(); }

    QByteArray opened(const site::Snapshot &snapshot, DeviceId pc)
    {
        policy::BootRequest request;
        request.mac = snapshot.device(pc)->macs.first();
        request.architecture = 7;
        request.atMs = clock.utcMs();
        auto entry = std::make_shared<session::Entry>();
        entry->token = QByteArray::number(++sessions).rightJustified(16, 'a');
        entry->mac = request.mac;
        entry->decision = policy::decide(request, snapshot, *ledger);
        entry->files.insert("boot.efi", {{}, "MZ program", 10, {}, {}, true});
        mailbox.add([&](Batch &batch) { batch.opened.append(entry); });
        return entry->token;
    }
    /// Whether the first byte may leave.
    bool begins(const QByteArray &token)
    {
        std::optional<bool> answer;
        records.payloadBegins(token, "boot.efi", [&answer](bool granted) { answer = granted; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qWarning("no answer");
        return answer.value_or(false);
    }
    void arrives(const QByteArray &token)
    {
        bool delivered = false;
        const auto heard = QObject::connect(&records, &Records::sessionDelivered, &records,
                                            [&](const QByteArray &which) { delivered = which == token; });
        records.payloadDelivered(token, "boot.efi");
        if (!QTest::qWaitFor([&] { return delivered; }))
            qWarning("not delivered");
        QObject::disconnect(heard);
    }
    QString fate(const site::Snapshot &snapshot, DeviceId pc)
    {
        policy::BootRequest request;
        request.mac = snapshot.device(pc)->macs.first();
        request.architecture = 7;
        request.atMs = clock.utcMs();
        const policy::Decision decision = policy::decide(request, snapshot, *ledger);
        return decision.candidates.isEmpty() ? policy::reasonId(decision.reason)
                                             : policy::rejectionId(decision.candidates.first().rejection);
    }

    SystemClock clock;
    Mailbox mailbox;
    Records records;
    std::shared_ptr<const policy::Ledger> ledger;
    QStringList said;
    int sessions = 0;
};

} // namespace

/// High-risk limits, the brake and the quarantine as an administrator and a machine meet them; Clear and its undo.
class TestGuards : public QObject
{
    Q_OBJECT
private slots:
    void aMaximumMustExceedTheDefaultSize();
    void noMoreThanTheMaximumIsEverAllowed();
    void aDefaultSizeOfZeroIsNoLimit();
    void enablingIsAsRiskyAsDeploying();
    void aRefusalNamesWhoWouldStart();
    void theRiskTellsMachineByMachine();
    void whoComesIntoARequiredCollectionIsNamed();
    void growingBeyondTheLimitNeedsConsent();
    void rulesAndImportsAreNoWayRound();
    void theBrakeStopsTheMachineTooMany();
    void aReleaseByAnotherProgramReachesTheEngine();
    void aDeviceThatBootsTooOftenIsQuarantined();
    void previewTellsWhatGoesAndWhatComes();
    void clearIsUndoneWithinTenSeconds();
    void stoppingToAnswerIsSaidOnce();
};

void TestGuards::aMaximumMustExceedTheDefaultSize()
{
    const Room room(0);
    // configmgr.md, case 83.
    QVERIFY(room.refuses(ErrorCode::OutOfRange, [&] { return room->setSetting(u"risk.maximum-size"_s, u"50"_s); }));
    QVERIFY(room.refuses(ErrorCode::OutOfRange, [&] { return room->setSetting(u"risk.maximum-size"_s, u"100"_s); }));
    QVERIFY(room.set(u"risk.maximum-size"_s, 101));
    QVERIFY(room.refuses(ErrorCode::OutOfRange, [&] { return room->setSetting(u"risk.default-size"_s, u"101"_s); }));
    QVERIFY(room->setSettings({{u"risk.default-size"_s, u"500"_s}, {u"risk.maximum-size"_s, u"501"_s}}));
    QVERIFY(room.set(u"risk.maximum-size"_s, 0));
    QVERIFY(room.set(u"risk.default-size"_s, 0));
    QVERIFY(room.set(u"risk.maximum-size"_s, 1));
}

void TestGuards::noMoreThanTheMaximumIsEverAllowed()
{
    const Room room(5);
    QVERIFY(room->setSettings({{u"risk.default-size"_s, u"3"_s}, {u"risk.maximum-size"_s, u"4"_s}}));
    NewDeployment wanted = room.required();
    wanted.acceptRisk = true;
    QVERIFY(room.refuses(ErrorCode::RiskNotAccepted, [&] { return room->addDeployment(wanted); }));
    QCOMPARE(room->addDeployment(wanted).error().args.value(4), u"4"_s);
    QVERIFY(room->removeMembers(room.lab, {{room.pcs.at(4), {}}}));
    QVERIFY(room->addDeployment(wanted)); // exactly the maximum
    wanted.acceptRisk = false;
    QVERIFY(room.refuses(ErrorCode::RiskNotAccepted, [&] { return room->addDeployment(wanted); }));
    QVERIFY(room->removeMembers(room.lab, {{room.pcs.at(3), {}}}));
    QVERIFY(room->addDeployment(wanted)); // exactly the default size
    wanted.purpose = Purpose::Available;
    wanted.collection = site::AllSystems;
    QVERIFY(room->addDeployment(wanted)); // case 88
    QVERIFY(room.statusIds().contains(u"RISK_ACCEPTED"_s));
}

void TestGuards::aDefaultSizeOfZeroIsNoLimit()
{
    const Room room(150);
    QVERIFY(!room->addDeployment(room.required())); // case 80
    QVERIFY(room.set(u"risk.default-size"_s, 0));
    QVERIFY(room->addDeployment(room.required())); // case 84
    NewDeployment unknown = room.required();
    unknown.collection = site::AllUnknownComputers;
    QVERIFY(room.refuses(ErrorCode::RiskNotAccepted, [&] { return room->addDeployment(unknown); }));
}

void TestGuards::enablingIsAsRiskyAsDeploying()
{
    const Room room(3);
    const DeploymentId id = *room->addDeployment(room.required());
    QVERIFY(room->setDeploymentEnabled(id, true)); // it is: nothing changes
    QVERIFY(room->setDeploymentEnabled(id, false));
    QVERIFY(room.set(u"risk.default-size"_s, 2));
    QVERIFY(room.refuses(ErrorCode::RiskNotAccepted, [&] { return room->setDeploymentEnabled(id, true); }));
    QVERIFY(!room.snapshot()->deployment(id)->enabled);
    QVERIFY(room->setDeploymentEnabled(id, true, true));
    QVERIFY(room.snapshot()->deployment(id)->enabled);
}

void TestGuards::aRefusalNamesWhoWouldStart()
{
    const Room room(12);
    QVERIFY(room.set(u"risk.default-size"_s, 11));
    QVERIFY(room->addExclusion(mac(1), {}));
    const QStringList args = room->addDeployment(room.required()).error().args;
    QCOMPARE(args.value(1), u"12"_s);
    QCOMPARE(args.value(2), u"11"_s); // PC1 is excluded
    QCOMPARE(args.value(3), u"PC10, PC11, PC12, PC2, PC3, PC4, PC5, PC6, PC7, PC8"_s);
}

void TestGuards::theRiskTellsMachineByMachine()
{
    const Room room(3);
    QVERIFY(room->addExclusion(mac(1), {}));
    const auto risk = room->riskOf(room.required());
    QVERIFY(risk);
    QCOMPARE(risk->verdict, DeploymentRisk::Verdict::Harmless);
    QCOMPARE(risk->machines.size(), 3);
    QCOMPARE(risk->starting(), (QStringList{u"PC2"_s, u"PC3"_s}));
    QCOMPARE(risk->machines.first().decision.reason, policy::Reason::Excluded);
    QVERIFY(risk->machines.first().assumed); // never seen
    NewDeployment all = room.required();
    all.collection = site::AllSystems;
    QCOMPARE(room->riskOf(all)->verdict, DeploymentRisk::Verdict::Forbidden);
    all.collection = site::AllUnknownComputers;
    QCOMPARE(room->riskOf(all)->verdict, DeploymentRisk::Verdict::NeedsConsent);
    QCOMPARE(room.snapshot()->configuration().deployments.size(), 0);
}

void TestGuards::whoComesIntoARequiredCollectionIsNamed()
{
    const Room room(2);
    const CollectionId target = *room->addCollection(u"Room 12"_s);
    const CollectionId around = *room->addCollection(u"Floor"_s);
    const QList<site::Member> both{{room.pcs[0], {}}, {room.pcs[1], {}}};
    QVERIFY(!room->riskOfMembers(target, both)->asks()); // nothing is deployed there
    NewDeployment wanted = room.required();
    wanted.collection = around;
    const DeploymentId id = *room->addDeployment(wanted);
    QVERIFY(!room->riskOfMembers(target, both)->asks());
    const CollectionChange include{.addedRules = {{.kind = site::CollectionRule::Kind::Include, .other = target}}};
    QVERIFY(room->changeCollection(around, include));
    // By the rule they come into the other one.
    QVERIFY(room->addExclusion(mac(1), {}));
    const auto risk = room->riskOfMembers(target, both);
    QVERIFY(risk);
    QVERIFY(risk->asks());
    QCOMPARE(risk->collection, u"Floor"_s);
    QCOMPARE(risk->members, 2);
    QCOMPARE(risk->machines.size(), 2);
    QCOMPARE(risk->starting(), QStringList{u"PC2"_s});
    QVERIFY(room->addMembers(target, both));
    QVERIFY(!room->riskOfMembers(target, both)->asks()); // they are in already
    QVERIFY(room->removeMembers(target, both));
    QVERIFY(room->setDeploymentEnabled(id, false));
    QVERIFY(!room->riskOfMembers(target, both)->asks());
}

void TestGuards::growingBeyondTheLimitNeedsConsent()
{
    const Room room(4);
    QVERIFY(room->setSettings({{u"risk.default-size"_s, u"2"_s}, {u"risk.maximum-size"_s, u"3"_s}}));
    const CollectionId target = *room->addCollection(u"Room 12"_s);
    NewDeployment wanted = room.required();
    wanted.collection = target;
    QVERIFY(room->addDeployment(wanted)); // it is empty
    QVERIFY(room->addMembers(target, {{room.pcs[0], {}}, {room.pcs[1], {}}}));
    const QList<site::Member> third{{room.pcs[2], {}}}, fourth{{room.pcs[3], {}}};
    QVERIFY(room.refuses(ErrorCode::RiskNotAccepted, [&] { return room->addMembers(target, third); }));
    const QStringList said = room->addMembers(target, third).error().args;
    QCOMPARE(said, (QStringList{u"Room 12"_s, u"3"_s, u"1"_s, u"PC3"_s, QString()}));
    QVERIFY(room->addMembers(target, third, true));
    QVERIFY(room.refuses(ErrorCode::RiskNotAccepted, [&] { return room->addMembers(target, fourth, true); }));
    QCOMPARE(room->addMembers(target, fourth, true).error().args.value(4), u"3"_s);
    QVERIFY(room->addMembers(target, third)); // in already: nothing grows
}

void TestGuards::rulesAndImportsAreNoWayRound()
{
    const Room room(3);
    QVERIFY(room.set(u"risk.default-size"_s, 2));
    const CollectionId target = *room->addCollection(u"Room 12"_s);
    NewDeployment wanted = room.required();
    wanted.collection = target;
    QVERIFY(room->addDeployment(wanted));
    CollectionChange include{.addedRules = {{.kind = site::CollectionRule::Kind::Include, .other = room.lab}}};
    QCOMPARE(room->riskOfChange(target, include)->starting().size(), 3);
    QVERIFY(room.refuses(ErrorCode::RiskNotAccepted, [&] { return room->changeCollection(target, include); }));
    include.acceptRisk = true;
    QVERIFY(room->changeCollection(target, include));

    const auto table = site::readDevices("name,mac,collection\nNew,020000000099,room 12\nOther,020000000098,\n");
    DeviceImportOptions options{.dryRun = true};
    const auto tried = room->importDevices(*table, options);
    QVERIFY(tried);
    QCOMPARE(tried->risk.starting(), QStringList{u"New"_s});
    QCOMPARE(tried->risk.members, 4);
    options.dryRun = false;
    QVERIFY(room.refuses(ErrorCode::RiskNotAccepted, [&] { return room->importDevices(*table, options); }));
    options.acceptRisk = true;
    QVERIFY(room->importDevices(*table, options)->written);
}

void TestGuards::theBrakeStopsTheMachineTooMany()
{
    const Room room(5);
    QVERIFY(room.set(u"brake.required-boots"_s, 3));
    QVERIFY(room->addDeployment(room.required()));
    const auto snapshot = room.snapshot();
    Engine engine(room);
    QList<QByteArray> tokens;
    for (const DeviceId pc : room.pcs)
        tokens.append(engine.opened(*snapshot, pc)); // all are decided before any begins
    for (int i = 0; i < 3; ++i)
        QVERIFY(engine.begins(tokens[i]));
    QVERIFY(!engine.ledger->brake());
    QVERIFY(!engine.begins(tokens[3]));
    QVERIFY(engine.ledger->brake().has_value()); // the ledger went out with the answer
    QCOMPARE(engine.ledger->brake()->boots, 3);
    QCOMPARE(engine.fate(*snapshot, room.pcs[3]), u"BRAKED"_s);
    QCOMPARE(engine.said.count(u"BRAKE_ENGAGED"_s), 1);
    QVERIFY(!engine.begins(tokens[4]));
    engine.arrives(tokens[0]); // what runs goes on
    QCOMPARE(engine.ledger->state(room.pcs[0], {u"P0100001"_s}), policy::LedgerState::Served);
    QCOMPARE(engine.said.count(u"BRAKE_ENGAGED"_s), 1);
    QTRY_VERIFY(room.statusIds().contains(u"BRAKE_ENGAGED"_s));
}

void TestGuards::aReleaseByAnotherProgramReachesTheEngine()
{
    const Room room(1);
    QVERIFY(room->addDeployment(room.required()));
    Engine engine(room);
    QVERIFY(room->engageBrake());
    QVERIFY(room.refuses(ErrorCode::Refused, [&] { return room->engageBrake(); }));
    QTRY_VERIFY_WITH_TIMEOUT(engine.ledger->brake().has_value(), 2000);
    QCOMPARE(engine.fate(*room.snapshot(), room.pcs[0]), u"BRAKED"_s);
    QVERIFY(room->releaseBrake());
    QVERIFY(room.refuses(ErrorCode::Refused, [&] { return room->releaseBrake(); }));
    QTRY_VERIFY_WITH_TIMEOUT(!engine.ledger->brake().has_value(), 2000);
    QVERIFY(engine.begins(engine.opened(*room.snapshot(), room.pcs[0])));
    QTRY_COMPARE(engine.said.count(u"BRAKE_ENGAGED_BY_HAND"_s), 1); // other programs' messages are told here too
    QCOMPARE(engine.said.count(u"BRAKE_RELEASED"_s), 1);
}

void TestGuards::aDeviceThatBootsTooOftenIsQuarantined()
{
    const Room room(2);
    QVERIFY(room.set(u"quarantine.required-boots"_s, 2));
    QVERIFY(room->addDeployment(room.required()));
    Engine engine(room);
    engine.records.setSnapshot(room.snapshot());
    const auto install = [&] {
        const QByteArray token = engine.opened(*room.snapshot(), room.pcs[0]);
        QVERIFY(engine.begins(token));
        engine.arrives(token);
    };
    install();
    QVERIFY(room->addDeployment(room.required())); // another one, for no good reason
    QVERIFY(!engine.ledger->isQuarantined(room.pcs[0]));
    install();
    QTRY_VERIFY(engine.ledger->isQuarantined(room.pcs[0]));
    QCOMPARE(engine.said.count(u"QUARANTINED"_s), 1);
    QVERIFY(room->addDeployment(room.required()));
    QCOMPARE(engine.fate(*room.snapshot(), room.pcs[0]), u"QUARANTINED"_s);
    QCOMPARE(engine.fate(*room.snapshot(), room.pcs[1]), QString()); // it boots
    QVERIFY(room->releaseQuarantine({room.pcs[0]}));
    QVERIFY(room.refuses(ErrorCode::Refused, [&] { return room->releaseQuarantine({room.pcs[0]}); }));
    QTRY_VERIFY_WITH_TIMEOUT(!engine.ledger->isQuarantined(room.pcs[0]), 2000);
    install();
}

void TestGuards::previewTellsWhatGoesAndWhatComes()
{
    const Room room(3);
    const DeploymentId id = *room->addDeployment(room.required());
    {
        Engine engine(room);
        const QByteArray done = engine.opened(*room.snapshot(), room.pcs[0]);
        QVERIFY(engine.begins(done));
        engine.arrives(done);
        QVERIFY(engine.begins(engine.opened(*room.snapshot(), room.pcs[1])));
        const auto preview = room->previewClear(room.lab);
        QVERIFY(preview);
        QCOMPARE(preview->size(), 3);
        QCOMPARE(preview->at(0).next.name, u"PC1"_s);
        QCOMPARE(preview->at(0).rows.size(), 1);
        QVERIFY(!preview->at(0).bootingNow);
        QCOMPARE(preview->at(0).next.decision.deployment.value, id.value); // it would run again
        QVERIFY(preview->at(1).bootingNow);
        QCOMPARE(preview->at(1).next.decision.answer, policy::Answer::Silent); // its row stays
        QVERIFY(preview->at(2).rows.isEmpty());
        QVERIFY(room.refuses(ErrorCode::NotFound, [&] { return room->previewClear({DeviceId{99}}); }));
    }
    QCOMPARE(room->ledger()->rows(room.pcs[0]).size(), 1); // nothing was changed
}

void TestGuards::clearIsUndoneWithinTenSeconds()
{
    const Room room(2);
    QVERIFY(room->addDeployment(room.required()));
    {
        Engine engine(room);
        for (const DeviceId pc : room.pcs) {
            const QByteArray token = engine.opened(*room.snapshot(), pc);
            QVERIFY(engine.begins(token));
            engine.arrives(token);
        }
    }
    const auto cleared = room->clearRequiredPxe(room.lab, u"  wrong image "_s);
    QCOMPARE(cleared->cleared, 2);
    QVERIFY(room->ledger()->rows(room.pcs[0]).isEmpty());
    const auto undone = room->undoClear(cleared->clearing);
    QVERIFY(undone);
    QCOMPARE(undone->restored, 2);
    QCOMPARE(room->ledger()->state(room.pcs[0], {u"P0100001"_s}), policy::LedgerState::Served);
    QVERIFY(room.refuses(ErrorCode::Refused, [&] { return room->undoClear(cleared->clearing); }));
    QCOMPARE(room.statusIds().mid(0, 2), (QStringList{u"CLEAR_UNDONE"_s, u"REQUIRED_CLEARED"_s}));
    QCOMPARE(room->statusMessages({})->at(1).args.value(3), u"wrong image"_s);
}

void TestGuards::stoppingToAnswerIsSaidOnce()
{
    const Room room(0);
    QVERIFY(*room->answering());
    QVERIFY(room->setSetting(u"responder.active"_s, u"false"_s));
    QVERIFY(room->setSetting(u"responder.active"_s, u"false"_s));
    QVERIFY(!*room->answering());
    QVERIFY(room->setSetting(u"responder.active"_s, u"true"_s));
    QCOMPARE(room.statusIds(), (QStringList{u"ANSWERING_STARTED"_s, u"ANSWERING_STOPPED"_s}));
}

QTEST_GUILESS_MAIN(TestGuards)
#include "test_guards.moc"
