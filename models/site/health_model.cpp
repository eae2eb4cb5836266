// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/health_model.h"

using namespace Qt::StringLiterals;

namespace slipway::models {

QVariant HealthRow::cell(int column, int role) const
{
    if (column == HealthModel::Severity) {
        if (role == SortRole)
            return -int(finding.severity); // the worst comes first
        if (role == IconRole)
            return healthSeverityIcon(finding.severity);
        if (role == ToneRole)
            return int(healthSeverityTone(finding.severity));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case HealthModel::Severity:
        return healthSeverityText(finding.severity);
    case HealthModel::What:
        return text.what;
    case HealthModel::Next:
        return text.next;
    case HealthModel::Cause:
        return text.cause;
    case HealthModel::Check:
        return engine::healthCheckKey(finding.check);
    default:
        return {};
    }
}

HealthModel::HealthModel(QObject *parent)
    : RowModel({{"severity", QT_TRANSLATE_NOOP("Columns", "Severity"), 10},
                {"what", QT_TRANSLATE_NOOP("Columns", "Finding"), 52},
                {"next", QT_TRANSLATE_NOOP("Columns", "What to do"), 60},
                {"cause", QT_TRANSLATE_NOOP("Columns", "Likely cause"), 60, false, false, false},
                {"check", QT_TRANSLATE_NOOP("Columns", "Check"), 24, false, true, false}},
               parent)
{
}

void HealthModel::update(const QList<engine::HealthFinding> &findings, const site::Snapshot &snapshot)
{
    QList<HealthRow> rows;
    rows.reserve(findings.size());
    for (const engine::HealthFinding &finding : findings)
        rows += {finding, healthText(finding, snapshot)};
    setRows(rows);
}

int HealthModel::count(engine::HealthFinding::Severity severity) const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [severity](const HealthRow &row) { return row.finding.severity == severity; }));
}

} // namespace slipway::models
