// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/open_files.h"
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

struct OpenFiles
{
    std::mutex mutex;
    std::vector<const OpenFile *> files;
};

OpenFiles &openFiles()
{
    static OpenFiles all;
    return all;
}

struct Identity
{
    quint64 device = 0, inode = 0;
};

Identity identityOf(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {quint64(facts.st_dev), quint64(facts.st_ino)};
}

} // namespace

OpenFile::OpenFile(const QString &path) : m_path(path)
{
    const Identity now = identityOf(path);
    m_device = now.device;
    m_inode = now.inode;
    OpenFiles &all = openFiles();
    const std::lock_guard lock(all.mutex);
    all.files.push_back(this);
}

OpenFile::~OpenFile()
{
    OpenFiles &all = openFiles();
    const std::lock_guard lock(all.mutex);
    std::erase(all.files, this);
}

Result<void> OpenFile::inPlace() const
{
    const Identity now = identityOf(m_path);
    if (now.device == m_device && now.inode == m_inode)
        return {};
    return lostFailure(m_path);
}

QStringList lostDatabases(const SiteLocation &site)
{
    QStringList lost;
    OpenFiles &all = openFiles();
    const std::lock_guard lock(all.mutex);
    for (const OpenFile *file : all.files) {
        if (const auto there = file->inPlace(); !there && !lost.contains(there.error().args.first()))
            lost.append(there.error().args.first());
    }
    lost.removeIf([&site](const QString &path) { return path != site.siteDatabase() && path != site.stateDatabase(); });
    return lost;
}

Failure<Error> lostFailure(const QString &path)
{
    return failure(ErrorCode::Io, {path, u"it was removed or replaced while it was open"_s, u"lost"_s});
}

bool isLost(const Error &error)
{
    return error.code == ErrorCode::Io && error.args.value(2) == u"lost";
}

bool isLockedElsewhere(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return errno != ENOENT;
    struct flock wanted = {};
    wanted.l_type = F_WRLCK; // all of it, as far as it goes
    const bool locked = ::fcntl(file, F_GETLK, &wanted) != 0 || wanted.l_type != F_UNLCK;
    ::close(file);
    return locked;
}

} // namespace slipway::store
