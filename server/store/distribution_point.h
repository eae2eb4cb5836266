// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and exclusions belong to a distribution point. A site has one so far; its row is made with the tables.
#pragma once
#include <QtGlobal>

namespace slipway::store {

inline constexpr qint64 TheDistributionPoint = 1;

} // namespace slipway::store
