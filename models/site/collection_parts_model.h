// SPDX-License-Identifier: GPL-3.0-or-later
// The rules and the maintenance windows of one collection, as lists. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct CollectionRuleRow
{
    enum class Kind : quint8 { Limit, Direct, Query, Include, Exclude };
    Kind kind = Kind::Direct;
    QString text;  ///< what it says
    int found = 0; ///< how many it holds, before the others are asked

    QString key() const { return QString::number(int(kind)) + text; }
    QString keyText() const { return key(); }
    QVariant cell(int column, int role) const;
    bool operator==(const CollectionRuleRow &) const = default;
};

class CollectionRuleModel final : public RowModel<CollectionRuleRow>
{
public:
    enum Columns { Kind, Rule, Found };
    explicit CollectionRuleModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, CollectionId collection);
};

struct WindowRow
{
    QString text;
    QString state;

    QString key() const { return text; }
    QString keyText() const { return text; }
    QVariant cell(int column, int role) const;
    bool operator==(const WindowRow &) const = default;
};

class WindowModel final : public RowModel<WindowRow>
{
public:
    enum Columns { Window, State };
    explicit WindowModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, CollectionId collection, qint64 nowMs);
};

} // namespace slipway::models
