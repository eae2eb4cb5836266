// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of computer information or of exclusions found, in words.
#pragma once
#include "server/engine/device_import.h"
#include "server/engine/exclusion_import.h"

namespace slipway::models {

/// What is wrong with the row and what to do about it, without its line number.
QString rowProblemText(const site::RowProblem &problem);
/// "Line 7: ..."
QString numberedProblemText(const site::RowProblem &problem);
/// "12 devices added, 3 changed, 1 left as it is." For a dry run: "would be".
QString deviceImportText(const engine::DeviceImport &import, bool dryRun);
QString importActionText(engine::DeviceImport::Action action);
/// "Line 7: "xyz" is not a MAC address."
QString badLineText(const site::ExclusionFile::BadLine &line);
QString exclusionImportText(const engine::ExclusionImport &import);

} // namespace slipway::models
