// SPDX-License-Identifier: GPL-3.0-or-later
// How far a copy on the site thread is, and the wish to cancel it: two numbers and a flag that both threads may touch
// at any time.
#pragma once
#include "server/engine/commands.h"
#include <atomic>
#include <memory>

namespace slipway::ui {

struct ContentProgress
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic<bool> cancelled{false};
};
using ContentProgressPointer = std::shared_ptr<ContentProgress>;

/// What Commands calls while bytes move.
inline std::function<bool(qint64, qint64)> progressOf(const ContentProgressPointer &progress)
{
    return [progress](qint64 done, qint64 total) {
        progress->done = done;
        progress->total = total;
        return !progress->cancelled;
    };
}

} // namespace slipway::ui
