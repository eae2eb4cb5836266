// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/tuning.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

constexpr int IpHeader = 20, UdpHeader = 8, TftpHeader = 4;
constexpr int SafeBlock = 1456; ///< what WDS asks for; fits a frame and most tunnels
constexpr qint64 PortBuffer = 256 * 1024;
/// What Ethernet and IP add to a packet on the wire, preamble and gap included.
constexpr int FrameOverhead = 38;

int fragmentsOf(int blockSize, int mtu)
{
    if (blockSize <= fittingBlock(mtu))
        return 1;
    const int perFragment = (mtu - IpHeader) / 8 * 8;
    return (blockSize + TftpHeader + UdpHeader + perFragment - 1) / perFragment;
}

QList<SizeWarning> warningsOf(const SizeMeaning &meaning)
{
    const SizePair &sizes = meaning.sizes;
    QList<SizeWarning> warnings;
    if (meaning.fragments > 1)
        warnings.append(SizeWarning::Fragments);
    if (sizes.blockSize > SafeBlock && meaning.fragments > 1)
        warnings.append(SizeWarning::FirmwareFragments);
    if (sizes.blockSize > 16384)
        warnings.append(SizeWarning::MostlyTimesOut);
    if (sizes.blockSize > 32768)
        warnings.append(SizeWarning::LargestBlock);
    if (sizes.windowSize > 64)
        warnings.append(SizeWarning::WindowBeyond64);
    else if (sizes.windowSize > 8)
        warnings.append(SizeWarning::WindowBeyond8);
    if (meaning.windowBytes > PortBuffer)
        warnings.append(SizeWarning::BurstBeyondBuffers);
    if (sizes.blockSize < meaning.fittingBlock / 2)
        warnings.append(SizeWarning::SmallBlock);
    return warnings;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

QString transferSourceKey(TransferRecord::Source source)
{
    return source == TransferRecord::Source::Test ? u"test"_s : u"boot"_s;
}

std::optional<TransferRecord::Source> transferSourceFromKey(QStringView key)
{
    for (const auto source : {TransferRecord::Source::Boot, TransferRecord::Source::Test}) {
        if (key == transferSourceKey(source))
            return source;
    }
    return std::nullopt;
}

QString sizeWarningKey(SizeWarning warning)
{
    switch (warning) {
    case SizeWarning::Fragments:
        return u"fragments"_s;
    case SizeWarning::FirmwareFragments:
        return u"firmware-fragments"_s;
    case SizeWarning::MostlyTimesOut:
        return u"mostly-times-out"_s;
    case SizeWarning::LargestBlock:
        return u"largest-block"_s;
    case SizeWarning::WindowBeyond8:
        return u"window-beyond-8"_s;
    case SizeWarning::WindowBeyond64:
        return u"window-beyond-64"_s;
    case SizeWarning::BurstBeyondBuffers:
        return u"burst-beyond-buffers"_s;
    case SizeWarning::SmallBlock:
        return u"small-block"_s;
    }
    return {};
}

int fittingBlock(int mtu)
{
    return std::max(mtu - IpHeader - UdpHeader - TftpHeader, 8);
}

SizeMeaning meaningOf(const SizePair &sizes, qint64 imageBytes, const NetworkFacts &facts)
{
    SizeMeaning meaning;
    meaning.sizes = sizes;
    if (sizes.blockSize <= 0 || sizes.windowSize <= 0)
        return meaning;
    meaning.fittingBlock = fittingBlock(facts.mtu);
    meaning.fragments = fragmentsOf(sizes.blockSize, facts.mtu);
    meaning.windowBytes = qint64(sizes.blockSize) * sizes.windowSize;
    meaning.blocks = imageBytes / sizes.blockSize + 1; // the last one is short, or empty
    meaning.roundTrips = (meaning.blocks + sizes.windowSize - 1) / sizes.windowSize;
    meaning.warnings = warningsOf(meaning);
    if (facts.roundTripMs <= 0 || imageBytes <= 0)
        return meaning;
    double seconds = double(meaning.roundTrips) * facts.roundTripMs / 1000;
    if (facts.linkMbit > 0) {
        const double onWire = double(imageBytes) + double(meaning.blocks) * (TftpHeader + UdpHeader) +
                              double(meaning.blocks) * meaning.fragments * (IpHeader + FrameOverhead);
        seconds += onWire * 8 / (facts.linkMbit * 1e6);
    }
    meaning.seconds = seconds;
    meaning.bytesPerSecond = double(imageBytes) / seconds;
    return meaning;
}

NetworkFacts withRoundTrip(NetworkFacts facts, const QList<TransferRecord> &records)
{
    // The time on the wire is taken off, so that the rest is what waiting for acknowledgements cost. Transfers that
    // repeated much waited for timers instead.
    std::vector<double> trips;
    for (const TransferRecord &record : records) {
        if (!record.tells() || record.source != TransferRecord::Source::Boot || record.sizes.windowSize <= 0 ||
            record.retransmitted * 100 > record.blocks())
            continue;
        const SizeMeaning meaning = meaningOf(record.sizes, record.bytes, facts);
        const double wireMs = facts.linkMbit > 0 ? double(record.bytes) * 8 / (facts.linkMbit * 1000) : 0;
        trips.push_back(std::max(double(record.durationMs) - wireMs, 0.0) / double(meaning.roundTrips));
    }
    if (!trips.empty())
        facts.roundTripMs = std::max(median(std::move(trips)), 0.01);
    return facts;
}

std::optional<site::RamdiskTuning> backedOff(const SizePair &failed, const site::RamdiskTuning &before)
{
    site::RamdiskTuning step;
    if (failed.blockSize > SafeBlock) {
        step.blockSize = SafeBlock;
    } else if (failed.windowSize > 1) {
        step.windowSize = failed.windowSize / 2;
    } else {
        // Tunnels may hold less than a usual frame: 1228 is what IPv6 promises, 512 is TFTP without options.
        for (const int smaller : {1228, 512}) {
            if (failed.blockSize > smaller) {
                step.blockSize = smaller;
                break;
            }
        }
    }
    const auto smaller = [](int a, int b) { return a == 0 || b == 0 ? std::max(a, b) : std::min(a, b); };
    const site::RamdiskTuning now{smaller(before.blockSize, step.blockSize),
                                  smaller(before.windowSize, step.windowSize)};
    return now == before ? std::nullopt : std::optional(now);
}

} // namespace slipway::policy
