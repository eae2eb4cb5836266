// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/whole_file.h"
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace slipway::content {

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo facts(path);
    if (facts.isDir())
        return failure(ErrorCode::Io, {path, u"it is a folder"_s});
    // A device or a FIFO cannot be replaced, but written to.
    const bool special = facts.exists() && !facts.isFile();
    const std::unique_ptr<QFileDevice> file(special ? static_cast<QFileDevice *>(new QFile(path))
                                                    : new QSaveFile(path));
    bool written = file->open(QIODevice::WriteOnly) && file->write(bytes) == bytes.size() && file->flush();
    if (auto *saved = qobject_cast<QSaveFile *>(file.get()))
        written = written && saved->commit();
    if (written)
        return {};
    if (file->error() == QFileDevice::PermissionsError)
        return failure(ErrorCode::PermissionDenied, {path});
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < bytes.size() + 4096)
        return failure(ErrorCode::NoSpace, {path});
    return failure(ErrorCode::Io, {path, file->errorString()});
}

} // namespace slipway::content
