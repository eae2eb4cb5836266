// SPDX-License-Identifier: GPL-3.0-or-later
// Machines that asked, or got something, without being registered: the unprovisioned records, and whom the history of
// boots knows besides. Gui thread.
#pragma once
#include "models/details/properties.h"
#include "models/rows/row_model.h"
#include "server/policy/ledger.h"
#include "server/store/machine_sighting.h"

namespace slipway::models {

struct UnknownMachineRow
{
    DeviceId id; ///< of its record; none: it has none (any more)
    MacAddress address;
    QString mac, guid, architecture;
    QString result; ///< the last deployment that it got
    qint64 resultMs = 0;
    qint64 firstMs = 0;
    bool excluded = false;
    bool ignored = false; ///< somebody does not want to see it
    QString vendor;       ///< of its network card
    QString network, switchPort;
    quint32 networkNumber = 0; ///< sorts as a number
    qint64 seenMs = 0;
    int requests = 0;
    int booted = 0; ///< times that it got what it was offered
    QString answer; ///< to its last request

    /// Records by their number, the others by their address.
    QString key() const { return id.isValid() ? QString::number(id.value) : mac; }
    QString keyText() const { return key(); }
    QVariant cell(int column, int role) const;
    bool operator==(const UnknownMachineRow &) const = default;
};

class UnknownMachineModel final : public RowModel<UnknownMachineRow>
{
public:
    enum Columns {
        Mac,
        Vendor,
        Architecture,
        FirstSeen,
        Seen,
        Requests,
        LastAnswer,
        Excluded,
        Result,
        Guid,
        ResultTime,
        Network,
        SwitchPort,
        Ignored
    };
    explicit UnknownMachineModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, const policy::Ledger &ledger);
    /// What the history tells; shown from the next update() on.
    void setSightings(const QList<store::MachineSighting> &machines) { m_sightings = machines; }
    /// Marked, and left out of the list unless they are asked for.
    void setIgnored(const QSet<QString> &macs) { m_ignored = macs; }
    void showIgnored(bool shown) { m_showsIgnored = shown; }
    int ignoredCount() const { return m_ignoredCount; } ///< that are there, shown or not

private:
    UnknownMachineRow rowOf(const site::UnprovisionedRecord &record, const policy::Ledger &ledger) const;
    void addSight(UnknownMachineRow &row, const site::Snapshot &snapshot, const policy::Ledger &ledger) const;

    QList<store::MachineSighting> m_sightings;
    QSet<QString> m_ignored;
    bool m_showsIgnored = false;
    int m_ignoredCount = 0;
};

/// What the details say of one that has no record.
QList<Property> seenMachineProperties(const UnknownMachineRow &row);

} // namespace slipway::models
