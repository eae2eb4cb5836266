// SPDX-License-Identifier: GPL-3.0-or-later
// The list of task sequences. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct TaskSequenceRow
{
    TaskSequenceId id;
    QString name;
    QString bootImage; ///< empty: none, it cannot boot
    QString architecture;
    qint64 size = 0;
    int deployments = 0;
    qint64 modifiedMs = 0; ///< 0: not known, it came with a site document

    TaskSequenceId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const TaskSequenceRow &) const = default;
};

class TaskSequenceModel final : public RowModel<TaskSequenceRow>
{
public:
    enum Columns { Name, Number, BootImage, Architecture, Size, Modified, Deployments };
    explicit TaskSequenceModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot);
    /// When each was changed last, by name; shown from the next update() on.
    void setChanges(const QHash<QString, qint64> &changes) { m_changes = changes; }

private:
    QHash<QString, qint64> m_changes;
};

} // namespace slipway::models
