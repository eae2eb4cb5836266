// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a WIM, and the boot files out of it or out of an ISO. Files from elsewhere are read by a child process
// with limits (slipway-unpack): what a hostile one does to its reader stays there. Blocks for seconds: a worker thread.
#pragma once
#include "server/content/library.h"

namespace slipway::content {

struct WimImage
{
    int index = 0; ///< from 1
    QString name;
    QString description;
    QString version;  ///< "10.0.26100.1742"
    QString language; ///< the default one
    QStringList languages;
    std::optional<site::Architecture> architecture; ///< none: it does not say, or one that is not known here
    qint64 unpackedSize = 0;                        ///< bytes
};
struct WimFile
{
    QList<WimImage> images;
    int bootIndex = 0;   ///< the image that the file marks as bootable; 0: none
    QString compression; ///< "none", "XPRESS", "LZX", "LZMS"
    /// `index` 0: the bootable one, else the first. Null: there is no such image.
    const WimImage *image(int index) const;
    site::WimDetails details(int index) const;
};

/// A boot file that was unpacked, to be imported and then removed by the caller.
struct UnpackedFile
{
    QString name; ///< in site::windowsBootFiles()
    QString path; ///< where it lies now
    QString
        inside; ///< where it lay: "Windows/Boot/PXE/bootmgr.exe"; of a WIM on an ISO: "sources/boot.wim//Windows/..."
    qint64 size = 0;
};

/// How the child is found and held. The defaults are for everybody but tests.
struct Unpacker
{
    QString program = find();
    int timeLimitMs = 60'000;
    qint64 outputLimit = 8LL * 1024 * 1024; ///< bytes
    /// Beside the running program, or where packages put it; empty: nowhere.
    static QString find();
};

// NotFound, PermissionDenied, Refused, Io: the file. UnreadableImage: what is in it. Cancelled: `progress` said so (it
// is asked several times a second, with 0 of 0). LoaderMissing: there is no slipway-unpack.
Result<WimFile> inspectWim(const QString &file, const Progress &progress = {}, const Unpacker &unpacker = {});
/// The file's first bytes as they have to be for Microsoft's boot manager to start that image, from 1.
Result<QByteArray> wimHeadBooting(const QString &wim, int index, const Progress &progress = {},
                                  const Unpacker &unpacker = {});
/// Those that there are, into the empty folder `into`. `index` as in WimFile::image().
Result<QList<UnpackedFile>> unpackBootFiles(const QString &wim, int index, const QString &into,
                                            const Progress &progress = {}, const Unpacker &unpacker = {});
/// The same from an ISO; where it holds a WIM of that architecture, what only that one has comes from there.
Result<QList<UnpackedFile>> unpackDisc(const QString &iso, site::Architecture architecture, const QString &into,
                                       const Progress &progress = {}, const Unpacker &unpacker = {});

} // namespace slipway::content
