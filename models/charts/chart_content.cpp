// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chart_content.h"
#include "models/rows/csv_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ChartTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChartTexts)
};

QString number(double value, int decimals)
{
    const QLocale locale;
    return value == std::floor(value) ? locale.toString(qint64(value)) : locale.toString(value, 'f', decimals);
}

} // namespace

QString chartValueText(double value, ChartUnit unit)
{
    if (std::isnan(value))
        return {};
    switch (unit) {
    case ChartUnit::Time: {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(value));
        return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clockText(qint64(value));
    }
    case ChartUnit::Day:
        return QLocale().toString(QDate::fromJulianDay(qint64(value)), QLocale::ShortFormat);
    case ChartUnit::Rate:
        return value >= 1 ? rateText(value) : u"0"_s;
    case ChartUnit::Average:
        return number(std::round(value * 10) / 10, 1);
    case ChartUnit::PerSecond:
        return number(value, value < 10 ? 2 : 1);
    case ChartUnit::Count:
        return number(value, 0);
    case ChartUnit::Duration:
        return durationText(qint64(value));
    case ChartUnit::Bytes:
        return QLocale().toString(qint64(value));
    case ChartUnit::Share:
        return ChartTexts::tr("%1 %").arg(QLocale().toString(value * 100, 'f', value > 0 && value < 0.1 ? 2 : 0));
    }
    return {};
}

QString chartExportText(double value, ChartUnit unit)
{
    if (std::isnan(value))
        return u""_s;
    switch (unit) {
    case ChartUnit::Time:
        return exportTime(qint64(value));
    case ChartUnit::Day:
        return QDate::fromJulianDay(qint64(value)).toString(Qt::ISODate);
    default:
        return QString::number(value, 'g', 12);
    }
}

std::optional<qint64> durationQuantile(const QList<store::BootDuration> &durations, double share)
{
    qint64 boots = 0;
    for (const store::BootDuration &duration : durations)
        boots += duration.boots;
    if (boots == 0)
        return std::nullopt;
    qint64 left = qint64(std::ceil(double(boots) * share));
    for (const store::BootDuration &duration : durations) {
        left -= duration.boots;
        if (left <= 0)
            return duration.ms;
    }
    return durations.last().ms;
}

} // namespace slipway::models
