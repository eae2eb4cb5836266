// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a file of excluded MAC addresses: values.
#pragma once
#include "server/base/error.h"
#include "server/site/exclusion_file.h"

namespace slipway::engine {

struct ExclusionImport
{
    int added = 0;
    int known = 0; ///< were on the list before
    int noted = 0; ///< of those, had no note and got the file's
    int bad = 0;   ///< lines that cannot be read
};

/// The watched file (setting `exclusion.watched-file`), as it was just read.
struct WatchedFile
{
    QString path;                    ///< empty: none is configured
    std::optional<Error> unreadable; ///< what was read last still holds
    int count = 0;                   ///< addresses that hold now
    int added = 0, removed = 0;      ///< what this reading changed
    QList<site::ExclusionFile::BadLine> bad;
    int badCount = 0;
};

} // namespace slipway::engine
