// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images and their files, in site.db. Used inside SiteStore's transactions.
#pragma once
#include "server/site/entities.h"
#include "server/store/database.h"

namespace slipway::store {

class BootImageStore
{
public:
    explicit BootImageStore(Database &database) : m_database(database) {}

    Result<QList<site::BootImage>> all(); ///< by id
    Result<std::optional<BootImageId>> find(const QString &name);
    Result<site::BootImage> bootImage(BootImageId id);     ///< NotFound
    Result<BootImageId> add(const site::BootImage &image); ///< `image.id` is ignored. AlreadyExists
    Result<void> update(const site::BootImage &image);     ///< every field. NotFound, AlreadyExists
    Result<QStringList> users(BootImageId id);             ///< names of task sequences
    Result<void> remove(BootImageId id);                   ///< NotFound
    Result<QList<QByteArray>> usedContent();               ///< the hashes that any image names

private:
    Result<void> checkName(const site::BootImage &image);
    Result<void> writeWindows(const site::BootImage &image);
    Result<void> writeFiles(BootImageId id, const QList<site::ContentFile> &files);

    Database &m_database;
};

} // namespace slipway::store
