// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_look.h"
#include "models/texts/format_text.h"
#include <array>
#include <cmath>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using models::ChartUnit;

// After Okabe and Ito, darkened or lightened until each has 3:1 against the surface of its theme.
constexpr std::array<QRgb, 6> OnLight{0x0A63AD, 0xC2570C, 0x00755C, 0x9B3F7E, 0x7A6400, 0x566273};
constexpr std::array<QRgb, 6> OnDark{0x62B0F0, 0xF2A45C, 0x4CC9A4, 0xE08FC4, 0xE3CF57, 0xA3AFBD};
constexpr std::array<Qt::PenStyle, 6> Lines{Qt::SolidLine,   Qt::DashLine,       Qt::DotLine,
                                            Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};
constexpr std::array<Qt::BrushStyle, 3> Fills{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern};

double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(rough, 1e-6))));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (step * power >= rough)
            return step * power;
    }
    return 10 * power;
}

/// Bytes a second: steps of 1, 2 or 5 of a binary unit.
class RateTicker final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        const double rough = range.size() / (tickCount() + 1e-10);
        double unit = 1;
        while (rough >= unit * 1024)
            unit *= 1024;
        return std::max(1.0, roundStep(rough / unit) * unit);
    }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return models::chartValueText(tick, ChartUnit::Rate);
    }
};

/// Whole numbers, or what is below one where a number is an average.
class NumberTicker final : public QCPAxisTicker
{
public:
    explicit NumberTicker(double least) : m_least(least) {}

protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(m_least, roundStep(range.size() / (tickCount() + 1e-10)));
    }
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return std::abs(tick - std::round(tick)) < 1e-9 ? locale.toString(qint64(std::round(tick)))
                                                        : locale.toString(tick, 'g', 3);
    }

private:
    double m_least;
};

class DurationTicker final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        const double rough = range.size() / (tickCount() + 1e-10);
        for (const double seconds : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0}) {
            if (seconds * 1000 >= rough)
                return seconds * 1000;
        }
        return 3'600'000 * std::max(1.0, roundStep(rough / 3'600'000));
    }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return tick < 1 ? u"0"_s
                        : models::durationText(qint64(tick) < 10'000 ? qint64(tick) / 1000 * 1000 : qint64(tick));
    }
};

/// Steps of two and a half minutes or seconds would be labelled as if they were two, and three.
class TimeTicker final : public QCPAxisTickerDateTime
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTickerDateTime::getTickStep(range);
        return step == 2.5 ? 5 : step == 150 ? 300 : step;
    }
};

class DayTicker final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::ceil(range.size() / (tickCount() + 1e-10)));
    }
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return locale.toString(QDate::fromJulianDay(qint64(std::round(tick))), u"d MMM"_s);
    }
};

/// Of entries side by side in so many columns.
int widthIn(qsizetype columns, const QList<int> &widths)
{
    int sum = 0;
    for (qsizetype column = 0; column < columns; ++column) {
        int widest = 0;
        for (qsizetype item = column; item < widths.size(); item += columns)
            widest = std::max(widest, widths[item]);
        sum += widest;
    }
    return sum;
}

} // namespace

QColor seriesColour(const Colours &colours, int series)
{
    const auto &palette = colours.window.lightness() < 128 ? OnDark : OnLight;
    return QColor(palette.at(size_t(series) % palette.size()));
}

QPen linePen(const Colours &colours, int series)
{
    return QPen(seriesColour(colours, series), 1, Lines.at(size_t(series) % Lines.size()));
}

QBrush barBrush(const Colours &colours, int series)
{
    return QBrush(seriesColour(colours, series), Fills.at(size_t(series) % Fills.size()));
}

QSharedPointer<QCPAxisTicker> tickerOf(ChartUnit unit)
{
    QSharedPointer<QCPAxisTicker> ticker;
    switch (unit) {
    case ChartUnit::Time:
        ticker.reset(new TimeTicker);
        break;
    case ChartUnit::Day:
        ticker.reset(new DayTicker);
        break;
    case ChartUnit::Rate:
        ticker.reset(new RateTicker);
        break;
    case ChartUnit::Duration:
        ticker.reset(new DurationTicker);
        break;
    case ChartUnit::PerSecond:
        ticker.reset(new NumberTicker(0.01));
        break;
    default:
        ticker.reset(new NumberTicker(1));
        break;
    }
    ticker->setTickCount(4);
    return ticker;
}

void colourAxes(QCustomPlot &plot, const Colours &colours, const QFont &font)
{
    plot.setBackground(QBrush(colours.surface));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setSubTicks(false);
        axis->setBasePen(QPen(colours.border, 1));
        axis->setTickPen(Qt::NoPen);
        axis->setTickLabelColor(colours.muted);
        axis->setTickLabelFont(font);
        axis->setLabelColor(colours.muted);
        axis->setLabelFont(font);
        axis->setLabelPadding(2);
        axis->grid()->setPen(QPen(colours.border, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    plot.xAxis->grid()->setVisible(false);
}

void wrapLegend(QCustomPlot &plot, const Colours &colours, const QFont &font)
{
    QCPLegend *legend = plot.legend;
    legend->setFont(font);
    legend->setTextColor(colours.text);
    const QFontMetrics metrics(font);
    QList<int> widths;
    for (int item = 0; item < legend->itemCount(); ++item) {
        if (auto *entry = qobject_cast<QCPPlottableLegendItem *>(legend->item(item))) {
            entry->setFont(font);
            entry->setTextColor(colours.text);
            widths += metrics.horizontalAdvance(entry->plottable()->name()) + legend->iconSize().width() +
                      legend->iconTextPadding() + legend->columnSpacing();
        }
    }
    qsizetype columns = std::max<qsizetype>(1, widths.size());
    while (columns > 1 && widthIn(columns, widths) > plot.width())
        --columns;
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, false);
    legend->setWrap(int(columns));
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
}

} // namespace slipway::ui
