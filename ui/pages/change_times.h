// SPDX-License-Identifier: GPL-3.0-or-later
// When things were changed last. The configuration does not say it; the audit trail does. Gui thread; the trail is read
// elsewhere.
#pragma once
#include "ui/shell/console.h"

namespace slipway::ui {

using ChangeTimes = QHash<QString, qint64>; ///< by the name that each has now

/// `area`: first word of the verbs, "task-sequence". `counting`: those that count (models/site/last_changes.h).
void askChangeTimes(Console &console, QObject *context, const QString &area, const QStringList &counting,
                    std::function<void(const Result<ChangeTimes> &)> told);

} // namespace slipway::ui
