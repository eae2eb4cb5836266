// SPDX-License-Identifier: GPL-3.0-or-later
// Where a site lives on disk.
#pragma once
#include <QString>

namespace slipway::store {

struct SiteLocation
{
    QString directory;
    QString siteDatabase() const { return directory + QStringLiteral("/site.db"); }   ///< configuration
    QString stateDatabase() const { return directory + QStringLiteral("/state.db"); } ///< runtime
    QString contentFolder() const { return directory + QStringLiteral("/content"); }
    bool exists() const;
    /// $SLIPWAY_SITE, else the user's data directory.
    static SiteLocation fromEnvironment();
};

} // namespace slipway::store
