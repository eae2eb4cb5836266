// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/scratch_folder.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <sys/mount.h>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

Failure<Error> systemFailure(const QString &path)
{
    return failure(ErrorCode::Io, {path, QString::fromLocal8Bit(std::strerror(errno))});
}

bool holdsAny(const QString &folder, const QStringList &needed)
{
    return std::any_of(needed.begin(), needed.end(), [&folder](const QString &path) {
        const QString real = QFileInfo(path).canonicalFilePath();
        return real == folder || real.startsWith(folder + u'/');
    });
}

/// What a mount has already cannot be taken from it in a user namespace: it must be asked for again.
unsigned long keptFlags(const QByteArray &path)
{
    struct statvfs facts
    {
    };
    if (::statvfs(path.constData(), &facts) != 0)
        return 0;
    const std::pair<unsigned long, unsigned long> flags[] = {
        {ST_NOSUID, MS_NOSUID},   {ST_NODEV, MS_NODEV},       {ST_NOEXEC, MS_NOEXEC},
        {ST_NOATIME, MS_NOATIME}, {ST_RELATIME, MS_RELATIME}, {ST_NODIRATIME, MS_NODIRATIME}};
    unsigned long kept = 0;
    for (const auto &[has, again] : flags) {
        if (facts.f_flag & has)
            kept |= again;
    }
    return kept;
}

} // namespace

Result<QString> mountScratchFolder(const QStringList &needed)
{
    for (const QString &folder : {u"/mnt"_s, u"/media"_s, u"/srv"_s, u"/opt"_s, u"/var/tmp"_s, u"/tmp"_s}) {
        if (!QFileInfo(folder).isDir() || holdsAny(folder, needed))
            continue;
        if (::mount("slipway", folder.toLocal8Bit().constData(), "tmpfs", MS_NOSUID | MS_NODEV, "mode=0700") != 0)
            return systemFailure(folder);
        return folder;
    }
    return failure(ErrorCode::Io, {u"/mnt"_s, u"no such folder"_s});
}

Result<void> showReadOnly(const QString &from, const QString &at)
{
    if (!QDir().mkpath(at))
        return systemFailure(at);
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(at);
    if (::mount(source.constData(), target.constData(), nullptr, MS_BIND, nullptr) != 0)
        return systemFailure(from);
    const unsigned long flags = MS_REMOUNT | MS_BIND | MS_RDONLY | keptFlags(target);
    if (::mount(nullptr, target.constData(), nullptr, flags, nullptr) != 0)
        return systemFailure(from);
    return {};
}

} // namespace slipway::engine
