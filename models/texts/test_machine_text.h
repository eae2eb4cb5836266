// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual test machine in words. Any thread.
#pragma once
#include "server/engine/test_machine.h"

namespace slipway::models {

QString machineFirmwareText(engine::MachineFirmware firmware); ///< "UEFI x64"
/// "UEFI x64 (needs the package ovmf)" where it is not installed.
QString machineOfferText(const engine::MachineOffer &offer);
/// What it does now. Empty for a step that says nothing to a person.
QString machineStepText(const engine::MachineStep &step);
/// What happened, the likely cause, the next step.
QString machineFaultText(const engine::MachineFault &fault);
/// How it ended, in a sentence.
QString machineEndText(const engine::TestMachineEnd &end);

} // namespace slipway::models
