// SPDX-License-Identifier: GPL-3.0-or-later
// How names are compared: without their case, and with composed and decomposed letters alike.
#pragma once
#include <QString>

namespace slipway::site {

QString folded(const QString &name);

} // namespace slipway::site
