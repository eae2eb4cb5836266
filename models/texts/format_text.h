// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, rates, times and durations as a person reads them, by the locale. Any thread.
#pragma once
#include <QString>
#include <optional>

namespace slipway::models {

QString bytesText(qint64 bytes);            ///< "1.4 GiB"
QString rateText(double bytesPerSecond);    ///< "112 MiB/s"; empty below one byte a second
QString durationText(qint64 ms);            ///< "0.4 s", "12 s", "3 min 05 s", "2 h 10 min"
QString offsetText(qint64 ms);              ///< "+0.412 s", "+1:02.417": since the start of a session
QString timeText(std::optional<qint64> ms); ///< local date and time, short; empty without one
QString clockText(qint64 ms);               ///< local time of day with seconds

} // namespace slipway::models
