// SPDX-License-Identifier: GPL-3.0-or-later
// The files of an ISO. In a process with limits only.
#pragma once
#include "server/unpack/fault.h"
#include <QHash>
#include <QStringList>
#include <functional>
#include <memory>

namespace slipway::unpack {

class Disc
{
public:
    /// "not-an-iso", "unreadable", "damaged"
    static Read<std::unique_ptr<Disc>> open(const QString &path);
    virtual ~Disc() = default;
    /// Paths of its regular files, relative, with '/'. Not more than some hundred thousand: "metadata-too-large".
    virtual Read<QStringList> files() = 0;
    /// Copies files out; `to` says where each goes, as far as its bytes are wanted, or is empty. What is larger than
    /// `most` bytes is refused: "file-too-large". Sizes by path.
    virtual Read<QHash<QString, qint64>> copy(const QHash<QString, QString> &to, qint64 most) = 0;
};

/// UDF 1.02. "not-an-iso": it is none, or of a kind that is not known here.
Read<std::unique_ptr<Disc>> openUdf(const QString &path);
/// By libarchive: ISO 9660 with Joliet or Rock Ridge.
Read<std::unique_ptr<Disc>> openIso9660(const QString &path);

} // namespace slipway::unpack
