// SPDX-License-Identifier: GPL-3.0-or-later
// Ports that could not be had, in words: what was tried, why it failed, what grants it. Any thread.
#pragma once
#include "server/engine/report.h"

namespace slipway::models {

/// "Port 67 on 0.0.0.0 is in use by dnsmasq (PID 812)." with cause and next step.
QString portProblemText(const engine::PortProblem &problem);
/// "UDP 67".
QString portName(const engine::PortProblem &problem);
/// One sentence for all of them: machines are not answered, because these ports were refused.
/// For a console whose site "slipwayd (PID 812)" serves.
QString servedByText(const QString &program);
QString forbiddenPortsText(const QList<engine::PortProblem> &problems);
/// What slipway-ports said to it, or why it was not asked.
QString openerText(const engine::PortProblem &problem);
/// What an administrator has to type, once; empty where no command would do.
QString grantCommand(const engine::PortProblem &problem);
/// The console was started by root.
QString runsAsRootText();

} // namespace slipway::models
