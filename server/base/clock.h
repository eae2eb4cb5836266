// SPDX-License-Identifier: GPL-3.0-or-later
// The only way to the time of day. Tests install a TestClock; nothing else in the house asks the system.
#pragma once
#include <QtGlobal>

namespace slipway {

class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC. May jump.
    virtual qint64 utcMs() const = 0;
    /// Milliseconds of a clock that never jumps back; counts suspended time too. Its zero means nothing.
    virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    qint64 utcMs() const override;
    qint64 monotonicMs() const override;
};

/// Stands still until advanced.
class TestClock final : public Clock
{
public:
    explicit TestClock(qint64 utcMs = 1'800'000'000'000) : m_utcMs(utcMs) {}
    qint64 utcMs() const override { return m_utcMs; }
    qint64 monotonicMs() const override { return m_monotonicMs; }
    void advance(qint64 ms)
    {
        m_utcMs += ms;
        m_monotonicMs += ms;
    }

private:
    qint64 m_utcMs;
    qint64 m_monotonicMs = 1'000'000;
};

} // namespace slipway
