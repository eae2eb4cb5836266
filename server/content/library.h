// SPDX-License-Identifier: GPL-3.0-or-later
// The content store: files copied in, named by their SHA-256, never changed. `<content>/<2 digits>/<64 digits>`.
#pragma once
#include "server/base/error.h"
#include "server/site/entities.h"
#include <QSet>
#include <functional>

namespace slipway::content {

/// Called now and then while bytes move; returning false cancels.
using Progress = std::function<bool(qint64 done, qint64 total)>;

class Library
{
public:
    explicit Library(QString folder) : m_folder(std::move(folder)) {}

    /// Copies and hashes in one pass (temporary file, fsync, rename). Content that is already there is not stored
    /// twice. A device, FIFO or folder is refused; a full disk leaves nothing behind. `fresh`: whether it was not
    /// there. `head` takes the place of the file's first bytes.
    Result<site::ContentFile> import(const QString &source, site::ContentFile::Role role, const Progress &progress = {},
                                     bool *fresh = nullptr, QByteArrayView head = {}) const;
    QString path(const QByteArray &sha256) const;
    bool holds(const site::ContentFile &file) const; ///< exists with its size
    /// Re-hashes. Corrupt where the content does not match its name any more.
    Result<void> verify(const site::ContentFile &file, const Progress &progress = {}) const;
    /// Puts content aside whose bytes are not what its name says: it is never served again, and an import of what it
    /// should have been heals it. NotFound, PermissionDenied, Io.
    Result<void> quarantine(const QByteArray &sha256) const;
    bool isQuarantined(const QByteArray &sha256) const;
    /// Removes content that none of `used` names. Returns the bytes freed.
    Result<qint64> removeUnused(const QList<QByteArray> &used) const;
    /// Removes one file of content. That it is not there is fine.
    void remove(const QByteArray &sha256) const;
    QString folder() const { return m_folder; }

private:
    QString quarantinePath(const QByteArray &sha256) const;
    qint64 removeQuarantined(const QSet<QByteArray> &keep) const;

    QString m_folder;
};

} // namespace slipway::content
