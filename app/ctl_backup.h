// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl backup restore: the one call for which nobody may have the site open, this program included.
#pragma once
#include "app/ctl_call.h"

namespace slipway::ctl {

inline constexpr char RestoreUsage[] = "backup restore BACKUP [--folder FOLDER]";
/// Into a site that is missing, too.
Outcome restoreSite(const store::SiteLocation &site, const QStringList &words);

} // namespace slipway::ctl
