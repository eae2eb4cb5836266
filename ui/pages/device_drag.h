// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that are dragged: the format of what is carried.
#pragma once
#include "server/base/ids.h"
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::ui {

inline constexpr QLatin1StringView DeviceDragFormat{"application/x-slipway-devices"};

inline QList<DeviceId> deviceIds(const QStringList &keys)
{
    QList<DeviceId> devices;
    for (const QString &key : keys)
        devices += DeviceId{key.toLongLong()};
    return devices;
}

} // namespace slipway::ui
