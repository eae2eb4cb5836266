// SPDX-License-Identifier: GPL-3.0-or-later
// Random sites, ledgers and requests for the property tests. The pools are small on purpose: identities collide,
// collections limit one another in circles, and every reason and rejection comes up.
#pragma once
#include "server/policy/decide.h"
#include "tests/support/site_builder.h"
#include <random>

namespace slipway::test {

/// Everything a decision depends on, as plain rows.
struct World
{
    site::Configuration site;
    QList<policy::LedgerRow> rows;
    QList<site::UnprovisionedRecord> records;
    std::optional<policy::Brake> brake{};
    QList<policy::Quarantine> quarantines{};

    policy::Ledger ledger() const
    {
        policy::Ledger ledger(rows, records);
        ledger.setBrake(brake);
        ledger.setQuarantines(quarantines);
        return ledger;
    }
};

class WorldMaker
{
public:
    explicit WorldMaker(quint32 seed) : m_random(seed) {}

    static constexpr qint64 Now = 1'800'000'000'000;

    World world()
    {
        using namespace Qt::StringLiterals;
        World world;
        site::Configuration &all = world.site;
        all = SiteBuilder().configuration();
        makeSettings(all);
        makeDevices(all);
        makeCollections(all);
        makeImages(all);
        makeDeployments(all);
        for (site::Device &device : all.devices) {
            if (oneIn(3))
                device.preferredDeployment = anyDeployment(all);
        }
        for (int i = below(3); i-- > 0;)
            world.records.append({DeviceId{FirstUnprovisionedId + i}, numberedMac(i * 2 + below(2)),
                                  guidOrNone(i * 2 + below(2)), site::Architecture(below(3)), Now});
        for (int i = below(25); i-- > 0;)
            world.rows.append({anyDevice(), anyDeployment(all), policy::LedgerState(below(3)), Now - below(1000)});
        if (oneIn(8))
            world.brake = policy::Brake{Now, 200, 10};
        for (int i = oneIn(3) ? 2 : 0; i-- > 0;)
            world.quarantines.append({anyDevice(), Now, 5});
        if (oneIn(4))
            all.exclusions.append({anyMac(), {}, {}, 0});
        if (oneIn(4))
            all.duplicateMacs.append(anyMac());
        if (oneIn(4))
            all.duplicateGuids.append(anyGuid());
        return world;
    }

    policy::BootRequest request()
    {
        using namespace Qt::StringLiterals;
        static constexpr std::array<quint16, 12> architectures{0, 0, 0, 6, 7, 7, 7, 9, 11, 15, 16, 19};
        policy::BootRequest request;
        request.mac = anyMac();
        if (!oneIn(4))
            request.smbiosGuid = anyGuid();
        if (!oneIn(30))
            request.architecture = architectures[size_t(below(int(architectures.size())))];
        if (oneIn(30))
            request.architecture = quint16(below(40));
        request.pxe = !oneIn(30);
        if (oneIn(3))
            request.secs = below(10);
        if (oneIn(3))
            request.interface = u"eth%1"_s.arg(below(3));
        if (oneIn(2))
            request.seen = site::Observation{0, {}, u"eth%1"_s.arg(below(3)), {}};
        request.atMs = Now + below(5) - 2;
        return request;
    }

    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool oneIn(int chances) { return below(chances) == 0; }

private:
    static constexpr int Machines = 7;

    MacAddress anyMac() { return numberedMac(below(Machines)); }
    Guid anyGuid()
    {
        if (oneIn(12))
            return oneIn(2) ? Guid{} : guid("03000200-0400-0500-0006-000700080009");
        return numberedGuid(below(Machines));
    }
    std::optional<Guid> guidOrNone(int number)
    {
        return oneIn(4) ? std::nullopt : std::optional(oneIn(12) ? Guid{} : numberedGuid(number));
    }
    DeviceId anyDevice() { return oneIn(3) ? DeviceId{FirstUnprovisionedId + below(3)} : DeviceId{1 + below(4)}; }
    DeploymentId anyDeployment(const site::Configuration &all)
    {
        if (all.deployments.isEmpty())
            return {QStringLiteral("P0199999")};
        const QString id = all.deployments[below(int(all.deployments.size()))].id.value;
        return {oneIn(2) ? id : id.toLower()};
    }
    std::optional<qint64> timeOrNone() { return oneIn(2) ? std::optional(Now + below(5) - 2) : std::nullopt; }

    void makeSettings(site::Configuration &all)
    {
        using namespace Qt::StringLiterals;
        if (oneIn(25))
            all.settings[u"responder.active"_s] = u"false"_s;
        if (!oneIn(5))
            all.settings[u"responder.unknown-computers"_s] = u"true"_s;
        if (oneIn(3))
            all.settings[u"responder.response-delay"_s] = QString::number(below(8));
        if (oneIn(4))
            all.settings[u"responder.interfaces"_s] = oneIn(4) ? QString() : u"eth0,eth2"_s;
        if (oneIn(4))
            all.settings[u"policy.x86-image-on-x64-bios"_s] = u"false"_s;
        if (oneIn(3))
            all.settings[u"policy.enforce-schedule"_s] = u"false"_s;
    }

    /// MACs and GUIDs are unique among provisioned devices, as the store sees to.
    void makeDevices(site::Configuration &all)
    {
        using namespace Qt::StringLiterals;
        const int shift = below(Machines);
        for (int i = below(5); i-- > 0;) {
            site::Device device;
            device.id.value = i + 1;
            device.name = u"D%1"_s.arg(i + 1);
            if (!oneIn(5))
                device.macs.append(numberedMac(i));
            if (i == 0 && oneIn(3))
                device.macs.append(numberedMac(5));
            // Shifted against the MACs in some worlds: that is where conflicts come from.
            device.smbiosGuid = guidOrNone((i + (shift < 2 ? shift : 0)) % Machines);
            if (oneIn(2))
                device.architecture = site::Architecture(below(3));
            if (oneIn(8))
                device.siteCode = oneIn(2) ? u"S02"_s : u"p01"_s;
            all.devices.append(device);
        }
    }

    void makeCollections(site::Configuration &all)
    {
        using namespace Qt::StringLiterals;
        for (int i = below(6); i-- > 0;) {
            site::Collection collection;
            collection.id.value = i + 3;
            collection.name = u"C%1"_s.arg(i);
            collection.limiting = oneIn(2) ? site::AllSystems : CollectionId{below(10)};
            for (int d = 0; d < 5; ++d) {
                if (!oneIn(3))
                    collection.devices.append(DeviceId{d + 1});
            }
            for (int a = 0; a < 3; ++a) {
                if (oneIn(2))
                    collection.unknown.append(site::Architecture(a));
            }
            makeRules(collection);
            all.collections.append(collection);
        }
    }

    void makeRules(site::Collection &collection)
    {
        // Now is 08:00 UTC to the millisecond: requests come a little before and after.
        static const QStringList windows{QStringLiteral("daily 08:00 1m utc"), QStringLiteral("daily 07:59 1m utc"),
                                         QStringLiteral("once 2027-01-15T07:00 1h utc"),
                                         QStringLiteral("once 2027-01-15T08:00 1h utc"),
                                         QStringLiteral("once 2020-01-01T08:00 1h utc")};
        static const QStringList queries{QStringLiteral("name is D1"), QStringLiteral("switch-port is eth1"),
                                         QStringLiteral("last-seen within 1 and architecture is x64")};
        if (oneIn(6))
            collection.windows.append(*site::parseWindow(windows.at(below(int(windows.size())))));
        if (oneIn(5))
            collection.queries.append(*site::parseQuery(queries.at(below(int(queries.size())))));
        if (oneIn(5))
            collection.includes.append(CollectionId{1 + below(8)});
        if (oneIn(8))
            collection.excludes.append(CollectionId{1 + below(8)});
    }

    void makeImages(site::Configuration &all)
    {
        using namespace Qt::StringLiterals;
        for (int i = 0; i < 4; ++i) {
            site::BootImage image;
            image.id.value = i + 1;
            image.name = u"I%1"_s.arg(i);
            image.kind = site::BootImage::Kind(below(3));
            image.architecture = oneIn(2) ? site::Architecture::X64 : site::Architecture(below(3));
            image.firmware = site::Firmware(below(2));
            image.pxeEnabled = !oneIn(10);
            image.files.resize(oneIn(15) ? 0 : 1 + below(2));
            for (site::ContentFile &file : image.files)
                file.sha256 = oneIn(15) ? QByteArray() : QByteArray("0123");
            all.bootImages.append(image);
        }
        for (int i = 0; i < 4; ++i)
            all.taskSequences.append(
                {TaskSequenceId{i + 1}, u"TS%1"_s.arg(i), BootImageId{oneIn(8) ? below(6) : i + 1}});
    }

    void makeDeployments(site::Configuration &all)
    {
        using namespace Qt::StringLiterals;
        using AvailableTo = site::Deployment::AvailableTo;
        for (int i = below(9); i-- > 0;) {
            site::Deployment deployment;
            // Digits and letters of both cases, each number once.
            const QString id = u"P01000%1%2"_s.arg(below(2)).arg(i);
            deployment.id.value = oneIn(4) ? id.toLower() : id;
            if (oneIn(3))
                deployment.id.value += oneIn(2) ? u'a' : u'B';
            deployment.taskSequence = TaskSequenceId{oneIn(20) ? 9 : 1 + below(4)};
            deployment.collection = CollectionId{1 + below(8)};
            deployment.purpose = site::Deployment::Purpose(below(2));
            deployment.availableTo = oneIn(3) ? AvailableTo(below(4)) : AvailableTo::ClientsMediaPxe;
            if (oneIn(4)) {
                deployment.startMs = timeOrNone();
                deployment.expireMs = timeOrNone();
            }
            deployment.enabled = !oneIn(10);
            all.deployments.append(deployment);
        }
    }

    std::mt19937 m_random;
};

} // namespace slipway::test
