// SPDX-License-Identifier: GPL-3.0-or-later
// The engine tells the steps of a decision in English, which scripts may read (the outer contract). Here the same
// sentences in the language of the window. Any thread.
#pragma once
#include <QString>

namespace slipway::models {

/// The detail of a policy::Step. A sentence that is not known stays as it is.
QString stepDetailText(const QString &detail);

} // namespace slipway::models
