// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/text_file.h"
#include "server/content/whole_file.h"

namespace slipway::engine {

namespace {

constexpr qint64 LargestList = 256LL << 20; ///< a million lines with notes; what is larger is some other file

} // namespace

Result<QByteArray> readTextFile(const QString &path)
{
    return content::readWhole(path, LargestList);
}

Result<void> writeTextFile(const QString &path, const QByteArray &bytes)
{
    return content::writeWhole(path, bytes);
}

} // namespace slipway::engine
