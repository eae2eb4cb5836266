// SPDX-License-Identifier: GPL-3.0-or-later
// How well what somebody typed fits a text. Any thread.
#pragma once
#include <QStringList>

namespace slipway::models {

/// Both folded (site/folded.h). -1: not at all. Higher: better. The letters may stand apart, but in this order.
int fuzzyScore(QStringView text, QStringView word);
/// Every word must fit the title, or stand in `also` as it is.
int fuzzyScore(QStringView title, QStringView also, const QStringList &words);

} // namespace slipway::models
