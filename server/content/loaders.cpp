// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/boot_plan.h"
#include <QFileInfo>

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

/// Debian and Ubuntu; Fedora and openSUSE; Arch; older Fedora.
QString firstOf(QLatin1StringView name)
{
    static constexpr const char *folders[] = {"/usr/lib/ipxe",
                                              "/usr/share/ipxe",
                                              "/usr/share/ipxe/x86_64",
                                              "/usr/lib/ipxe-bootimgs",
                                              "/usr/share/ipxe-bootimgs",
                                              "/boot/ipxe",
                                              "/boot"};
    for (const char *folder : folders) {
        const QFileInfo file(QLatin1StringView(folder) + '/'_L1 + name);
        if (file.isFile() && file.isReadable() && file.size() > 0)
            return file.canonicalFilePath(); // content is opened without following links
    }
    return {};
}

QString firstOf(std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString found = firstOf(name); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

Loaders Loaders::find()
{
    Loaders loaders;
    loaders.undionly = firstOf({"undionly.kpxe"_L1});
    // ipxe.efi is none: its own drivers left the firmware hanging after `exit 1` (measured), the firmware's SNP does
    // not.
    loaders.snponly = firstOf({"snponly.efi"_L1, "ipxe-snponly-x86_64.efi"_L1});
    return loaders;
}

} // namespace slipway::content
