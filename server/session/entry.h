// SPDX-License-Identifier: GPL-3.0-or-later
// What one boot session may fetch. Immutable; made by the dhcp thread, posted to the tftp and http threads before the
// offer leaves.
#pragma once
#include "server/policy/decide.h"
#include <QHash>
#include <memory>

namespace slipway::session {

/// What a name in the session's directory stands for: published content on disk, or a generated buffer.
struct ServedFile
{
    QString path; ///< absolute, of content that never changes; empty: `bytes`
    QByteArray bytes;
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< lower-case hexadecimal, the ETag; empty for generated files
    QByteArray contentType = "application/octet-stream";
    /// The boot image's own bytes: the kernel, an initrd, the WIM, or a single boot program (design decision 4).
    /// Nothing of it leaves before *started* is committed. Loaders and generated files are not payload.
    bool payload = false;
    /// The most that TFTP grants for this file, in bytes and blocks; 0: the settings. Of a WIM and its boot.sdi, for
    /// which bootmgr asks as its BCD says.
    int maxBlockSize = 0;
    int maxWindowSize = 0;
    bool prompts = false; ///< a program that waits for a key once it arrived (Stage::Prompted)
};

struct Entry
{
    QByteArray token;
    MacAddress mac;
    qint64 startedMs = 0;
    policy::Decision decision;
    std::optional<Guid> smbiosGuid;
    /// The same, unless it is a duplicate hardware identifier: an unknown machine's record must not be another's.
    std::optional<Guid> recordGuid;
    site::Observation seen; ///< where it sat when it asked
    /// By name below `s/<token>/`, lower case, slashes: "snponly.efi", "boot.ipxe", "vmlinuz".
    QHash<QByteArray, ServedFile> files;
    /// Fixed names that loaders ask for without the token ("grub/grub.cfg" -> "grub.cfg"): lower case.
    QHash<QByteArray, QByteArray> aliases;

    int payloadCount() const;
};
using EntryPointer = std::shared_ptr<const Entry>;

/// "s/<token>/<name>"
QByteArray sessionPath(const QByteArray &token, QByteArrayView name);

} // namespace slipway::session
