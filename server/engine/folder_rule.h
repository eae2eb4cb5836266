// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a site's folders may not lie within one another. Any thread; looks at the disk.
#pragma once
#include "server/base/error.h"
#include "server/store/site_location.h"

namespace slipway::engine {

/// Refused: anybody could download the site or its backups, or the sweep of content would take them. `published`: the
/// folder that is served, empty: none; `backups`: where backups go.
Result<void> checkFolders(const store::SiteLocation &site, const QString &published, const QString &backups);
/// Whether anybody could download the site.
bool publishesItself(const store::SiteLocation &site, const QString &published);
/// For who publishes it. Refused: it is, lies in or holds a site or a backup. The look into it is bounded: a site may
/// lie deeper, and content::OpenFile hands out nothing of that.
Result<void> checkPublished(const QString &published);

} // namespace slipway::engine
