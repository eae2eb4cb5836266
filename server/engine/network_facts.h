// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the network that machines boot from: the MTU and speed of the interface, the round trips of the
// boots of late.
#pragma once
#include "server/policy/tuning.h"
#include "server/site/settings.h"

namespace slipway::engine {

/// `interface`: empty is the first with a carrier that the settings allow.
policy::NetworkFacts networkFacts(const QString &interface, const site::Settings &settings,
                                  const QList<policy::TransferRecord> &records);

} // namespace slipway::engine
