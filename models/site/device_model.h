// SPDX-License-Identifier: GPL-3.0-or-later
// The list of devices: the provisioned ones, and the unprovisioned records of unknown machines that booted. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/policy/ledger.h"
#include "server/session/boot_session.h"
#include "server/store/machine_sighting.h"

namespace slipway::models {

struct DeviceRow
{
    DeviceId id;
    QString name;
    QString macs;
    QString guid;
    QString architecture;
    QString advertisement; ///< last PXE advertisement: deployment and state
    qint64 advertisedMs = 0;
    QString bootState; ///< of its last boot session
    QString bootIcon;
    qint64 seenMs = 0;
    bool excluded = false;
    bool quarantined = false;
    bool unprovisioned = false;
    int collections = 0;
    QString vendor; ///< of its network card
    QString network;
    quint32 networkNumber = 0; ///< sorts as a number
    QString switchPort;
    QString answer; ///< to its last request
    QString preferred;
    QString siteCode;
    QString assigned;          ///< ids of the deployments that reach it, the newest first
    QString owners;            ///< the collections that hold it, but for the built-in ones
    QString address;           ///< that it had at its last boot
    quint32 addressNumber = 0; ///< sorts as a number
    int booted = 0;            ///< boots that arrived, as far back as the history reaches

    DeviceId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const DeviceRow &) const = default;
};

class DeviceModel final : public RowModel<DeviceRow>
{
public:
    enum Columns {
        Name,
        Mac,
        Architecture,
        BootState,
        Seen,
        Assigned,
        Excluded,
        Guid,
        Quarantine,
        Advertisement,
        Advertised,
        Collections,
        Vendor,
        Network,
        SwitchPort,
        LastAnswer,
        Preferred,
        SiteCode,
        Owners,
        Address,
        Booted
    };
    explicit DeviceModel(QObject *parent = nullptr);

    /// What is taken over: a site, or a ledger alone, which in a boot storm comes again and again.
    enum class Scope : quint8 { Site, Ledger };
    void update(const site::Snapshot &snapshot, const policy::Ledger &ledger);
    /// The same in pieces, so that a large site does not hold up the window: begin(), then devices `from` to below `to`
    /// of the configuration until it has no more. Nothing is kept of either between the calls.
    void begin(const site::Snapshot &snapshot, const policy::Ledger &ledger, Scope scope);
    void updateSome(const site::Snapshot &snapshot, const policy::Ledger &ledger, Scope scope, qsizetype from,
                    qsizetype to);
    /// Only the members of one collection: for its page and its details. `all`: the whole list of the same site, whose
    /// rows are taken as they are.
    void updateMembers(const site::Snapshot &snapshot, const policy::Ledger &ledger, CollectionId collection,
                       const DeviceModel *all = nullptr);
    /// Last boot state and last seen follow the sessions.
    void note(const QList<session::BootSession> &sessions);
    /// What the whole history tells of each; shown from the next update() on.
    void setSightings(const QList<store::MachineSighting> &machines);
    /// The site has another past than the one that was told; shown from the next update() on.
    void forgetBoots();

private:
    struct LastBoot
    {
        qint64 seenMs = 0;
        session::State state = session::State::Live;
        QString answer{};
    };
    struct Sight
    {
        int booted = 0;
        Ipv4 address;
    };
    /// What follows from the collections that hold a device: most devices share a few of these.
    struct Belonging
    {
        QString assigned, owners;
    };
    void findBelongings(const site::Snapshot &snapshot);
    void addLedger(DeviceRow &row, const site::Device &device, const policy::Ledger &ledger) const;
    void addSightings(DeviceRow &row, const QList<MacAddress> &macs) const;
    DeviceRow makeRow(const site::Device &device, const site::Snapshot &snapshot, const policy::Ledger &ledger) const;
    DeviceRow makeRow(const site::UnprovisionedRecord &record, const site::Snapshot &snapshot,
                      const policy::Ledger &ledger) const;
    void addLastBoot(DeviceRow &row, const QList<MacAddress> &macs) const;

    /// What follows from the record alone, made once: ten thousand of them are looked at after each change.
    DeviceRow textsOf(const site::Device &device) const;

    mutable QHash<DeviceId, std::pair<site::Device, DeviceRow>> m_texts;
    QHash<MacAddress, LastBoot> m_lastBoots;
    QHash<MacAddress, DeviceId> m_deviceByMac;
    QHash<MacAddress, Sight> m_sights;
    QHash<DeviceId, Belonging> m_belongings;
    QHash<DeviceId, int> m_collectionCounts;
    std::pair<qint64, qint64> m_belongingsOf{-1, -1}; ///< revision and time of the membership
};

} // namespace slipway::models
