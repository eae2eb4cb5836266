// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/disk_file.h"
#include "server/content/open_file.h"
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <optional>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

QString systemText(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

/// The segments of a relative name, or none where it could mean anything but a file below.
std::optional<std::vector<std::string>> segmentsOf(const std::string &name)
{
    if (name.find('\0') != std::string::npos)
        return std::nullopt;
    std::vector<std::string> segments;
    size_t at = 0;
    while (at <= name.size()) {
        const size_t slash = std::min(name.find('/', at), name.size());
        std::string segment = name.substr(at, slash - at);
        if (segment == "..")
            return std::nullopt;
        if (!segment.empty() && segment != ".")
            segments.push_back(std::move(segment));
        at = slash + 1;
    }
    if (segments.empty())
        return std::nullopt;
    return segments;
}

/// What lies in a site or a backup holds the values of secret variables.
bool isSecret(int folder)
{
    const auto has = [folder](const char *name) { return ::faccessat(folder, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0; };
    return has("site.db") || (has("backup.json") && has("state.db"));
}

bool liesInSecret(const Descriptor &folder)
{
    Descriptor at(::fcntl(folder.number(), F_DUPFD_CLOEXEC, 0));
    struct stat facts = {}, below = {};
    while (at.isValid() && ::fstat(at.number(), &facts) == 0) {
        if (isSecret(at.number()))
            return true;
        if (facts.st_ino == below.st_ino && facts.st_dev == below.st_dev) // above the root is the root
            return false;
        below = facts;
        at = Descriptor(::openat(at.number(), "..", O_PATH | O_DIRECTORY | O_CLOEXEC));
    }
    return true;
}

/// The entry of `folder` that is `wanted`, else the only one that differs in case alone; empty where there is none.
std::string entryLike(int folder, const std::string &wanted)
{
    struct stat facts = {};
    if (::fstatat(folder, wanted.c_str(), &facts, AT_SYMLINK_NOFOLLOW) == 0)
        return wanted;
    const int copy = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *list = copy >= 0 ? ::fdopendir(copy) : nullptr;
    if (!list) {
        if (copy >= 0)
            ::close(copy);
        return {};
    }
    std::string found;
    bool unique = true;
    while (const dirent *entry = ::readdir(list)) {
        if (::strcasecmp(entry->d_name, wanted.c_str()) != 0)
            continue;
        unique = found.empty();
        found = entry->d_name;
        if (!unique)
            break;
    }
    ::closedir(list);
    return unique ? found : std::string();
}

/// Segment by segment without symbolic links.
Descriptor walk(const Descriptor &folder, const std::vector<std::string> &segments)
{
    Descriptor at(::fcntl(folder.number(), F_DUPFD_CLOEXEC, 0));
    for (size_t index = 0; at.isValid() && index < segments.size(); ++index) {
        const std::string entry = isSecret(at.number()) ? std::string() : entryLike(at.number(), segments[index]);
        if (entry.empty())
            return {};
        struct stat facts = {};
        const bool last = index + 1 == segments.size();
        // A FIFO or device is not opened at all: that alone can hang or do something.
        if (::fstatat(at.number(), entry.c_str(), &facts, AT_SYMLINK_NOFOLLOW) != 0 ||
            !(last ? S_ISREG(facts.st_mode) : S_ISDIR(facts.st_mode)))
            return {};
        const int kind = last ? O_NONBLOCK | O_NOCTTY : O_DIRECTORY;
        at = Descriptor(::openat(at.number(), entry.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind));
    }
    return at;
}

} // namespace

Result<std::shared_ptr<OpenFile>> OpenFile::openContent(const QString &path, qint64 expectedSize)
{
    const int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    Descriptor descriptor(::open(QFile::encodeName(path).constData(), flags));
    struct stat facts = {};
    if (!descriptor.isValid() || ::fstat(descriptor.number(), &facts) != 0)
        return failure(ErrorCode::Io, {path, systemText(errno)});
    if (!S_ISREG(facts.st_mode))
        return failure(ErrorCode::Io, {path, u"is not a regular file"_s});
    if (facts.st_size != expectedSize) {
        const QString text = u"has %1 bytes instead of %2"_s.arg(facts.st_size).arg(expectedSize);
        return failure(ErrorCode::Io, {path, text});
    }
    std::shared_ptr<OpenFile> file(new OpenFile);
    if (facts.st_size > 0) {
        void *start = ::mmap(nullptr, size_t(facts.st_size), PROT_READ, MAP_SHARED, descriptor.number(), 0);
        if (start == MAP_FAILED)
            return failure(ErrorCode::Io, {path, systemText(errno)});
        file->m_mapped = {static_cast<const uint8_t *>(start), size_t(facts.st_size)};
        file->m_isMapping = true;
    }
    file->m_size = facts.st_size;
    file->m_descriptor = descriptor.release();
    return file;
}

std::shared_ptr<OpenFile> OpenFile::fromBytes(const QByteArray &bytes)
{
    std::shared_ptr<OpenFile> file(new OpenFile);
    file->m_bytes = bytes;
    file->m_size = bytes.size();
    file->m_mapped = {reinterpret_cast<const uint8_t *>(file->m_bytes.constData()), size_t(file->m_size)};
    return file;
}

Result<std::shared_ptr<OpenFile>> OpenFile::openBeneath(const QString &folder, const std::string &name)
{
    const auto missing = [&name] { return failure(ErrorCode::NotFound, {u"file"_s, QString::fromStdString(name)}); };
    const std::optional<std::vector<std::string>> segments = segmentsOf(name);
    const Descriptor top(::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!segments || !top.isValid() || liesInSecret(top))
        return missing();
    Descriptor descriptor = walk(top, *segments);
    struct stat facts = {};
    if (!descriptor.isValid() || ::fstat(descriptor.number(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return missing();
    std::shared_ptr<OpenFile> file(new OpenFile);
    file->m_size = facts.st_size;
    file->m_descriptor = descriptor.release();
    return file;
}

OpenFile::~OpenFile()
{
    if (m_isMapping)
        ::munmap(const_cast<uint8_t *>(m_mapped.data()), m_mapped.size());
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool OpenFile::read(qint64 offset, std::span<uint8_t> into) const
{
    if (offset < 0 || offset > m_size || qint64(into.size()) > m_size - offset)
        return false;
    if (m_descriptor < 0) {
        std::copy_n(m_mapped.begin() + offset, into.size(), into.begin());
        return true;
    }
    // Not from the mapping: should the file have been cut, reading memory would be SIGBUS, reading the file is an
    // error.
    while (!into.empty()) {
        const ssize_t count = ::pread(m_descriptor, into.data(), into.size(), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        offset += count;
        into = into.subspan(size_t(count));
    }
    return true;
}

} // namespace slipway::content
