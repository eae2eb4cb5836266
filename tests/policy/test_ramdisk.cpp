// SPDX-License-Identifier: GPL-3.0-or-later
// Which block and window size a machine is asked to use: site, collections, device, and what was backed off.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/policy/ledger.h"
#include "server/policy/ramdisk.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::policy;

namespace {

const MacAddress Mac = *MacAddress::parse("02:00:00:00:00:01");
constexpr DeviceId Device{7};
constexpr CollectionId Lab{11}, Slow{12};

class World
{
public:
    World()
    {
        site::Device device;
        device.id = Device;
        device.name = u"PC1"_s;
        device.macs = {Mac};
        m_configuration.devices = {device};
        for (const auto &[id, name] : {std::pair(Lab, u"Lab"_s), {Slow, u"Slow"_s}}) {
            site::Collection collection;
            collection.id = id;
            collection.name = name;
            m_configuration.collections.append(collection);
        }
    }
    World &lab(int block, int window) { return collection(Lab, block, window); }
    World &slow(int block, int window) { return collection(Slow, block, window); }
    World &device(int block, int window)
    {
        m_configuration.deviceRamdisks.insert(Device, {block, window});
        return *this;
    }
    World &backedOff(int block, int window)
    {
        m_ledger.setBackOffs({{Mac, BackOff{{block, window}, 1}}});
        return *this;
    }
    World &manual()
    {
        m_configuration.settings.insert(u"ramdisk.automatic"_s, u"false"_s);
        return *this;
    }
    Ramdisk of(const MacAddress &mac = Mac, DeviceId device = Device) const
    {
        return ramdiskFor(mac, site::Member{device}, {Lab, Slow}, site::Snapshot(m_configuration), m_ledger);
    }

private:
    World &collection(CollectionId id, int block, int window)
    {
        m_configuration.collectionRamdisks.insert(id, {block, window});
        return *this;
    }
    site::Configuration m_configuration;
    Ledger m_ledger;
};

using Origin = Ramdisk::Origin;

} // namespace

class TestRamdisk : public QObject
{
    Q_OBJECT

private slots:
    void theSiteSaysWhatNobodyElseDoes() { QCOMPARE(World().of(), (Ramdisk{4096, 1, Origin::Site, {}})); }

    void aCollectionGoesBeforeTheSite()
    {
        QCOMPARE(World().lab(1456, 8).of(), (Ramdisk{1456, 8, Origin::Collection, u"Lab"_s}));
    }

    void eachValueIsInheritedForItself()
    {
        QCOMPARE(World().lab(0, 8).of(), (Ramdisk{4096, 8, Origin::Collection, u"Lab"_s}));
        QCOMPARE(World().lab(0, 8).device(1024, 0).of(), (Ramdisk{1024, 8, Origin::Device, u"PC1"_s}));
    }

    void ofSeveralCollectionsTheSmallerValueCounts()
    {
        QCOMPARE(World().lab(8192, 4).slow(1456, 16).of(), (Ramdisk{1456, 4, Origin::Collection, u"Lab, Slow"_s}));
        QCOMPARE(World().lab(8192, 0).slow(0, 16).of(), (Ramdisk{8192, 16, Origin::Collection, u"Lab, Slow"_s}));
    }

    void theDeviceMayRaiseWhatItsCollectionLowers()
    {
        QCOMPARE(World().lab(512, 1).device(16384, 16).of(), (Ramdisk{16384, 16, Origin::Device, u"PC1"_s}));
    }

    void whatWasBackedOffOnlyLowers()
    {
        QCOMPARE(World().backedOff(1456, 0).of(), (Ramdisk{1456, 1, Origin::BackedOff, {}}));
        QCOMPARE(World().device(16384, 16).backedOff(1456, 8).of(), (Ramdisk{1456, 8, Origin::BackedOff, {}}));
        // It asks for more than is in force anyway: nothing is backed off, and who says so stays told.
        QCOMPARE(World().device(1024, 1).backedOff(1456, 4).of(), (Ramdisk{1024, 1, Origin::Device, u"PC1"_s}));
    }

    void anotherMachineIsNotLowered()
    {
        QCOMPARE(World().backedOff(1456, 0).of(*MacAddress::parse("02:00:00:00:00:02"), {}).blockSize, 4096);
    }

    void withoutAutomaticNothingIsLowered()
    {
        QCOMPARE(World().manual().backedOff(1456, 0).of(), (Ramdisk{4096, 1, Origin::Site, {}}));
    }

    void anUnknownMachineInheritsOfItsCollection()
    {
        QCOMPARE(World().lab(1456, 4).device(512, 1).of(Mac, {}), (Ramdisk{1456, 4, Origin::Collection, u"Lab"_s}));
    }

    void itSurvivesItsObject()
    {
        for (const Ramdisk &ramdisk :
             {Ramdisk{4096, 1, Origin::Site, {}}, Ramdisk{1456, 8, Origin::Collection, u"A"_s},
              Ramdisk{512, 64, Origin::Device, u"PC"_s}, Ramdisk{1456, 1, Origin::BackedOff, {}}}) {
            QCOMPARE(ramdiskFromJson(toJson(ramdisk)), ramdisk);
            QCOMPARE(toJson(ramdisk)[u"origin"].toString(), ramdiskOriginKey(ramdisk.origin));
        }
        QVERIFY(!ramdiskFromJson(QJsonValue()));
    }
};

QTEST_GUILESS_MAIN(TestRamdisk)
#include "test_ramdisk.moc"
