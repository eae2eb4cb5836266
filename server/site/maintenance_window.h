// SPDX-License-Identifier: GPL-3.0-or-later
// When required deployments may run on the members of a collection. Kept, shown and exported as text:
//     daily 22:00 8h      weekly mon,wed 22:00 6h utc      monthly 1 20:30 90m      once 2026-12-01T22:00 8h
#pragma once
#include "server/base/error.h"
#include <QDate>
#include <QList>
#include <QTime>
#include <optional>

class QTimeZone;

namespace slipway::site {

struct MaintenanceWindow
{
    enum class Recurrence : quint8 { Once, Daily, Weekly, Monthly };
    Recurrence recurrence = Recurrence::Daily;
    QDate date;          ///< of a single window
    quint8 weekdays = 0; ///< bit 0 Monday to bit 6 Sunday
    int dayOfMonth = 1;  ///< 1..31; a month without that day is left out
    QTime time;          ///< when it opens
    int minutes = 60;    ///< how long it is open: 1..10080
    bool utc = false;    ///< else the server's own time zone
    bool operator==(const MaintenanceWindow &) const = default;
};

/// InvalidValue, naming what is wrong.
Result<MaintenanceWindow> parseWindow(const QString &text);
/// The canonical text: parseWindow(windowText(w)) is w.
QString windowText(const MaintenanceWindow &window);

/// `atMs` UTC; opening inclusive, closing exclusive. `zone`: what counts for windows that are not utc.
bool isOpen(const MaintenanceWindow &window, qint64 atMs, const QTimeZone &zone);
/// The first opening after `atMs`; none: never again.
std::optional<qint64> nextOpening(const MaintenanceWindow &window, qint64 atMs, const QTimeZone &zone);

} // namespace slipway::site
