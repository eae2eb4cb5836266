// SPDX-License-Identifier: GPL-3.0-or-later
// What a boot image of Windows lacks, and which machines that keeps from booting: judged by what is kept beside its
// WIM. Pure; any thread.
#pragma once
#include "server/site/entities.h"

namespace slipway::site {

struct WindowsFinding
{
    enum class Severity : quint8 {
        Note,    ///< it boots, less comfortably
        Warning, ///< some machines of its architecture cannot boot, or not as was asked
        Error,   ///< no machine can boot
    };
    /// Stable words by windowsLackKey(); the sentences are in models/texts.
    enum class Lack : quint8 {
        EveryBoot,    ///< "every-boot": no machine boots without this file
        BiosBoot,     ///< "bios-boot": BIOS machines do not boot without it
        UefiBoot,     ///< "uefi-boot"
        BiosPrompt,   ///< "bios-prompt": F12 is asked for by iPXE, not by Microsoft's program
        UefiPrompt,   ///< "uefi-prompt"
        Signing2023,  ///< "signing-2023": asked for, but the WIM's program is only the one signed under 2011
        SecureBoot,   ///< "secure-boot": the program is not signed by Microsoft: refused where Secure Boot is on
        Texts,        ///< "texts": the boot manager shows its menus and errors without its font
        Architecture, ///< "architecture": the WIM is for another one than the image; no file is missing
        Content,      ///< "content": the WIM itself is gone or damaged
    };
    QString file; ///< by its name in windowsBootFiles(); empty where it is about the WIM
    Lack lack = Lack::EveryBoot;
    Severity severity = Severity::Note;
    bool damaged = false; ///< the file was there, but its content did not match its hash and was put aside
    bool operator==(const WindowsFinding &) const = default;
};
QString windowsLackKey(WindowsFinding::Lack lack);
QString severityKey(WindowsFinding::Severity severity); ///< "note", "warning", "error"

/// The worst first, then in the order of windowsBootFiles(). Empty for other kinds of images.
QList<WindowsFinding> windowsHealth(const BootImage &image);

/// Whether such a machine gets as far as the WIM, by what is there. Anything but a WIM: false.
bool windowsBoots(const BootImage &image, Firmware firmware);

/// The boot file with its content, or null.
const ContentFile *heldBootFile(const BootImage &image, QLatin1StringView name);
/// What UEFI machines start: the boot manager signed as the image asks, else its twin. Null: neither is there.
const ContentFile *uefiBootManager(const BootImage &image);
/// The same for the program that asks for F12 (wdsmgfw.efi).
const ContentFile *uefiPromptProgram(const BootImage &image);

} // namespace slipway::site
