// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail in words: what was done, what changed, and whether the trail is intact. Any thread.
#pragma once
#include "server/store/audit_store.h"
#include <QJsonObject>

namespace slipway::models {

/// "Added a device"; the verb itself if it is not known.
QString auditVerbText(const QString &verb);
QStringList auditVerbs(); ///< all that have words

/// One thing that a row of the trail tells.
struct AuditChange
{
    QString label;
    QString before; ///< empty: it is new, or not a change
    QString after;  ///< empty: it is gone
    bool operator==(const AuditChange &) const = default;
};
QList<AuditChange> auditChanges(const QString &detail);
/// The same in one line: "Name: PC1 → PC9, Enabled: Yes → No".
QString auditSummary(const QString &detail);

/// "Intact: 1,234 rows", or what is wrong, why that matters and what to do.
QString auditCheckText(const store::AuditCheck &check);

} // namespace slipway::models
