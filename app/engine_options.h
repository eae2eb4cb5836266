// SPDX-License-Identifier: GPL-3.0-or-later
// The options that slipway and slipwayd share (the outer contract).
#pragma once
#include "server/engine/engine.h"
#include <QCommandLineParser>

namespace slipway {

void addEngineOptions(QCommandLineParser &parser);
/// None where a value cannot be parsed; `problem` says which, for stderr.
std::optional<engine::EngineOptions> engineOptions(const QCommandLineParser &parser, QString &problem);

} // namespace slipway
