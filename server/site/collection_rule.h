// SPDX-License-Identifier: GPL-3.0-or-later
// One rule of a collection, as an edit names it.
#pragma once
#include "server/base/ids.h"
#include "server/site/collection_query.h"

namespace slipway::site {

struct CollectionRule
{
    enum class Kind : quint8 { Include, Exclude, Query };
    Kind kind = Kind::Include;
    CollectionId other{};    ///< of an include or exclude rule
    CollectionQuery query{}; ///< of a query rule
    bool operator==(const CollectionRule &) const = default;
};
/// "include", "exclude", "query"
QString ruleKindKey(CollectionRule::Kind kind);

} // namespace slipway::site
