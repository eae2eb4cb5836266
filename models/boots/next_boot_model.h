// SPDX-License-Identifier: GPL-3.0-or-later
// What each member of a collection would get at its next network boot. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/policy/next_boot.h"

namespace slipway::models {

struct NextBootRow
{
    QString id; ///< of the row: a machine whose firmware decides has one for each
    QString name;
    QString firmware;
    policy::Decision decision;
    QString why;

    QString key() const { return id; }
    QString keyText() const { return id; }
    QVariant cell(int column, int role) const;
    bool operator==(const NextBootRow &) const { return false; }
};

class NextBootModel final : public RowModel<NextBootRow>
{
public:
    enum Columns { Name, Firmware, Answer, Deployment, TaskSequence, BootImage, Reason };
    explicit NextBootModel(QObject *parent = nullptr);
    void setCollection(CollectionId collection, const site::Snapshot &snapshot, const policy::Ledger &ledger,
                       qint64 atMs);
    int count(policy::Answer answer) const;
};

} // namespace slipway::models
