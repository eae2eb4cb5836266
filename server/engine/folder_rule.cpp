// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/folder_rule.h"
#include "server/engine/backup.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// Where a path leads, as far as there is something.
QString realPath(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QFileInfo there(whole);
    while (!there.exists() && !there.isRoot())
        there.setFile(there.path());
    return QDir::cleanPath(there.canonicalFilePath() + u'/' + whole.mid(there.filePath().size()));
}

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

} // namespace

Result<void> checkFolders(const store::SiteLocation &site, const QString &published, const QString &backups)
{
    const QString stored = realPath(backups), content = realPath(site.contentFolder());
    if (isWithin(stored, content))
        return failure(ErrorCode::Refused, {u"The folder lies within the site's content, which is cleared of "
                                            "everything that no boot image names. Choose another one."_s});
    if (published.isEmpty())
        return {};
    const QString served = realPath(published);
    if (isWithin(realPath(site.directory), served) || isWithin(served, content))
        return failure(ErrorCode::Refused, {u"Everybody may download what lies in the published folder %1, and the "
                                            "site, which holds the values of secret variables, would be within. Choose "
                                            "another one."_s.arg(published)});
    if (isWithin(stored, served) || isWithin(served, stored))
        return failure(ErrorCode::Refused,
                       {u"Everybody may download what lies in the published folder %1, and backups "
                        "in it hold the values of secret variables. Choose another one."_s.arg(published)});
    return {};
}

Result<void> checkPublished(const QString &published)
{
    const auto there = published.isEmpty() ? Result<QList<Backup>>(QList<Backup>()) : backupsIn(published);
    if (there && !there->isEmpty())
        return failure(ErrorCode::Refused, {u"Everybody may download what lies in the published folder, and the backup "
                                            "%1 holds the values of secret variables. Choose another folder, or move "
                                            "the backup."_s.arg(there->first().path)});
    return {};
}

} // namespace slipway::engine
