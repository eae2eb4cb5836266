// SPDX-License-Identifier: GPL-3.0-or-later
// What the health checks found. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/health_text.h"

namespace slipway::models {

struct HealthRow
{
    engine::HealthFinding finding;
    HealthText text;

    QString key() const { return engine::healthCheckKey(finding.check) + u'|' + finding.key; }
    QString keyText() const { return key(); }
    QVariant cell(int column, int role) const;
    bool operator==(const HealthRow &other) const
    {
        return finding == other.finding && text.what == other.text.what && text.cause == other.text.cause;
    }
};

class HealthModel final : public RowModel<HealthRow>
{
public:
    enum Columns { Severity, What, Next, Cause, Check };
    explicit HealthModel(QObject *parent = nullptr);
    void update(const QList<engine::HealthFinding> &findings, const site::Snapshot &snapshot);
    int count(engine::HealthFinding::Severity severity) const;
};

} // namespace slipway::models
