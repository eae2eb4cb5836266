// SPDX-License-Identifier: GPL-3.0-or-later
// What a program says whose site cannot be used. Any thread; looks through the folder of backups.
#pragma once
#include "server/base/error.h"
#include "server/store/site_location.h"

namespace slipway::models {

/// The error's text, and where a database of the site is damaged the command that brings the site back.
QString siteErrorText(const store::SiteLocation &site, const Error &error);

} // namespace slipway::models
