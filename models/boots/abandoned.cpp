// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/abandoned.h"

namespace slipway::models {

namespace {
/// Five minutes (session::Tracker::expire()), and the time in which an engine of this process tells of its own.
constexpr qint64 AbandonedMs = 5 * 60'000 + 10'000;
} // namespace

bool isAbandoned(const session::BootSession &session, qint64 nowMs)
{
    return session.state == session::State::Live && nowMs - session.lastSeenMs >= AbandonedMs;
}

void endAbandoned(session::BootSession &session, qint64 nowMs)
{
    if (!isAbandoned(session, nowMs))
        return;
    session.state = session::State::Failed;
    session.endedMs = session.endedMs.value_or(session.lastSeenMs);
    session.bytesPerSecond = 0;
}

} // namespace slipway::models
