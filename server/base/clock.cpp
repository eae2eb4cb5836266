// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/clock.h"
#include <QDateTime>
#include <ctime>

namespace slipway {

qint64 SystemClock::utcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace slipway
