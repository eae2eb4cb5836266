// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as numbers with names: the drawing, the table, the file and the sentence are made of the same
// ones. Pure; any thread.
#pragma once
#include "models/charts/metric_series.h"
#include "server/policy/tuning.h"
#include <QDate>

namespace slipway::models {

enum class ChartUnit : quint8 {
    Time,      ///< UTC in milliseconds
    Day,       ///< Julian day, local
    Rate,      ///< bytes a second
    PerSecond, ///< a number a second
    Average,   ///< of a number that changes
    Count,
    Duration, ///< milliseconds
    Bytes,
    Share, ///< 0..1
};
/// As a person reads it; empty where there is no value.
QString chartValueText(double value, ChartUnit unit);
/// For a file that others read: ISO 8601 in UTC, plain numbers.
QString chartExportText(double value, ChartUnit unit);

struct ChartColumn
{
    QString title; ///< plain
    ChartUnit unit = ChartUnit::Count;
    bool operator==(const ChartColumn &) const = default;
};

/// A line across a chart that says one figure.
struct ChartMark
{
    double at = 0; ///< on the axis of the first column
    QString text;
    bool operator==(const ChartMark &) const = default;
};

struct ChartContent
{
    QList<ChartColumn> columns; ///< the first one is the axis, ascending
    QList<double> values;       ///< row by row; not a number: nothing is known (nobody served)
    QList<ChartMark> marks;
    QString summary; ///< one line: what a person should know of it
    bool empty = true;
    double beginMs = 0, endMs = 0; ///< of the axis where it is time

    qsizetype rows() const { return columns.isEmpty() ? 0 : values.size() / columns.size(); }
    double at(qsizetype row, qsizetype column) const { return values[row * columns.size() + column]; }
    bool operator==(const ChartContent &) const = default;
};

ChartContent throughputContent(const QList<MetricPoint> &points, ChartRange range, qint64 nowMs);
ChartContent sessionContent(const QList<MetricPoint> &points, ChartRange range, qint64 nowMs);
/// Answered, malformed, and not answered by reason: the most frequent by themselves, the rest together.
ChartContent requestContent(const QList<MetricPoint> &points, ChartRange range, qint64 nowMs);
/// How many boots took how long. The last row is open: longer ones.
ChartContent durationContent(const QList<store::BootDuration> &durations);
/// Boots by the local day on which they began, the last of them today.
ChartContent outcomeContent(const QList<store::BootOutcomes> &outcomes, QDate today, int days = 30);
/// Blocks that were sent again, by block size and window size: one row a pair.
ChartContent retransmissionContent(const QList<policy::TransferRecord> &records);

/// Why a request was not answered, in two words: for a legend. An id that is not known here is shown as it is.
QString shortReasonText(const QString &reasonId);

/// Half of the boots, or 95 of 100, took no longer than this; none without boots.
std::optional<qint64> durationQuantile(const QList<store::BootDuration> &durations, double share);

} // namespace slipway::models
