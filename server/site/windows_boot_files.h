// SPDX-License-Identifier: GPL-3.0-or-later
// The files that Windows PE needs around its WIM to boot over the network: by which name they are kept, and where in a
// WIM, on an ISO or in a folder they are found.
#pragma once
#include "server/site/entities.h"

namespace slipway::site {

struct WindowsBootFile
{
    QLatin1StringView name; ///< as it is kept and served, lower case
    QStringList paths;      ///< where it may lie, in order of preference; compared without case, with '/'
};
/// In the order in which people are shown them. "wimboot" has no path: only an administrator supplies it.
const QList<WindowsBootFile> &windowsBootFiles();
const WindowsBootFile *windowsBootFile(QStringView name); ///< null: no such file

} // namespace slipway::site
