// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished Membership answers.
#include "server/site/membership.h"
#include <QVarLengthArray>
#include <algorithm>

namespace slipway::site {

const Device *Membership::device(DeviceId id) const
{
    const int place = m_placeOf.value(id, -1);
    const int row = place < 0 ? -1 : m_rowOf.at(place);
    return row < 0 ? nullptr : &m_devices.at(row);
}

QList<Membership::Change> Membership::changesSince(const Membership &previous) const
{
    QList<Change> changes;
    if (m_fresh) {
        for (const Device &device : m_devices)
            changes.append(Change{nullptr, &device});
        return changes;
    }
    for (const int place : m_changedPlaces) {
        const int row = m_rowOf.at(place);
        const int oldRow = place < previous.m_rowOf.size() ? previous.m_rowOf.at(place) : -1;
        changes.append(
            Change{oldRow < 0 ? nullptr : &previous.m_devices.at(oldRow), row < 0 ? nullptr : &m_devices.at(row)});
    }
    return changes;
}

bool Membership::holds(CollectionId collection, DeviceId device) const
{
    const int place = m_placeOf.value(device, -1);
    return collection.isValid() && place >= 0 && heldBy(nodeOf(collection)).contains(place);
}

bool Membership::holds(CollectionId collection, Architecture unknown) const
{
    return collection.isValid() && (unknownHeldBy(nodeOf(collection)) & bitOf(unknown));
}

QList<const Device *> Membership::devicesOf(const DeviceSet &set) const
{
    QList<const Device *> devices;
    set.forEach([&](int place) { devices.append(&deviceAt(place)); });
    return devices;
}

QList<const Device *> Membership::devices(CollectionId collection) const
{
    return collection.isValid() ? devicesOf(heldBy(nodeOf(collection))) : QList<const Device *>();
}

int Membership::deviceCount(CollectionId collection) const
{
    return collection.isValid() ? heldBy(nodeOf(collection)).count() : 0;
}

QList<CollectionId> Membership::collectionsOf(Architecture unknown) const
{
    QList<CollectionId> holders{AllSystems, AllUnknownComputers};
    for (const Node &node : m_nodes) {
        if (node.heldUnknown & bitOf(unknown))
            holders.append(node.collection.id);
    }
    return holders;
}

QList<CollectionId> Membership::collectionsOf(DeviceId device, const Observation *asking) const
{
    const int place = m_placeOf.value(device, -1);
    if (place < 0 || m_rowOf.at(place) < 0)
        return {};
    QVarLengthArray<bool, 1024> held(m_nodes.size());
    std::fill(held.begin(), held.end(), false);
    const auto isIn = [&](int node) { return node >= 0 ? held[node] : node == AllSystemsNode; };
    for (const int at : m_order) {
        const Node &node = m_nodes.at(at);
        if (!asking || !node.live) {
            held[at] = node.held.contains(place);
            continue;
        }
        // Anew for this one device, since it is elsewhere, or was never seen, when the sets were made.
        const bool found = node.direct.contains(place) ||
                           std::any_of(node.includes.begin(), node.includes.end(), isIn) ||
                           std::any_of(node.queries.begin(), node.queries.end(), [&](const QString &query) {
                               return m_found.constFind(query)->filter->matches(deviceAt(place), *asking);
                           });
        held[at] = found && isIn(node.limiting) && std::none_of(node.excludes.begin(), node.excludes.end(), isIn);
    }
    QList<CollectionId> holders{AllSystems};
    for (qsizetype at = 0; at < m_nodes.size(); ++at) {
        if (held[at])
            holders.append(m_nodes.at(at).collection.id);
    }
    return holders;
}

QHash<DeviceId, int> Membership::collectionCounts() const
{
    QList<int> counts(m_rowOf.size(), 1);
    for (const Node &node : m_nodes)
        node.held.forEach([&](int place) { ++counts[place]; });
    QHash<DeviceId, int> byDevice;
    byDevice.reserve(m_devices.size());
    for (const Device &device : m_devices)
        byDevice.insert(device.id, counts.at(m_placeOf.value(device.id)));
    return byDevice;
}

QList<const Device *> Membership::found(const CollectionQuery &query, const QList<Device> &devices,
                                        const Surroundings &surroundings)
{
    const QueryFilter filter(query, surroundings.vendors, surroundings.atMs);
    QList<const Device *> found;
    for (const Device &device : devices) {
        const bool look = filter.needsObservations();
        if (filter.matches(device, look ? newestOf(device, surroundings.observations) : Observation()))
            found.append(&device);
    }
    return found;
}

} // namespace slipway::site
