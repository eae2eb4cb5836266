// SPDX-License-Identifier: GPL-3.0-or-later
// A WIM by libwim: what its images say of themselves, and the boot files out of one. In a process with limits only.
#pragma once
#include "server/site/entities.h"
#include "server/unpack/fault.h"
#include <QJsonArray>
#include <QJsonObject>
#include <memory>

struct WIMStruct;

namespace slipway::unpack {

class WimReader
{
public:
    static Read<std::unique_ptr<WimReader>> open(const QString &path);
    ~WimReader();
    WimReader(const WimReader &) = delete;
    WimReader &operator=(const WimReader &) = delete;

    /// {"images": [{"index", "name", ...}], "bootIndex", "compression"}
    QJsonObject description() const;
    /// 0: the bootable one, else the first. "no-such-index"
    Read<int> chosen(int index) const;
    std::optional<site::Architecture> architecture(int index) const;
    /// The file's first bytes as they would be if that image were the bootable one: Microsoft's boot manager starts
    /// no other.
    Read<QByteArray> headBooting(int index) const;
    /// Those of site::windowsBootFiles() that the image has, into the folder by their names:
    /// [{"name", "inside", "size"}]. Nothing but regular files of a boot file's size.
    Read<QJsonArray> unpack(int index, const QString &into) const;

private:
    WimReader() = default;
    QString property(int index, const char *name) const;
    QString version(int index) const;
    QJsonObject image(int index) const;

    WIMStruct *m_wim = nullptr;
    QByteArray m_head;
    int m_imageCount = 0;
    int m_bootIndex = 0;
    QString m_compression;
};

} // namespace slipway::unpack
