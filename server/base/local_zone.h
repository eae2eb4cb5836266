// SPDX-License-Identifier: GPL-3.0-or-later
// The time zone of this computer, also where Qt knows none of that name (TZ="<T>1"). Any thread.
#pragma once
#include <QTimeZone>

namespace slipway {

/// Always valid: a zone without a name is its difference to UTC as it is now.
QTimeZone localZone();

} // namespace slipway
