// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/whole_file.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <memory>

using namespace Qt::StringLiterals;

namespace slipway::content {

namespace {

constexpr qint64 BlockSize = 1 << 20;

Failure<Error> writeFailure(const QFileDevice &file, const QString &path, qint64 size)
{
    if (file.error() == QFileDevice::PermissionsError)
        return failure(ErrorCode::PermissionDenied, {path});
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < size + 4096)
        return failure(ErrorCode::NoSpace, {path});
    return failure(ErrorCode::Io, {path, file.errorString()});
}

bool sameBytes(QFile &one, const QString &other)
{
    QFile file(other);
    if (!file.open(QIODevice::ReadOnly) || file.size() != one.size())
        return false;
    bool same = true;
    while (same && !one.atEnd())
        same = one.read(BlockSize) == file.read(BlockSize);
    one.seek(0);
    return same;
}

} // namespace

Result<void> copyWhole(const QString &from, const QString &to, const QByteArray &sha256,
                       const std::function<bool(qint64)> &progress)
{
    if (const auto may = mayReplace(to); !may)
        return may;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {from, source.errorString()});
    if (sameBytes(source, to))
        return {};
    QSaveFile copy(to);
    if (!copy.open(QIODevice::WriteOnly))
        return writeFailure(copy, to, source.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; !source.atEnd();) {
        const QByteArray block = source.read(BlockSize);
        if (block.isEmpty())
            return failure(ErrorCode::Io, {from, source.errorString()});
        hash.addData(block);
        done += block.size();
        if (copy.write(block) != block.size())
            return writeFailure(copy, to, source.size() - done + block.size());
        if (progress && !progress(done))
            return failure(ErrorCode::Cancelled);
    }
    if (hash.result().toHex() != sha256)
        return failure(ErrorCode::Corrupt, {from, u"its SHA-256 is not its name any more"_s});
    if (!copy.commit())
        return writeFailure(copy, to, source.size());
    return {};
}

Result<void> mayReplace(const QString &path)
{
    const QFileInfo facts(path);
    if (!facts.exists() || facts.isFile())
        return {};
    return failure(ErrorCode::Refused, {facts.isDir() ? u"%1 is a folder. Choose the name of a file."_s.arg(path)
                                                      : u"%1 is a device, a pipe or a socket, and would be replaced by "
                                                        "a file. Choose the name of a file."_s.arg(path)});
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes, Readers readers)
{
    std::unique_ptr<QFileDevice> file;
    if (const auto regular = mayReplace(path); !regular) {
        file = openStream(path);
        if (!file)
            return regular;
    } else {
        file = std::make_unique<QSaveFile>(path);
        if (!file->open(QIODevice::WriteOnly))
            return writeFailure(*file, path, bytes.size());
        if (readers == Readers::Owner && !file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return writeFailure(*file, path, bytes.size());
    }
    bool written = file->write(bytes) == bytes.size() && file->flush();
    if (auto *saved = qobject_cast<QSaveFile *>(file.get()))
        written = written && saved->commit();
    if (written)
        return {};
    return writeFailure(*file, path, bytes.size());
}

} // namespace slipway::content
