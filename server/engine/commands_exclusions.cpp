// SPDX-License-Identifier: GPL-3.0-or-later
// The exclusion list from files: imported once, or watched.
#include "server/content/whole_file.h"
#include "server/engine/commands_private.h"
#include "server/engine/text_file.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway::engine {

Result<void> Commands::setExclusionNote(const MacAddress &mac, const QString &note)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto done = d->site->exclusions().setNote(mac, note.trimmed()); !done)
            return done;
        return d->audit(u"exclusion.note"_s, QString::fromStdString(mac.toString()), QJsonObject{{"note", note}});
    });
}

Result<ExclusionImport> Commands::importExclusions(const site::ExclusionFile &file, const QString &source)
{
    return d->change<ExclusionImport>([&]() -> Result<ExclusionImport> {
        const auto present = d->site->exclusions().all();
        if (!present)
            return fail(present.error());
        QHash<MacAddress, QString> notes;
        for (const site::Exclusion &exclusion : *present)
            notes.insert(exclusion.mac, exclusion.note);
        ExclusionImport result;
        result.bad = file.badCount;
        const QString author = Private::currentUser();
        const qint64 now = d->clock.utcMs();
        for (const site::ExclusionFile::Line &line : file.lines) {
            const auto known = notes.constFind(line.mac);
            Result<void> done;
            if (known == notes.constEnd()) {
                done = d->site->exclusions().add({line.mac, line.note, author, now});
                ++result.added;
            } else {
                ++result.known;
                if (known->isEmpty() && !line.note.isEmpty()) {
                    done = d->site->exclusions().setNote(line.mac, line.note);
                    ++result.noted;
                }
            }
            if (!done)
                return fail(done.error());
        }
        if (const auto told =
                d->audit(u"exclusion.import"_s, source, QJsonObject{{"added", result.added}, {"known", result.known}});
            !told)
            return fail(told.error());
        return result;
    });
}

/// Writes what differs, if anything does: a reading that changes nothing is no change.
Result<WatchedFile> Commands::Private::takeWatched(WatchedFile file, const QList<MacAddress> &macs)
{
    const auto current = snapshot();
    if (!current)
        return fail(current.error());
    const QList<MacAddress> &before = (*current)->configuration().watchedExclusions;
    file.count = int(macs.size());
    if (before.size() == macs.size() &&
        QSet<MacAddress>(before.begin(), before.end()) == QSet<MacAddress>(macs.begin(), macs.end()))
        return file;
    const auto done = site->change([&]() -> Result<void> {
        const auto changed = site->exclusions().setWatched(macs);
        if (!changed)
            return fail(changed.error());
        file.added = changed->added;
        file.removed = changed->removed;
        return audit(u"exclusion.watched"_s, file.path, QJsonObject{{"added", file.added}, {"removed", file.removed}});
    });
    if (!done)
        return fail(done.error());
    return file;
}

Result<WatchedFile> Commands::readWatchedFile()
{
    const auto current = d->snapshot();
    if (!current)
        return fail(current.error());
    WatchedFile file;
    file.path = (*current)->settings().watchedExclusionFile;
    file.count = int((*current)->configuration().watchedExclusions.size());
    if (file.path.isEmpty())
        return d->takeWatched(file, {});
    const auto before = content::fileVersion(file.path);
    const auto bytes = readTextFile(file.path);
    if (!bytes) {
        file.unreadable = bytes.error();
        return file;
    }
    // Half of a list that is being written would let the other half boot.
    if (before != content::fileVersion(file.path)) {
        file.unreadable = Error{ErrorCode::Busy, {file.path}};
        return file;
    }
    const site::ExclusionFile parsed = site::parseExclusions(*bytes);
    file.bad = parsed.bad;
    file.badCount = parsed.badCount;
    if (parsed.lines.isEmpty() && parsed.badCount > 0) {
        file.unreadable = Error{ErrorCode::Corrupt, {file.path, u"not one line is a MAC address"_s}};
        return file;
    }
    QList<MacAddress> macs;
    macs.reserve(parsed.lines.size());
    for (const site::ExclusionFile::Line &line : parsed.lines)
        macs.append(line.mac);
    return d->takeWatched(file, macs);
}

} // namespace slipway::engine
