// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that Slipway gave in mode server, and how full its ranges are. Gui thread.
#pragma once
#include "models/details/properties.h"
#include "models/rows/row_model.h"
#include "models/texts/stage_text.h"
#include "server/session/lease.h"

namespace slipway::models {

struct LeaseRow
{
    session::Lease lease;
    DeviceId device{};
    QString name; ///< the device's, else what the machine calls itself
    QString range;
    qint64 seenMs = 0; ///< when it asked for a boot last; 0: never
    bool booting = false;
    bool expired = false;

    QString key() const { return QString::fromStdString(lease.address.toString()); }
    QString keyText() const { return key(); }
    QVariant cell(int column, int role) const;
    bool operator==(const LeaseRow &other) const;
};

class LeaseModel final : public RowModel<LeaseRow>
{
public:
    enum Columns { Address, Name, Mac, State, Until, Seen, Range };
    explicit LeaseModel(QObject *parent = nullptr);
    void update(const QList<session::Lease> &leases, const site::Snapshot &snapshot, const site::Observations &seen,
                const QSet<MacAddress> &booting, qint64 nowMs);
};

/// One line for each range: "10.77.0.100-10.77.0.199: 12 of 100 in use".
QStringList rangeUseTexts(const QList<site::DhcpRange> &ranges, const QList<session::Lease> &leases, qint64 nowMs);
QList<Property> leaseProperties(const LeaseRow &row, const QList<site::DhcpRange> &ranges);

} // namespace slipway::models
