// SPDX-License-Identifier: GPL-3.0-or-later
// How boots of Windows PE go and fail. For tests only.
#pragma once
#include "tests/session/verdict_case.h"

namespace slipway::test {

inline const QJsonObject Lossy{{"outcome", "silent"}, {"heard", true},   {"block", 90},           {"lastBlock", 9000},
                               {"blksize", 4096},     {"windowsize", 4}, {"retransmissions", 400}};

/// As far as the boot manager, by UEFI.
inline Told &managed(Told &t)
{
    return t.asked().fetched("bootmgfw.efi");
}

inline const QList<Case> &windowsCases()
{
    constexpr auto bios = site::Firmware::Bios;
    static const QList<Case> cases = [] {
        QList<Case> all{
            {"the image lacks a file", "BOOT_FILE_MISSING",
             [](Told &t) {
                 t.discover().tell(Stage::LoaderMissing,
                                   {{"file", "boot.sdi"}, {"image", "PE"}, {"need", "x64 UEFI"}, {"bootFile", true}});
             }},
            {"the WIM's blocks do not arrive", "RAMDISK_BLOCKS_LOST",
             [](Told &t) {
                 managed(t).fetched("bcd").fetched("boot.sdi").tell(Stage::PayloadBegins).begins("boot.wim").after(15);
                 t.failed("boot.wim", with(Stalled, "blksize", 4096)).tell(Stage::Withdrawn);
             }},
            {"the SDI's blocks do not arrive", "RAMDISK_BLOCKS_LOST",
             [](Told &t) {
                 managed(t).fetched("bcd").begins("boot.sdi").after(15);
                 t.failed("boot.sdi", with(Stalled, "blksize", 8192));
             }},
            {"fragments get lost again and again", "RAMDISK_BLOCKS_LOST",
             [](Told &t) {
                 managed(t).fetched("bcd").fetched("boot.sdi").tell(Stage::PayloadBegins).begins("boot.wim").after(90);
                 t.failed("boot.wim", Lossy).tell(Stage::Withdrawn);
             }},
            {"the plug was pulled in the WIM", "PAYLOAD_BROKEN",
             [](Told &t) {
                 managed(t).fetched("bcd").fetched("boot.sdi").tell(Stage::PayloadBegins).begins("boot.wim").after(90);
                 t.failed("boot.wim", with(Lossy, "retransmissions", 28)).tell(Stage::Withdrawn);
             }},
            {"the boot manager did not start", "BCD_NOT_FETCHED", [](Told &t) { managed(t).after(30); }},
            {"the boot manager has just arrived", "DOWNLOADING", [](Told &t) { managed(t).after(5); }},
            {"the program of BIOS did not go on", "BCD_NOT_FETCHED",
             [](Told &t) { t.discover().offer("direct").after(4).elsewhere().fetched("pxeboot.n12").after(30); },
             policy::Answer::Boot, policy::Reason::Required, bios},
            {"the boot manager stopped at its configuration", "WIM_NOT_FETCHED",
             [](Told &t) { managed(t).fetched("bcd").after(30); }},
            {"the boot manager stopped at the SDI", "WIM_NOT_FETCHED",
             [](Told &t) { managed(t).fetched("bcd").fetched("boot.sdi").idle(); }},
            {"fonts and policies are missing, and it goes on", "DOWNLOADING",
             [](Told &t) {
                 managed(t);
                 for (const char *file :
                      {"\\s\\abcdefghijklmnop\\SiPolicy.p7b", "\\s\\abcdefghijklmnop\\boot.stl",
                       "\\s\\abcdefghijklmnop\\Fonts\\jpn_boot.ttf", "\\s\\abcdefghijklmnop\\en-US\\bootmgfw.efi.mui"})
                     t.tell(Stage::FileNotFound, {{"file", file}, {"protocol", "tftp"}});
             }},
            {"fonts are missing, and then nothing more comes", "BCD_NOT_FETCHED",
             [](Told &t) {
                 managed(t).tell(Stage::FileNotFound, {{"file", "\\s\\abcdefghijklmnop\\Fonts\\jpn_boot.ttf"}});
                 t.idle();
             }},
            {"Microsoft's program waits for F12", "WAITING_FOR_F12",
             [](Told &t) {
                 t.asked()
                     .fetched("wdsmgfw.efi")
                     .service("s/abcdefghijklmnop/bootmgfw.efi")
                     .tell(Stage::Prompted)
                     .after(5);
             },
             policy::Answer::Prompt, policy::Reason::Available},
            {"nobody pressed F12 in Microsoft's program", "F12_NOT_PRESSED",
             [](Told &t) { t.asked().fetched("wdsmgfw.efi").tell(Stage::Prompted).idle(); }, policy::Answer::Prompt,
             policy::Reason::Available},
            {"F12 was pressed, and the boot manager stopped", "BCD_NOT_FETCHED",
             [](Told &t) {
                 t.asked().fetched("wdsmgfw.efi").tell(Stage::Prompted).after(3).fetched("bootmgfw.efi").idle();
             },
             policy::Answer::Prompt, policy::Reason::Available},
            {"the firmware shows its menu", "WAITING_FOR_F12",
             [](Told &t) {
                 t.discover().tell(Stage::Offer, {{"style", "menu"}, {"prompt", "firmware"}, {"file", "s/a/b.efi"}});
                 t.after(4).elsewhere().after(30);
             },
             policy::Answer::Prompt, policy::Reason::Available},
            {"nothing was chosen from the firmware's menu", "F12_NOT_PRESSED",
             [](Told &t) {
                 t.discover().tell(Stage::Offer, {{"style", "menu"}, {"prompt", "firmware"}, {"file", "s/a/b.efi"}});
                 t.after(4).elsewhere().idle();
             },
             policy::Answer::Prompt, policy::Reason::Available},
            {"the WIM arrived", "BOOTED",
             [](Told &t) { managed(t).fetched("bcd").fetched("boot.sdi").fetched("boot.wim").tell(Stage::Delivered); }},
        };
        for (Case &one : all)
            one.windows = true;
        return all;
    }();
    return cases;
}

} // namespace slipway::test
