// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/tuning_text.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Warning = policy::SizeWarning;
using Reason = policy::Recommendation::Reason;

/// A block that stays whole on any Ethernet, tunnels and VLAN tags included: what Windows Deployment Services uses.
constexpr int SafeBlock = 1456;

struct TuningTexts
{
    Q_DECLARE_TR_FUNCTIONS(TuningTexts)
public:
    static QString block(const policy::SizeMeaning &meaning, const policy::NetworkFacts &facts);
    static QString expected(const policy::SizeMeaning &meaning, const policy::NetworkFacts &facts);
    static QString compared(const policy::SizeMeaning &meaning, const policy::SizeMeaning &usual);
    static SizeWarningText warning(Warning warning, const policy::SizeMeaning &meaning);
    static QString reason(const policy::Recommendation &recommendation, const policy::SizePair &current);
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// A guess, not a measurement: no tenths, and seconds only below ten minutes.
QString roughDuration(double seconds)
{
    const qint64 whole = std::max<qint64>(1, qRound64(seconds));
    return durationText((whole < 600 ? whole : qRound64(double(whole) / 60) * 60) * 1000);
}

QString roundTripText(double ms)
{
    return TuningTexts::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 2 : 0));
}

QString TuningTexts::block(const policy::SizeMeaning &meaning, const policy::NetworkFacts &facts)
{
    if (meaning.fragments <= 1)
        return tr("fits one packet of %1 bytes").arg(number(facts.mtu));
    return tr("cut into %n packets of %1 bytes", nullptr, meaning.fragments).arg(number(facts.mtu));
}

QString TuningTexts::expected(const policy::SizeMeaning &meaning, const policy::NetworkFacts &facts)
{
    if (meaning.seconds <= 0)
        return tr("not known: no boot was measured yet");
    // Without the speed of the line large windows would promise what no line holds.
    if (facts.linkMbit <= 0)
        return tr("%1 at best (line speed not known)").arg(roughDuration(meaning.seconds));
    return tr("about %1, %2").arg(roughDuration(meaning.seconds), rateText(meaning.bytesPerSecond));
}

QString TuningTexts::compared(const policy::SizeMeaning &meaning, const policy::SizeMeaning &usual)
{
    const QString sizes = sizePairText(usual.sizes);
    if (meaning.sizes == usual.sizes)
        return tr("the same: %1").arg(sizes);
    if (usual.seconds <= 0)
        return sizes;
    return tr("%1: about %2").arg(sizes, roughDuration(usual.seconds));
}

SizeWarningText TuningTexts::warning(Warning warning, const policy::SizeMeaning &meaning)
{
    const int fitting = std::min(SafeBlock, meaning.fittingBlock > 0 ? meaning.fittingBlock : SafeBlock);
    const QString use = tr("%1 stays whole everywhere here.").arg(blockSizeText(fitting));
    switch (warning) {
    case Warning::Fragments:
        return {warning,
                Tone::Warning,
                tr("Each block is cut into %n packets. A machine whose firmware cannot put them together again never "
                   "gets the first one. %1",
                   nullptr, meaning.fragments)
                    .arg(use),
                {fitting, 0}};
    case Warning::FirmwareFragments:
        return {warning,
                Tone::Warning,
                tr("Some firmware loses blocks of more than 1,456 bytes, among it VMware's vmxnet3 and HP FlexFabric "
                   "cards: the boot stops with a time-out. %1")
                    .arg(use),
                {fitting, 0}};
    case Warning::MostlyTimesOut:
        return {warning,
                Tone::Bad,
                tr("Most boot programs time out with blocks of more than 16,384 bytes. Measure before you use it for "
                   "many machines. %1")
                    .arg(use),
                {fitting, 0}};
    case Warning::LargestBlock:
        return {warning,
                Tone::Bad,
                tr("Blocks this large fail now and then on UEFI machines, and mostly time out on others. %1").arg(use),
                {fitting, 0}};
    case Warning::WindowBeyond8:
        return {warning,
                Tone::Muted,
                tr("On slow or busy networks a window of more than 8 blocks loses more than it gains. Watch the blocks "
                   "that are sent again."),
                {0, 8}};
    case Warning::WindowBeyond64:
        return {warning,
                Tone::Warning,
                tr("Some programs refuse a window of more than 64 blocks, and nothing gets faster beyond it. 16 is "
                   "plenty on most networks."),
                {0, 16}};
    case Warning::BurstBeyondBuffers:
        return {warning,
                Tone::Warning,
                tr("%1 leave at once. That is more than a port of a usual switch can hold for a slower machine: what "
                   "does not fit is lost and sent again.")
                    .arg(bytesText(meaning.windowBytes)),
                {0, std::max(1, 65'536 / std::max(1, meaning.sizes.blockSize))}};
    case Warning::SmallBlock:
        return {warning,
                Tone::Muted,
                tr("A block leaves more than half of each packet empty: twice the packets, and twice the waits. %1")
                    .arg(use),
                {fitting, 0}};
    }
    return {};
}

QString TuningTexts::reason(const policy::Recommendation &one, const policy::SizePair &current)
{
    const QString rate = rateText(one.bytesPerSecond);
    switch (one.reason) {
    case Reason::NothingMeasured:
        return tr("No measurement says more yet. They stay whole in one packet and suit all firmware that is known.");
    case Reason::Fastest:
        return one.currentBytesPerSecond > 0 && one.sizes != current
                   ? tr("The fastest of those that can be recommended: %1, instead of %2 with the values in force.")
                         .arg(rate, rateText(one.currentBytesPerSecond))
                   : tr("The fastest of those that can be recommended: %1.").arg(rate);
    case Reason::NearlyFastest:
        return tr("Nearly as fast as %1 (%2, against %3), and easier on firmware and switches.")
            .arg(sizePairText(one.fastest), rate, rateText(one.fastestBytesPerSecond));
    case Reason::KeepCurrent:
        return rate.isEmpty() ? tr("Nothing that was measured is better than what is in force.")
                              : tr("Nothing that was measured is better than what is in force: %1.").arg(rate);
    case Reason::EverythingFailed:
        return tr("Everything that was tried failed at least once. These are smaller than all of it.");
    }
    return {};
}

/// Of several with the same remedy, which one says it all.
int gravity(Warning warning)
{
    switch (warning) {
    case Warning::LargestBlock:
        return 3;
    case Warning::MostlyTimesOut:
        return 2;
    case Warning::FirmwareFragments:
    case Warning::WindowBeyond64:
        return 1;
    default:
        return 0;
    }
}

enum class Kind : quint8 { Block, Window, Burst };
Kind kindOf(Warning warning)
{
    switch (warning) {
    case Warning::WindowBeyond8:
    case Warning::WindowBeyond64:
        return Kind::Window;
    case Warning::BurstBeyondBuffers:
        return Kind::Burst;
    default:
        return Kind::Block;
    }
}

} // namespace

QString blockSizeText(int blockSize)
{
    return TuningTexts::tr("%1 bytes").arg(number(blockSize));
}

QString windowSizeText(int windowSize)
{
    return TuningTexts::tr("%n block(s)", nullptr, windowSize);
}

QString sizePairText(const policy::SizePair &sizes)
{
    return TuningTexts::tr("%1 bytes, window %2").arg(number(sizes.blockSize), number(sizes.windowSize));
}

QString ramdiskOriginText(const policy::Ramdisk &ramdisk)
{
    switch (ramdisk.origin) {
    case policy::Ramdisk::Origin::Site:
        return TuningTexts::tr("from the site");
    case policy::Ramdisk::Origin::Collection:
    case policy::Ramdisk::Origin::Device:
        return TuningTexts::tr("from %1").arg(displayText(ramdisk.by));
    case policy::Ramdisk::Origin::BackedOff:
        return TuningTexts::tr("backed off after a transfer that failed");
    }
    return {};
}

QList<Property> meaningRows(const policy::SizeMeaning &meaning, const policy::SizeMeaning &usual,
                            const policy::NetworkFacts &facts)
{
    QList<Property> rows{
        {TuningTexts::tr("A block"), TuningTexts::block(meaning, facts)},
        {TuningTexts::tr("Sent at once"),
         TuningTexts::tr("%n block(s), %1", nullptr, meaning.sizes.windowSize).arg(bytesText(meaning.windowBytes))},
        {TuningTexts::tr("The image"),
         TuningTexts::tr("%1 blocks, %2 waits").arg(number(meaning.blocks), number(meaning.roundTrips))},
        {TuningTexts::tr("A wait"),
         facts.roundTripMs > 0 ? TuningTexts::tr("%1, as recent boots had it").arg(roundTripText(facts.roundTripMs))
                               : TuningTexts::tr("not known")},
        {TuningTexts::tr("It takes"), TuningTexts::expected(meaning, facts)},
        {TuningTexts::tr("ConfigMgr default"), TuningTexts::compared(meaning, usual)}};
    return rows;
}

QList<SizeWarningText> sizeWarningTexts(const policy::SizeMeaning &meaning)
{
    QList<Warning> gravest;
    for (const Warning warning : meaning.warnings) {
        const auto same = std::find_if(gravest.begin(), gravest.end(),
                                       [&](Warning other) { return kindOf(other) == kindOf(warning); });
        if (same == gravest.end())
            gravest += warning;
        else if (gravity(warning) > gravity(*same))
            *same = warning;
    }
    QList<SizeWarningText> texts;
    for (const Warning warning : std::as_const(gravest))
        texts += TuningTexts::warning(warning, meaning);
    return texts;
}

RecommendationText recommendationText(const policy::Recommendation &one, const policy::SizePair &current)
{
    RecommendationText text;
    text.title = sizePairText(one.sizes);
    text.reason = TuningTexts::reason(one, current);
    if (one.failedPairs > 0 && one.reason != Reason::EverythingFailed)
        text.reason += u' ' + TuningTexts::tr("%n other choice(s) failed and are left out.", nullptr, one.failedPairs);
    switch (one.confidence) {
    case policy::Recommendation::Confidence::None:
        text.sample = TuningTexts::tr("No measurement");
        text.tone = Tone::Muted;
        return text;
    case policy::Recommendation::Confidence::Low:
        text.sample = TuningTexts::tr("Weak: only %n transfer(s)", nullptr, one.samples);
        text.tone = Tone::Warning;
        break;
    case policy::Recommendation::Confidence::Medium:
        text.sample = TuningTexts::tr("Fair: %n transfer(s)", nullptr, one.samples);
        text.tone = Tone::Active;
        break;
    case policy::Recommendation::Confidence::High:
        text.sample = TuningTexts::tr("Sound: %n transfer(s)", nullptr, one.samples);
        text.tone = Tone::Good;
        break;
    }
    if (one.fromTests)
        text.sample = TuningTexts::tr("%1, of test runs").arg(text.sample);
    return text;
}

QString measuringFailureText(const QString &failure, const QString &detail, const policy::SizePair &asked)
{
    const QString sizes = sizePairText(asked), said = displayText(detail);
    if (failure == u"no-answer")
        return TuningTexts::tr("%1: the server did not answer. Is it serving, and is UDP open between here and there?")
            .arg(sizes);
    if (failure == u"stalled")
        return TuningTexts::tr(
                   "%1: blocks stopped arriving. Something on the way drops packets of this size; a smaller "
                   "block may pass.")
            .arg(sizes);
    if (failure == u"refused")
        return said.isEmpty() ? TuningTexts::tr("%1: the server refused it.").arg(sizes)
                              : TuningTexts::tr("%1: the server refused it (%2).").arg(sizes, said);
    if (failure == u"mismatch")
        return TuningTexts::tr("%1: what arrived is not what the image holds. Validate the boot image.").arg(sizes);
    return TuningTexts::tr("%1: failed (%2).").arg(sizes, said.isEmpty() ? displayText(failure) : said);
}

QString percentText(double share)
{
    const double percent = share * 100;
    if (percent > 0 && percent < 0.05)
        return TuningTexts::tr("< 0.1 %");
    return TuningTexts::tr("%1 %").arg(QLocale().toString(percent, 'f', percent > 0 && percent < 10 ? 1 : 0));
}

QString vendorText(const QString &vendor)
{
    return vendor.isEmpty() ? TuningTexts::tr("Not known") : displayText(vendor);
}

} // namespace slipway::models
