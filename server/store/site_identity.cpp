// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/site_identity.h"
#include "server/store/database.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<QString> siteIdentity(const SiteLocation &site)
{
    constexpr int BusyMs = 5000;
    const auto database = Database::open(site.siteDatabase(), BusyMs);
    if (!database)
        return fail(database.error());
    const auto hash = (*database)->text(u"SELECT hash FROM audit WHERE id = 1"_s);
    if (!hash)
        return fail(hash.error());
    return hash->value_or(QString());
}

} // namespace slipway::store
