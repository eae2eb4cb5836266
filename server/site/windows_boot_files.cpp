// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/windows_boot_files.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::site {

const QList<WindowsBootFile> &windowsBootFiles()
{
    // The _EX twins are the same programs signed under the Windows UEFI CA 2023.
    static const QList<WindowsBootFile> files{
        {"bootmgfw.efi"_L1, {u"Windows/Boot/EFI/bootmgfw.efi"_s}},
        {"bootmgfw_ex.efi"_L1, {u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s}},
        {"wdsmgfw.efi"_L1, {u"Windows/Boot/PXE/wdsmgfw.efi"_s}},
        {"wdsmgfw_ex.efi"_L1, {u"Windows/Boot/PXE_EX/wdsmgfw_EX.efi"_s}},
        {"wdsnbp.com"_L1, {u"Windows/Boot/PXE/wdsnbp.com"_s}},
        {"pxeboot.com"_L1, {u"Windows/Boot/PXE/pxeboot.com"_s}},
        {"pxeboot.n12"_L1, {u"Windows/Boot/PXE/pxeboot.n12"_s}},
        {"abortpxe.com"_L1, {u"Windows/Boot/PXE/abortpxe.com"_s}},
        {"bootmgr.exe"_L1, {u"Windows/Boot/PXE/bootmgr.exe"_s}},
        {"boot.sdi"_L1,
         {u"Windows/Boot/DVD/EFI/boot.sdi"_s, u"Windows/Boot/DVD/PCAT/boot.sdi"_s, u"sms/boot/boot.sdi"_s}},
        {"boot.stl"_L1, {u"Windows/Boot/EFI/boot.stl"_s}},
        {"wgl4_boot.ttf"_L1, {u"Windows/Boot/Fonts/wgl4_boot.ttf"_s}},
        {"segmono_boot.ttf"_L1, {u"Windows/Boot/Fonts/segmono_boot.ttf"_s}},
        {"segoe_slboot.ttf"_L1, {u"Windows/Boot/Fonts/segoe_slboot.ttf"_s}},
        {"segoen_slboot.ttf"_L1, {u"Windows/Boot/Fonts/segoen_slboot.ttf"_s}},
        {"wimboot"_L1, {}},
    };
    return files;
}

const WindowsBootFile *windowsBootFile(QStringView name)
{
    const QList<WindowsBootFile> &files = windowsBootFiles();
    const auto found = std::find_if(files.begin(), files.end(), [name](const WindowsBootFile &file) {
        return name.compare(file.name, Qt::CaseInsensitive) == 0;
    });
    return found == files.end() ? nullptr : &*found;
}

} // namespace slipway::site
