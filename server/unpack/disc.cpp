// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/unpack/disc.h"

using namespace Qt::StringLiterals;

namespace slipway::unpack {

Read<std::unique_ptr<Disc>> Disc::open(const QString &path)
{
    // UDF first: where a disc is both, as those of Windows, that side holds everything.
    auto udf = openUdf(path);
    return udf || udf.error().word != u"not-an-iso"_s ? std::move(udf) : openIso9660(path);
}

} // namespace slipway::unpack
