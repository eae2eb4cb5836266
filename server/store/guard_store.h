// SPDX-License-Identifier: GPL-3.0-or-later
// The brake and the quarantine in state.db, and the required boots that they count. Used inside StateStore's
// transactions: what is counted, what is written and what is refused are one commit.
#pragma once
#include "server/store/database.h"
#include "server/store/state_store.h"

namespace slipway::store {

class GuardStore
{
public:
    explicit GuardStore(Database &database) : m_database(database) {}

    Result<std::optional<policy::Brake>> brake();
    Result<QList<policy::Quarantine>> quarantines();

    /// Whether a guard forbids this start. The one too many engages the brake, which goes out with the grant.
    Result<bool> forbids(const PayloadClaim &claim, PayloadGrant &grant);
    /// After *started* was written.
    Result<void> noteStarted(const PayloadClaim &claim, DeviceId device);
    /// After *served* was written: a device that got too many goes into quarantine, which is handed out.
    Result<QList<policy::Quarantine>> noteServed(const QByteArray &token, qint64 timeMs, const GuardLimits &limits);
    Result<void> noteWithdrawn(const QByteArray &token);
    Result<void> noteCleared(DeviceId device, qint64 clearing);
    Result<void> noteUncleared(DeviceId device, qint64 clearing);

    Result<bool> engageBrake(const policy::Brake &brake); ///< false: it was engaged already
    Result<bool> releaseBrake();                          ///< false: it was not engaged
    Result<bool> quarantine(const policy::Quarantine &quarantine);
    Result<bool> releaseQuarantine(DeviceId device);
    Result<void> remove(DeviceId device);
    Result<void> move(DeviceId from, DeviceId to);
    Result<int> startsSince(qint64 timeMs); ///< that count for the brake

private:
    Result<std::optional<policy::Quarantine>> judge(DeviceId device, qint64 timeMs, const GuardLimits &limits);

    Database &m_database;
};

} // namespace slipway::store
