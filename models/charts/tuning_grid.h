// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured, laid out by block size and window size: two values that are chosen, one outcome, so a grid. As
// curves (throughput over block size, one for each window) seven of them would lie on one another just where the
// network is the limit, and few sites have measured enough for a curve at all. Gui thread.
#pragma once
#include "server/policy/tuning.h"
#include <QHash>
#include <QList>

namespace slipway::models {

class TuningGrid
{
public:
    /// More lines or columns than this cannot be read: those with the fewest transfers are left out then.
    static constexpr int Most = 12;

    TuningGrid() = default;
    /// Of two cells with the same sizes the later one counts.
    explicit TuningGrid(const QList<policy::TuningCell> &cells);

    const QList<int> &blockSizes() const { return m_blockSizes; } ///< ascending
    const QList<int> &windowSizes() const { return m_windowSizes; }
    const policy::TuningCell *cell(const policy::SizePair &sizes) const; ///< null: not measured
    bool isEmpty() const { return m_cells.isEmpty(); }
    double best() const { return m_best; } ///< the largest median of those without a failure
    int leftOut() const { return m_leftOut; }

private:
    QList<int> m_blockSizes, m_windowSizes;
    QHash<std::pair<int, int>, policy::TuningCell> m_cells;
    double m_best = 0;
    int m_leftOut = 0; ///< cells
};

} // namespace slipway::models
