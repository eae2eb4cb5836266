// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/replay.h"
#include "tests/engine/commands_fixture.h"
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;
using Purpose = site::Deployment::Purpose;

namespace {

/// What happens next has a later time.
void nextMillisecond()
{
    const SystemClock clock;
    const qint64 now = clock.utcMs();
    while (clock.utcMs() <= now)
        continue;
}

QByteArray text(const policy::Decision &decision)
{
    return QJsonDocument(policy::toJson(decision)).toJson(QJsonDocument::Compact);
}

/// A site where three machines may get this or that, and somebody who cannot leave it alone.
class RestlessSite
{
public:
    explicit RestlessSite(quint32 seed) : m_random(seed)
    {
        const QString file = site.file(u"boot.efi"_s, "MZ boot program");
        NewBootImage image;
        image.name = u"Image"_s;
        image.program = file;
        m_image = *site->addBootImage(image);
        m_sequence = *site->addTaskSequence(u"Install"_s, m_image);
        m_collection = *site->addCollection(u"Lab"_s);
        for (int i = 0; i < 3; ++i)
            m_devices.append(*site->addDevice(device(u"PC%1"_s.arg(i), i)));
        state = site.state();
    }

    void step()
    {
        const int i = m_random.bounded(3);
        switch (m_random.bounded(13)) {
        case 0:
        case 1:
            return deploy(Purpose::Required);
        case 2:
            return deploy(Purpose::Available);
        case 3:
            return (void)site->addMembers(m_collection, {{m_devices.at(i)}});
        case 4:
            return (void)site->removeMembers(m_collection, {{m_devices.at(i)}});
        case 5:
            return (void)site->setDeploymentEnabled(m_last, m_random.bounded(2));
        case 6:
            return (void)(m_random.bounded(2) ? site->addExclusion(mac(i), {}) : site->removeExclusions({mac(i)}));
        case 7:
            return (void)site->changeBootImage(m_image, {.pxeEnabled = m_random.bounded(2) == 1});
        case 8:
            return (void)site->setSetting(u"responder.unknown-computers"_s,
                                          m_random.bounded(2) ? u"true"_s : u"false"_s);
        case 9:
            return boot(i);
        case 10:
            return (void)state->withdrawPayload(m_token);
        case 11:
            return (void)site->clearRequiredPxe(QList<DeviceId>{m_devices.at(i)});
        default:
            return replace(i);
        }
    }

    policy::BootRequest request(int i) const
    {
        policy::BootRequest request;
        request.mac = mac(i);
        request.architecture = 7;
        request.atMs = SystemClock().utcMs();
        return request;
    }

    Site site;
    std::unique_ptr<store::StateStore> state;

private:
    void deploy(Purpose purpose)
    {
        NewDeployment made;
        made.taskSequence = m_sequence;
        made.collection = m_collection;
        made.purpose = purpose;
        made.acceptRisk = true;
        if (const auto id = site->addDeployment(made))
            m_last = *id;
    }
    void boot(int i)
    {
        const auto decision = site->explain(request(i));
        if (!decision || decision->answer != policy::Answer::Boot)
            return;
        m_token = QByteArray::number(m_random.generate(), 16).rightJustified(16, 'a');
        store::PayloadClaim claim;
        claim.token = m_token;
        claim.device = m_devices.at(i);
        claim.deployment = decision->deployment;
        claim.required = true;
        claim.timeMs = SystemClock().utcMs();
        for (const policy::Candidate &candidate : decision->candidates)
            if (candidate.rejection == policy::Rejection::LowerPriority && candidate.purpose == Purpose::Required)
                claim.superseded.append(candidate.deployment);
        QVERIFY(state->beginPayload(claim));
        if (m_random.bounded(2))
            QVERIFY(state->payloadDelivered(m_token, claim.timeMs));
    }
    void replace(int i)
    {
        QVERIFY(site->removeDevices({m_devices.at(i)}));
        m_devices[i] = *site->addDevice(device(u"PC%1"_s.arg(i), i));
    }

    QRandomGenerator m_random;
    BootImageId m_image;
    TaskSequenceId m_sequence;
    CollectionId m_collection;
    QList<DeviceId> m_devices;
    DeploymentId m_last;
    QByteArray m_token;
};

struct Answered
{
    policy::BootRequest request;
    QByteArray answer;
};

} // namespace

/// What would the answer have been at 14:03?
class TestReplay : public QObject
{
    Q_OBJECT
private slots:
    void everyAnswerOfThePastIsGivenAgain()
    {
        RestlessSite restless(1403);
        QList<Answered> answers;
        QSet<QByteArray> different;
        for (int step = 0; step < 120; ++step) {
            restless.step();
            nextMillisecond();
            for (int i = 0; i < 4; ++i) { // the last one is an unknown machine
                const policy::BootRequest request = restless.request(i);
                answers.append({request, text(*restless.site->explain(request))});
                different.insert(answers.last().answer);
            }
            nextMillisecond();
        }
        QVERIFY2(different.size() > 30, qPrintable(QString::number(different.size())));
        for (qsizetype i = 0; i < answers.size(); i += 3) {
            const auto replay = restless.site->explainAsOf(answers.at(i).request);
            QVERIFY(replay);
            QCOMPARE(text(replay->decision), answers.at(i).answer);
        }
        QVERIFY(restless.site->verifyAudit()->intact());
    }

    void lastChangeBeforeIsNamed()
    {
        RestlessSite restless(1);
        QVERIFY(restless.site->setSetting(u"prompt.timeout"_s, u"20"_s));
        nextMillisecond();
        const policy::BootRequest then = restless.request(0);
        const qint64 revision = *restless.site->revision();
        nextMillisecond();
        QVERIFY(restless.site->addExclusion(mac(0), {}));
        const auto replay = *restless.site->explainAsOf(then);
        QCOMPARE(replay.revision, revision);
        QCOMPARE(replay.lastChange->verb, u"setting.set"_s);
        QVERIFY(replay.decision.reason != policy::Reason::Excluded);
    }

    void sessionIsReplayedByTheRevisionThatItSaw()
    {
        RestlessSite restless(1);
        const qint64 seen = *restless.site->revision();
        QVERIFY(restless.site->addExclusion(mac(0), {}));
        nextMillisecond();
        // A service that had not taken up the exclusion yet.
        const policy::BootRequest late = restless.request(0);
        QCOMPARE(restless.site->explainAsOf(late)->decision.reason, policy::Reason::Excluded);
        const auto replay = *restless.site->explainAsOf(late, seen);
        QCOMPARE(replay.revision, seen);
        QVERIFY(replay.decision.reason != policy::Reason::Excluded);
        QCOMPARE(restless.site->explainAsOf(late, seen + 1)->decision.reason, policy::Reason::Excluded);
        QCOMPARE(restless.site->explainAsOf(late, seen + 2).error().code, ErrorCode::NotFound);
    }

    void contentThatWasSweptAwaySinceWasThere()
    {
        RestlessSite restless(1);
        NewBootImage image;
        image.name = u"Gone"_s;
        image.program = restless.site.file(u"gone.efi"_s, "MZ another one");
        const BootImageId gone = *restless.site->addBootImage(image);
        const TaskSequenceId sequence = *restless.site->addTaskSequence(u"Gone"_s, gone);
        const CollectionId collection = *restless.site->addCollection(u"All of them"_s);
        QVERIFY(restless.site->addMembers(collection, {{*restless.site->findDevice(u"PC0"_s)}}));
        NewDeployment made;
        made.taskSequence = sequence;
        made.collection = collection;
        const DeploymentId id = *restless.site->addDeployment(made);
        nextMillisecond();
        const policy::BootRequest then = restless.request(0);
        QCOMPARE(restless.site->explain(then)->deployment, id);
        nextMillisecond();
        QVERIFY(restless.site->removeDeployment(id));
        QVERIFY(restless.site->removeTaskSequence(sequence));
        QVERIFY(restless.site->removeBootImage(gone));
        QCOMPARE(restless.site->explainAsOf(then)->decision.deployment, id);
    }

    void timesBeforeTheSiteAreRefused()
    {
        RestlessSite restless(1);
        policy::BootRequest request = restless.request(0);
        request.atMs = 1000;
        QCOMPARE(restless.site->explainAsOf(request).error().code, ErrorCode::Refused);
    }

    void sessionIsAskedAgainAsItAsked()
    {
        session::BootSession session;
        session.mac = mac(1);
        session.smbiosGuid = guid(1);
        session.startedMs = 10'000;
        const auto add = [&](session::Stage stage, qint64 timeMs, const QJsonObject &facts = {}) {
            session.events.append({timeMs, "t", stage, {}, facts});
        };
        add(session::Stage::Discover, 10'000, {{"arch", 7}, {"secs", 0}, {"interface", "eth0"}});
        add(session::Stage::Silent, 10'000);
        add(session::Stage::Discover, 14'000, {{"arch", 7}, {"secs", 2}, {"interface", "eth0"}});
        add(session::Stage::Offer, 14'001);
        add(session::Stage::FileBegins, 15'000);
        add(session::Stage::Discover, 60'000, {{"arch", 7}, {"revision", 9}});
        QCOMPARE(replayRevision(session), std::nullopt);
        session.events[2].facts["revision"] = 4;
        QCOMPARE(replayRevision(session), std::optional<qint64>(4));
        const policy::BootRequest request = replayOf(session);
        QCOMPARE(request.mac, mac(1));
        QCOMPARE(request.smbiosGuid, std::optional(guid(1)));
        QCOMPARE(request.architecture, 7);
        QCOMPARE(request.interface, std::optional(u"eth0"_s));
        QCOMPARE(request.secs, std::optional(4));
        QCOMPARE(request.atMs, 14'001);
    }

    void decisionStandsFromTheFirstFetchOn()
    {
        session::BootSession session;
        session.startedMs = 10'000;
        session.events = {{10'000, "t", session::Stage::BootService, {}, {}},
                          {10'005, "t", session::Stage::PayloadRefused, {}, {}},
                          {12'000, "t", session::Stage::BootService, {}, {}}};
        QCOMPARE(replayOf(session).atMs, 10'000);
    }

    void sessionWithoutFactsIsAskedByItsOutcome()
    {
        session::BootSession session;
        session.startedMs = 10'000;
        session.decision.firmware = site::Firmware::Uefi;
        session.decision.architecture = site::Architecture::Arm64;
        QCOMPARE(replayOf(session).architecture, 11);
        QCOMPARE(replayOf(session).atMs, 10'000);
        session.decision.firmware = site::Firmware::Bios;
        QCOMPARE(replayOf(session).architecture, 0);
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "test_replay.moc"
