// SPDX-License-Identifier: GPL-3.0-or-later
// How long to wait for an acknowledgement: RFC 6298's smoothed round trip with Karn's rule, a low floor (loss is
// repaired by the timer alone in lock step, so the floor is the speed on a lossy link) and exponential back-off. A
// value; time comes from the caller.
#pragma once
#include <QtGlobal>

namespace slipway::tftp {

class Retransmission
{
public:
    static constexpr qint64 FloorMs = 20;
    static constexpr qint64 FirstMs = 1000; ///< before anything was measured
    static constexpr qint64 CeilingMs = 8000;

    /// What the client's option `timeout` allows at most; 0: CeilingMs.
    explicit Retransmission(int timeoutSeconds = 0, qint64 floorMs = FloorMs);
    /// A round trip of something that was sent once only (Karn). Ends the back-off.
    void measured(qint64 roundTripMs);
    void backOff();
    qint64 waitMs() const;
    /// The smoothed round trip; 0 before the first measurement.
    qint64 roundTripMs() const { return qint64(m_smoothed); }

private:
    qint64 m_ceilingMs;
    qint64 m_floorMs;
    bool m_hasMeasured = false;
    double m_smoothed = 0;
    double m_variation = 0;
    int m_doublings = 0;
};

} // namespace slipway::tftp
