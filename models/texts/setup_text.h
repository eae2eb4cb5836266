// SPDX-License-Identifier: GPL-3.0-or-later
// What the first run finds, in words: interfaces, the DHCP servers of the network, and how a rehearsal went. Any
// thread.
#pragma once
#include "models/texts/stage_text.h"
#include "server/engine/dhcp_probe.h"
#include "server/engine/rehearsal_run.h"

namespace slipway::models {

QString interfaceText(const net::Interface &interface); ///< "10.0.0.5/24, connected, 1000 Mbit/s"
/// Why machines are hardly behind it; empty: nothing speaks against it.
QString interfaceWarning(const net::Interface &interface);

QString offeringServerText(const dhcp::OfferingServer &server);
/// What the probe found and what follows from it.
QString probeText(const engine::DhcpProbe &probe);
/// Where so many answered that not all are listed; else empty.
QString manyServersText(const engine::DhcpProbe &probe);
QString rivalsText(const QList<dhcp::OfferingServer> &rivals); ///< empty where there are none
/// The upper end of the interface's network, as a proposal: "10.0.0.200-10.0.0.250/24"; empty: it is too small.
QString proposedRange(const net::Interface &interface);

QString rehearsedKindText(engine::RehearsedMachine::Kind kind);
QString rehearsedOutcomeText(const engine::RehearsedMachine &machine);
Tone rehearsedTone(const engine::RehearsedMachine &machine);
QString rehearsedIcon(const engine::RehearsedMachine &machine);
QString rehearsalStepText(engine::RehearsalStep::Kind kind);
/// "1.2 ms", or that it is not needed, or that it failed.
QString rehearsalStepResult(const engine::RehearsalStep &step);
/// How it ended, in one sentence.
QString rehearsalVerdictText(const engine::Rehearsed &all);
/// What happened and what to do; empty where nothing failed.
QString rehearsalFailureText(const engine::RehearsedMachine &machine);

} // namespace slipway::models
