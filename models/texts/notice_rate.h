// SPDX-License-Identifier: GPL-3.0-or-later
// How often somebody is told something outside of the window: at most one text in ten seconds, and then how many more
// there were. Gui thread; has no clock of its own.
#pragma once
#include <QString>
#include <optional>

namespace slipway::models {

class NoticeRate
{
public:
    static constexpr qint64 GapMs = 10'000;
    /// The text to show now; none: later, or in a summary.
    std::optional<QString> add(const QString &text, qint64 nowMs);
    /// What waited, once its time has come.
    std::optional<QString> due(qint64 nowMs);
    /// Until due() has something; none: nothing waits.
    std::optional<qint64> waitMs(qint64 nowMs) const;

private:
    std::optional<qint64> m_lastMs;
    QString m_held; ///< the first one that waits
    int m_more = 0; ///< beside it
};

} // namespace slipway::models
