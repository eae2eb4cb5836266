// SPDX-License-Identifier: GPL-3.0-or-later
// The IEEE's registries of MAC addresses, from the package ieee-data where it is installed.
#pragma once
#include "server/site/mac_vendors.h"
#include <memory>

namespace slipway::content {

/// Read at the first call and kept. Never null; empty without the package. Any thread.
std::shared_ptr<const site::MacVendors> macVendors();

} // namespace slipway::content
