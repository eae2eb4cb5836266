// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_target.h"
#include "server/base/hex.h"

namespace slipway::http {

std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsBlank)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '+' && plusIsBlank) {
            decoded.append(' ');
        } else if (c != '%') {
            decoded.append(c);
        } else {
            const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
            const int low = at + 2 < text.size() ? hexDigit(text[at + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            decoded.append(char(high * 16 + low));
            at += 2;
        }
    }
    return decoded;
}

std::optional<RequestTarget> requestTarget(QByteArrayView target)
{
    constexpr QByteArrayView scheme = "http://";
    if (target.size() > scheme.size() && target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0) {
        const qsizetype slash = target.indexOf('/', scheme.size());
        if (slash < 0)
            return std::nullopt;
        target = target.sliced(slash);
    }
    if (!target.startsWith('/'))
        return std::nullopt;
    RequestTarget parts;
    const qsizetype question = target.indexOf('?');
    if (question >= 0) {
        parts.query = target.sliced(question + 1).toByteArray();
        target = target.first(question);
    }
    const std::optional<QByteArray> path = percentDecoded(target, false);
    if (!path || path->contains('\0'))
        return std::nullopt;
    parts.path = path->toStdString();
    return parts;
}

} // namespace slipway::http
