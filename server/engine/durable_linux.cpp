// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/durable.h"
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
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
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
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

Result<content::Descriptor> lockFolder(const QString &folder, int patienceMs)
{
    content::Descriptor lock(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!lock.isValid())
        return systemFailure(folder);
    const QDeadlineTimer patience(patienceMs);
    while (::flock(lock.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return systemFailure(folder);
        if (patience.hasExpired())
            return failure(ErrorCode::Busy, {folder});
        QThread::msleep(10);
    }
    return lock;
}

void giveAccess(const QString &site, const QString &made, const QString &like)
{
    struct stat wanted = {}, facts = {};
    if (::stat(QFile::encodeName(like).constData(), &wanted) != 0)
        return;
    // Whoever may write the site could have put something else there meanwhile: no link is followed on the way, and
    // neither what somebody else made nor a second name of something is touched.
    content::Descriptor at(::open(QFile::encodeName(site).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (const QString &step : QDir(site).relativeFilePath(made).split(u'/')) {
        at = content::Descriptor(
            ::openat(at.number(), QFile::encodeName(step).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    }
    const int file = at.number();
    const bool own = ::fstat(file, &facts) == 0 && facts.st_uid == ::geteuid() &&
                     (S_ISDIR(facts.st_mode) || (S_ISREG(facts.st_mode) && facts.st_nlink == 1));
    if (own) {
        mode_t mode = wanted.st_mode & 07777;
        if (S_ISREG(facts.st_mode) && S_ISDIR(wanted.st_mode))
            mode = (mode & S_IWGRP) != 0 ? 0660 : 0600;
        if (::fchown(file, wanted.st_uid, wanted.st_gid) != 0)
            (void)!::fchown(file, uid_t(-1), wanted.st_gid);
        (void)!::fchmod(file, mode);
    }
}

} // namespace slipway::engine
