// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict's column, the table of next boots and the codes: watched by Qt's own model tester.
#include "models/boots/firmware_code_model.h"
#include "models/boots/next_boot_model.h"
#include "models/boots/session_model.h"
#include "models/rows/csv_text.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;
using session::Stage;

namespace {

constexpr qint64 Now = 1'700'000'000'000;

session::BootSession offered(int seconds)
{
    session::BootSession session;
    session.token = "abcdefghijklmnop";
    session.startedMs = session.lastSeenMs = Now;
    session.decision.answer = policy::Answer::Boot;
    session.decision.reason = policy::Reason::Required;
    session.decision.firmware = site::Firmware::Uefi;
    session.events = {{Now, {}, Stage::Discover, {}, {{"secs", 0}, {"xid", 1}}},
                      {Now, {}, Stage::Offer, {}, {{"style", "binl"}}},
                      {Now + seconds * 1000, {}, Stage::Elsewhere, {}, {{"server", "10.0.0.2"}}}};
    return session;
}

site::SnapshotPointer classroom()
{
    site::Configuration all;
    all.collections += {site::AllSystems, u"All Systems"_s, {}, true, {}, {}};
    site::Collection room{CollectionId{10}, u"Room"_s, site::AllSystems, false, {DeviceId{1}, DeviceId{2}}, {}};
    all.collections += room;
    site::Device one, two;
    one.id = {1};
    one.name = u"=cmd()"_s;
    one.macs = {*MacAddress::parse("52:54:00:00:00:01")};
    two.id = {2};
    two.name = u"two, \"quoted\""_s;
    two.macs = {*MacAddress::parse("52:54:00:00:00:02")};
    all.devices = {one, two};
    site::BootImage image;
    image.id = {1};
    image.name = u"Image"_s;
    image.firmware = site::Firmware::Uefi;
    image.files = {{site::ContentFile::Role::Program, u"boot.efi"_s, {}, QByteArray(64, 'a'), 1}};
    all.bootImages = {image};
    all.taskSequences = {{TaskSequenceId{1}, u"Install"_s, BootImageId{1}}};
    site::Deployment deployment;
    deployment.id = {u"P0120001"_s};
    deployment.taskSequence = {1};
    deployment.collection = {10};
    deployment.purpose = site::Deployment::Purpose::Required;
    all.deployments = {deployment};
    all.exclusions = {{two.macs.first(), {}, {}, 0}};
    return std::make_shared<site::Snapshot>(all);
}

} // namespace

class TestVerdictModels : public QObject
{
    Q_OBJECT
private slots:
    void theVerdictOfALiveSessionChangesWithTimeAlone()
    {
        SessionModel model;
        const QAbstractItemModelTester tester(&model);
        model.update({offered(4)}, Now + 5000);
        const QModelIndex verdict = model.index(0, SessionModel::Verdict);
        QCOMPARE(verdict.data().toString(), u"Asking"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.tick(Now + 30'000);
        QCOMPARE(verdict.data().toString(), u"Never asked on port 4011"_s);
        QVERIFY(std::any_of(changed.begin(), changed.end(), [&verdict](const QList<QVariant> &one) {
            return one.at(0).toModelIndex().column() <= verdict.column() &&
                   one.at(1).toModelIndex().column() >= verdict.column();
        }));
    }

    void manyLiveSessionsAreJudgedInTurn()
    {
        SessionModel model;
        QList<session::BootSession> many;
        for (int i = 0; i < 2 * SessionModel::JudgedAtOnce + 1; ++i) {
            many += offered(4);
            many.last().token = QByteArray::number(i).rightJustified(16, '0');
        }
        model.update(many, Now + 5000);
        const auto told = [&model] {
            return std::count_if(model.rows().begin(), model.rows().end(),
                                 [](const SessionRow &row) { return row.verdictTitle == u"Never asked on port 4011"; });
        };
        // Three turns, each of a third; then all of them have been judged.
        for (int turn = 1; turn <= 3; ++turn) {
            model.tick(Now + 30'000);
            QCOMPARE(told(), many.size() * turn / 3);
        }
    }

    void eachMemberHasARowForEachAnswerOfItsFirmware()
    {
        NextBootModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCollection(CollectionId{10}, *classroom(), {}, Now);
        // The first boots as UEFI and not as BIOS; the second is excluded either way.
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.count(policy::Answer::Boot), 1);
        QCOMPARE(model.count(policy::Answer::Silent), 2);
        model.setCollection(CollectionId{99}, *classroom(), {}, Now);
        QCOMPARE(model.rowCount(), 0);
    }

    void anExportedTableIsNoProgramForASpreadsheet()
    {
        NextBootModel model;
        model.setCollection(CollectionId{10}, *classroom(), {}, Now);
        const QStringList lines = csvText(model).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 5); // heading, three rows, the end
        QVERIFY(lines.at(1).startsWith(u"\"'=cmd()\",\"UEFI\",\"Boots without asking\",\"P0120001\""_s));
        QVERIFY(lines.at(3).startsWith(u"\"two, \"\"quoted\"\"\",\"UEFI or BIOS\""_s));
    }

    void theCodesAreAList()
    {
        FirmwareCodeModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), int(firmwareCodes().size()));
        QVERIFY(model.rowOfKeyText(u"PXE-E18"_s) >= 0);
    }
};

QTEST_MAIN(TestVerdictModels)
#include "test_verdict_models.moc"
