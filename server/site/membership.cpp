// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/membership.h"
#include "server/base/local_zone.h"
#include <algorithm>

namespace slipway::site {

namespace {

constexpr quint8 EveryUnknown = 7;

bool sameForQueries(const Device &a, const Device &b)
{
    return a.id == b.id && a.name == b.name && a.macs == b.macs && a.smbiosGuid == b.smbiosGuid &&
           a.architecture == b.architecture;
}

} // namespace

Membership::Membership(const QList<Device> &devices, const QList<Collection> &collections,
                       const Surroundings &surroundings, const Membership *previous)
    : m_devices(devices), m_surroundings(surroundings)
{
    if (!m_surroundings.zone.isValid())
        m_surroundings.zone = localZone();
    // Devices that went leave holes; with many of them a fresh start is cheaper.
    if (previous && previous->m_rowOf.size() > 2 * devices.size() + 1000)
        previous = nullptr;
    m_fresh = !previous;
    placeDevices(previous);
    findAll(collections, previous);
    linkNodes(collections, previous);
    orderNodes();
    for (const int node : std::as_const(m_order))
        evaluate(m_nodes[node], previous);
}

void Membership::placeDevices(const Membership *previous)
{
    const qsizetype before = previous ? previous->m_rowOf.size() : 0;
    if (previous)
        m_placeOf = previous->m_placeOf;
    else
        m_placeOf.reserve(m_devices.size());
    m_placeAt.reserve(m_devices.size());
    m_rowOf = QList<int>(before, -1);
    m_added = !previous;
    // Both lists are usually by id: then the device of the old list is the next one, and nothing is looked up.
    qsizetype old = 0;
    for (qsizetype row = 0; row < m_devices.size(); ++row) {
        const Device &device = m_devices.at(row);
        while (previous && old < previous->m_devices.size() && previous->m_devices.at(old).id < device.id)
            ++old;
        const bool next = previous && old < previous->m_devices.size() && previous->m_devices.at(old).id == device.id;
        int place = next ? previous->m_placeAt.at(old) : m_placeOf.value(device.id, -1);
        if (place < 0) {
            place = int(m_rowOf.size());
            m_rowOf.append(-1);
            m_placeOf.insert(device.id, place);
        }
        m_rowOf[place] = int(row);
        m_placeAt.append(place);
        const int oldRow = previous && place < before ? previous->m_rowOf.at(place) : -1;
        m_added = m_added || oldRow < 0;
        if (previous && (oldRow < 0 || !sameForQueries(previous->m_devices.at(oldRow), device)))
            m_changedPlaces.append(place);
    }
    for (qsizetype place = 0; place < m_rowOf.size(); ++place) {
        if (m_rowOf.at(place) >= 0)
            m_alive.insert(int(place));
        else if (previous && previous->m_alive.contains(int(place)))
            m_changedPlaces.append(int(place));
    }
    m_aliveChanged = !previous || !(m_alive == previous->m_alive);
}

Observation Membership::newestOf(const Device &device, const Observations &observations)
{
    Observation newest;
    for (const MacAddress &mac : device.macs) {
        const auto seen = observations.constFind(mac);
        if (seen != observations.constEnd() && seen->lastSeenMs >= newest.lastSeenMs)
            newest = *seen;
    }
    return newest;
}

void Membership::seeDevices(const Membership *previous)
{
    const bool known = previous && previous->m_needsObservations;
    const bool same = known && m_surroundings.observations.isSharedWith(previous->m_surroundings.observations);
    if (known)
        m_seen = previous->m_seen;
    m_seen.resize(m_rowOf.size());
    const auto see = [&](int place) { m_seen[place] = newestOf(deviceAt(place), m_surroundings.observations); };
    if (same) {
        for (const int place : std::as_const(m_changedPlaces)) {
            if (m_rowOf.at(place) >= 0)
                see(place);
        }
        return;
    }
    for (const int place : std::as_const(m_placeAt)) {
        const Observation seen = newestOf(deviceAt(place), m_surroundings.observations);
        if (seen == m_seen.at(place))
            continue;
        m_seen[place] = seen;
        m_changedPlaces.append(place);
    }
}

void Membership::findAll(const QList<Collection> &collections, const Membership *previous)
{
    for (const Collection &collection : collections) {
        for (const CollectionQuery &query : collection.queries) {
            const QString key = queryText(query);
            if (m_found.contains(key))
                continue;
            const auto filter = std::make_shared<const QueryFilter>(query, m_surroundings.vendors, m_surroundings.atMs);
            m_needsObservations = m_needsObservations || filter->needsObservations();
            m_needsTime = m_needsTime || filter->needsTime();
            m_needsVendors = m_needsVendors || filter->needsVendors();
            m_found.insert(key, {filter, {}, true});
        }
    }
    if (m_needsObservations)
        seeDevices(previous);
    const bool sameVendors = previous && previous->m_surroundings.vendors == m_surroundings.vendors;
    for (auto found = m_found.begin(); found != m_found.end(); ++found) {
        const Found *old = nullptr;
        if (previous) {
            const auto known = previous->m_found.constFind(found.key());
            old = known == previous->m_found.constEnd() ? nullptr : &*known;
        }
        const bool same = !found->filter->needsTime() && (sameVendors || !found->filter->needsVendors()) &&
                          (!found->filter->needsObservations() || (previous && previous->m_needsObservations));
        findBy(*found, old, same);
    }
}

void Membership::findBy(Found &found, const Found *previous, bool placesSame) const
{
    static const Observation Nothing;
    const auto matches = [&](int place) {
        return m_rowOf.at(place) >= 0 &&
               found.filter->matches(deviceAt(place), m_seen.isEmpty() ? Nothing : m_seen.at(place));
    };
    if (previous && placesSame) {
        found.devices = previous->devices;
        found.changed = false;
        for (const int place : m_changedPlaces) {
            if (found.devices.set(place, matches(place)))
                found.changed = true;
        }
        return;
    }
    for (const int place : m_placeAt) {
        if (matches(place))
            found.devices.insert(place);
    }
    found.changed = !previous || !(found.devices == previous->devices);
}

int Membership::nodeOf(CollectionId collection) const
{
    // No limiting collection at all is written for All Systems only.
    if (collection == AllSystems || !collection.isValid())
        return AllSystemsNode;
    return collection == AllUnknownComputers ? AllUnknownNode : m_nodeOf.value(collection, NoNode);
}

void Membership::linkNodes(const QList<Collection> &collections, const Membership *previous)
{
    for (const Collection &collection : collections) {
        if (collection.id == AllSystems || collection.id == AllUnknownComputers || m_nodeOf.contains(collection.id))
            continue;
        m_nodeOf.insert(collection.id, int(m_nodes.size()));
        m_nodes.emplaceBack();
        m_nodes.last().collection = collection;
    }
    for (Node &node : m_nodes) {
        node.limiting = nodeOf(node.collection.limiting);
        for (const CollectionId other : std::as_const(node.collection.includes))
            node.includes.append(other.isValid() ? nodeOf(other) : NoNode);
        for (const CollectionId other : std::as_const(node.collection.excludes))
            node.excludes.append(other.isValid() ? nodeOf(other) : NoNode);
        for (const CollectionQuery &query : std::as_const(node.collection.queries))
            node.queries.append(queryText(query));
        takeDirect(node, previous);
    }
}

void Membership::takeDirect(Node &node, const Membership *previous) const
{
    const int place = previous ? previous->m_nodeOf.value(node.collection.id, NoNode) : NoNode;
    const Node *old = place >= 0 ? &previous->m_nodes.at(place) : nullptr;
    if (old && !(old->dangling && m_added) && old->collection.devices == node.collection.devices) {
        node.direct = old->direct;
        node.dangling = old->dangling;
        return;
    }
    for (const DeviceId device : std::as_const(node.collection.devices)) {
        const int at = m_placeOf.value(device, -1);
        if (at >= 0)
            node.direct.insert(at);
        else
            node.dangling = true;
    }
}

QList<int> Membership::dependencies(const Node &node) const
{
    return QList<int>{node.limiting} + node.includes + node.excludes;
}

/// Those that wait for nobody first; who is never reached waits for itself, or for something that is not there.
void Membership::orderNodes()
{
    QList<int> waitsFor(m_nodes.size(), 0);
    QList<QList<int>> waiting(m_nodes.size());
    QList<int> ready;
    for (int at = 0; at < m_nodes.size(); ++at) {
        const QList<int> needed = dependencies(m_nodes.at(at));
        for (const int other : needed) {
            waitsFor[at] += other >= 0 || other == NoNode;
            if (other >= 0)
                waiting[other].append(at);
        }
        if (waitsFor.at(at) == 0)
            ready.append(at);
    }
    for (qsizetype next = 0; next < ready.size(); ++next) {
        m_nodes[ready.at(next)].broken = false;
        for (const int other : std::as_const(waiting[ready.at(next)])) {
            if (--waitsFor[other] == 0)
                ready.append(other);
        }
    }
    m_order = ready;
}

const DeviceSet &Membership::heldBy(int node) const
{
    static const DeviceSet Nobody;
    return node == AllSystemsNode ? m_alive : node >= 0 ? m_nodes.at(node).held : Nobody;
}

quint8 Membership::unknownHeldBy(int node) const
{
    return node >= 0 ? m_nodes.at(node).heldUnknown : node == NoNode ? quint8(0) : EveryUnknown;
}

void Membership::evaluate(Node &node, const Membership *previous)
{
    const QList<int> needed = dependencies(node);
    bool touched = m_aliveChanged;
    for (const int other : needed) {
        node.live = node.live || (other >= 0 && m_nodes.at(other).live);
        touched = touched || (other >= 0 && m_nodes.at(other).changed);
    }
    for (const QString &query : std::as_const(node.queries)) {
        const Found &found = *m_found.constFind(query);
        node.live = node.live || found.filter->needsObservations();
        touched = touched || found.changed;
    }
    const int place = previous ? previous->m_nodeOf.value(node.collection.id, NoNode) : NoNode;
    const Node *old = place >= 0 ? &previous->m_nodes.at(place) : nullptr;
    const bool same =
        old && !old->broken && !touched && !(old->dangling && m_added) &&
        old->collection.devices == node.collection.devices && old->collection.unknown == node.collection.unknown &&
        old->collection.limiting == node.collection.limiting && old->collection.includes == node.collection.includes &&
        old->collection.excludes == node.collection.excludes && old->queries == node.queries;
    if (same) {
        node.held = old->held;
        node.heldUnknown = old->heldUnknown;
        node.changed = false;
        return;
    }
    node.held = node.direct;
    for (const Architecture architecture : std::as_const(node.collection.unknown))
        node.heldUnknown |= bitOf(architecture);
    for (const QString &query : std::as_const(node.queries))
        node.held.unite(m_found.constFind(query)->devices);
    for (const int other : std::as_const(node.includes)) {
        node.held.unite(heldBy(other));
        node.heldUnknown |= unknownHeldBy(other);
    }
    for (const int other : std::as_const(node.excludes)) {
        node.held.subtract(heldBy(other));
        node.heldUnknown &= quint8(~unknownHeldBy(other));
    }
    node.held.intersect(heldBy(node.limiting));
    node.heldUnknown &= unknownHeldBy(node.limiting);
    node.changed = !old || !(old->held == node.held) || old->heldUnknown != node.heldUnknown;
}

} // namespace slipway::site
