// SPDX-License-Identifier: GPL-3.0-or-later
// What has run where: the PXE ledger and the unprovisioned records, as the decision sees them (design decisions 3, 4,
// 7).
#pragma once
#include "server/site/observation.h"
#include "server/site/snapshot.h"

namespace slipway::policy {

enum class LedgerState : quint8 { Started, Served, Superseded };
QString ledgerStateKey(LedgerState state);
std::optional<LedgerState> ledgerStateFromKey(QStringView key);

struct LedgerRow
{
    DeviceId device; ///< provisioned or unprovisioned
    DeploymentId deployment;
    LedgerState state = LedgerState::Started;
    qint64 timeMs = 0;
};

/// Required boots were stopped because more of them started than the settings allow. Somebody must release it.
struct Brake
{
    qint64 sinceMs = 0;
    int boots = 0; ///< that had started
    int minutes = 0;
    bool operator==(const Brake &) const = default;
};

/// A device that got required deployments again and again. Nothing required runs on it until somebody releases it.
struct Quarantine
{
    DeviceId device;
    qint64 sinceMs = 0;
    int boots = 0;
    bool operator==(const Quarantine &) const = default;
};

/// A machine whose RAM disk did not arrive: what it is asked to use until it was well for a while.
struct BackOff
{
    site::RamdiskTuning tuning{};
    qint64 sinceMs = 0;
    bool operator==(const BackOff &) const = default;
};

/// Held by one thread; changed only by what the records thread reports as committed.
class Ledger
{
public:
    Ledger() = default;
    Ledger(const QList<LedgerRow> &rows, const QList<site::UnprovisionedRecord> &unprovisioned);

    std::optional<LedgerState> state(DeviceId device, const DeploymentId &deployment) const;
    QList<LedgerRow> rows(DeviceId device) const;
    /// The newest row started or served.
    std::optional<LedgerRow> lastPxeAdvertisement(DeviceId device) const;
    const site::UnprovisionedRecord *unprovisioned(DeviceId id) const;
    const site::UnprovisionedRecord *unprovisionedByMac(const MacAddress &mac) const;
    const site::UnprovisionedRecord *unprovisionedByGuid(const Guid &guid) const;
    QList<site::UnprovisionedRecord> unprovisionedRecords() const { return m_unprovisioned.values(); }

    const std::optional<Brake> &brake() const { return m_brake; }
    QList<Quarantine> quarantines() const { return m_quarantines.values(); }
    bool isQuarantined(DeviceId device) const { return m_quarantines.contains(device); }
    const site::Observations &observations() const { return m_observations; }

    QHash<MacAddress, BackOff> backOffs() const { return m_backOffs; }
    site::RamdiskTuning backedOff(const MacAddress &mac) const { return m_backOffs.value(mac).tuning; }

    void setBackOffs(QHash<MacAddress, BackOff> backOffs) { m_backOffs = std::move(backOffs); }
    void setBrake(const std::optional<Brake> &brake) { m_brake = brake; }
    void setQuarantines(const QList<Quarantine> &quarantines);
    void setObservations(site::Observations observations) { m_observations = std::move(observations); }
    void addObservations(const site::Observations &seen) { m_observations.insert(seen); }
    void set(const LedgerRow &row);
    void remove(DeviceId device, const DeploymentId &deployment);
    void clear(DeviceId device);
    void add(const site::UnprovisionedRecord &record);

private:
    QHash<DeviceId, QHash<DeploymentId, LedgerRow>> m_rows;
    QHash<DeviceId, site::UnprovisionedRecord> m_unprovisioned;
    QHash<MacAddress, DeviceId> m_byMac;
    QHash<Guid, DeviceId> m_byGuid;
    std::optional<Brake> m_brake;
    QHash<DeviceId, Quarantine> m_quarantines;
    site::Observations m_observations;
    QHash<MacAddress, BackOff> m_backOffs;
};

} // namespace slipway::policy
