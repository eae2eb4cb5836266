// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this user may open the boot ports through slipway-ports, and which program grants it. Any thread.
#pragma once
#include "server/engine/report.h"

namespace slipway::engine {

struct PortGrant
{
    /// "missing", "not-granted", "not-allowed", "ready".
    QString state = QStringLiteral("missing");
    QString grant;     ///< grant-ports beside the program; empty if there is none
    bool root = false; ///< this process is root's, and needs no grant
};

/// Looks at the disk.
PortGrant portGrant();
/// Why slipway-ports did not open this port ("udp 67"): PortProblem::opener.
QString openersFault(const PortGrant &grant, const QString &port);

} // namespace slipway::engine

Q_DECLARE_METATYPE(slipway::engine::PortGrant)
