// SPDX-License-Identifier: GPL-3.0-or-later
// Machines that got something without being registered: the unprovisioned records. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/policy/ledger.h"

namespace slipway::models {

struct UnknownMachineRow
{
    DeviceId id;
    QString mac, guid, architecture;
    QString result; ///< the last deployment that it got
    qint64 resultMs = 0;
    qint64 madeMs = 0;
    bool excluded = false;
    QString vendor; ///< of its network card
    QString network, switchPort;
    quint32 networkNumber = 0; ///< sorts as a number
    qint64 seenMs = 0;

    DeviceId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const UnknownMachineRow &) const = default;
};

class UnknownMachineModel final : public RowModel<UnknownMachineRow>
{
public:
    enum Columns { Mac, Guid, Architecture, Made, Result, ResultTime, Excluded, Vendor, Seen, Network, SwitchPort };
    explicit UnknownMachineModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, const policy::Ledger &ledger);
};

} // namespace slipway::models
