// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody means who drops files on the console: by their first bytes, then by their names. Any thread; reads a
// few bytes of each file.
#pragma once
#include "server/site/entities.h"

namespace slipway::models {

struct ChosenFiles
{
    enum class Kind : quint8 { None, Wim, Iso, Linux, Program };
    Kind kind = Kind::None;
    QString main; ///< the WIM, the ISO, the program or the kernel
    QStringList initrds;
    QString problem; ///< Kind::None: what would be right, for a person
};
ChosenFiles chosenFiles(const QStringList &paths);

} // namespace slipway::models
