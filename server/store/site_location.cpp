// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/site_location.h"
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace slipway::store {

bool SiteLocation::exists() const
{
    return QFileInfo::exists(siteDatabase());
}

SiteLocation SiteLocation::fromEnvironment()
{
    const QString named = qEnvironmentVariable("SLIPWAY_SITE");
    if (!named.isEmpty())
        return {named};
    // Not AppDataLocation: three programs share one site, whatever each calls itself.
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/slipway"_s};
}

} // namespace slipway::store
