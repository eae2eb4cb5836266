// SPDX-License-Identifier: GPL-3.0-or-later
// The files that Windows PE needs around its WIM to boot over the network: by which name they are kept, and where in a
// WIM, on an ISO or in a folder they are found.
#pragma once
#include "server/site/entities.h"
#include <QStringList>

namespace slipway::site {

struct WindowsBootFile
{
    QLatin1StringView name; ///< as it is kept and served, lower case
    QStringList paths;      ///< where in a WIM it may lie, in order of preference; compared without case, with '/'
    /// Where else: ends of paths on an ISO, in an ADK, in a RemoteInstall folder. `<arch>` stands for an architecture's
    /// folder ("x64", "amd64"), `<efi>` for its name in EFI/Boot ("x64", "ia32", "aa64").
    QStringList elsewhere{};
};
/// In the order in which people are shown them. "wimboot" has no path: only an administrator supplies it.
const QList<WindowsBootFile> &windowsBootFiles();
const WindowsBootFile *windowsBootFile(QStringView name); ///< null: no such file
/// Of a single file that somebody hands over: also "wimboot.i386". Null: none of ours.
const WindowsBootFile *suppliedBootFile(const QString &path);

/// No boot file is larger: what is, is none.
inline constexpr qint64 LargestBootFile = 64LL * 1024 * 1024;

struct FoundBootFile
{
    QLatin1StringView name; ///< in windowsBootFiles()
    QString path;           ///< one of those that were given
};
/// The boot files of that architecture among all paths of an ISO or a folder (relative, with '/'), each at its best
/// place; in the order of windowsBootFiles(). A file in a folder of another architecture never counts.
QList<FoundBootFile> findBootFiles(const QStringList &paths, Architecture architecture);
/// The WIM among those paths that has more of them (sources/boot.wim); empty: none.
QString findBootWim(const QStringList &paths, Architecture architecture);

} // namespace slipway::site
