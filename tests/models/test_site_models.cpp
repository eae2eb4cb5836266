// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of the site say beyond their rows: who was seen, what belongs to what, and when it was changed.
#include "models/boots/status_message_model.h"
#include "models/site/boot_course_model.h"
#include "models/site/collection_choice_model.h"
#include "models/site/collection_relations.h"
#include "models/site/device_model.h"
#include "models/site/image_content_model.h"
#include "models/site/last_changes.h"
#include "models/site/unknown_machine_model.h"
#include "tests/support/site_builder.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

store::MachineSighting seen(const MacAddress &mac, int requests, int booted)
{
    store::MachineSighting machine;
    machine.mac = mac;
    machine.firstMs = 1000;
    machine.lastMs = 5000;
    machine.requests = requests;
    machine.booted = booted;
    machine.client = *Ipv4::parse("10.0.0.7");
    machine.architecture = site::Architecture::X64;
    machine.decision.reason = policy::Reason::UnknownNotSupported;
    return machine;
}

store::AuditRow change(qint64 timeMs, const QString &verb, const QString &object, const QString &detail = u"{}"_s)
{
    store::AuditRow row;
    row.timeMs = timeMs;
    row.verb = verb;
    row.object = object;
    row.detail = detail;
    return row;
}

} // namespace

class TestSiteModels : public QObject
{
    Q_OBJECT
private slots:
    void aDeviceSaysWhatTheHistoryKnows();
    void whoOnlyAskedIsAnUnknownMachine();
    void anotherLedgerAloneIsWhatAWholeUpdateWouldShow();
    void ignoredMachinesAreLeftOutUntilTheyAreWanted();
    void relationsGoBothWays();
    void riskBarsACollection();
    void renamedThingsKeepTheirTimes();
    void whatWasFoundDamagedIsNotVerified();
    void contentSaysWhoSharesIt();
    void stepsSayWhatAPersonSees();
    void newsAreNewUntilTheyAreRead();
};

void TestSiteModels::aDeviceSaysWhatTheHistoryKnows()
{
    SiteBuilder site;
    site.device(u"PC1"_s).mac("02:00:00:00:00:01");
    site.device(u"PC2"_s).mac("02:00:00:00:00:02");
    site.collection(u"Lab"_s).holds(u"PC1"_s);
    site.program(u"Tool"_s);
    site.required(u"P0100001"_s).to(u"Lab"_s).boots(u"Tool"_s);
    site.available(u"P0100002"_s).to(u"All Systems"_s).boots(u"Tool"_s);
    models::DeviceModel model;
    model.setSightings({seen(mac("02:00:00:00:00:01"), 9, 4)});
    model.update(*site.snapshot(), {});
    const models::DeviceRow *first = model.find(site.device(u"PC1"_s).id());
    const models::DeviceRow *second = model.find(site.device(u"PC2"_s).id());
    QCOMPARE(first->assigned, u"P0100002, P0100001"_s);
    QCOMPARE(first->owners, u"Lab"_s);
    QCOMPARE(first->address, u"10.0.0.7"_s);
    QCOMPARE(first->booted, 4);
    QCOMPARE(second->assigned, u"P0100002"_s);
    QVERIFY(second->owners.isEmpty() && second->address.isEmpty());
    QCOMPARE(second->cell(models::DeviceModel::Booted, Qt::DisplayRole).toString(), QString());
}

void TestSiteModels::whoOnlyAskedIsAnUnknownMachine()
{
    SiteBuilder site;
    site.device(u"PC1"_s).mac("02:00:00:00:00:01");
    policy::Ledger ledger;
    ledger.add({DeviceId{3'000'000'000}, mac("02:00:00:00:00:03"), {}, site::Architecture::Arm64, 2000});
    models::UnknownMachineModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
    model.setSightings({seen(mac("02:00:00:00:00:01"), 1, 1), seen(mac("02:00:00:00:00:02"), 3, 0),
                        seen(mac("02:00:00:00:00:03"), 5, 1), seen(mac("02:00:00:00:00:04"), 2, 2)});
    model.update(*site.snapshot(), ledger);
    QCOMPARE(model.rowCount(), 3); // the registered one is none
    const models::UnknownMachineRow *asked = model.find(u"02:00:00:00:00:02"_s);
    QVERIFY(asked && !asked->id.isValid());
    QCOMPARE(asked->requests, 3);
    QCOMPARE(asked->architecture, u"x64"_s);
    QVERIFY(!asked->answer.isEmpty());
    QCOMPARE(models::seenMachineProperties(*asked).first().value, u"02:00:00:00:00:02"_s);
    // One without a record may have booted all the same: its record was deleted, say.
    const auto told = models::seenMachineProperties(*model.find(u"02:00:00:00:00:04"_s));
    QVERIFY(std::any_of(told.begin(), told.end(), [](const models::Property &property) {
        return property.label == u"Times booted"_s && property.value == u"2"_s;
    }));
    QVERIFY(std::none_of(told.begin(), told.end(),
                         [](const models::Property &property) { return property.value.contains(u"nothing"_s); }));
    const models::UnknownMachineRow *recorded = model.find(u"3000000000"_s);
    QVERIFY(recorded && recorded->id.isValid());
    QCOMPARE(recorded->requests, 5);
    QCOMPARE(recorded->firstMs, 1000); // the history reaches further back than its record
}

void TestSiteModels::anotherLedgerAloneIsWhatAWholeUpdateWouldShow()
{
    SiteBuilder site;
    QList<MacAddress> macs;
    for (int i = 1; i <= 20; ++i) {
        const QString address = u"02:00:00:00:00:%1"_s.arg(i, 2, 16, QChar(u'0'));
        site.device(u"PC%1"_s.arg(i)).mac(address.toLatin1().constData());
        macs += mac(address.toLatin1().constData());
    }
    const auto snapshot = site.snapshot();
    models::DeviceModel followed;
    new QAbstractItemModelTester(&followed, QAbstractItemModelTester::FailureReportingMode::QtTest, &followed);
    followed.update(*snapshot, {});
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        policy::Ledger ledger;
        site::Observations seen;
        for (const site::Device &device : snapshot->configuration().devices) {
            if (random.bounded(3) == 0)
                ledger.set({device.id, DeploymentId{u"P010000%1"_s.arg(random.bounded(3))},
                            policy::LedgerState(random.bounded(2)), 1000 + random.bounded(3)});
            if (random.bounded(2) == 0)
                seen.insert(device.macs.first(),
                            {500 + random.bounded(3), Ipv4{0x0A000000u + random.bounded(2u)}, {}, {}});
        }
        for (int i = 0; i < random.bounded(3); ++i)
            ledger.add({DeviceId{3'000'000'000 + random.bounded(4)}, mac("02:00:00:00:01:00"), {}, {}, 2000});
        ledger.setObservations(seen);
        session::BootSession session;
        session.mac = macs[random.bounded(20)];
        session.lastSeenMs = 500 + random.bounded(3);
        followed.note({session});
        followed.begin(*snapshot, ledger, models::DeviceModel::Scope::Ledger);
        followed.updateSome(*snapshot, ledger, models::DeviceModel::Scope::Ledger, 0, 1000);
        const QList<models::DeviceRow> incremental = followed.rows();
        followed.update(*snapshot, ledger);
        QCOMPARE(incremental.size(), followed.rowCount());
        for (const models::DeviceRow &row : incremental)
            QVERIFY2(followed.find(row.key()) && *followed.find(row.key()) == row, qPrintable(row.name));
    }
}

void TestSiteModels::ignoredMachinesAreLeftOutUntilTheyAreWanted()
{
    models::UnknownMachineModel model;
    const SiteBuilder site;
    model.setSightings({seen(numberedMac(1), 1, 0), seen(numberedMac(2), 1, 0)});
    model.setIgnored({u"02:00:00:00:00:01"_s});
    model.update(*site.snapshot(), {});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.ignoredCount(), 1);
    model.showIgnored(true);
    model.update(*site.snapshot(), {});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.find(u"02:00:00:00:00:01"_s)->ignored);
}

void TestSiteModels::relationsGoBothWays()
{
    SiteBuilder site;
    site.device(u"PC1"_s).mac("02:00:00:00:00:01");
    site.collection(u"Building"_s).holds(u"PC1"_s);
    site.collection(u"Lab"_s).limitedBy(u"Building"_s);
    site.program(u"Tool"_s);
    site.required(u"P0100001"_s).to(u"Building"_s).boots(u"Tool"_s);
    using Kind = models::CollectionRelation::Kind;
    const models::CollectionRelations building =
        models::collectionRelations(*site.snapshot(), site.collection(u"Building"_s).id());
    QCOMPARE(building.name, u"Building"_s);
    QCOMPARE(building.madeOf.size(), 1);
    QCOMPARE(building.madeOf[0].name, u"All Systems"_s);
    QCOMPARE(building.dependents.size(), 2);
    QCOMPARE(building.dependents[0].kind, Kind::Limited);
    QCOMPARE(building.dependents[0].name, u"Lab"_s);
    QCOMPARE(building.dependents[1].deployment, DeploymentId{u"P0100001"_s});
    const models::CollectionRelations lab =
        models::collectionRelations(*site.snapshot(), site.collection(u"Lab"_s).id());
    QCOMPARE(lab.madeOf[0].collection, site.collection(u"Building"_s).id());
    QVERIFY(lab.dependents.isEmpty());
    QVERIFY(models::collectionRelations(*site.snapshot(), CollectionId{77}).name.isEmpty());
}

void TestSiteModels::riskBarsACollection()
{
    using models::ChoiceBar;
    SiteBuilder site;
    for (int i = 1; i <= 3; ++i) {
        site.device(u"PC%1"_s.arg(i)).mac(numberedMac(i));
        site.collection(u"Lab"_s).holds(u"PC%1"_s.arg(i));
    }
    site.set(u"risk.default-size"_s, u"2"_s);
    const CollectionId lab = site.collection(u"Lab"_s).id();
    QCOMPARE(models::choiceBar(*site.snapshot(), lab, true), ChoiceBar::Large);
    QCOMPARE(models::choiceBar(*site.snapshot(), lab, false), ChoiceBar::None);
    QCOMPARE(models::choiceBar(*site.snapshot(), site::AllSystems, true), ChoiceBar::Everybody);
    QCOMPARE(models::choiceBar(*site.snapshot(), site::AllUnknownComputers, true), ChoiceBar::None);
    site.set(u"risk.maximum-size"_s, u"2"_s);
    models::CollectionChoiceModel model;
    model.update(*site.snapshot(), true);
    QVERIFY(model.find(lab)->isForbidden());
    QVERIFY(model.find(lab)->why.contains(u"2"_s));
}

void TestSiteModels::renamedThingsKeepTheirTimes()
{
    const QStringList counting{u"task-sequence.add"_s, u"task-sequence.change"_s};
    const QString renamed = u"{\"before\":{\"name\":\"A\"},\"after\":{\"name\":\"B\"}}"_s;
    // The newest first, as the store gives them.
    const QHash<QString, qint64> times =
        models::lastChanges({change(5, u"task-sequence.remove"_s, u"C"_s), change(4, u"other.change"_s, u"B"_s),
                             change(3, u"task-sequence.change"_s, u"A"_s, renamed),
                             change(2, u"task-sequence.add"_s, u"C"_s), change(1, u"task-sequence.add"_s, u"A"_s)},
                            counting);
    QCOMPARE(times, (QHash<QString, qint64>{{u"B"_s, 3}}));
}

void TestSiteModels::whatWasFoundDamagedIsNotVerified()
{
    const auto times =
        models::lastChanges({change(2, u"boot-image.validate"_s, u"A"_s, u"{\"damaged\":1,\"files\":2}"_s),
                             change(1, u"boot-image.validate"_s, u"A"_s, u"{\"damaged\":0,\"files\":2}"_s)},
                            {u"boot-image.validate"_s});
    QCOMPARE(times.value(u"A"_s), 1);
}

void TestSiteModels::contentSaysWhoSharesIt()
{
    site::Configuration all;
    site::ContentFile kernel;
    kernel.name = u"vmlinuz"_s;
    kernel.sha256 = QByteArray(64, 'a');
    kernel.size = 10;
    site::ContentFile lost = kernel;
    lost.sha256 = QByteArray(64, 'b');
    lost.missing = true;
    for (int i = 1; i <= 2; ++i) {
        site::BootImage image;
        image.id = BootImageId{i};
        image.name = i == 1 ? u"First"_s : u"Second"_s;
        image.files = i == 1 ? QList{kernel, lost} : QList{kernel};
        all.bootImages += image;
    }
    models::ImageContentModel model;
    model.update(site::Snapshot(all), BootImageId{1}, u"/srv/content"_s, 1000);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(0).sharedWith, u"Second"_s);
    QCOMPARE(model.row(0).path, u"/srv/content/aa/"_s + QString(64, u'a'));
    QVERIFY(!model.row(0).cell(models::ImageContentModel::Verified, Qt::DisplayRole).toString().isEmpty());
    QCOMPARE(model.row(1).state, models::ImageContentRow::State::Missing);
    QVERIFY(model.row(1).cell(models::ImageContentModel::Verified, Qt::DisplayRole).toString().isEmpty());
}

void TestSiteModels::stepsSayWhatAPersonSees()
{
    using Kind = engine::CourseStep::Kind;
    engine::BootCourse course;
    course.decision.answer = policy::Answer::Boot;
    course.steps = {{Kind::Offer, u"s/session/snponly.efi"_s, engine::CourseStep::Protocol::Dhcp},
                    {Kind::Kernel, u"vmlinuz"_s, engine::CourseStep::Protocol::Http, 2048, u"quiet"_s, true}};
    models::BootCourseModel model;
    model.setCourse(course);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(1).cell(models::BootCourseModel::Detail, Qt::DisplayRole).toString(), u"Command line: quiet"_s);
    QCOMPARE(model.bytes(), 2048);
    QCOMPARE(models::bootCourseText(course).tone, models::Tone::Good);
    course.error = Error{ErrorCode::LoaderMissing, {u"snponly.efi"_s, u"ipxe"_s}};
    QCOMPARE(models::bootCourseText(course).tone, models::Tone::Bad);
    engine::BootCourse silent;
    silent.decision.candidates = {{{u"X"_s}, {}, {}, policy::Rejection::ArchitectureMismatch}};
    QCOMPARE(models::bootCourseText(silent).tone, models::Tone::Warning);
    QVERIFY(models::bootCourseText(silent).text.startsWith(u"Such a machine does not boot it."_s));
}

void TestSiteModels::newsAreNewUntilTheyAreRead()
{
    models::StatusMessageModel model;
    for (int i = 1; i <= 3; ++i)
        model.add({i, i * 1000, u"PORT_IN_USE"_s, u"error"_s, {}});
    QCOMPARE(model.newCount(), 3);
    models::ReadMarks marks;
    marks.upToMs = 1000;
    marks.single = {models::readKey(model.row(2).message)};
    model.setReadMarks(marks);
    QCOMPARE(model.newCount(), 1);
    QVERIFY(!model.row(1).read);
    model.add({4, 4000, u"PORT_IN_USE"_s, u"error"_s, {}});
    QCOMPARE(model.newCount(), 2);
}

QTEST_MAIN(TestSiteModels)
#include "test_site_models.moc"
