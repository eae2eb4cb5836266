// SPDX-License-Identifier: GPL-3.0-or-later
// An open, readable source of bytes: content (mapped), a published file (read, since others may cut it while it is
// served), a buffer.
#pragma once
#include "server/base/error.h"
#include <QByteArray>
#include <memory>
#include <span>

namespace slipway::content {

class OpenFile
{
public:
    static Result<std::shared_ptr<OpenFile>> openContent(const QString &path, qint64 expectedSize);
    static std::shared_ptr<OpenFile> fromBytes(const QByteArray &bytes);
    /// A regular file below `folder`, no symbolic links, never blocking (a FIFO must not hang the server), nothing that
    /// lies in a site or a backup. Each segment is matched exactly, then without regard to case where that is unique.
    static Result<std::shared_ptr<OpenFile>> openBeneath(const QString &folder, const std::string &name);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    qint64 size() const { return m_size; }
    /// The whole file in memory, or empty where it must be read.
    std::span<const uint8_t> mapped() const { return m_mapped; }
    /// Reads exactly `into.size()` bytes at `offset`; false if the file is shorter now or cannot be read.
    bool read(qint64 offset, std::span<uint8_t> into) const;
    int descriptor() const { return m_descriptor; } ///< -1 for a buffer; for sendfile. Stays owned here.

private:
    OpenFile() = default;
    int m_descriptor = -1;
    qint64 m_size = 0;
    std::span<const uint8_t> m_mapped;
    bool m_isMapping = false;
    QByteArray m_bytes;
};

} // namespace slipway::content
