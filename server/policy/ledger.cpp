// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/ledger.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::policy {

QString ledgerStateKey(LedgerState state)
{
    switch (state) {
    case LedgerState::Started:
        return u"started"_s;
    case LedgerState::Served:
        return u"served"_s;
    case LedgerState::Superseded:
        return u"superseded"_s;
    }
    return {};
}

std::optional<LedgerState> ledgerStateFromKey(QStringView key)
{
    for (const LedgerState state : {LedgerState::Started, LedgerState::Served, LedgerState::Superseded}) {
        if (key.compare(ledgerStateKey(state), Qt::CaseInsensitive) == 0)
            return state;
    }
    return std::nullopt;
}

Ledger::Ledger(const QList<LedgerRow> &rows, const QList<site::UnprovisionedRecord> &unprovisioned)
{
    for (const LedgerRow &row : rows)
        set(row);
    for (const site::UnprovisionedRecord &record : unprovisioned)
        add(record);
}

std::optional<LedgerState> Ledger::state(DeviceId device, const DeploymentId &deployment) const
{
    const auto found = m_rows.constFind(device);
    if (found == m_rows.constEnd())
        return std::nullopt;
    const auto row = found->constFind(deployment);
    return row == found->constEnd() ? std::nullopt : std::optional(row->state);
}

QList<LedgerRow> Ledger::rows(DeviceId device) const
{
    QList<LedgerRow> rows = m_rows.value(device).values();
    std::sort(rows.begin(), rows.end(), [](const LedgerRow &a, const LedgerRow &b) {
        return a.timeMs != b.timeMs ? a.timeMs > b.timeMs : a.deployment > b.deployment;
    });
    return rows;
}

std::optional<LedgerRow> Ledger::lastPxeAdvertisement(DeviceId device) const
{
    const QList<LedgerRow> newestFirst = rows(device);
    const auto found = std::find_if(newestFirst.begin(), newestFirst.end(),
                                    [](const LedgerRow &row) { return row.state != LedgerState::Superseded; });
    return found == newestFirst.end() ? std::nullopt : std::optional(*found);
}

const site::UnprovisionedRecord *Ledger::unprovisioned(DeviceId id) const
{
    const auto found = m_unprovisioned.constFind(id);
    return found == m_unprovisioned.constEnd() ? nullptr : &*found;
}

const site::UnprovisionedRecord *Ledger::unprovisionedByMac(const MacAddress &mac) const
{
    return unprovisioned(m_byMac.value(mac));
}

const site::UnprovisionedRecord *Ledger::unprovisionedByGuid(const Guid &guid) const
{
    return unprovisioned(m_byGuid.value(guid));
}

void Ledger::setQuarantines(const QList<Quarantine> &quarantines)
{
    m_quarantines.clear();
    for (const Quarantine &quarantine : quarantines)
        m_quarantines.insert(quarantine.device, quarantine);
}

void Ledger::set(const LedgerRow &row)
{
    m_rows[row.device].insert(row.deployment, row);
}

void Ledger::remove(DeviceId device, const DeploymentId &deployment)
{
    const auto found = m_rows.find(device);
    if (found == m_rows.end())
        return;
    found->remove(deployment);
    if (found->isEmpty())
        m_rows.erase(found);
}

void Ledger::clear(DeviceId device)
{
    m_rows.remove(device);
}

void Ledger::add(const site::UnprovisionedRecord &record)
{
    // A record that is added again may have learned its GUID: the old names must not stay behind.
    if (const site::UnprovisionedRecord *old = unprovisioned(record.id)) {
        m_byMac.remove(old->mac);
        if (old->smbiosGuid)
            m_byGuid.remove(*old->smbiosGuid);
    }
    m_unprovisioned.insert(record.id, record);
    m_byMac.insert(record.mac, record.id);
    if (record.smbiosGuid)
        m_byGuid.insert(*record.smbiosGuid, record.id);
}

} // namespace slipway::policy
