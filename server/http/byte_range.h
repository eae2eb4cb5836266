// SPDX-License-Identifier: GPL-3.0-or-later
// Which bytes of a file an answer carries: Range and the conditions of RFC 9110 sections 13 and 14, as pure functions.
#pragma once
#include <QByteArray>

namespace slipway::http {

struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0;
};

enum class RangeKind { Whole, Part, Unsatisfiable };
struct RangeAnswer
{
    RangeKind kind = RangeKind::Whole;
    ByteRange range;
};

/// `header` is the value of Range, empty without one. Several ranges, other units and what is no range at all: the
/// whole file, as RFC 9110 allows; an inverted range and one beyond the end cannot be satisfied.
RangeAnswer rangeOf(QByteArrayView header, qint64 size);

/// The values of the headers as sent, empty without one; `etag` with its quotes, empty where the file has none.
struct Conditions
{
    QByteArray ifMatch;
    QByteArray ifNoneMatch;
    QByteArray ifRange;
};
enum class Verdict { Go, NotModified, Failed };
Verdict verdict(const Conditions &conditions, const QByteArray &etag);
/// Whether Range counts: without If-Range, or where it names this very content.
bool rangeApplies(const Conditions &conditions, const QByteArray &etag);

} // namespace slipway::http
