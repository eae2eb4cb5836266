// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a site over into the list of devices, some of them in each event: however many there are, the window goes on
// answering meanwhile. Gui thread.
#pragma once
#include "models/site/device_model.h"
#include <QTimer>
#include <optional>

namespace slipway::ui {

class DeviceUpdate final : public QObject
{
    Q_OBJECT
public:
    using Ledger = std::shared_ptr<const policy::Ledger>;
    using Scope = models::DeviceModel::Scope;

    /// The model outlives this.
    explicit DeviceUpdate(models::DeviceModel &devices);
    /// Begins at once, and is done at once where the site is small. While one goes on, the next waits for its end, and
    /// of those that wait only the newest is taken.
    void take(const site::SnapshotPointer &snapshot, const Ledger &ledger, Scope scope);

signals:
    void done();

private:
    void step();

    struct Work
    {
        site::SnapshotPointer snapshot;
        Ledger ledger;
        Scope scope;
        qsizetype next = 0; ///< device of the configuration
    };
    models::DeviceModel &m_devices;
    std::optional<Work> m_now, m_waiting;
    QTimer m_later;
};

} // namespace slipway::ui
