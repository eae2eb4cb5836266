// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of a restore, which may be cut off at any moment: two files cannot take their places at once. So what
// was made ready gets a name first, by which the restore is decided: whoever opens the site from then on finishes it
// before. Any thread, which it blocks.
#pragma once
#include "server/base/error.h"
#include "server/store/site_location.h"

namespace slipway::engine {

/// Where a restored site is made ready, in a folder of its own; it goes with this object, unless it was decided.
class RestoreStaging
{
public:
    explicit RestoreStaging(const store::SiteLocation &site);
    ~RestoreStaging();
    RestoreStaging(const RestoreStaging &) = delete;
    RestoreStaging &operator=(const RestoreStaging &) = delete;
    const store::SiteLocation &ready() const { return m_ready; }
    /// What is ready becomes the site. Hands out the folder in which the site as it was is kept; empty: there was none.
    /// Busy: a program has the site open. Failed: nothing changed.
    Result<QString> becomeTheSite();

private:
    store::SiteLocation m_site, m_ready;
};

enum class CutOffRestore : quint8 {
    None,
    Dropped, ///< it had changed nothing; what it had made ready is gone
    Finished ///< the site is the restored one
};
/// What a restore that was killed has left. Busy: it is at its last step, or another program finishes it.
Result<CutOffRestore> settleCutOffRestore(const store::SiteLocation &site);
/// The same for who holds the site's folder (lockFolder()).
Result<CutOffRestore> settleLocked(const store::SiteLocation &site);

} // namespace slipway::engine
