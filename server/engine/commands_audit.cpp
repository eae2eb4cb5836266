// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail.
#include "server/engine/commands_private.h"

namespace slipway::engine {

Result<void> Commands::Private::audit(const QString &, const QString &, const QJsonObject &)
{
    return {};
}

} // namespace slipway::engine
