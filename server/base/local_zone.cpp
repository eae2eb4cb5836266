// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/local_zone.h"
#include "server/base/clock.h"
#include <QDateTime>

namespace slipway {

QTimeZone localZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (zone.isValid())
        return zone;
    return QTimeZone(QDateTime::fromMSecsSinceEpoch(SystemClock().utcMs()).offsetFromUtc());
}

} // namespace slipway
