// SPDX-License-Identifier: GPL-3.0-or-later
// Why an operation failed, as a code and its particulars. The sentence a person reads is made in models/error_text.
#pragma once
#include "server/base/result.h"
#include <QString>
#include <QStringList>

namespace slipway {

/// Stable: tests and scripts may rely on the meaning. The comment says what `args` hold, in order.
enum class ErrorCode {
    NotFound,         ///< kind of thing ("device"), the name or id that was given
    AlreadyExists,    ///< kind, name
    Taken,            ///< kind of identity ("MAC address", "SMBIOS GUID"), its value, the name of its owner
    InUse,            ///< kind, name, who uses it (names by comma)
    InvalidValue,     ///< what was given, what would be right
    OutOfRange,       ///< key, what was given, the range
    Refused,          ///< one English sentence: why
    RiskNotAccepted,  ///< collection, members, how many would start now, the first of their names, the maximum if above
    SiteMissing,      ///< directory
    SiteExists,       ///< directory
    SchemaTooNew,     ///< file, its version, the newest version known here
    Corrupt,          ///< file, detail
    Busy,             ///< file: locked by another program beyond the waiting time
    Io,               ///< path, the system's text
    NoSpace,          ///< path
    PermissionDenied, ///< path or port
    PortInUse,        ///< protocol and port ("udp 67"), address, owner ("dnsmasq (PID 812)") or empty
    PortForbidden,    ///< protocol and port, address: binding needs a privilege that this process lacks
    NoInterface,      ///< the interface that was named
    LoaderMissing,    ///< file name of the loader, package that has it
    BootFileMissing,  ///< boot image, file name, what it would be needed for ("x64 UEFI")
    UnreadableImage,  ///< file, fault ("not-a-wim", "truncated", "split", "encrypted", "damaged", "metadata-too-large",
                      ///< "no-such-index", "too-slow", "crashed"), detail
    Cancelled,        ///< nothing
    Internal,         ///< detail: a fault of ours
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
};

template <class T>
using Result = Expected<T, Error>;

/// `return failure(ErrorCode::NotFound, {u"device"_s, name});`
inline Failure<Error> failure(ErrorCode code, QStringList args = {})
{
    return {Error{code, std::move(args)}};
}

} // namespace slipway
