// SPDX-License-Identifier: GPL-3.0-or-later
// Which network interfaces machines are answered on. Pure; any thread.
#pragma once
#include "server/site/settings.h"
#include <QStringList>

namespace slipway::site {

/// Those `given` at the start go before the settings.
inline bool isServed(const QString &interface, const QStringList &given, const Settings &settings)
{
    return given.isEmpty() ? settings.interfaceAllowed(interface) : given.contains(interface);
}

} // namespace slipway::site
