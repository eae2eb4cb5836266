// SPDX-License-Identifier: GPL-3.0-or-later
// Random sites with rules, random edits of them, and who is in which collection by the sentences of
// site/membership.h and nothing else: no sets, no order, nothing remembered.
#pragma once
#include "server/site/snapshot.h"
#include <random>

namespace slipway::test {

class NaiveMembership
{
public:
    NaiveMembership(const site::Configuration &all, const site::Surroundings &around) : m_all(all), m_around(around) {}

    bool holds(CollectionId collection, const site::Member &member, const site::Observation *asking = nullptr) const
    {
        if (!member.isUnknown() && !deviceOf(member))
            return false;
        if (collection == site::AllSystems)
            return true;
        if (collection == site::AllUnknownComputers)
            return member.isUnknown();
        return !leadsAstray(collection, {}) && counts(collection, member, asking);
    }

private:
    const site::Device *deviceOf(const site::Member &member) const
    {
        for (const site::Device &device : m_all.devices) {
            if (device.id == member.device)
                return &device;
        }
        return nullptr;
    }
    const site::Collection *collectionOf(CollectionId id) const
    {
        for (const site::Collection &collection : m_all.collections) {
            if (collection.id == id)
                return &collection;
        }
        return nullptr;
    }
    /// Some way from here, over limits and rules, comes back to where it was or ends at nothing.
    bool leadsAstray(CollectionId id, QList<CollectionId> way) const
    {
        if (id == site::AllSystems || id == site::AllUnknownComputers)
            return false;
        const site::Collection *collection = collectionOf(id);
        if (!collection || way.contains(id))
            return true;
        way.append(id);
        const CollectionId limiting = collection->limiting.isValid() ? collection->limiting : site::AllSystems;
        const QList<CollectionId> next = QList<CollectionId>{limiting} + collection->includes + collection->excludes;
        return std::any_of(next.begin(), next.end(), [&](CollectionId other) { return leadsAstray(other, way); });
    }
    bool counts(CollectionId id, const site::Member &member, const site::Observation *asking) const
    {
        const site::Collection &collection = *collectionOf(id);
        const auto holdsIt = [&](CollectionId other) { return holds(other, member, asking); };
        bool in = member.isUnknown() ? collection.unknown.contains(member.unknown)
                                     : collection.devices.contains(member.device);
        in = in || std::any_of(collection.includes.begin(), collection.includes.end(), holdsIt);
        for (const site::CollectionQuery &query : collection.queries)
            in = in || (!member.isUnknown() && finds(query, *deviceOf(member), asking));
        const bool out = std::any_of(collection.excludes.begin(), collection.excludes.end(), holdsIt);
        return in && !out && (!collection.limiting.isValid() || holdsIt(collection.limiting));
    }
    bool finds(const site::CollectionQuery &query, const site::Device &device, const site::Observation *asking) const
    {
        site::Observation seen;
        for (const MacAddress &mac : device.macs) {
            const site::Observation one = m_around.observations.value(mac);
            if (one.lastSeenMs >= seen.lastSeenMs && m_around.observations.contains(mac))
                seen = one;
        }
        return site::QueryFilter(query, m_around.vendors, m_around.atMs).matches(device, asking ? *asking : seen);
    }

    const site::Configuration &m_all;
    const site::Surroundings &m_around;
};

class RuleMaker
{
public:
    explicit RuleMaker(quint32 seed) : m_random(seed) {}

    int below(int limit) { return int(m_random() % quint32(limit)); }
    bool oneOf(int n) { return below(n) == 0; }

    site::Configuration site(int devices, int collections)
    {
        site::Configuration all;
        all.revision = 1;
        all.siteCode = QStringLiteral("P01");
        for (int i = 0; i < devices; ++i)
            all.devices.append(device(++m_lastDevice));
        for (int i = 0; i < collections; ++i)
            all.collections.append(collection(10 + i, collections));
        return all;
    }

    /// One or a few changes of the kind that a person, a packet or the time makes.
    void edit(site::Configuration &all, site::Surroundings &around)
    {
        for (int n = 1 + below(3); n > 0; --n)
            editOnce(all, around);
    }

    site::Observation sight()
    {
        return {around() - qint64(below(40)) * 24 * 3600 * 1000, Ipv4{0x0A000000u + quint32(below(4)) * 65536u},
                QStringLiteral("eth%1").arg(below(3)), oneOf(2) ? QString() : QStringLiteral("sw1")};
    }
    static qint64 around() { return 1'800'000'000'000; }

private:
    site::Device device(qint64 id)
    {
        site::Device device;
        device.id = {id};
        device.name = QStringLiteral("%1-%2").arg(QStringLiteral("abc").at(below(3))).arg(id);
        device.macs = {MacAddress{{0, 0x15, 0x5D, 0, uint8_t(id >> 8), uint8_t(id)}}};
        if (oneOf(3))
            device.macs.append(MacAddress{{2, 0, 0, 1, uint8_t(id >> 8), uint8_t(id)}});
        if (oneOf(2))
            device.architecture = site::Architecture(below(3));
        return device;
    }
    CollectionId other(int collections)
    {
        const int pick = below(collections + 3);
        return {pick < 2 ? pick + 1 : pick == 2 ? 999 : 10 + pick - 3};
    }
    site::CollectionQuery query()
    {
        static const QStringList texts{QStringLiteral("name like a-*"),
                                       QStringLiteral("name like *1"),
                                       QStringLiteral("architecture is x64"),
                                       QStringLiteral("vendor like micro*"),
                                       QStringLiteral("subnet within 10.1.0.0/16"),
                                       QStringLiteral("subnet not-within 10.0.0.0/15"),
                                       QStringLiteral("switch-port is eth1"),
                                       QStringLiteral("last-seen within 20"),
                                       QStringLiteral("last-seen not-within 10 and name like b-*")};
        return *site::parseQuery(texts.at(below(int(texts.size()))));
    }
    site::Collection collection(qint64 id, int collections)
    {
        site::Collection made;
        made.id = {id};
        made.name = QStringLiteral("C%1").arg(id);
        // Mostly downwards, so that circles stay the exception.
        const auto lower = [&] {
            return oneOf(25) ? other(collections) : CollectionId{id > 10 ? 10 + below(int(id - 10)) : 1};
        };
        made.limiting = oneOf(2) ? site::AllSystems : oneOf(8) ? CollectionId() : lower();
        for (int n = below(6); n > 0; --n)
            made.devices.append(DeviceId{1 + below(int(m_lastDevice) + 3)});
        for (int n = below(3); n > 0; --n)
            made.unknown.append(site::Architecture(below(3)));
        for (int n = oneOf(2) ? below(3) : 0; n > 0; --n)
            made.includes.append(lower());
        for (int n = oneOf(3) ? below(2) : 0; n > 0; --n)
            made.excludes.append(lower());
        for (int n = oneOf(2) ? below(3) : 0; n > 0; --n)
            made.queries.append(query());
        return made;
    }
    void editOnce(site::Configuration &all, site::Surroundings &around)
    {
        const int device = below(int(all.devices.size()));
        const int at = below(int(all.collections.size()));
        switch (below(9)) {
        case 0:
            all.devices[device].name = QStringLiteral("a-%1").arg(below(100));
            break;
        case 1:
            all.devices.append(this->device(++m_lastDevice));
            break;
        case 2:
            if (all.devices.size() > 3)
                all.devices.removeAt(device);
            break;
        case 3: // one that was gone comes back
            if (const qint64 id = 1 + below(int(m_lastDevice));
                std::none_of(all.devices.begin(), all.devices.end(), [&](const auto &d) { return d.id.value == id; }))
                all.devices.append(this->device(id));
            break;
        case 4:
            all.collections[at] = collection(all.collections[at].id.value, int(all.collections.size()));
            break;
        case 5:
            all.collections[at].devices.append(all.devices[device].id);
            break;
        case 6:
            if (all.collections.size() > 3 && oneOf(3))
                all.collections.removeAt(at);
            break;
        case 7:
            around.observations.insert(all.devices[device].macs.first(), sight());
            break;
        case 8:
            around.atMs += qint64(below(10)) * 24 * 3600 * 1000;
            break;
        }
    }

    std::mt19937 m_random;
    qint64 m_lastDevice = 0;
};

} // namespace slipway::test
