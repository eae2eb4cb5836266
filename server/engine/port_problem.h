// SPDX-License-Identifier: GPL-3.0-or-later
// A port that could not be had: why, and what is tried instead. Any thread.
#pragma once
#include "server/base/result.h"
#include "server/engine/report.h"

namespace slipway::engine {

PortProblem toProblem(const Error &error);
/// Where a privilege is missing: 10 000 higher.
quint16 otherPort(quint16 port);

} // namespace slipway::engine
