// SPDX-License-Identifier: GPL-3.0-or-later
// The collections that something may be deployed to, and why the others may not. Gui thread; the judgement on any.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"

namespace slipway::models {

/// What keeps a collection from being chosen for a required deployment.
enum class ChoiceBar : quint8 {
    None,
    Large,     ///< more members than riskDefaultSize: it is hidden until somebody asks for it
    TooLarge,  ///< more than riskMaximumSize
    Everybody, ///< All Systems
};
ChoiceBar choiceBar(const site::Snapshot &snapshot, CollectionId collection, bool required);
QString choiceBarText(ChoiceBar bar, const site::Settings &settings);

struct CollectionChoiceRow
{
    CollectionId id;
    QString name;
    QString limiting;
    int members = 0;
    bool builtIn = false;
    ChoiceBar bar = ChoiceBar::None;
    QString why; ///< it cannot be chosen; empty: it can

    bool isForbidden() const { return bar == ChoiceBar::TooLarge || bar == ChoiceBar::Everybody; }
    CollectionId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    QVariant cell(int column, int role) const;
    bool operator==(const CollectionChoiceRow &) const = default;
};

class CollectionChoiceModel final : public RowModel<CollectionChoiceRow>
{
public:
    enum Columns { Name, Members, Limiting, Why };
    explicit CollectionChoiceModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, bool required);
};

} // namespace slipway::models
