// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/unpack/disc.h"
#include <QFile>
#include <QHash>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway::unpack {

namespace {

constexpr qsizetype MostFiles = 500'000;
constexpr size_t ReadSize = 1 << 20;

struct ArchiveCloser
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using ArchivePointer = std::unique_ptr<archive, ArchiveCloser>;

QString textOf(archive *opened)
{
    return QString::fromUtf8(archive_error_string(opened));
}

class Iso9660 : public Disc
{
public:
    explicit Iso9660(QString path) : m_path(std::move(path)) {}
    Read<QStringList> files() override;
    Read<QHash<QString, qint64>> copy(const QHash<QString, QString> &to, qint64 most) override;

private:
    Read<ArchivePointer> opened() const;
    /// Calls `visit` for each regular file until it says stop.
    Read<void> walk(const std::function<Read<bool>(archive *, archive_entry *, const QString &)> &visit) const;

    const QString m_path;
};

Read<ArchivePointer> Iso9660::opened() const
{
    ArchivePointer opened(archive_read_new());
    if (!opened || archive_read_support_format_iso9660(opened.get()) != ARCHIVE_OK ||
        archive_read_open_filename(opened.get(), QFile::encodeName(m_path).constData(), ReadSize) != ARCHIVE_OK)
        return fault(u"not-an-iso"_s, opened ? textOf(opened.get()) : QString());
    return opened;
}

Read<void> Iso9660::walk(const std::function<Read<bool>(archive *, archive_entry *, const QString &)> &visit) const
{
    const auto reading = opened();
    if (!reading)
        return fail(reading.error());
    archive_entry *entry = nullptr;
    for (bool first = true;; first = false) {
        const int result = archive_read_next_header(reading->get(), &entry);
        if (result == ARCHIVE_EOF)
            return {};
        if (result < ARCHIVE_WARN)
            return fault(first ? u"not-an-iso"_s : u"damaged"_s, textOf(reading->get()));
        const char *name = archive_entry_pathname_utf8(entry);
        if (!name || archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry))
            continue;
        const auto wanted = visit(reading->get(), entry, QString::fromUtf8(name));
        if (!wanted)
            return fail(wanted.error());
        if (!*wanted)
            return {};
    }
}

Read<QStringList> Iso9660::files()
{
    QStringList paths;
    const auto walked = walk([&](archive *, archive_entry *, const QString &path) -> Read<bool> {
        if (paths.size() >= MostFiles)
            return fault(u"metadata-too-large"_s, u"it holds too many files"_s);
        paths.append(path);
        return true;
    });
    if (!walked)
        return fail(walked.error());
    return paths;
}

/// Writes one entry, of at most `most` bytes.
Read<qint64> copyEntry(archive *from, const QString &path, const QString &to, qint64 most)
{
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fault(u"unreadable"_s, file.errorString());
    std::vector<char> block(ReadSize);
    qint64 size = 0;
    for (;;) {
        const la_ssize_t count = archive_read_data(from, block.data(), block.size());
        if (count < 0)
            return fault(u"damaged"_s, path);
        if (count == 0)
            return file.flush() ? Read<qint64>(size) : fault(u"disk-full"_s, path);
        size += count;
        if (size > most)
            return fault(u"file-too-large"_s, path);
        if (file.write(block.data(), count) != count)
            return fault(u"disk-full"_s, path);
    }
}

Read<QHash<QString, qint64>> Iso9660::copy(const QHash<QString, QString> &to, qint64 most)
{
    QHash<QString, qint64> sizes;
    const auto walked = walk([&](archive *from, archive_entry *, const QString &path) -> Read<bool> {
        const QString target = to.value(path);
        if (target.isEmpty() || sizes.contains(path))
            return sizes.size() < to.size();
        const auto size = copyEntry(from, path, target, most);
        if (!size)
            return fail(size.error());
        sizes.insert(path, *size);
        return sizes.size() < to.size();
    });
    if (!walked)
        return fail(walked.error());
    if (sizes.size() < to.size())
        return fault(u"damaged"_s, u"files vanished while it was read"_s);
    return sizes;
}

} // namespace

Read<std::unique_ptr<Disc>> openIso9660(const QString &path)
{
    return std::unique_ptr<Disc>(new Iso9660(path));
}

} // namespace slipway::unpack
