// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/durable.h"
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

Failure<Error> systemFailure(const QString &path)
{
    if (errno == EACCES || errno == EPERM)
        return failure(ErrorCode::PermissionDenied, {path});
    return failure(ErrorCode::Io, {path, QString::fromLocal8Bit(std::strerror(errno))});
}

Result<void> sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return systemFailure(path);
    // EINVAL: a file system that has nothing to sync.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    const Failure<Error> failed = systemFailure(path);
    ::close(descriptor);
    return synced ? Result<void>() : Result<void>(failed);
}

} // namespace

Result<void> makeDurable(const QString &folder)
{
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        if (const auto synced = sync(each.next()); !synced)
            return synced;
    }
    if (const auto synced = sync(folder); !synced)
        return synced;
    return sync(QFileInfo(folder).absolutePath());
}

Result<void> syncFolder(const QString &folder)
{
    return sync(folder);
}

Result<void> moveDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(QFileInfo::exists(to) ? to : from);
    const Result<void> arrived = sync(QFileInfo(to).absolutePath());
    return arrived ? sync(QFileInfo(from).absolutePath()) : arrived;
}

bool linkFile(const QString &from, const QString &to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

void giveOwner(const QString &path, const QString &like)
{
    struct stat owner = {};
    if (::stat(QFile::encodeName(like).constData(), &owner) != 0)
        return;
    const auto give = [&owner](const QString &entry) {
        const QByteArray name = QFile::encodeName(entry);
        if (::lchown(name.constData(), owner.st_uid, owner.st_gid) != 0)
            (void)!::lchown(name.constData(), uid_t(-1), owner.st_gid);
    };
    give(path);
    QDirIterator each(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        give(each.next());
}

} // namespace slipway::engine
