// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/disk_file.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

Failure<Error> systemFailure(int number, const QString &path)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return failure(ErrorCode::NotFound, {u"file"_s, path});
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(ErrorCode::PermissionDenied, {path});
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(ErrorCode::NoSpace, {path});
    default:
        return failure(ErrorCode::Io, {path, QString::fromLocal8Bit(std::strerror(number))});
    }
}

/// A new name is durable only when its folder is.
Result<void> syncFolder(const QString &folder)
{
    const Descriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isValid() || ::fsync(descriptor.number()) != 0)
        return systemFailure(errno, folder);
    return {};
}

/// What is made in the folder of somebody else, or of a group, is theirs: they could not remove it else.
void giveAway(const Descriptor &made, const char *above)
{
    struct stat wanted = {}, facts = {};
    if (::fstat(made.number(), &facts) != 0 || ::fstatat(made.number(), above, &wanted, 0) != 0)
        return;
    if (::fchown(made.number(), wanted.st_uid, wanted.st_gid) != 0)
        (void)!::fchown(made.number(), uid_t(-1), wanted.st_gid);
    if (S_ISDIR(facts.st_mode) && (wanted.st_mode & S_IWGRP) != 0)
        (void)!::fchmod(made.number(), 0775 | (wanted.st_mode & S_ISGID));
}

Descriptor openFolder(const QByteArray &path)
{
    return Descriptor(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    if (!QDir().mkpath(path))
        return false;
    giveAway(openFolder(QFile::encodeName(path)), "..");
    return true;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Result<SourceFile> openSource(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts = {};
    // Looked at before it is opened too: to open a device may already do something.
    if (::stat(name.constData(), &facts) != 0)
        return systemFailure(errno, path);
    SourceFile source;
    if (S_ISREG(facts.st_mode)) {
        source.descriptor = Descriptor(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
        if (!source.descriptor.isValid() || ::fstat(source.descriptor.number(), &facts) != 0)
            return systemFailure(errno, path);
    }
    if (!S_ISREG(facts.st_mode))
        return failure(ErrorCode::Refused, {u"%1 is not a regular file."_s.arg(path)});
    source.size = facts.st_size;
    ::posix_fadvise(source.descriptor.number(), 0, 0, POSIX_FADV_SEQUENTIAL);
    return source;
}

Result<qint64> readSome(const Descriptor &descriptor, std::span<uint8_t> into, const QString &path)
{
    for (;;) {
        const ssize_t count = ::read(descriptor.number(), into.data(), into.size());
        if (count >= 0)
            return qint64(count);
        if (errno != EINTR)
            return failure(ErrorCode::Io, {path, QString::fromLocal8Bit(std::strerror(errno))});
    }
}

Result<std::unique_ptr<StagedFile>> StagedFile::create(const QString &folder, qint64 size)
{
    if (!makeFolder(folder))
        return systemFailure(errno ? errno : EIO, folder);
    std::unique_ptr<StagedFile> staged(new StagedFile);
    staged->m_folder = folder;
    QByteArray name = QFile::encodeName(folder + u"/tmp.XXXXXX"_s);
    staged->m_descriptor = Descriptor(::mkostemp(name.data(), O_CLOEXEC));
    if (!staged->m_descriptor.isValid())
        return systemFailure(errno, folder);
    staged->m_path = name;
    const int number = staged->m_descriptor.number();
    giveAway(staged->m_descriptor, QFile::encodeName(QFileInfo(folder).absoluteFilePath()).constData());
    // Held until it is moved: so removeAbandoned() knows a copy that goes on from one whose program died.
    if (::flock(number, LOCK_EX | LOCK_NB) != 0 || ::fchmod(number, 0644) != 0)
        return systemFailure(errno, folder);
    if (size > 0 && ::fallocate(number, 0, 0, size) != 0 && errno != EOPNOTSUPP && errno != ENOSYS)
        return systemFailure(errno, folder);
    return staged;
}

StagedFile::~StagedFile()
{
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
}

Result<void> StagedFile::write(std::span<const uint8_t> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure(errno, m_folder);
        bytes = bytes.subspan(size_t(count));
    }
    return {};
}

Result<void> StagedFile::moveTo(const QString &path, qint64 size)
{
    // The source may have become shorter than the room that was taken for it.
    if (::ftruncate(m_descriptor.number(), size) != 0 || ::fsync(m_descriptor.number()) != 0)
        return systemFailure(errno, m_folder);
    const QString folder = QFileInfo(path).path();
    const QByteArray made = QFile::encodeName(folder);
    if (::mkdir(made.constData(), 0755) == 0) {
        giveAway(openFolder(made), "..");
    } else if (errno != EEXIST) {
        return systemFailure(errno, folder);
    }
    if (::rename(m_path.constData(), QFile::encodeName(path).constData()) != 0)
        return systemFailure(errno, path);
    m_path.clear();
    if (const Result<void> synced = syncFolder(folder); !synced)
        return synced;
    return syncFolder(m_folder);
}

Result<std::unique_ptr<StagedFolder>> StagedFolder::create(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return systemFailure(errno ? errno : EIO, folder);
    QByteArray name = QFile::encodeName(folder + u"/tmp.XXXXXX"_s);
    if (!::mkdtemp(name.data()))
        return systemFailure(errno, folder);
    std::unique_ptr<StagedFolder> staged(new StagedFolder);
    staged->m_path = QFile::decodeName(name);
    staged->m_descriptor = Descriptor(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!staged->m_descriptor.isValid() || ::flock(staged->m_descriptor.number(), LOCK_EX | LOCK_NB) != 0)
        return systemFailure(errno, folder);
    return staged;
}

StagedFolder::~StagedFolder()
{
    QDir(m_path).removeRecursively();
}

namespace {

/// Held by nobody: the lock of whoever made it is gone.
bool isAbandoned(const QFileInfo &entry)
{
    const QByteArray name = QFile::encodeName(entry.filePath());
    const Descriptor descriptor(::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    return descriptor.isValid() && ::flock(descriptor.number(), LOCK_EX | LOCK_NB) == 0;
}

} // namespace

qint64 removeAbandoned(const QString &folder)
{
    qint64 freed = 0;
    const QDir::Filters kinds = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    const QFileInfoList found = QDir(folder).entryInfoList({u"tmp.??????"_s}, kinds);
    for (const QFileInfo &entry : found) {
        if (!isAbandoned(entry))
            continue;
        const qint64 size = entry.isDir() ? 0 : entry.size();
        const bool removed =
            entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
        freed += removed ? size : 0;
    }
    return freed;
}

} // namespace slipway::content
