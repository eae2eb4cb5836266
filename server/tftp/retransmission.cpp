// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/retransmission.h"
#include <algorithm>
#include <cmath>

namespace slipway::tftp {

namespace {
constexpr double ClockGrainMs = 10; // RFC 6298's G: our clock counts milliseconds and the loop wakes late under load
} // namespace

Retransmission::Retransmission(int timeoutSeconds, qint64 floorMs)
    : m_ceilingMs(timeoutSeconds > 0 ? std::min<qint64>(CeilingMs, qint64(timeoutSeconds) * 1000) : CeilingMs)
    , m_floorMs(floorMs)
{
}

void Retransmission::measured(qint64 roundTripMs)
{
    const double sample = double(std::max<qint64>(roundTripMs, 0));
    if (!m_hasMeasured) {
        m_smoothed = sample;
        m_variation = sample / 2;
        m_hasMeasured = true;
    } else {
        m_variation = 0.75 * m_variation + 0.25 * std::abs(m_smoothed - sample);
        m_smoothed = 0.875 * m_smoothed + 0.125 * sample;
    }
    m_doublings = 0;
}

void Retransmission::backOff()
{
    if (waitMs() < m_ceilingMs)
        ++m_doublings;
}

qint64 Retransmission::waitMs() const
{
    // On a steady long link the variation goes to nothing; half a round trip stays in reserve, so that a small delay
    // resends no window.
    const double reserve = std::max({ClockGrainMs, 4 * m_variation, m_smoothed / 2});
    const double base = m_hasMeasured ? std::max(double(m_floorMs), m_smoothed + reserve) : double(FirstMs);
    return std::min(m_ceilingMs, qint64(std::ceil(base * double(quint64(1) << m_doublings))));
}

} // namespace slipway::tftp
