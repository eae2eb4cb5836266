// SPDX-License-Identifier: GPL-3.0-or-later
// What measured transfers say: the table, and the recommendation that follows from it.
#include "server/policy/tuning.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

using Source = TransferRecord::Source;
using Reason = Recommendation::Reason;
using Confidence = Recommendation::Confidence;

constexpr int SafeBlock = 1456, SafeWindow = 4; ///< of WDS, and of EDK2
constexpr int EnoughSamples = 3;
constexpr double Near = 0.05;       ///< below the fastest: as good
constexpr double NearAtMost = 0.25; ///< however much the figures scatter
constexpr int ToleratedPerHundred = 1;

struct Gathered
{
    TuningCell cell;
    std::vector<double> rates;
    qint64 blocks = 0, resent = 0;
};

double quantile(std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const size_t below = size_t(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

TuningCell finished(Gathered &gathered)
{
    TuningCell cell = gathered.cell;
    cell.telling = int(gathered.rates.size());
    if (!gathered.rates.empty()) {
        std::sort(gathered.rates.begin(), gathered.rates.end());
        cell.medianBytesPerSecond = quantile(gathered.rates, 0.5);
        cell.slowBytesPerSecond = quantile(gathered.rates, 0.05);
        cell.fastBytesPerSecond = quantile(gathered.rates, 0.95);
    }
    const qint64 sent = gathered.blocks + gathered.resent;
    cell.retransmissionRate = sent > 0 ? double(gathered.resent) / double(sent) : 0;
    return cell;
}

QList<TuningCell> tableOf(const QList<TransferRecord> &records,
                          const std::function<QString(const TransferRecord &)> &vendorOf)
{
    std::map<std::tuple<QString, Source, SizePair>, Gathered> cells;
    for (const TransferRecord &record : records) {
        if (record.http || record.sizes.blockSize <= 0)
            continue;
        const QString vendor = vendorOf(record);
        Gathered &gathered = cells[{vendor, record.source, record.sizes}];
        gathered.cell.vendor = vendor;
        gathered.cell.source = record.source;
        gathered.cell.sizes = record.sizes;
        ++(record.delivered ? gathered.cell.delivered : gathered.cell.failed);
        gathered.cell.lastMs = std::max(gathered.cell.lastMs, record.timeMs);
        gathered.blocks += record.blocks();
        gathered.resent += record.retransmitted;
        if (record.tells())
            gathered.rates.push_back(record.bytesPerSecond());
    }
    QList<TuningCell> table;
    for (auto &[key, gathered] : cells)
        table.append(finished(gathered));
    return table;
}

bool fails(const TuningCell &cell)
{
    return cell.failed * 100 > (cell.delivered + cell.failed) * ToleratedPerHundred;
}

/// Not once, by somebody's hand.
bool keepsFailing(const TuningCell &cell)
{
    return cell.failed >= 2 && cell.failed * 20 >= cell.delivered + cell.failed;
}

class Choice
{
public:
    Choice(QList<TuningCell> cells, const NetworkFacts &facts, const SizePair &current)
        : m_cells(std::move(cells)), m_facts(facts), m_current(current)
    {
    }

    Recommendation make()
    {
        for (const TuningCell &cell : std::as_const(m_cells))
            m_result.failedPairs += fails(cell);
        QList<TuningCell> usable = usableOf(Source::Boot);
        // Sizes are compared within one source: a boot and a test do not take the same way.
        if (const QList<TuningCell> tests = usableOf(Source::Test); usable.size() < 2 && tests.size() > usable.size()) {
            usable = tests;
            m_result.fromTests = true;
        }
        if (usable.isEmpty())
            withoutFigures();
        else
            among(usable);
        return m_result;
    }

private:
    int fragments(const SizePair &sizes) const { return meaningOf(sizes, 0, m_facts).fragments; }

    bool isRuledOut(const TuningCell &cell) const
    {
        return std::any_of(m_cells.begin(), m_cells.end(), [&](const TuningCell &other) {
            if (other.sizes == cell.sizes)
                return fails(other);
            return keepsFailing(other) && other.sizes.blockSize <= cell.sizes.blockSize &&
                   other.sizes.windowSize <= cell.sizes.windowSize;
        });
    }

    QList<TuningCell> usableOf(Source source) const
    {
        QList<TuningCell> usable;
        int most = 0;
        for (const TuningCell &cell : m_cells) {
            const bool vouched = source == Source::Boot || fragments(cell.sizes) == 1;
            if (cell.source != source || cell.telling == 0 || !vouched || isRuledOut(cell))
                continue;
            usable.append(cell);
            most = std::max(most, cell.telling);
        }
        // One lucky transfer does not outweigh many.
        if (most >= EnoughSamples)
            usable.removeIf([](const TuningCell &cell) { return cell.telling < EnoughSamples; });
        return usable;
    }

    void among(const QList<TuningCell> &usable)
    {
        const auto slower = [](const TuningCell &a, const TuningCell &b) {
            return a.medianBytesPerSecond < b.medianBytesPerSecond;
        };
        const TuningCell fastest = *std::max_element(usable.begin(), usable.end(), slower);
        const double scatter = (fastest.fastBytesPerSecond - fastest.slowBytesPerSecond) /
                               fastest.medianBytesPerSecond / (2 * std::sqrt(double(fastest.telling)));
        const double enough = fastest.medianBytesPerSecond * (1 - std::clamp(scatter, Near, NearAtMost));
        TuningCell best = fastest;
        const TuningCell *current = nullptr;
        for (const TuningCell &cell : usable) {
            if (cell.sizes == m_current)
                current = &cell;
            if (cell.medianBytesPerSecond >= enough && gentleness(cell) < gentleness(best))
                best = cell;
        }
        m_result.reason = best.sizes == fastest.sizes ? Reason::Fastest : Reason::NearlyFastest;
        if (current && current->medianBytesPerSecond >= enough && fragments(m_current) <= fragments(best.sizes)) {
            best = *current;
            m_result.reason = Reason::KeepCurrent;
        }
        m_result.sizes = best.sizes;
        m_result.samples = best.telling;
        m_result.bytesPerSecond = best.medianBytesPerSecond;
        m_result.currentBytesPerSecond = current ? current->medianBytesPerSecond : 0;
        m_result.fastest = fastest.sizes;
        m_result.fastestBytesPerSecond = fastest.medianBytesPerSecond;
        m_result.confidence = best.telling >= 10              ? Confidence::High
                              : best.telling >= EnoughSamples ? Confidence::Medium
                                                              : Confidence::Low;
    }

    /// Of two that are as fast, the one that more networks bear; then the one that was faster.
    std::tuple<int, int, double> gentleness(const TuningCell &cell) const
    {
        return {fragments(cell.sizes), cell.sizes.windowSize, -cell.medianBytesPerSecond};
    }

    void withoutFigures()
    {
        const SizePair safe{std::min(SafeBlock, fittingBlock(m_facts.mtu)), SafeWindow};
        std::optional<SizePair> least;
        for (const TuningCell &cell : std::as_const(m_cells)) {
            if (!fails(cell))
                continue;
            least = least ? SizePair{std::min(least->blockSize, cell.sizes.blockSize),
                                     std::min(least->windowSize, cell.sizes.windowSize)}
                          : cell.sizes;
        }
        if (!least) {
            const bool harmless = m_current.blockSize > 0 && fragments(m_current) == 1 && m_current.windowSize <= 8;
            m_result.sizes = harmless ? m_current : safe;
            m_result.reason = Reason::NothingMeasured;
            return;
        }
        m_result.reason = Reason::EverythingFailed;
        const site::RamdiskTuning step = backedOff(*least).value_or(site::RamdiskTuning());
        m_result.sizes = {step.blockSize > 0 ? step.blockSize : least->blockSize,
                          step.windowSize > 0 ? step.windowSize : least->windowSize};
    }

    const QList<TuningCell> m_cells;
    const NetworkFacts m_facts;
    const SizePair m_current;
    Recommendation m_result;
};

} // namespace

QString recommendationReasonKey(Reason reason)
{
    switch (reason) {
    case Reason::NothingMeasured:
        return u"nothing-measured"_s;
    case Reason::Fastest:
        return u"fastest"_s;
    case Reason::NearlyFastest:
        return u"nearly-fastest"_s;
    case Reason::KeepCurrent:
        return u"keep-current"_s;
    case Reason::EverythingFailed:
        return u"everything-failed"_s;
    }
    return {};
}

QString recommendationConfidenceKey(Confidence confidence)
{
    switch (confidence) {
    case Confidence::None:
        return u"none"_s;
    case Confidence::Low:
        return u"low"_s;
    case Confidence::Medium:
        return u"medium"_s;
    case Confidence::High:
        return u"high"_s;
    }
    return {};
}

QList<TuningCell> tuningTable(const QList<TransferRecord> &records, const site::MacVendors &vendors)
{
    return tableOf(records, [&](const TransferRecord &record) {
        return record.source == Source::Test ? QString() : vendors.nameOf(record.mac);
    });
}

QList<TuningCell> tuningTable(const QList<TransferRecord> &records)
{
    return tableOf(records, [](const TransferRecord &) { return QString(); });
}

QList<Recommendation> recommend(const QList<TransferRecord> &records, const site::MacVendors &vendors,
                                const NetworkFacts &facts, const SizePair &current)
{
    QList<Recommendation> recommendations{Choice(tuningTable(records), facts, current).make()};
    QMap<QString, QList<TuningCell>> byVendor;
    for (const TuningCell &cell : tuningTable(records, vendors)) {
        if (!cell.vendor.isEmpty())
            byVendor[cell.vendor].append(cell);
    }
    for (auto it = byVendor.constBegin(); it != byVendor.constEnd(); ++it) {
        Recommendation recommendation = Choice(it.value(), facts, current).make();
        recommendation.vendor = it.key();
        recommendations.append(recommendation);
    }
    return recommendations;
}

} // namespace slipway::policy
