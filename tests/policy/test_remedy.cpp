// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/remedy.h"
#include <QTest>

using namespace slipway;
using namespace slipway::policy;
using namespace Qt::StringLiterals;
using Kind = Remedy::Kind;

class TestRemedy : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyLeadsBack()
    {
        for (int i = 0; i <= int(Kind::CheckNetwork); ++i)
            QCOMPARE(remedyKindFromKey(remedyKey(Kind(i))), std::optional(Kind(i)));
        QVERIFY(!remedyKindFromKey(u"nonsense"));
    }

    void eachRejectionHasItsStep_data()
    {
        QTest::addColumn<Rejection>("rejection");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("object");
        const auto row = [](Rejection rejection, const char *remedy, const QString &object) {
            QTest::newRow(qPrintable(rejectionId(rejection))) << rejection << QString::fromLatin1(remedy) << object;
        };
        row(Rejection::NotVisibleToPxe, "open-deployment", u"P0120001"_s);
        row(Rejection::Hidden, "open-deployment", u"P0120001"_s);
        row(Rejection::Disabled, "enable-deployment", u"P0120001"_s);
        row(Rejection::NotStarted, "open-deployment", u"P0120001"_s);
        row(Rejection::Expired, "open-deployment", u"P0120001"_s);
        row(Rejection::NoBootImage, "open-deployment", u"P0120001"_s);
        row(Rejection::ImageNotPxeEnabled, "enable-pxe", u"Linux"_s);
        row(Rejection::ContentMissing, "update-content", u"Linux"_s);
        row(Rejection::ArchitectureMismatch, "deploy-to", u"pc"_s);
        row(Rejection::FirmwareMismatch, "deploy-to", u"pc"_s);
        row(Rejection::AlreadyRun, "clear-required", u"pc"_s);
        row(Rejection::Superseded, "clear-required", u"pc"_s);
        row(Rejection::ConflictingIdentity, "open-device", u"pc"_s);
        row(Rejection::OutsideMaintenanceWindow, "open-deployment", u"P0120001"_s);
        row(Rejection::Quarantined, "release-quarantine", u"pc"_s);
        row(Rejection::Braked, "release-brake", {});
    }
    void eachRejectionHasItsStep()
    {
        QFETCH(Rejection, rejection);
        QFETCH(QString, remedy);
        QFETCH(QString, object);
        Decision decision;
        decision.reason = Reason::NoUsableDeployment;
        decision.deviceName = u"pc"_s;
        decision.candidates = {{{u"P0120001"_s}, site::Deployment::Purpose::Required, u"Linux"_s, rejection, {}}};
        const QList<Remedy> remedies = remediesFor(decision, {*MacAddress::parse("52:54:00:00:00:01"), {}});
        QVERIFY(!remedies.isEmpty());
        QCOMPARE(remedyKey(remedies.first().kind), remedy);
        QCOMPARE(remedies.first().object, object);
    }

    void whoeverIsAnsweredNeedsNone()
    {
        Decision decision;
        decision.answer = Answer::Boot;
        decision.reason = Reason::Required;
        QVERIFY(remediesFor(decision, {}).isEmpty());
    }

    void whatCameFurthestIsWhatWasMeant()
    {
        Decision decision;
        decision.reason = Reason::NoUsableDeployment;
        decision.deviceName = u"pc"_s;
        const auto add = [&decision](const char *id, Rejection rejection) {
            decision.candidates.append(
                {{QString::fromLatin1(id)}, site::Deployment::Purpose::Required, u"Linux"_s, rejection, {}});
        };
        add("P0120003", Rejection::Hidden);
        add("P0120002", Rejection::AlreadyRun);
        add("P0120001", Rejection::Disabled);
        const QList<Remedy> remedies = remediesFor(decision, {});
        QCOMPARE(remedies.size(), 3);
        QCOMPARE(remedies.at(0), (Remedy{Kind::ClearRequired, u"pc"_s}));
        QCOMPARE(remedies.at(1), (Remedy{Kind::EnableDeployment, u"P0120001"_s}));
        QCOMPARE(remedies.at(2), (Remedy{Kind::OpenDeployment, u"P0120003"_s}));
    }

    void theSameStepIsNamedOnceAndTheListStaysShort()
    {
        Decision decision;
        decision.reason = Reason::NoUsableDeployment;
        decision.deviceName = u"pc"_s;
        for (int i = 0; i < 20; ++i)
            decision.candidates.append({{QString::number(i)},
                                        site::Deployment::Purpose::Required,
                                        u"Linux"_s,
                                        i < 5 ? Rejection::AlreadyRun : Rejection::Disabled,
                                        {}});
        const QList<Remedy> remedies = remediesFor(decision, {});
        QCOMPARE(remedies.size(), 6);
        QCOMPARE(std::count_if(remedies.begin(), remedies.end(),
                               [](const Remedy &one) { return one.kind == Kind::ClearRequired; }),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestRemedy)
#include "test_remedy.moc"
