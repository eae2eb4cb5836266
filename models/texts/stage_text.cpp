// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/stage_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using session::Stage;

struct StageRow
{
    Stage stage;
    Tone tone;
    const char *text;
};

constexpr StageRow Rows[] = {
    {Stage::Discover, Tone::Neutral, QT_TRANSLATE_NOOP("StageTexts", "Asks for a boot server")},
    {Stage::Offer, Tone::Active, QT_TRANSLATE_NOOP("StageTexts", "Boot offered")},
    {Stage::Request, Tone::Neutral, QT_TRANSLATE_NOOP("StageTexts", "Requests its address")},
    {Stage::Ack, Tone::Active, QT_TRANSLATE_NOOP("StageTexts", "Address given")},
    {Stage::BootService, Tone::Active, QT_TRANSLATE_NOOP("StageTexts", "Told its boot file")},
    {Stage::Silent, Tone::Muted, QT_TRANSLATE_NOOP("StageTexts", "Not answered")},
    {Stage::SizeProbe, Tone::Neutral, QT_TRANSLATE_NOOP("StageTexts", "Asks for the file's size")},
    {Stage::FileBegins, Tone::Active, QT_TRANSLATE_NOOP("StageTexts", "Downloads a file")},
    {Stage::FileDelivered, Tone::Good, QT_TRANSLATE_NOOP("StageTexts", "File delivered")},
    {Stage::FileFailed, Tone::Bad, QT_TRANSLATE_NOOP("StageTexts", "File transfer failed")},
    {Stage::FileNotFound, Tone::Warning, QT_TRANSLATE_NOOP("StageTexts", "Asked for a file that is not here")},
    {Stage::PayloadBegins, Tone::Active, QT_TRANSLATE_NOOP("StageTexts", "Boot image begins")},
    {Stage::PayloadRefused, Tone::Bad, QT_TRANSLATE_NOOP("StageTexts", "Boot image refused")},
    {Stage::Delivered, Tone::Good, QT_TRANSLATE_NOOP("StageTexts", "Boot image delivered")},
    {Stage::Withdrawn, Tone::Warning, QT_TRANSLATE_NOOP("StageTexts", "Boot image never arrived; not counted")},
    {Stage::Prompted, Tone::Active, QT_TRANSLATE_NOOP("StageTexts", "Waits for F12")},
    {Stage::Declined, Tone::Muted, QT_TRANSLATE_NOOP("StageTexts", "F12 not pressed; next boot device")},
    {Stage::Chained, Tone::Active, QT_TRANSLATE_NOOP("StageTexts", "Boot loader takes over")},
    {Stage::Address, Tone::Neutral, QT_TRANSLATE_NOOP("StageTexts", "Address renewed")},
    {Stage::Status, Tone::Good, QT_TRANSLATE_NOOP("StageTexts", "Reports its status")},
    {Stage::Stopped, Tone::Warning, QT_TRANSLATE_NOOP("StageTexts", "Stopped by an administrator")},
    {Stage::LoaderMissing, Tone::Bad, QT_TRANSLATE_NOOP("StageTexts", "Boot loader not installed")},
    {Stage::Ended, Tone::Muted, QT_TRANSLATE_NOOP("StageTexts", "Session ended")},
    {Stage::Elsewhere, Tone::Neutral, QT_TRANSLATE_NOOP("StageTexts", "Takes its address from another server")},
    {Stage::Duplicate, Tone::Muted, QT_TRANSLATE_NOOP("StageTexts", "The same request came twice")},
    {Stage::BackedOff, Tone::Warning, QT_TRANSLATE_NOOP("StageTexts", "Smaller blocks at the next boot")},
};

const StageRow &row(Stage stage)
{
    for (const StageRow &candidate : Rows) {
        if (candidate.stage == stage)
            return candidate;
    }
    return Rows[0];
}

struct StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(StateTexts)
};

} // namespace

QString stageText(session::Stage stage)
{
    return QCoreApplication::translate("StageTexts", row(stage).text);
}

Tone stageTone(session::Stage stage)
{
    return row(stage).tone;
}

QString stateText(session::State state)
{
    switch (state) {
    case session::State::Live:
        return StateTexts::tr("Booting");
    case session::State::Delivered:
        return StateTexts::tr("Delivered");
    case session::State::Silent:
        return StateTexts::tr("Not answered");
    case session::State::Failed:
        return StateTexts::tr("Failed");
    case session::State::Reported:
        return StateTexts::tr("Reported");
    }
    return {};
}

Tone stateTone(session::State state)
{
    switch (state) {
    case session::State::Live:
        return Tone::Active;
    case session::State::Delivered:
    case session::State::Reported:
        return Tone::Good;
    case session::State::Silent:
        return Tone::Muted;
    case session::State::Failed:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString stateIcon(session::State state)
{
    switch (state) {
    case session::State::Live:
        return u"state-live"_s;
    case session::State::Delivered:
        return u"state-done"_s;
    case session::State::Reported:
        return u"state-reported"_s;
    case session::State::Silent:
        return u"state-silent"_s;
    case session::State::Failed:
        return u"state-failed"_s;
    }
    return {};
}

} // namespace slipway::models
