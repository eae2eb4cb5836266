// SPDX-License-Identifier: GPL-3.0-or-later
// What took how long in one boot: its events and reports as phases, one after the other, for the waterfall. Pure; any
// thread.
#pragma once
#include "server/session/boot_session.h"
#include <QList>

namespace slipway::models {

struct BootPhase
{
    enum class Kind : quint8 {
        Dhcp,        ///< asks for a boot server
        BootService, ///< is told its boot file
        Loader,      ///< a loader runs until it asks again
        Wait,        ///< for F12
        Tftp,        ///< a file
        Http,        ///< a file
        Report,      ///< the machine says what it does
        Mark,        ///< something that happened at one time
    };
    enum class Outcome : quint8 { Done, Running, Failed };
    Kind kind = Kind::Mark;
    Outcome outcome = Outcome::Done;
    QString label;      ///< plain text, made safe to be shown
    qint64 beginMs = 0; ///< since the session's start
    qint64 endMs = 0;
    qint64 bytes = 0;         ///< that arrived
    qint64 retransmitted = 0; ///< blocks
    QString remark{};         ///< why it failed, what was reported
    qint64 durationMs() const { return endMs - beginMs; }
    double bytesPerSecond() const; ///< 0 where it is too short to say
    bool isFile() const { return kind == Kind::Tftp || kind == Kind::Http; }
    bool operator==(const BootPhase &) const = default;
};

/// By their begin. `nowMs` ends what still runs.
QList<BootPhase> bootPhases(const session::BootSession &session, qint64 nowMs);
/// "3 s, 412 KiB at 137 KiB/s": what stands beside its bar.
QString phaseFigures(const BootPhase &phase);
/// All that is known of it, a line each: plain text.
QString phaseDetails(const BootPhase &phase);
/// The whole in a few sentences, for those who cannot see the bars.
QString phasesSummary(const QList<BootPhase> &phases);

/// Ticks at round times: 0, 5 s, 10 s ...
struct TimeTicks
{
    qint64 stepMs = 1000;
    qint64 endMs = 1000; ///< the axis reaches to here: a whole number of steps
    int count() const { return int(endMs / stepMs) + 1; }
    QString text(int tick) const; ///< "0", "0.5 s", "1:30"
};
/// At most `most` steps over so much time.
TimeTicks timeTicks(qint64 spanMs, int most);

} // namespace slipway::models
