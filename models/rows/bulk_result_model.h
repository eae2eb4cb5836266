// SPDX-License-Identifier: GPL-3.0-or-later
// What became of each row of a job over many. Gui thread.
#pragma once
#include "models/rows/row_model.h"

namespace slipway::models {

struct BulkResultRow
{
    enum class State : quint8 { Waiting, Done, Failed };
    QString id;
    QString name;
    State state = State::Waiting;
    QString error; ///< in words

    QString key() const { return id; }
    QString keyText() const { return id; }
    QVariant cell(int column, int role) const;
    bool operator==(const BulkResultRow &) const = default;
};

class BulkResultModel final : public RowModel<BulkResultRow>
{
public:
    enum Columns { Name, Result };
    explicit BulkResultModel(QObject *parent = nullptr);
    int count(BulkResultRow::State state) const;
    QStringList keys(BulkResultRow::State state) const;
};

} // namespace slipway::models
