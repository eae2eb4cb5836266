// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/entry.h"
#include <algorithm>

namespace slipway::session {

int Entry::payloadCount() const
{
    return int(std::count_if(files.begin(), files.end(), [](const ServedFile &file) { return file.payload; }));
}

QByteArray sessionPath(const QByteArray &token, QByteArrayView name)
{
    QByteArray path = "s/" + token + '/';
    path.append(name);
    return path;
}

} // namespace slipway::session
