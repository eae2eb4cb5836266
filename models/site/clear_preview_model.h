// SPDX-License-Identifier: GPL-3.0-or-later
// What Clear Required PXE Deployments would do, device by device. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/engine/guards.h"

namespace slipway::models {

struct ClearPreviewRow
{
    DeviceId id;
    QString name;
    QString cleared; ///< the deployments that are forgotten
    QString next;    ///< what it gets afterwards
    bool bootingNow = false;
    bool starts = false;
    bool waits = false; ///< starts as soon as a maintenance window opens

    DeviceId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const ClearPreviewRow &) const = default;
};

class ClearPreviewModel final : public RowModel<ClearPreviewRow>
{
public:
    enum Columns { Name, Cleared, Next };
    explicit ClearPreviewModel(QObject *parent = nullptr);
    void setPreview(const QList<engine::ClearPreview> &preview);
};

} // namespace slipway::models
