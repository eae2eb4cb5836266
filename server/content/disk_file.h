// SPDX-License-Identifier: GPL-3.0-or-later
// Files as the content store needs them: a source that is opened once and is a regular file, and a copy that appears
// whole or not at all. Used in whatever thread imports.
#pragma once
#include "server/base/error.h"
#include <memory>
#include <span>
#include <utility>

namespace slipway::content {

/// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();
    int number() const { return m_number; }
    bool isValid() const { return m_number >= 0; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number = -1;
};

/// A regular file, open for reading; symbolic links are followed, since an administrator names it.
struct SourceFile
{
    Descriptor descriptor;
    qint64 size = 0; ///< bytes, when it was opened
};
/// NotFound, PermissionDenied, Refused (a folder, FIFO, socket or device; never blocks on one), Io.
Result<SourceFile> openSource(const QString &path);
/// 0 at the end. Io.
Result<qint64> readSome(const Descriptor &descriptor, std::span<uint8_t> into, const QString &path);

/// `<folder>/tmp.XXXXXX`, locked as long as it is being written. Removed unless it is moved.
class StagedFile
{
public:
    /// Takes the room of `size` bytes at once where the file system can, so that a full disk shows before the copy.
    /// NoSpace, PermissionDenied, Io.
    static Result<std::unique_ptr<StagedFile>> create(const QString &folder, qint64 size);
    ~StagedFile();
    StagedFile(const StagedFile &) = delete;
    StagedFile &operator=(const StagedFile &) = delete;
    Result<void> write(std::span<const uint8_t> bytes);
    /// Durably under its final name: the file, then the names up to `folder`. Replaces what has that name; who reads
    /// that keeps it.
    Result<void> moveTo(const QString &path, qint64 size);

private:
    StagedFile() = default;
    Descriptor m_descriptor;
    QString m_folder;
    QByteArray m_path; ///< empty once it has moved
};

/// `<folder>/tmp.XXXXXX/`, locked and there as long as this object: somewhere to unpack.
class StagedFolder
{
public:
    static Result<std::unique_ptr<StagedFolder>> create(const QString &folder); ///< PermissionDenied, NoSpace, Io
    ~StagedFolder();
    StagedFolder(const StagedFolder &) = delete;
    StagedFolder &operator=(const StagedFolder &) = delete;
    QString path() const { return m_path; }

private:
    StagedFolder() = default;
    Descriptor m_descriptor;
    QString m_path;
};

/// Temporary files and folders that nobody uses any more (a program died in the middle of a copy). Returns the bytes
/// freed.
qint64 removeAbandoned(const QString &folder);

} // namespace slipway::content
