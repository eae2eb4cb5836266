// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/boot_image_reading.h"
#include "models/texts/image_text.h"
#include "server/engine/commands_validation.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

Result<SeenContent> lookAtContent(site::BootImage image, std::optional<site::Firmware> firmware, bool proposes)
{
    SeenContent seen;
    if (image.files.isEmpty())
        return seen;
    const auto head = engine::contentHead(image.files.first().source);
    if (!head)
        return fail(head.error());
    seen.architecture = engine::peArchitecture(*head);
    if (proposes && seen.architecture)
        image.architecture = *seen.architecture;
    image.firmware = firmware.value_or(head->startsWith("MZ") ? site::Firmware::Uefi : site::Firmware::Bios);
    for (site::ContentFile &file : image.files)
        file.doubt = engine::contentDoubt(image, file, file.source).kind;
    seen.doubts = models::doubtTexts(image);
    return seen;
}

Result<site::BootImage> addAndRead(engine::Commands &commands, const engine::NewBootImage &image,
                                   const content::Progress &progress)
{
    const auto id = commands.addBootImage(image, progress);
    if (!id)
        return fail(id.error());
    const auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    site::BootImage made;
    made.id = *id;
    made.name = image.name;
    const site::BootImage *known = (*snapshot)->bootImage(*id);
    return known ? *known : made;
}

} // namespace slipway::ui
