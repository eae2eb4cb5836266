// SPDX-License-Identifier: GPL-3.0-or-later
// What every file has to look like: its licence line, its size, its name, nothing put off.
#pragma once
#include "tests/architecture/source_file.h"

namespace slipway::architecture {

QStringList shapeViolations(const SourceFile &file);

} // namespace slipway::architecture
