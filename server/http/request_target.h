// SPDX-License-Identifier: GPL-3.0-or-later
// A request line's target, apart from MHD: it is taken as sent and decoded here, so that "%00" cannot cut a name short.
#pragma once
#include <QByteArray>
#include <optional>
#include <string>

namespace slipway::http {

struct RequestTarget
{
    std::string path; ///< decoded; may hold any byte but NUL
    QByteArray query; ///< as sent, without "?"
};

/// Takes origin form ("/a?b") and absolute form ("http://host:port/a": firmware behind some proxies sends that). None
/// for anything else, and where an escape is broken or is a NUL.
std::optional<RequestTarget> requestTarget(QByteArrayView target);

/// "%41+" -> "A " (`plusIsBlank`, form data) or "A+". None where an escape is broken.
std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsBlank);

} // namespace slipway::http
