// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a boot's plan that is about Windows: which of Microsoft's programs a machine starts with, the BCD that
// they read, and the names under which they look for their files. Pure but for looking at the content store.
#pragma once
#include "server/content/session_directory.h"

namespace slipway::content {

struct Planning
{
    const policy::Decision &decision; ///< it wants a boot, and says of which firmware
    ClientFacts client;
    const site::BootImage &image;
    const site::Settings &settings;
    const Loaders &loaders;
    const policy::BootRequest &request; ///< the one that was decided
    policy::Secrets values = policy::Secrets::Clear;
    bool prompts() const { return decision.answer == policy::Answer::Prompt; }
    bool uefi() const { return *decision.firmware == site::Firmware::Uefi; }
};

/// Who asks for the key, where `byMicrosoft` says that the image has a program for that. Nobody where nobody can.
PromptBy promptBy(const Planning &planning, bool byMicrosoft);
/// The package iPXE brings the loader, or the client is an iPXE itself: else LoaderMissing.
Result<void> addIpxe(const Planning &planning, SessionDirectory &directory, BootPlan &plan);

/// Fills the directory and the plan. BootFileMissing, LoaderMissing, or NotFound where the WIM itself is gone.
Result<void> planWindows(const Planning &planning, SessionDirectory &directory, BootPlan &plan);

} // namespace slipway::content
