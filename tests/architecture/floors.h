// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the house: which room stands on which floor, and which Qt modules may be seen in it.
#pragma once
#include "tests/architecture/source_file.h"
#include <functional>

namespace slipway::architecture {

struct Room
{
    QString name;
    int floor = 0;
    QStringList modules; ///< of Qt: "QtCore"; "*" is all
    QStringList only;    ///< where not empty: the only other rooms that it may include
};

const QList<Room> &rooms();

/// Names the Qt module that a header comes from ("QString" -> "QtCore"), empty for headers that are not Qt's.
using ModuleOf = std::function<QString(const QString &header)>;
using Exists = std::function<bool(const QString &path)>;

/// Looks into the headers of the installed Qt.
QString installedModuleOf(const QString &header);

/// Upward and sideways arrows, unknown rooms, includes that do not start at the root, foreign Qt modules.
QStringList arrowViolations(const SourceFile &file, const Exists &exists, const ModuleOf &moduleOf);

} // namespace slipway::architecture
