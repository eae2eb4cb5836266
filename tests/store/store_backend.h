// SPDX-License-Identifier: GPL-3.0-or-later
// Where the contract suites get their stores from. A second database engine is a second backend: the suites stay as
// they are.
#pragma once
#include "server/store/site_store.h"
#include "server/store/state_store.h"
#include "tests/store/scratch_folder.h"
#include <QTest>

namespace slipway::store::test {

class Backend
{
public:
    virtual ~Backend() = default;
    /// Each call is another connection to the same site.
    virtual std::unique_ptr<StateStore> state() = 0;
    virtual std::unique_ptr<SiteStore> site() = 0;
    TestClock clock;
};

class SqliteBackend final : public Backend
{
public:
    SiteLocation location() const { return {m_folder.path()}; }
    std::unique_ptr<StateStore> state() override
    {
        auto store = StateStore::open(location(), &clock);
        return store ? *std::move(store) : nullptr;
    }
    std::unique_ptr<SiteStore> site() override
    {
        if (!location().exists() && !SiteStore::create(location(), QStringLiteral("P01")))
            return nullptr;
        auto store = SiteStore::open(location());
        return store ? *std::move(store) : nullptr;
    }

private:
    ScratchFolder m_folder;
};

inline MacAddress mac(int number)
{
    return {{2, 0, 0, uint8_t(number >> 16), uint8_t(number >> 8), uint8_t(number)}};
}

inline Guid guid(int number)
{
    return {{0x11, 0x22, 0x33, 0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0, uint8_t(number >> 16), uint8_t(number >> 8),
             uint8_t(number)}};
}

/// 16 characters of a token's alphabet.
inline QByteArray token(int number)
{
    QByteArray text = QByteArray::number(number, 6);
    for (char &c : text)
        c = char(c + ('a' - '0'));
    return text.rightJustified(16, 'z');
}

inline PayloadClaim requiredClaim(int number, DeviceId device, const QString &deployment, qint64 timeMs)
{
    PayloadClaim claim;
    claim.token = token(number);
    claim.device = device;
    claim.deployment = {deployment};
    claim.required = true;
    claim.timeMs = timeMs;
    return claim;
}

inline session::BootSession liveSession(int number, qint64 timeMs)
{
    session::BootSession session;
    session.token = token(number);
    session.mac = mac(number);
    session.smbiosGuid = guid(number);
    session.startedMs = timeMs;
    session.lastSeenMs = timeMs;
    session.decision.answer = policy::Answer::Boot;
    session.decision.reason = policy::Reason::Required;
    session.decision.deployment = {QStringLiteral("P0100001")};
    session.decision.deviceName = QStringLiteral("PC-%1").arg(number);
    session.events.append({timeMs, session.token, session::Stage::Discover, QStringLiteral("first")});
    return session;
}

} // namespace slipway::store::test
