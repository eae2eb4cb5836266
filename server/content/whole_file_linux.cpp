// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/disk_file.h"
#include "server/content/whole_file.h"
#include <QFile>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace slipway::content {

namespace {

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::optional<FileVersion> fileVersion(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return FileVersion{facts.st_dev, facts.st_ino, facts.st_size, nanoseconds(facts.st_mtim),
                       nanoseconds(facts.st_ctim)};
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    const auto opened = openSource(path);
    if (!opened)
        return fail(opened.error());
    const auto tooLarge = [&] {
        return failure(ErrorCode::Refused,
                       {u"%1 is larger than %2 MB. It is not the file that is meant, or has to be cut."_s.arg(
                           path, QString::number(limit >> 20))});
    };
    if (opened->size > limit)
        return tooLarge();
    QByteArray bytes;
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        const auto count =
            readSome(opened->descriptor, {reinterpret_cast<uint8_t *>(block.data()), size_t(block.size())}, path);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            return bytes;
        if (bytes.size() + *count > limit)
            return tooLarge();
        bytes.append(block.constData(), *count);
    }
}

std::unique_ptr<QFileDevice> openStream(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts = {};
    if (::stat(name.constData(), &facts) != 0 || (!S_ISCHR(facts.st_mode) && !S_ISFIFO(facts.st_mode)))
        return nullptr;
    Descriptor descriptor(::open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    // Opened without waiting; what is written then waits for its reader.
    if (!descriptor.isValid() || ::fcntl(descriptor.number(), F_SETFL, 0) != 0)
        return nullptr;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(descriptor.number(), QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
        return nullptr;
    (void)descriptor.release();
    return file;
}

} // namespace slipway::content
