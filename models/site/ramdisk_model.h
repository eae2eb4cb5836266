// SPDX-License-Identifier: GPL-3.0-or-later
// Block and window size of the RAM disk as they are configured: what a scope has of its own and what it would inherit,
// the list of overrides, and the machines that were backed off. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/policy/ledger.h"
#include "server/policy/ramdisk.h"

namespace slipway::models {

/// Whose values: a collection's, a device's, or with neither the site's.
struct RamdiskOwner
{
    CollectionId collection{};
    DeviceId device{};
    bool isSite() const { return !collection.isValid() && !device.isValid(); }
    QString keyText() const; ///< "site", "collection 16", "device 4"
    static std::optional<RamdiskOwner> fromKeyText(const QString &key);
    bool operator==(const RamdiskOwner &) const = default;
};

struct RamdiskValues
{
    site::RamdiskTuning own{}; ///< 0: inherited
    policy::Ramdisk inherited; ///< without its own values
    policy::Ramdisk inForce;   ///< of a device with what was backed off
    std::optional<policy::BackOff> backOff{};
    int machines = 0;  ///< devices that a change here is about
    int otherwise = 0; ///< those of them that have a narrower override, of a device or another collection
};
/// Empty: the site has no such collection or device (any more).
std::optional<RamdiskValues> ramdiskValues(const RamdiskOwner &owner, const site::Snapshot &snapshot,
                                           const policy::Ledger &ledger);

/// One collection or device with values of its own.
struct RamdiskOverrideRow
{
    RamdiskOwner owner;
    QString name;
    site::RamdiskTuning tuning;
    int machines = 0;

    QString key() const { return owner.keyText(); }
    QString keyText() const { return owner.keyText(); }
    QVariant cell(int column, int role) const;
    bool operator==(const RamdiskOverrideRow &) const = default;
};

class RamdiskOverrideModel final : public RowModel<RamdiskOverrideRow>
{
public:
    enum Columns { Name, Kind, BlockSize, WindowSize, Machines };
    explicit RamdiskOverrideModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot);
};

/// A machine whose RAM disk did not arrive, and what it is asked to use since.
struct BackOffRow
{
    MacAddress mac;
    QString device; ///< whose it is, if known
    site::RamdiskTuning tuning;
    site::RamdiskTuning normal; ///< what it would use without
    qint64 sinceMs = 0;

    MacAddress key() const { return mac; }
    QString keyText() const { return QString::fromStdString(mac.toString()); }
    QVariant cell(int column, int role) const;
    bool operator==(const BackOffRow &) const = default;
};

class BackOffModel final : public RowModel<BackOffRow>
{
public:
    enum Columns { Machine, Mac, BlockSize, WindowSize, Normal, Since };
    explicit BackOffModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, const policy::Ledger &ledger);
};

} // namespace slipway::models
