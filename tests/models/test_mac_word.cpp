// SPDX-License-Identifier: GPL-3.0-or-later
// A MAC address is found in a list however it is written.
#include "models/rows/filter_model.h"
#include "models/rows/mac_word.h"
#include "models/site/device_model.h"
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

class TestMacWord : public QObject
{
    Q_OBJECT
private slots:
    void otherNotationsGetColons()
    {
        QCOMPARE(macWord(u"52-54-00"), u"52:54:00"_s);
        QCOMPARE(macWord(u"52-54-00-AA-bb-02"), u"52:54:00:aa:bb:02"_s);
        QCOMPARE(macWord(u"5254.0000.0102"), u"52:54:00:00:01:02"_s);
        for (const QString &other : {u"52:54"_s, u"lab-01"_s, u"52"_s, u"10.0.0.5"_s, u"1122-3344"_s, u""_s})
            QVERIFY2(macWord(other).isEmpty(), qPrintable(other));
    }

    void aListFindsItAndNamesThatLookLikeIt()
    {
        site::Configuration configuration;
        for (const char *name : {"ab-12", "pc"}) {
            site::Device device;
            device.id = DeviceId{configuration.devices.size() + 1};
            device.name = QString::fromLatin1(name);
            device.macs = {*MacAddress::parse(*name == 'p' ? "52:54:00:00:01:02" : "52:54:00:00:00:01")};
            configuration.devices += device;
        }
        DeviceModel devices;
        devices.update(site::Snapshot(configuration), policy::Ledger());
        FilterModel filter;
        filter.setSourceModel(&devices);
        for (const QString &typed : {u"52-54-00-00-01-02"_s, u"5254.0000.0102"_s, u"mac:00-01-02"_s, u"00:01:02"_s}) {
            filter.setFilterText(typed);
            QCOMPARE(filter.rowCount(), 1);
            QCOMPARE(filter.index(0, 0).data().toString(), u"pc"_s);
        }
        filter.setFilterText(u"ab-12"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), u"ab-12"_s);
    }
};

QTEST_GUILESS_MAIN(TestMacWord)
#include "test_mac_word.moc"
