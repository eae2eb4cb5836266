// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of computer information would do, or did, to a site: values.
#pragma once
#include "server/engine/guards.h"
#include "server/site/device_csv.h"

namespace slipway::engine {

struct DeviceImportOptions
{
    CollectionId collection{}; ///< every row becomes a member of it too; none: only of what the row names
    /// Rows that match a device (by name, MAC address or GUID) change it. What they leave empty stays.
    bool overwrite = false;
    bool dryRun = false;
    bool acceptRisk = false;
    QString source{}; ///< for the audit trail
};

struct DeviceImport
{
    enum class Action : quint8 { Add, Change, Keep };
    struct Row
    {
        int line = 0;
        QString name;
        Action action = Action::Add;
        DeviceId device;         ///< that the row matches, or that was made; none in a dry run of an addition
        QList<DeviceId> taken;   ///< unprovisioned records that the device takes over
        CollectionId collection; ///< that the row names
    };
    QList<Row> rows;                  ///< those without a problem
    QList<site::RowProblem> problems; ///< by line; with any, nothing was changed
    int added = 0, changed = 0, unchanged = 0, promoted = 0;
    bool written = false;
    // Of a dry run:
    DeploymentRisk risk;          ///< who comes into a collection with a required deployment
    std::optional<Error> refusal; ///< why it would be refused all the same: RiskNotAccepted
};

} // namespace slipway::engine
