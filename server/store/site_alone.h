// SPDX-License-Identifier: GPL-3.0-or-later
// A site that nobody else has open, for as long as this object lives: its files may be exchanged. Belongs to the thread
// that took it.
#pragma once
#include "server/store/database.h"
#include "server/store/site_location.h"

namespace slipway::store {

class SiteAlone
{
public:
    /// Folds the logs into the files and locks both databases. Busy: another program has the site open, or another
    /// connection of this one. A damaged database, which can be neither folded nor locked, is no obstacle. Refused:
    /// one that is a link: who exchanges the site's files would exchange the link.
    static Result<std::unique_ptr<SiteAlone>> take(const SiteLocation &site);
    ~SiteAlone();
    SiteAlone(const SiteAlone &) = delete;
    SiteAlone &operator=(const SiteAlone &) = delete;

private:
    SiteAlone() = default;
    Result<void> lock(const QString &file);
    std::vector<std::unique_ptr<Database>> m_databases;
};

} // namespace slipway::store
