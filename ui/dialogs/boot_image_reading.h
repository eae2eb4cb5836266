// SPDX-License-Identifier: GPL-3.0-or-later
// What *Add Boot Image* does away from the gui thread: looks at files before they are added, and adds them.
#pragma once
#include "server/engine/commands.h"

namespace slipway::ui {

struct SeenContent
{
    std::optional<site::Architecture> architecture; ///< as a program says itself
    QStringList doubts;                             ///< sentences
};
/// By first bytes. `image`: as it would be, its files where they are now. `firmware`: none is found from the file.
/// `proposes`: the architecture that is found counts, not the image's.
Result<SeenContent> lookAtContent(site::BootImage image, std::optional<site::Firmware> firmware, bool proposes);

/// The new image as the site has it, with what was found in a WIM.
Result<site::BootImage> addAndRead(engine::Commands &commands, const engine::NewBootImage &image,
                                   const content::Progress &progress);

} // namespace slipway::ui
