// SPDX-License-Identifier: GPL-3.0-or-later
// A query rule of a collection: conditions that must all hold for a device. Kept, shown and exported as text:
//     name like "LAB-*" and architecture is x64 and subnet within 10.20.0.0/16
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include <QList>
#include <QString>

namespace slipway::site {

struct QueryCondition
{
    enum class Field : quint8 { Name, Mac, MacVendor, SmbiosGuid, Architecture, Subnet, SwitchPort, LastSeen };
    /// Like compares with `*` and `?`, without case; Within: a subnet by prefix, a last seen by days.
    enum class Operator : quint8 { Is, IsNot, Like, NotLike, Within, NotWithin };
    Field field = Field::Name;
    Operator comparison = Operator::Is;
    QString value; ///< canonical: a MAC and a GUID as they are printed, "10.20.0.0/16", "30" (days)
    bool operator==(const QueryCondition &) const = default;
};

struct CollectionQuery
{
    QList<QueryCondition> conditions; ///< never empty; all must hold
    bool operator==(const CollectionQuery &) const = default;
};

/// InvalidValue, naming the word that is wrong and what may stand there.
Result<CollectionQuery> parseQuery(const QString &text);
/// The canonical text: parseQuery(queryText(q)) is q.
QString queryText(const CollectionQuery &query);
/// "name", "mac", "vendor", "guid", "architecture", "subnet", "switch-port", "last-seen"; "is", "is-not", "like" ...
QString queryFieldKey(QueryCondition::Field field);
QString queryOperatorKey(QueryCondition::Operator comparison);
/// Which operators a field knows, the usual one first.
QList<QueryCondition::Operator> queryOperators(QueryCondition::Field field);

} // namespace slipway::site
