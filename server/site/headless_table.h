// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of devices whose first line is a device already, not the names of the columns. Pure; any thread.
#pragma once
#include "server/site/device_csv.h"

namespace slipway::site {

/// Its first line holds a MAC address or a GUID.
bool beginsWithDevice(const CsvTable &table);
/// The same below a line of columns without names.
CsvTable withNamelessColumns(CsvTable table);
/// What each column holds, as far as one line shows it; the name is the first that is nothing else.
DeviceColumns columnsByContent(const QStringList &fields);

} // namespace slipway::site
