// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/outlook.h"
#include "server/policy/next_boot.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// How a machine of that record may ask, the likeliest first.
QList<quint16> plausibleOptions(std::optional<site::Architecture> architecture)
{
    if (!architecture)
        return {7, 0, 11, 6};
    switch (*architecture) {
    case site::Architecture::X86:
        return {0, 6};
    case site::Architecture::X64:
        return {7, 0};
    case site::Architecture::Arm64:
        return {11};
    }
    return {7};
}

} // namespace

/// The adapter that asked last is the one that it boots from, and its firmware is the one that it has. False: none did.
Result<bool> Outlooks::askAsLastTime(const QList<MacAddress> &macs, policy::BootRequest &request) const
{
    bool asked = false;
    for (const MacAddress &mac : macs) {
        const auto platform = m_state.lastPlatform(mac);
        if (!platform)
            return fail(platform.error());
        if (!*platform)
            continue;
        request.mac = mac;
        request.architecture = policy::architectureOption(**platform);
        asked = true;
    }
    return asked;
}

Result<Outlook> Outlooks::of(DeviceId id) const
{
    const QList<policy::BootRequest> requests = policy::nextBootRequests({id, {}}, m_snapshot, m_ledger, m_nowMs);
    if (requests.isEmpty())
        return failure(ErrorCode::NotFound, {u"device"_s, QString::number(id.value)});
    policy::BootRequest request = requests.first();
    const site::Device *device = m_snapshot.device(id);
    const auto asked = askAsLastTime(device ? device->macs : QList<MacAddress>{request.mac}, request);
    if (!asked)
        return fail(asked.error());
    Outlook next{id, policy::memberName({id, {}}, m_snapshot, m_ledger), {}, !*asked};
    const site::UnprovisionedRecord *record = m_ledger.unprovisioned(id);
    const QList<quint16> options = *asked ? QList<quint16>{*request.architecture}
                                          : plausibleOptions(device   ? device->architecture
                                                             : record ? std::optional(record->architecture)
                                                                      : std::nullopt);
    // Nobody knows how it will ask: a guard must not overlook a start.
    for (const quint16 option : options) {
        request.architecture = option;
        const policy::Decision decision = policy::decide(request, m_snapshot, m_ledger);
        if (option == options.first() || decision.answer == policy::Answer::Boot)
            next.decision = decision;
        if (next.starts())
            break;
    }
    return next;
}

} // namespace slipway::engine
