// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/change_times.h"
#include "models/site/last_changes.h"

namespace slipway::ui {

namespace {
constexpr int RowsRead = 20'000; ///< of the audit trail: older ones are not known
}

void askChangeTimes(Console &console, QObject *context, const QString &area, const QStringList &counting,
                    std::function<void(const Result<ChangeTimes> &)> told)
{
    console.run<ChangeTimes>(
        context,
        [area, counting](engine::Commands &commands) -> Result<ChangeTimes> {
            store::AuditQuery query;
            query.verb = area;
            query.limit = RowsRead;
            const auto rows = commands.auditTrail(query);
            if (!rows)
                return fail(rows.error());
            return models::lastChanges(*rows, counting);
        },
        std::move(told));
}

} // namespace slipway::ui
