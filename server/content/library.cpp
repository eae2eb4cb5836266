// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/library.h"
#include "server/content/disk_file.h"
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <openssl/evp.h>

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t BlockSize = 1 << 20;

class Sha256
{
public:
    Sha256() : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        m_good = m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1;
    }
    void add(std::span<const uint8_t> bytes)
    {
        m_good = m_good && EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1;
    }
    /// Lower-case hexadecimal; empty where OpenSSL failed.
    QByteArray result()
    {
        QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned length = 0;
        unsigned char bytes[EVP_MAX_MD_SIZE];
        m_good = m_good && EVP_DigestFinal_ex(m_context.get(), bytes, &length) == 1;
        if (!m_good)
            return {};
        digest.clear();
        for (unsigned at = 0; at < length; ++at)
            digest.append(char(bytes[at]));
        return digest.toHex();
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
    bool m_good = false;
};

struct Hashed
{
    QByteArray sha256;
    qint64 size = 0;
};

/// Reads `source` to its end, once; every block goes to `sink` (where there is one) and into the hash. `head` takes the
/// place of its first bytes.
Result<Hashed> hashThrough(const SourceFile &source, const QString &path, StagedFile *sink, const Progress &progress,
                           QByteArrayView head = {})
{
    Sha256 hash;
    Hashed hashed;
    std::vector<uint8_t> block(BlockSize);
    for (;;) {
        if (progress && !progress(hashed.size, std::max(source.size, hashed.size)))
            return failure(ErrorCode::Cancelled);
        const Result<qint64> count = readSome(source.descriptor, block, path);
        if (!count)
            return failure(count.error().code, count.error().args);
        if (*count == 0)
            break;
        const std::span<uint8_t> bytes(block.data(), size_t(*count));
        for (qint64 at = 0; at < *count && hashed.size + at < head.size(); ++at)
            bytes[size_t(at)] = uint8_t(head[hashed.size + at]);
        hash.add(bytes);
        hashed.size += *count;
        if (!sink)
            continue;
        if (const Result<void> written = sink->write(bytes); !written)
            return failure(written.error().code, written.error().args);
    }
    hashed.sha256 = hash.result();
    if (hashed.sha256.isEmpty())
        return failure(ErrorCode::Internal, {u"OpenSSL has no SHA-256"_s});
    return hashed;
}

bool isSha256(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(),
                                            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

Result<site::ContentFile> Library::import(const QString &source, site::ContentFile::Role role, const Progress &progress,
                                          bool *fresh, QByteArrayView head) const
{
    const Result<SourceFile> opened = openSource(source);
    if (!opened)
        return failure(opened.error().code, opened.error().args);
    removeAbandoned(m_folder); // the copy of a program that was killed takes the room that this one may need
    const Result<std::unique_ptr<StagedFile>> staged = StagedFile::create(m_folder, opened->size);
    if (!staged)
        return failure(staged.error().code, staged.error().args);
    const Result<Hashed> hashed = hashThrough(*opened, source, staged->get(), progress, head);
    if (!hashed)
        return failure(hashed.error().code, hashed.error().args);
    if (fresh)
        *fresh = !QFileInfo::exists(path(hashed->sha256));
    // Also where the content is there already: it is the same by its name, and should that copy have rotted, this one
    // heals it.
    if (const Result<void> moved = (*staged)->moveTo(path(hashed->sha256), hashed->size); !moved)
        return failure(moved.error().code, moved.error().args);
    site::ContentFile file;
    file.role = role;
    file.name = QFileInfo(source).fileName();
    file.source = QFileInfo(source).absoluteFilePath();
    file.sha256 = hashed->sha256;
    file.size = hashed->size;
    return file;
}

QString Library::path(const QByteArray &sha256) const
{
    if (!isSha256(sha256)) // never a way to another file, whatever a database says
        return {};
    const QString name = QString::fromLatin1(sha256);
    return m_folder + u'/' + name.left(2) + u'/' + name;
}

bool Library::holds(const site::ContentFile &file) const
{
    const QString where = path(file.sha256);
    const QFileInfo facts(where);
    return !where.isEmpty() && facts.isFile() && facts.size() == file.size;
}

Result<void> Library::verify(const site::ContentFile &file, const Progress &progress) const
{
    const QString where = path(file.sha256);
    if (where.isEmpty())
        return failure(ErrorCode::NotFound, {u"content"_s, file.name});
    const Result<SourceFile> opened = openSource(where);
    if (!opened)
        return failure(opened.error().code, opened.error().args);
    const Result<Hashed> hashed = hashThrough(*opened, where, nullptr, progress);
    if (!hashed)
        return failure(hashed.error().code, hashed.error().args);
    if (hashed->size != file.size)
        return failure(ErrorCode::Corrupt, {where, u"has %1 bytes instead of %2"_s.arg(hashed->size).arg(file.size)});
    if (hashed->sha256 != file.sha256)
        return failure(ErrorCode::Corrupt, {where, u"its SHA-256 is not its name any more"_s});
    return {};
}

QString Library::quarantinePath(const QByteArray &sha256) const
{
    return isSha256(sha256) ? m_folder + u"/quarantine/"_s + QString::fromLatin1(sha256) : QString();
}

Result<void> Library::quarantine(const QByteArray &sha256) const
{
    const QString from = path(sha256), to = quarantinePath(sha256);
    if (from.isEmpty() || !QFileInfo::exists(from))
        return failure(ErrorCode::NotFound, {u"content"_s, QString::fromLatin1(sha256)});
    if (!QDir().mkpath(QFileInfo(to).path()))
        return failure(ErrorCode::Io, {QFileInfo(to).path(), u"the directory cannot be made"_s});
    QFile::remove(to);
    if (!QFile::rename(from, to))
        return failure(ErrorCode::Io, {from, u"it cannot be put aside"_s});
    return {};
}

bool Library::isQuarantined(const QByteArray &sha256) const
{
    const QString aside = quarantinePath(sha256);
    return !aside.isEmpty() && QFileInfo::exists(aside) && !QFileInfo::exists(path(sha256));
}

void Library::remove(const QByteArray &sha256) const
{
    if (const QString where = path(sha256); !where.isEmpty())
        QFile::remove(where);
}

/// What was put aside and is not missed any more.
qint64 Library::removeQuarantined(const QSet<QByteArray> &keep) const
{
    qint64 freed = 0;
    const QFileInfoList aside = QDir(m_folder + u"/quarantine"_s).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : aside) {
        const QByteArray name = file.fileName().toLatin1();
        const bool wanted = !isSha256(name) || (keep.contains(name) && !QFileInfo::exists(path(name)));
        if (!wanted && QFile::remove(file.filePath()))
            freed += file.size();
    }
    return freed;
}

Result<qint64> Library::removeUnused(const QList<QByteArray> &used) const
{
    const QSet<QByteArray> keep(used.begin(), used.end());
    qint64 freed = removeAbandoned(m_folder) + removeQuarantined(keep);
    QDirIterator files(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QByteArray name = file.fileName().toLatin1();
        // Only what this class made: a file that somebody else put here is not ours to remove.
        if (!isSha256(name) || keep.contains(name) || file.filePath() != path(name))
            continue;
        const qint64 size = file.size();
        if (!QFile::remove(file.filePath()))
            return failure(ErrorCode::Io, {file.filePath(), u"cannot be removed"_s});
        freed += size;
    }
    return freed;
}

} // namespace slipway::content
