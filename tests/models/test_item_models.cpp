// SPDX-License-Identifier: GPL-3.0-or-later
// Every list model under random sites and reports, watched by Qt's own model tester; selections that survive; hostile
// text.
#include "models/boots/session_model.h"
#include "models/boots/status_message_model.h"
#include "models/boots/timeline_model.h"
#include "models/boots/why_model.h"
#include "models/rows/filter_model.h"
#include "models/site/boot_image_model.h"
#include "models/site/collection_model.h"
#include "models/site/content_file_model.h"
#include "models/site/deployment_model.h"
#include "models/site/device_model.h"
#include "models/site/exclusion_model.h"
#include "models/site/image_user_model.h"
#include "models/site/ledger_model.h"
#include "models/site/task_sequence_model.h"
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

class RandomSite
{
public:
    explicit RandomSite(quint32 seed) : m_random(seed) {}
    int below(int limit) { return int(m_random.bounded(limit)); }
    QString text()
    {
        static const QStringList parts{
            u"pc"_s,         u"<b>bold</b>"_s, u"\u202Ertl"_s, u"nul\0in"_s,         u"\x1b[31m"_s,
            u"\U0001F5A5"_s, u"%1 %2"_s,       u"&amp;"_s,     u"x"_s.repeated(400), QString()};
        return parts[below(int(parts.size()))] + QString::number(below(50));
    }
    MacAddress mac() { return {{0x52, 0x54, 0, 0, 0, quint8(below(60))}}; }
    site::SnapshotPointer snapshot()
    {
        site::Configuration c;
        c.collections += {site::AllSystems, u"All Systems"_s, {}, true, {}, {}};
        c.collections += {site::AllUnknownComputers, u"All Unknown Computers"_s, site::AllSystems, true, {}, {}};
        for (int i = 1; i <= 30; ++i) {
            if (below(3))
                c.devices += {DeviceId{i}, text(), {{{0x52, 0x54, 1, 0, 0, quint8(i)}}}, {}, {}, {}, {}};
            if (below(2))
                c.bootImages += bootImage(i);
            if (below(2))
                c.taskSequences += {TaskSequenceId{i}, text(), BootImageId{below(35)}};
            if (below(2))
                c.collections += {CollectionId{10 + i},          text(), site::AllSystems, false, memberOf(c),
                                  {site::Architecture(below(3))}};
            if (below(2))
                c.deployments += deployment(i);
            if (below(3) == 0)
                c.exclusions += {{{0x52, 0x54, 1, 0, 0, quint8(i)}}, text(), text(), below(1000)};
        }
        c.duplicateMacs += mac();
        return std::make_shared<site::Snapshot>(c);
    }
    QList<DeviceId> memberOf(const site::Configuration &c)
    {
        return c.devices.isEmpty() ? QList<DeviceId>() : QList<DeviceId>{c.devices[below(int(c.devices.size()))].id};
    }
    site::BootImage bootImage(int i)
    {
        site::BootImage made;
        made.id = {i};
        made.name = text();
        made.kind = site::BootImage::Kind(below(3));
        made.architecture = site::Architecture(below(3));
        made.files += {site::ContentFile::Role::Kernel, text(), text(), "00", below(1000)};
        return made;
    }
    site::Deployment deployment(int i)
    {
        site::Deployment made;
        made.id = {u"P01%1"_s.arg(i, 5, 16, QChar(u'0'))};
        made.taskSequence = {below(31)};
        made.collection = {below(41)};
        made.purpose = site::Deployment::Purpose(below(2));
        made.availableTo = site::Deployment::AvailableTo(below(4));
        if (below(2))
            made.startMs = below(1000);
        if (below(2))
            made.expireMs = below(1000);
        made.enabled = below(2);
        return made;
    }
    policy::Ledger ledger()
    {
        QList<policy::LedgerRow> rows;
        for (int i = 0; i < 20; ++i)
            rows += {DeviceId{1 + below(30)},
                     {u"P01%1"_s.arg(below(30), 5, 16, QChar(u'0'))},
                     policy::LedgerState(below(3)),
                     below(1000)};
        QList<site::UnprovisionedRecord> records;
        for (int i = 0; i < 5; ++i) {
            if (below(2))
                records +=
                    {DeviceId{FirstUnprovisionedId + i}, {{2, 0, 0, 0, 0, quint8(i)}}, {}, site::Architecture::X64, 5};
        }
        return {rows, records};
    }
    session::BootSession session()
    {
        session::BootSession made;
        made.token = QByteArray::number(below(40));
        made.mac = mac();
        made.state = session::State(below(5));
        made.startedMs = below(1000);
        made.lastSeenMs = made.startedMs + below(1000);
        made.stage = session::Stage(below(23));
        made.decision.deviceName = text();
        made.decision.reason = policy::Reason(below(12));
        made.file = text();
        made.bytes = below(2000);
        made.total = below(1000);
        made.bytesPerSecond = below(1'000'000);
        for (int i = below(6); i > 0; --i)
            made.events += {made.startedMs + i, made.token, session::Stage(below(23)), text()};
        if (below(3) == 0)
            made.status += {made.lastSeenMs, made.token, text(), below(200) - 50, text(), u"error"_s};
        return made;
    }

private:
    QRandomGenerator m_random;
};

/// Reads every role of every cell, as views and assistive tools may.
void readAll(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (int role = 0; role <= models::FixedPitchRole; ++role) {
                const QVariant value = model.data(index, role);
                if (role != Qt::DisplayRole)
                    continue;
                for (const QChar c : value.toString())
                    QVERIFY2(c.unicode() >= 0x20 && c != QChar(0x202E), qPrintable(value.toString()));
            }
        }
    }
}

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT
private slots:
    void siteModelsStayConsistentUnderRandomSites();
    void sessionModelsStayConsistentUnderRandomReports();
    void persistentIndexesFollowTheirRows();
    void onlyWhatDiffersIsAnnounced();
    void endedSessionsBeyondTheLimitGoOldestFirst();
    void filterFindsWordsAnywhereAndInOneColumn();
    void progressIsThatOfTheWholeBootImage();
    void onlyTheClockOfLiveSessionsTicks();
    void numbersSortAsNumbers();
    void lastBootComesFromSessions();
    void aMachineThatWasJustRegisteredIsFollowed();
    void tenThousandDevicesAreListedAndSearchedQuickly();
};

void TestItemModels::siteModelsStayConsistentUnderRandomSites()
{
    models::DeviceModel devices, members;
    models::CollectionModel collections;
    models::BootImageModel images;
    models::TaskSequenceModel sequences;
    models::DeploymentModel deployments;
    models::ExclusionModel exclusions;
    models::DuplicateIdModel duplicates;
    models::LedgerModel ledgerRows;
    models::ContentFileModel files;
    models::ImageUserModel users;
    const QList<QAbstractItemModel *> all{&devices,    &members,    &collections, &images, &sequences, &deployments,
                                          &exclusions, &duplicates, &ledgerRows,  &files,  &users};
    for (QAbstractItemModel *model : all) {
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        auto *proxy = new models::FilterModel(model);
        proxy->setSourceModel(model);
        proxy->sort(0);
        proxy->setFilterText(u"1"_s);
        new QAbstractItemModelTester(proxy, QAbstractItemModelTester::FailureReportingMode::QtTest, proxy);
    }
    RandomSite random(7);
    for (int round = 0; round < 25; ++round) {
        const auto snapshot = random.snapshot();
        const policy::Ledger ledger = random.ledger();
        devices.update(*snapshot, ledger);
        members.updateMembers(*snapshot, ledger, {10 + random.below(30)});
        collections.update(*snapshot);
        images.update(*snapshot);
        sequences.update(*snapshot);
        deployments.update(*snapshot, random.below(1000));
        exclusions.update(*snapshot);
        duplicates.update(*snapshot);
        ledgerRows.update(*snapshot, ledger, {1 + random.below(30)});
        files.update(*snapshot, {1 + random.below(30)});
        users.update(*snapshot, {1 + random.below(30)});
        QCOMPARE(deployments.rowCount(), snapshot->configuration().deployments.size());
    }
    for (QAbstractItemModel *model : all)
        readAll(*model);
}

void TestItemModels::sessionModelsStayConsistentUnderRandomReports()
{
    models::SessionModel sessions(nullptr, 20);
    models::TimelineModel timeline;
    models::StatusMessageModel messages(nullptr, 10);
    models::StepModel steps;
    models::CandidateModel candidates;
    const QList<QAbstractItemModel *> all{&sessions, &timeline, &messages, &steps, &candidates};
    for (QAbstractItemModel *model : all)
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    RandomSite random(11);
    for (int round = 0; round < 60; ++round) {
        QList<session::BootSession> changed;
        for (int i = random.below(8); i > 0; --i)
            changed += random.session();
        sessions.update(changed, random.below(3000));
        sessions.tick(random.below(3000));
        timeline.setSession(random.session());
        messages.add({0, round, random.text(), u"warning"_s, {random.text()}});
        const auto snapshot = random.snapshot();
        const policy::Decision decision =
            policy::decide({random.mac(), {}, 7, true, {}, {}, 10}, *snapshot, random.ledger());
        steps.setDecision(decision);
        candidates.setDecision(decision, snapshot.get());
        QCOMPARE(candidates.rowCount(), decision.candidates.size());
    }
    QVERIFY(messages.rowCount() <= 11);
    for (QAbstractItemModel *model : all)
        readAll(*model);
}

void TestItemModels::persistentIndexesFollowTheirRows()
{
    site::Configuration c;
    for (int i = 1; i <= 9; ++i)
        c.taskSequences += {TaskSequenceId{i}, QString::number(i), {}};
    models::TaskSequenceModel model;
    model.update(site::Snapshot(c));
    const QPersistentModelIndex kept = model.index(6, 0);
    const QPersistentModelIndex gone = model.index(2, 0);
    const QString key = kept.data(models::KeyRole).toString();
    c.taskSequences.removeAt(5);
    c.taskSequences.removeAt(2);
    c.taskSequences.prepend({TaskSequenceId{77}, u"new"_s, {}});
    c.taskSequences[4].name = u"renamed"_s;
    model.update(site::Snapshot(c));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(models::KeyRole).toString(), key);
    QVERIFY(!gone.isValid());
    QCOMPARE(model.rowCount(), 8);
    for (const models::TaskSequenceRow &row : model.rows())
        QCOMPARE(model.row(model.rowOf(row.id)).name, row.name);
}

void TestItemModels::onlyWhatDiffersIsAnnounced()
{
    site::Configuration c;
    for (int i = 1; i <= 9; ++i)
        c.taskSequences += {TaskSequenceId{i}, QString::number(i), {}};
    models::TaskSequenceModel model;
    model.update(site::Snapshot(c));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(site::Snapshot(c));
    QCOMPARE(changed.size(), 0);
    c.taskSequences[3].name = u"a"_s;
    c.taskSequences[4].name = u"b"_s;
    c.taskSequences[8].name = u"c"_s;
    model.update(site::Snapshot(c));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(changed[0][1].toModelIndex().row(), 4);
    QCOMPARE(changed[0][1].toModelIndex().column(), int(models::TaskSequenceModel::Name));
    QCOMPARE(reset.size(), 0);
}

void TestItemModels::endedSessionsBeyondTheLimitGoOldestFirst()
{
    models::SessionModel model(nullptr, 10);
    for (int i = 0; i < 30; ++i) {
        session::BootSession session;
        session.token = QByteArray::number(i);
        session.startedMs = i;
        session.state = i == 0 ? session::State::Live : session::State::Delivered;
        model.update({session}, i);
    }
    QVERIFY(model.rowCount() <= 11);
    QVERIFY(model.find("0"));  // it lives
    QVERIFY(model.find("29")); // the newest
    QVERIFY(!model.find("1"));
}

void TestItemModels::filterFindsWordsAnywhereAndInOneColumn()
{
    site::Configuration c;
    c.devices += {DeviceId{1}, u"Class A"_s, {{{0x52, 0x54, 0, 0, 0, 1}}}, {}, {}, {}, {}};
    c.devices += {DeviceId{2}, u"Class B 52:54"_s, {{{2, 0, 0, 0, 0, 2}}}, {}, {}, {}, {}};
    models::DeviceModel model;
    model.update(site::Snapshot(c), {});
    models::FilterModel filter;
    filter.setSourceModel(&model);
    filter.setFilterText(u"52:54 class"_s);
    QCOMPARE(filter.rowCount(), 2);
    filter.setFilterText(u"mac:52:54"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setFilterText(u"b CLASS"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setFilterText(u"nobody"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setFilterText({});
    QCOMPARE(filter.rowCount(), 2);
}

void TestItemModels::progressIsThatOfTheWholeBootImage()
{
    site::Configuration c;
    site::BootImage image;
    image.id = {4};
    image.files += {site::ContentFile::Role::Kernel, u"vmlinuz"_s, {}, "00", 1000};
    image.files += {site::ContentFile::Role::Initrd, u"initrd"_s, {}, "01", 3000};
    c.bootImages += image;
    models::SessionModel model;
    model.setImages(site::Snapshot(c));
    session::BootSession session;
    session.token = "a";
    session.decision.bootImageId = {4};
    session.bytes = session.total = 1000; // the kernel is here, the rest is not
    session.payloadBytes = 1000;
    model.update({session}, 0);
    QCOMPARE(model.row(0).progress(), 0.25);
    session.state = session::State::Delivered;
    model.update({session}, 0);
    QCOMPARE(model.row(0).progress(), 1.0);
    QCOMPARE(model.index(0, models::SessionModel::Progress).data().toString(), u"100 %"_s);
}

void TestItemModels::onlyTheClockOfLiveSessionsTicks()
{
    models::SessionModel model;
    session::BootSession live, over;
    live.token = "live";
    over.token = "over";
    over.state = session::State::Delivered;
    model.update({over, live}, 1'000);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick(9'000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, models::SessionModel::Elapsed));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, models::SessionModel::Elapsed));
    QCOMPARE(model.row(1).elapsedMs(), 9'000);
    QCOMPARE(model.row(0).elapsedMs(), 0);
}

void TestItemModels::numbersSortAsNumbers()
{
    models::SessionModel model;
    for (const int rate : {900, 20'000, 3'000'000}) {
        session::BootSession session;
        session.token = QByteArray::number(rate);
        session.bytesPerSecond = rate;
        model.update({session}, 0);
    }
    models::FilterModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(models::SessionModel::Rate, Qt::DescendingOrder);
    QCOMPARE(sorted.index(0, 0).data(models::KeyRole).toString(), u"3000000"_s);
    QCOMPARE(sorted.index(2, 0).data(models::KeyRole).toString(), u"900"_s);
}

void TestItemModels::lastBootComesFromSessions()
{
    site::Configuration c;
    c.devices += {DeviceId{1}, u"pc"_s, {{{0x52, 0x54, 0, 0, 0, 1}}}, {}, {}, {}, {}};
    models::DeviceModel model;
    model.update(site::Snapshot(c), {});
    session::BootSession session;
    session.mac = {{0x52, 0x54, 0, 0, 0, 1}};
    session.lastSeenMs = 500;
    session.state = session::State::Delivered;
    model.note({session});
    QCOMPARE(model.row(0).bootState, u"Delivered"_s);
    session.lastSeenMs = 400; // an older report changes nothing
    session.state = session::State::Failed;
    model.note({session});
    QCOMPARE(model.row(0).bootState, u"Delivered"_s);
    // A new snapshot keeps it.
    c.devices[0].name = u"pc-1"_s;
    model.update(site::Snapshot(c), {});
    QCOMPARE(model.row(0).seenMs, 500);
}

void TestItemModels::aMachineThatWasJustRegisteredIsFollowed()
{
    const MacAddress mac{{0x52, 0x54, 0, 0, 0, 1}};
    site::Configuration c;
    policy::Ledger unknown;
    unknown.add({DeviceId{3'000'000'000}, mac, {}, site::Architecture::X64, 2000});
    models::DeviceModel model;
    model.update(site::Snapshot(c), unknown);
    // The site comes first, and its ledger still has the record.
    c.devices += {DeviceId{1}, u"pc"_s, {mac}, {}, {}, {}, {}};
    const site::Snapshot registered(c);
    model.update(registered, unknown);
    model.begin(registered, {}, models::DeviceModel::Scope::Ledger);
    session::BootSession session;
    session.mac = mac;
    session.lastSeenMs = 500;
    session.state = session::State::Delivered;
    model.note({session});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(0).bootState, u"Delivered"_s);
}

void TestItemModels::tenThousandDevicesAreListedAndSearchedQuickly()
{
    site::Configuration c;
    c.collections += {site::AllSystems, u"All Systems"_s, {}, true, {}, {}};
    site::Collection everyone{CollectionId{10}, u"Everyone"_s, site::AllSystems, false, {}, {}};
    for (int i = 1; i <= 10'000; ++i) {
        c.devices += {DeviceId{i}, u"machine-%1"_s.arg(i), {{{2, 0, 0, 0, quint8(i >> 8), quint8(i)}}}, {}, {}, {}, {}};
        everyone.devices += DeviceId{i};
    }
    c.collections += everyone;
    const site::Snapshot snapshot(c);
    models::DeviceModel model;
    models::FilterModel filter;
    filter.setSourceModel(&model);
    filter.sort(0);
    QElapsedTimer timer;
    timer.start();
    model.update(snapshot, {});
    const qint64 first = timer.restart();
    model.update(snapshot, {});
    const qint64 again = timer.restart();
    filter.setFilterText(u"machine-99"_s);
    const qint64 search = timer.restart();
    QCOMPARE(filter.rowCount(), 111);
    qInfo("10 000 devices: listed in %lld ms, again in %lld ms, searched in %lld ms", first, again, search);
    // Far above what a release build on a quiet machine needs; it catches what is quadratic.
    QVERIFY(first < 5'000 && again < 5'000 && search < 2'000);
}

QTEST_GUILESS_MAIN(TestItemModels)
#include "test_item_models.moc"
