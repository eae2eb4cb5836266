// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in which collection: direct members and rules, evaluated once for all devices as sets of bits. Immutable; a
// new one takes over from the one before it what did not change.
//
// A member is who is direct, or in an included collection, or found by a query, unless an excluded collection holds it,
// and always only who is in the limiting collection, too. A collection whose rules or limits lead into a circle, or to
// a collection that is not there, holds nobody, and so does every one that depends on it: an error must not deploy.
#pragma once
#include "server/site/device_set.h"
#include "server/site/query_filter.h"
#include "server/site/surroundings.h"

namespace slipway::site {

class Membership
{
public:
    /// `previous` may be null; it is read here and not kept.
    Membership(const QList<Device> &devices, const QList<Collection> &collections, const Surroundings &surroundings,
               const Membership *previous);

    const Device *device(DeviceId id) const;
    /// Devices that came, went or changed what a rule can look at, as they were and are; null: was, or is, not there.
    struct Change
    {
        const Device *was = nullptr;
        const Device *is = nullptr;
    };
    QList<Change> changesSince(const Membership &previous) const;

    bool holds(CollectionId collection, DeviceId device) const;
    bool holds(CollectionId collection, Architecture unknown) const;
    QList<const Device *> devices(CollectionId collection) const; ///< in no order that means anything
    int deviceCount(CollectionId collection) const;
    /// In the order of the list of collections, All Systems first. `asking`: where the device is at this moment, for
    /// the rules that look at that; none: what was last seen of it.
    QList<CollectionId> collectionsOf(DeviceId device, const Observation *asking = nullptr) const;
    QList<CollectionId> collectionsOf(Architecture unknown) const;
    /// How many collections hold each device, All Systems included: for all at once.
    QHash<DeviceId, int> collectionCounts() const;
    /// Whom a query finds. The pointers are into `devices`.
    static QList<const Device *> found(const CollectionQuery &query, const QList<Device> &devices,
                                       const Surroundings &surroundings);

    /// The newest of what was seen of its addresses.
    static Observation newestOf(const Device &device, const Observations &observations);
    /// A rule looks at what is seen of machines; at the time; at vendors.
    bool needsObservations() const { return m_needsObservations; }
    bool needsTime() const { return m_needsTime; }
    bool needsVendors() const { return m_needsVendors; }
    const Surroundings &surroundings() const { return m_surroundings; }

private:
    static constexpr int AllSystemsNode = -1, AllUnknownNode = -2, NoNode = -3;
    static quint8 bitOf(Architecture architecture) { return quint8(1 << int(architecture)); }
    struct Found
    {
        std::shared_ptr<const QueryFilter> filter;
        DeviceSet devices;
        bool changed = true;
    };
    struct Node
    {
        Collection collection;
        QList<int> includes, excludes; ///< places of nodes; All Systems and All Unknown Computers are below zero
        int limiting = 0;
        QList<QString> queries; ///< keys of m_found
        DeviceSet direct, held;
        quint8 heldUnknown = 0; ///< a bit an architecture
        bool dangling = false;  ///< names a device that is not there
        bool broken = true;     ///< until it turns out to be in no circle
        bool live = false;      ///< depends on what is seen of machines
        bool changed = true;
    };

    void placeDevices(const Membership *previous);
    void seeDevices(const Membership *previous);
    void findAll(const QList<Collection> &collections, const Membership *previous);
    void findBy(Found &found, const Found *previous, bool placesSame) const;
    void linkNodes(const QList<Collection> &collections, const Membership *previous);
    void takeDirect(Node &node, const Membership *previous) const;
    void orderNodes();
    void evaluate(Node &node, const Membership *previous);
    int nodeOf(CollectionId collection) const;
    QList<int> dependencies(const Node &node) const;
    const DeviceSet &heldBy(int node) const;
    quint8 unknownHeldBy(int node) const;
    const Device &deviceAt(int place) const { return m_devices.at(m_rowOf.at(place)); }
    QList<const Device *> devicesOf(const DeviceSet &set) const;

    QList<Device> m_devices;
    Surroundings m_surroundings;
    // A device keeps its place for as long as one snapshot follows another, so that sets stay valid.
    QHash<DeviceId, int> m_placeOf;
    QList<int> m_rowOf, m_placeAt; ///< place -> row of m_devices (-1: gone), and back
    DeviceSet m_alive;
    QList<int> m_changedPlaces;
    bool m_fresh = true; ///< nothing was taken over
    bool m_aliveChanged = true, m_added = true;
    QList<Observation> m_seen; ///< by place; empty unless a rule looks at it
    QHash<QString, Found> m_found;
    QList<Node> m_nodes;
    QHash<CollectionId, int> m_nodeOf;
    QList<int> m_order; ///< every node after those that it depends on; broken ones are left out
    bool m_needsObservations = false, m_needsTime = false, m_needsVendors = false;
};

} // namespace slipway::site
