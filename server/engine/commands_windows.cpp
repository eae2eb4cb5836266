// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images of Windows: what is in a WIM.
#include "server/engine/commands_private.h"

namespace slipway::engine {

Result<content::WimFile> Commands::inspectWim(const QString &file, const content::Progress &progress)
{
    return content::inspectWim(file, progress);
}

} // namespace slipway::engine
