// SPDX-License-Identifier: GPL-3.0-or-later
// When each thing was changed last, read off the audit trail. Pure; any thread.
#pragma once
#include "server/store/audit_store.h"
#include <QHash>

namespace slipway::models {

/// By the name that each has now, as far back as `newestFirst` reaches. Names change: what was called otherwise then is
/// followed. `counting`: the verbs that count, "task-sequence.change".
QHash<QString, qint64> lastChanges(const QList<store::AuditRow> &newestFirst, const QStringList &counting);

} // namespace slipway::models
