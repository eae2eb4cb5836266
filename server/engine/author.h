// SPDX-License-Identifier: GPL-3.0-or-later
// Who runs this program, and from where: what the audit trail names.
#pragma once
#include <QString>

namespace slipway::engine {

struct Author
{
    QString name; ///< the person who logged in, also behind sudo and su; "anna (root)" where the rights are another's
    QString program; ///< "slipwayctl"
    QString host;    ///< "dp1", or "dp1 (ssh 10.1.2.3)"
};
/// Found out once. Any thread.
const Author &currentAuthor();
/// Without the rest in brackets, for lists.
QString currentUser();

} // namespace slipway::engine
