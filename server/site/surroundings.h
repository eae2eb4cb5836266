// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot needs to know besides the configuration: rules and maintenance windows look at it.
#pragma once
#include "server/site/mac_vendors.h"
#include "server/site/observation.h"
#include <QTimeZone>
#include <memory>

namespace slipway::site {

struct Surroundings
{
    Observations observations;
    std::shared_ptr<const MacVendors> vendors; ///< none: no vendor is known
    qint64 atMs = 0;                           ///< UTC: what "last seen within 30 days" counts from
    QTimeZone zone = QTimeZone::systemTimeZone();
};

} // namespace slipway::site
