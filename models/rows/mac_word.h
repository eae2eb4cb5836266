// SPDX-License-Identifier: GPL-3.0-or-later
// MAC addresses, and parts of them, as people type them into a search. Pure; any thread.
#pragma once
#include <QString>

namespace slipway::models {

/// "52-54-00" or "5254.0000.0102" with colons, as every list shows it, in small letters; empty: it is neither.
QString macWord(QStringView word);

} // namespace slipway::models
