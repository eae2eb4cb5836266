// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/unpack/unpack.h"
#include "server/site/windows_boot_files.h"
#include "server/unpack/disc.h"
#include "server/unpack/limits.h"
#include "server/unpack/wim_reader.h"
#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway::unpack {

namespace {

constexpr qint64 LargestBootWim = 4LL << 30; ///< on an ISO; real ones have some hundred megabytes

QJsonObject told(const Fault &fault)
{
    return {{"fault", fault.word}, {"detail", fault.detail}};
}

Read<QJsonObject> inspect(const QString &path)
{
    const auto wim = WimReader::open(path);
    if (!wim)
        return fail(wim.error());
    return (*wim)->description();
}

Read<QJsonObject> head(const QString &path, int index)
{
    const auto wim = WimReader::open(path);
    if (!wim)
        return fail(wim.error());
    const auto bytes = (*wim)->headBooting(index);
    if (!bytes)
        return fail(bytes.error());
    return QJsonObject{{"head", QString::fromLatin1(bytes->toHex())}};
}

Read<QJsonObject> fromWim(const QString &path, int index, const QString &into)
{
    const auto wim = WimReader::open(path);
    if (!wim)
        return fail(wim.error());
    const auto chosen = (*wim)->chosen(index);
    if (!chosen)
        return fail(chosen.error());
    const auto files = (*wim)->unpack(*chosen, into);
    if (!files)
        return fail(files.error());
    return QJsonObject{{"files", *files}};
}

/// Adds what the WIM on the disc has and the disc itself has not.
Read<void> addFromWim(Disc &disc, const QString &path, site::Architecture architecture, const QString &into,
                      QJsonArray &files)
{
    const QString copy = into + u"/wim"_s, below = into + u"/below"_s;
    if (const auto copied = disc.copy({{path, copy}}, LargestBootWim); !copied)
        return fail(copied.error());
    const auto wim = WimReader::open(copy);
    const auto index = wim ? (*wim)->chosen(0) : Read<int>(fail(wim.error()));
    if (!index)
        return fail(index.error());
    const auto itsOwn = (*wim)->architecture(*index);
    if (itsOwn && *itsOwn != architecture)
        return {};
    if (!QDir().mkdir(below))
        return fault(u"unreadable"_s, below);
    const auto unpacked = (*wim)->unpack(*index, below);
    QFile::remove(copy);
    if (!unpacked)
        return fail(unpacked.error());
    for (const QJsonValue &value : *unpacked) {
        QJsonObject file = value.toObject();
        const QString name = file["name"].toString();
        if (QFile::exists(into + u'/' + name) || !QFile::rename(below + u'/' + name, into + u'/' + name))
            continue;
        file["inside"] = path + u"//"_s + file["inside"].toString();
        files.append(file);
    }
    return {};
}

Read<QJsonObject> fromDisc(const QString &path, site::Architecture architecture, const QString &into)
{
    const auto disc = Disc::open(path);
    if (!disc)
        return fail(disc.error());
    const auto paths = (*disc)->files();
    if (!paths)
        return fail(paths.error());
    const auto found = site::findBootFiles(*paths, architecture);
    QHash<QString, QString> targets;
    for (const site::FoundBootFile &file : found)
        targets.insert(file.path, into + u'/' + file.name);
    const auto sizes = targets.isEmpty() ? Read<QHash<QString, qint64>>(QHash<QString, qint64>())
                                         : (*disc)->copy(targets, site::LargestBootFile);
    if (!sizes)
        return fail(sizes.error());
    QJsonArray files;
    for (const site::FoundBootFile &file : found)
        files.append(
            QJsonObject{{"name", QString(file.name)}, {"inside", file.path}, {"size", sizes->value(file.path)}});
    if (const QString wim = site::findBootWim(*paths, architecture); !wim.isEmpty()) {
        if (const auto added = addFromWim(**disc, wim, architecture, into, files); !added)
            return fail(added.error());
    }
    return QJsonObject{{"files", files}};
}

} // namespace

QJsonObject answer(const QStringList &question)
{
    const QString verb = question.value(0);
    const auto architecture = site::architectureFromKey(question.value(2));
    bool isNumber = false;
    const int index = question.value(2).toInt(&isNumber);
    const bool known = (verb == u"inspect" && question.size() == 2) ||
                       (verb == u"head" && question.size() == 3 && isNumber) ||
                       (verb == u"wim" && question.size() == 4 && isNumber) ||
                       (verb == u"iso" && question.size() == 4 && architecture);
    if (!known)
        return {};
    Limits limits;
    if (verb == u"iso")
        limits.fileSize = LargestBootWim;
    if (!limitProcess(limits))
        return told({u"unreadable"_s, u"the system does not let the reader limit itself"_s});
    const QString path = question[1];
    const auto read = verb == u"inspect" ? inspect(path)
                      : verb == u"head"  ? head(path, index)
                      : verb == u"wim"   ? fromWim(path, index, question[3])
                                         : fromDisc(path, *architecture, question[3]);
    return read ? *read : told(read.error());
}

} // namespace slipway::unpack
