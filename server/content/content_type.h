// SPDX-License-Identifier: GPL-3.0-or-later
// The Content-Type of a name. UEFI HTTP boot goes by it: what it does not know, it does not start.
#pragma once
#include <QByteArray>

namespace slipway::content {

QByteArray contentType(QByteArrayView name);

} // namespace slipway::content
