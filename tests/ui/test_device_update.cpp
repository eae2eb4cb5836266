// SPDX-License-Identifier: GPL-3.0-or-later
// A site is taken over into the list of devices in pieces; what comes meanwhile is not lost and not taken twice.
#include "tests/support/site_builder.h"
#include "ui/shell/device_update.h"
#include <QtTest>

using namespace slipway;
using namespace slipway::test;
using ui::DeviceUpdate;
using Scope = DeviceUpdate::Scope;

namespace {

site::SnapshotPointer siteOf(int devices, const QString &name = QStringLiteral("PC"))
{
    SiteBuilder site;
    for (int i = 1; i <= devices; ++i)
        site.device(name + QString::number(i)).mac(numberedMac(i));
    return site.snapshot();
}

DeviceUpdate::Ledger seenAt(qint64 ms, int device)
{
    auto ledger = std::make_shared<policy::Ledger>();
    site::Observations seen;
    seen[numberedMac(device)].lastSeenMs = ms;
    ledger->setObservations(seen);
    return ledger;
}

const DeviceUpdate::Ledger NothingSeen = std::make_shared<policy::Ledger>();

} // namespace

class TestDeviceUpdate : public QObject
{
    Q_OBJECT
private slots:
    void aSmallSiteIsTakenAtOnce()
    {
        models::DeviceModel devices;
        DeviceUpdate update(devices);
        const QSignalSpy done(&update, &DeviceUpdate::done);
        update.take(siteOf(500), NothingSeen, Scope::Site);
        QCOMPARE(devices.rowCount(), 500);
        QCOMPARE(done.count(), 1);
    }

    void aLargeOneLetsOtherEventsThroughAndIsWholeInTheEnd()
    {
        models::DeviceModel devices;
        DeviceUpdate update(devices);
        const QSignalSpy done(&update, &DeviceUpdate::done);
        update.take(siteOf(5000), NothingSeen, Scope::Site);
        QVERIFY(devices.rowCount() < 5000);
        QCOMPARE(done.count(), 0);
        bool between = false;
        QTimer::singleShot(0, this, [&] { between = done.count() == 0; });
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(between);
        QCOMPARE(devices.rowCount(), 5000);
    }

    void whatComesMeanwhileIsTakenAfterwards()
    {
        models::DeviceModel devices;
        DeviceUpdate update(devices);
        const QSignalSpy done(&update, &DeviceUpdate::done);
        update.take(siteOf(5000), NothingSeen, Scope::Site);
        // Of these the middle one is never seen; that a site came must not be forgotten for the ledger after it.
        update.take(siteOf(4000, QStringLiteral("old")), NothingSeen, Scope::Site);
        update.take(siteOf(4500, QStringLiteral("new")), seenAt(7000, 4321), Scope::Ledger);
        QTRY_COMPARE(done.count(), 2);
        QCOMPARE(devices.rowCount(), 4500);
        const auto seen = std::find_if(devices.rows().begin(), devices.rows().end(),
                                       [](const models::DeviceRow &row) { return row.seenMs > 0; });
        QVERIFY(seen != devices.rows().end());
        QCOMPARE(seen->name, QStringLiteral("new4321"));
        bool later = false;
        QTimer::singleShot(0, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(done.count(), 2);
    }

    void aLedgerAloneChangesWhatItTells()
    {
        models::DeviceModel devices;
        DeviceUpdate update(devices);
        const site::SnapshotPointer site = siteOf(3000);
        update.take(site, NothingSeen, Scope::Site);
        const QSignalSpy done(&update, &DeviceUpdate::done);
        QTRY_COMPARE(devices.rowCount(), 3000);
        const QSignalSpy changed(&devices, &QAbstractItemModel::dataChanged);
        update.take(site, seenAt(9000, 2999), Scope::Ledger);
        QTRY_VERIFY(!done.isEmpty() && changed.count() == 1);
    }
};

QTEST_MAIN(TestDeviceUpdate)
#include "test_device_update.moc"
