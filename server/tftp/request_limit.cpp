// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/request_limit.h"
#include <algorithm>

namespace slipway::tftp {

namespace {
constexpr qint64 FillMs = qint64(RequestLimit::Burst) * 1000 / RequestLimit::PerSecond;
} // namespace

bool RequestLimit::allows(Ipv4 address, qint64 nowMs)
{
    if (m_buckets.size() >= MaximumAddresses && !m_buckets.contains(address))
        forgetFull(nowMs);
    const bool own = m_buckets.contains(address) || m_buckets.size() < MaximumAddresses;
    Bucket &bucket = own ? m_buckets[address] : m_others;
    if (bucket.filledMs != 0)
        bucket.left = std::min(double(Burst), bucket.left + double(nowMs - bucket.filledMs) * PerSecond / 1000);
    bucket.filledMs = nowMs;
    if (bucket.left < 1)
        return false;
    bucket.left -= 1;
    return true;
}

void RequestLimit::forgetFull(qint64 nowMs)
{
    if (nowMs - m_forgotMs < 100) // a look at each is dear: not for every packet of a flood
        return;
    m_forgotMs = nowMs;
    m_buckets.removeIf([nowMs](const auto &it) { return nowMs - it.value().filledMs >= FillMs; });
}

} // namespace slipway::tftp
