// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/folder_rule.h"
#include "server/engine/backup.h"
#include <QDir>
#include <QFileInfo>
#include <filesystem>
#include <vector>

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

bool holdsSecrets(const QString &folder)
{
    return QFileInfo::exists(store::SiteLocation{folder}.siteDatabase()) || readBackup(folder);
}

/// The first site or backup that `folder` is or lies in, or that lies in it as far as a bounded look goes; empty: none.
/// No link is followed: nothing that lies behind one is handed out.
QString secretsAt(const QString &folder)
{
    namespace fs = std::filesystem;
    constexpr int Levels = 4, Entries = 20'000;
    for (QString above = folder; above != QFileInfo(above).path(); above = QFileInfo(above).path()) {
        if (holdsSecrets(above))
            return above;
    }
    std::vector<fs::path> level{QFile::encodeName(folder).toStdString()};
    int left = Entries;
    for (int depth = 0; depth < Levels; ++depth) {
        std::vector<fs::path> next;
        for (const fs::path &each : level) {
            std::error_code failed; // what cannot be read is not handed out either
            for (fs::directory_iterator it(each, failed); !failed && it != fs::end(it) && left > 0;
                 it.increment(failed), --left) {
                std::error_code unknown;
                if (it->is_symlink(unknown) || !it->is_directory(unknown))
                    continue;
                if (const QString path = QFile::decodeName(it->path().c_str()); holdsSecrets(path))
                    return path;
                next.push_back(it->path());
            }
        }
        level = std::move(next);
    }
    return {};
}

} // namespace

bool publishesItself(const store::SiteLocation &site, const QString &published)
{
    return !published.isEmpty() && isWithin(realPath(site.directory), realPath(published));
}

Result<void> checkFolders(const store::SiteLocation &site, const QString &published, const QString &backups)
{
    const QString stored = realPath(backups), content = realPath(site.contentFolder());
    if (isWithin(stored, content))
        return failure(ErrorCode::Refused, {u"The folder lies within the site's content, which is cleared of "
                                            "everything that no boot image names. Choose another one."_s});
    if (published.isEmpty())
        return {};
    const QString served = realPath(published);
    if (publishesItself(site, published) || isWithin(served, content))
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
    const QString found = published.isEmpty() ? QString() : secretsAt(realPath(published));
    if (!found.isEmpty())
        return failure(ErrorCode::Refused, {u"Everybody may download what lies in the published folder %1, and the "
                                            "site or backup %2 holds the values of secret variables. Choose another "
                                            "folder, or move what is there."_s.arg(published, found)});
    return {};
}

} // namespace slipway::engine
