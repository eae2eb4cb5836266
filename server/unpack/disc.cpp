// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/unpack/disc.h"

namespace slipway::unpack {

Read<std::unique_ptr<Disc>> Disc::open(const QString &path)
{
    return openIso9660(path);
}

} // namespace slipway::unpack
