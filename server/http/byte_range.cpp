// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/byte_range.h"
#include <QList>
#include <algorithm>
#include <limits>
#include <optional>

namespace slipway::http {

namespace {

/// Digits only. What does not fit is the largest number: a range may name an end far beyond any file.
std::optional<qint64> number(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    qint64 value = 0;
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value > (largest - 9) / 10 ? largest : value * 10 + (c - '0');
    }
    return value;
}

/// "*" or a list of entity tags. A weak tag never names the same bytes.
bool names(const QByteArray &list, const QByteArray &etag, bool weakCounts)
{
    if (list.trimmed() == "*")
        return true;
    for (QByteArray tag : list.split(',')) {
        tag = tag.trimmed();
        if (weakCounts && tag.startsWith("W/"))
            tag.remove(0, 2);
        if (!etag.isEmpty() && tag == etag)
            return true;
    }
    return false;
}

} // namespace

RangeAnswer rangeOf(QByteArrayView header, qint64 size)
{
    const RangeAnswer whole{RangeKind::Whole, {0, size}};
    const RangeAnswer unsatisfiable{RangeKind::Unsatisfiable, {}};
    const QByteArray text = header.toByteArray().trimmed();
    if (!text.toLower().startsWith("bytes=") || text.contains(','))
        return whole;
    const QByteArray set = text.mid(6).trimmed();
    const qsizetype dash = set.indexOf('-');
    if (dash < 0)
        return whole;
    const QByteArray from = set.left(dash).trimmed();
    const QByteArray to = set.mid(dash + 1).trimmed();
    const std::optional<qint64> first = number(from);
    const std::optional<qint64> last = number(to);
    if ((!first && !from.isEmpty()) || (!last && !to.isEmpty()) || (!first && !last))
        return whole;
    if (!first) { // the last bytes
        const qint64 length = std::min(*last, size);
        return length > 0 ? RangeAnswer{RangeKind::Part, {size - length, length}} : unsatisfiable;
    }
    if (*first >= size || (last && *last < *first))
        return unsatisfiable;
    const qint64 end = last ? std::min(*last, size - 1) : size - 1;
    return {RangeKind::Part, {*first, end - *first + 1}};
}

Verdict verdict(const Conditions &conditions, const QByteArray &etag)
{
    if (!conditions.ifMatch.isEmpty() && !names(conditions.ifMatch, etag, false))
        return Verdict::Failed;
    if (!conditions.ifNoneMatch.isEmpty() && names(conditions.ifNoneMatch, etag, true))
        return Verdict::NotModified;
    return Verdict::Go;
}

bool rangeApplies(const Conditions &conditions, const QByteArray &etag)
{
    return conditions.ifRange.isEmpty() || (!etag.isEmpty() && conditions.ifRange.trimmed() == etag);
}

} // namespace slipway::http
