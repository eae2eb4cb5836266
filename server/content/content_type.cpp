// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/content_type.h"

namespace slipway::content {

QByteArray contentType(QByteArrayView name)
{
    struct Row
    {
        const char *suffix;
        const char *type;
    };
    // The first three are those of the UEFI specification, HTTP boot.
    static constexpr Row rows[] = {{".efi", "application/efi"},
                                   {".iso", "application/vnd.efi-iso"},
                                   {".img", "application/vnd.efi-img"},
                                   {".ipxe", "text/plain"},
                                   {".cfg", "text/plain"},
                                   {".txt", "text/plain"}};
    const QByteArray lower = name.toByteArray().toLower();
    for (const Row &row : rows) {
        if (lower.endsWith(row.suffix))
            return row.type;
    }
    return "application/octet-stream";
}

} // namespace slipway::content
