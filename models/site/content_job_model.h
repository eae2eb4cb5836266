// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images that are validated or updated one after the other, and what came of it. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/base/ids.h"

namespace slipway::models {

struct ContentJobRow
{
    enum class State : quint8 { Waiting, Running, Done, Warned, Failed, Skipped };
    BootImageId id;
    QString name;
    State state = State::Waiting;
    QString result; ///< in words, several lines at most

    BootImageId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const ContentJobRow &) const = default;
};

class ContentJobModel final : public RowModel<ContentJobRow>
{
public:
    enum Columns { Name, State, Result };
    explicit ContentJobModel(QObject *parent = nullptr);
    int count(ContentJobRow::State state) const;
};

} // namespace slipway::models
