// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of one device, with those that it inherits, or of one collection. Secret values are masked unless they
// are asked for. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/effective_variables.h"

namespace slipway::models {

struct VariableRow
{
    enum class State : quint8 { InForce, Ambiguous, Overridden };
    site::OwnedVariable owned;
    bool own = false; ///< of the device or collection that is looked at: it can be changed there
    QString source;   ///< whose it is, in words
    State state = State::InForce;
    bool revealed = false;

    QString key() const;
    QString keyText() const { return key(); }
    QVariant cell(int column, int role) const;
    bool operator==(const VariableRow &) const = default;
};

class VariableModel final : public RowModel<VariableRow>
{
public:
    enum Columns { Name, Value, Source, State };
    explicit VariableModel(QObject *parent = nullptr);
    /// Its own and its collections', whether they hold or not. An unprovisioned record has those of its unknown
    /// computer: `member` is what collections hold.
    void updateDevice(const site::Snapshot &snapshot, const site::Member &member);
    void updateCollection(const site::Snapshot &snapshot, CollectionId collection);
    void clear() { setRows({}); }
    void setRevealed(bool revealed);
    bool revealed() const { return m_revealed; }
    bool hasSecrets() const;

private:
    bool m_revealed = false;
};

} // namespace slipway::models
