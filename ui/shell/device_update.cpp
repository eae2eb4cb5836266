// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/device_update.h"

namespace slipway::ui {

namespace {
/// Of 10 000 devices, in an optimised build: each of the five events then takes about 10 ms
/// (tests/ui/test_responsiveness measures it), a fifth of what may be felt.
constexpr qsizetype DevicesAtOnce = 2000;
} // namespace

DeviceUpdate::DeviceUpdate(models::DeviceModel &devices) : m_devices(devices)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DeviceUpdate::step);
}

void DeviceUpdate::take(const site::SnapshotPointer &snapshot, const Ledger &ledger, Scope scope)
{
    if (m_now) {
        const bool site = scope == Scope::Site || (m_waiting && m_waiting->scope == Scope::Site);
        m_waiting = Work{snapshot, ledger, site ? Scope::Site : Scope::Ledger};
        return;
    }
    m_now = Work{snapshot, ledger, scope};
    step();
}

void DeviceUpdate::step()
{
    if (m_now->next == 0)
        m_devices.begin(*m_now->snapshot, *m_now->ledger, m_now->scope);
    const qsizetype end = qMin(m_now->next + DevicesAtOnce, m_now->snapshot->configuration().devices.size());
    m_devices.updateSome(*m_now->snapshot, *m_now->ledger, m_now->scope, m_now->next, end);
    m_now->next = end;
    if (end < m_now->snapshot->configuration().devices.size())
        return m_later.start(0);
    // What waits begins in an event of its own, and before anybody answers done() with more.
    m_now = std::exchange(m_waiting, std::nullopt);
    if (m_now)
        m_later.start(0);
    emit done();
}

} // namespace slipway::ui
