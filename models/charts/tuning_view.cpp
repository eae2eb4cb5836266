// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/tuning_view.h"
#include "models/texts/format_text.h"
#include "models/texts/tuning_text.h"
#include "server/content/vendor_files.h"
#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using policy::TransferRecord;

QList<Column> measurementColumns()
{
    return {{"block", QT_TRANSLATE_NOOP("Columns", "Block size"), 9, true},
            {"window", QT_TRANSLATE_NOOP("Columns", "Window"), 7, true},
            {"vendor", QT_TRANSLATE_NOOP("Columns", "Network card"), 13},
            {"median", QT_TRANSLATE_NOOP("Columns", "Typical speed"), 11, true},
            {"slow", QT_TRANSLATE_NOOP("Columns", "Slowest of 20"), 12, true, false, false},
            {"again", QT_TRANSLATE_NOOP("Columns", "Sent again"), 8, true},
            {"transfers", QT_TRANSLATE_NOOP("Columns", "Transfers"), 7, true},
            {"failed", QT_TRANSLATE_NOOP("Columns", "Failed"), 6, true},
            {"last", QT_TRANSLATE_NOOP("Columns", "Last"), 16, false, false, false}};
}

bool isOf(const TransferRecord &record, const TuningFilter &filter)
{
    switch (filter.source) {
    case TuningFilter::Source::Boots:
        return record.source == TransferRecord::Source::Boot;
    case TuningFilter::Source::Tests:
        return record.source == TransferRecord::Source::Test;
    case TuningFilter::Source::NextBoot:
        return record.source == TransferRecord::Source::Boot && record.timeMs >= filter.sinceMs;
    }
    return false;
}

QStringList sorted(const QSet<QString> &texts)
{
    QStringList list(texts.begin(), texts.end());
    std::sort(list.begin(), list.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return list;
}

} // namespace

TuningView tuningView(const QList<TransferRecord> &records, const site::MacVendors &vendors,
                      const policy::NetworkFacts &facts, const TuningFilter &filter, const policy::SizePair &current)
{
    TuningView view;
    view.facts = facts;
    QSet<QString> makers, images;
    QList<TransferRecord> shown;
    for (const TransferRecord &record : records) {
        view.lastId = std::max(view.lastId, record.id);
        if (record.http) // no blocks, no window
            continue;
        ++(record.source == TransferRecord::Source::Boot ? view.boots : view.tests);
        if (!isOf(record, filter))
            continue;
        const QString maker = vendors.nameOf(record.mac);
        makers.insert(maker);
        if (!record.bootImage.isEmpty())
            images.insert(record.bootImage);
        if ((!filter.vendor || *filter.vendor == maker) &&
            (filter.bootImage.isEmpty() || filter.bootImage == record.bootImage))
            shown += record;
    }
    view.shown = int(shown.size());
    view.vendors = sorted(makers);
    view.bootImages = sorted(images);
    view.grid = TuningGrid(policy::tuningTable(shown));
    view.cells = policy::tuningTable(shown, vendors);
    view.recommendations = policy::recommend(records, vendors, facts, current);
    return view;
}

TuningView tuningView(const QList<TransferRecord> &records, const policy::NetworkFacts &facts,
                      const TuningFilter &filter, const policy::SizePair &current)
{
    return tuningView(records, *content::macVendors(), facts, filter, current);
}

QString vendorOf(const site::Device &device)
{
    return device.macs.isEmpty() ? QString() : content::macVendors()->nameOf(device.macs.first());
}

std::optional<policy::Recommendation> recommendationFor(const TuningView &view, const std::optional<QString> &vendor)
{
    if (view.recommendations.isEmpty())
        return std::nullopt;
    for (const policy::Recommendation &one : view.recommendations) {
        if (vendor && !vendor->isEmpty() && one.vendor == *vendor)
            return one;
    }
    return view.recommendations.first();
}

QString MeasurementRow::keyText() const
{
    return u"%1 %2 %3"_s.arg(QString::number(measured.sizes.blockSize), QString::number(measured.sizes.windowSize),
                             measured.vendor);
}

QVariant MeasurementRow::cell(int column, int role) const
{
    const int transfers = measured.delivered + measured.failed;
    const bool sort = role == SortRole, display = role == Qt::DisplayRole;
    if (role == ToneRole && column == MeasurementModel::Failed && measured.failed > 0)
        return int(Tone::Bad);
    if (!sort && !display)
        return {};
    const auto value = [&](const QVariant &raw, const QString &text) { return sort ? raw : QVariant(text); };
    const QLocale locale;
    switch (column) {
    case MeasurementModel::BlockSize:
        return value(measured.sizes.blockSize, locale.toString(measured.sizes.blockSize));
    case MeasurementModel::WindowSize:
        return value(measured.sizes.windowSize, locale.toString(measured.sizes.windowSize));
    case MeasurementModel::Vendor:
        return vendorText(measured.vendor);
    case MeasurementModel::Median:
        return value(measured.medianBytesPerSecond, rateText(measured.medianBytesPerSecond));
    case MeasurementModel::Slow:
        return value(measured.slowBytesPerSecond, rateText(measured.slowBytesPerSecond));
    case MeasurementModel::Again:
        return value(measured.retransmissionRate, percentText(measured.retransmissionRate));
    case MeasurementModel::Transfers:
        return value(transfers, locale.toString(transfers));
    case MeasurementModel::Failed:
        return value(measured.failed, locale.toString(measured.failed));
    case MeasurementModel::Last:
        return value(measured.lastMs, measured.lastMs ? timeText(measured.lastMs) : QString());
    default:
        return {};
    }
}

MeasurementModel::MeasurementModel(QObject *parent) : RowModel(measurementColumns(), parent) {}

void MeasurementModel::update(const TuningView &view)
{
    QList<MeasurementRow> rows;
    for (const policy::TuningCell &cell : view.cells)
        rows += {cell};
    setRows(rows);
}

} // namespace slipway::models
