// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/tuning_grid.h"
#include <algorithm>

namespace slipway::models {

namespace {

QList<int> mostUsed(const QHash<int, int> &transfersBySize)
{
    QList<int> sizes = transfersBySize.keys();
    std::sort(sizes.begin(), sizes.end(),
              [&](int a, int b) { return std::pair(-transfersBySize[a], a) < std::pair(-transfersBySize[b], b); });
    sizes = sizes.mid(0, TuningGrid::Most);
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

} // namespace

TuningGrid::TuningGrid(const QList<policy::TuningCell> &cells)
{
    QHash<int, int> byBlock, byWindow;
    for (const policy::TuningCell &cell : cells) {
        byBlock[cell.sizes.blockSize] += cell.delivered + cell.failed;
        byWindow[cell.sizes.windowSize] += cell.delivered + cell.failed;
    }
    m_blockSizes = mostUsed(byBlock);
    m_windowSizes = mostUsed(byWindow);
    for (const policy::TuningCell &cell : cells) {
        if (!m_blockSizes.contains(cell.sizes.blockSize) || !m_windowSizes.contains(cell.sizes.windowSize)) {
            ++m_leftOut;
            continue;
        }
        m_cells.insert({cell.sizes.blockSize, cell.sizes.windowSize}, cell);
    }
    for (const policy::TuningCell &cell : std::as_const(m_cells)) {
        if (cell.failed == 0)
            m_best = std::max(m_best, cell.medianBytesPerSecond);
    }
}

const policy::TuningCell *TuningGrid::cell(const policy::SizePair &sizes) const
{
    const auto found = m_cells.constFind({sizes.blockSize, sizes.windowSize});
    return found == m_cells.constEnd() ? nullptr : &*found;
}

} // namespace slipway::models
