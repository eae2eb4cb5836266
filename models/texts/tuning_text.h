// SPDX-License-Identifier: GPL-3.0-or-later
// Block and window size of the RAM disk in words: what they mean on this network, what firmware makes of them, what the
// measurements say. Any thread.
#pragma once
#include "models/details/properties.h"
#include "models/texts/stage_text.h"
#include "server/policy/ramdisk.h"
#include "server/policy/tuning.h"

namespace slipway::models {

/// What Configuration Manager and its distribution points use where nobody changed it.
inline constexpr policy::SizePair ConfigurationManagerSizes{4096, 1};

QString blockSizeText(int blockSize);   ///< "4,096 bytes"
QString windowSizeText(int windowSize); ///< "8 blocks"
/// "4,096 bytes, window 8"
QString sizePairText(const policy::SizePair &sizes);
/// "from the site", "from Room, Lab": whose values those are
QString ramdiskOriginText(const policy::Ramdisk &ramdisk);

/// The figures, one a row. `usual`: the same for Configuration Manager's default, to compare with.
QList<Property> meaningRows(const policy::SizeMeaning &meaning, const policy::SizeMeaning &usual,
                            const policy::NetworkFacts &facts);

struct SizeWarningText
{
    policy::SizeWarning warning;
    Tone tone = Tone::Warning;
    QString text;                ///< what may happen, why, and what helps
    site::RamdiskTuning instead; ///< what helps, as values; 0: that size may stay
};
/// The gravest of each kind: who reads that 65,464 times out needs not be told that it is cut into fragments.
QList<SizeWarningText> sizeWarningTexts(const policy::SizeMeaning &meaning);

struct RecommendationText
{
    QString title;  ///< "1,456 bytes, window 16"
    QString reason; ///< why these
    QString sample; ///< how many transfers say so
    Tone tone = Tone::Muted;
};
RecommendationText recommendationText(const policy::Recommendation &recommendation, const policy::SizePair &current);

/// Why one pair of a test run has no figure, by MeasuredPair::failure.
QString measuringFailureText(const QString &failure, const QString &detail, const policy::SizePair &asked);
QString percentText(double share); ///< "0.3 %"
QString vendorText(const QString &vendor);

} // namespace slipway::models
