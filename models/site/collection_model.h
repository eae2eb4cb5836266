// SPDX-License-Identifier: GPL-3.0-or-later
// The list of device collections. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct CollectionRow
{
    CollectionId id;
    QString name;
    QString limiting;
    int members = 0;
    int deployments = 0;
    bool builtIn = false;
    QString rules;
    int windows = 0;
    qint64 evaluatedMs = 0; ///< when its members were found out

    CollectionId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const CollectionRow &) const = default;
};

class CollectionModel final : public RowModel<CollectionRow>
{
public:
    enum Columns { Name, Members, Deployments, Limiting, Kind, Rules, Windows, Evaluated };
    explicit CollectionModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot);
    /// Only those.
    void update(const site::Snapshot &snapshot, const QList<CollectionId> &collections);
};

} // namespace slipway::models
