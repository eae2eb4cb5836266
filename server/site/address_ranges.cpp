// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/address_ranges.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

constexpr auto RangeForm = "a range like 10.77.0.100-10.77.0.199/24, several by comma"_L1;
// A /31 has no room for a server beside a client, and no network is larger than a class A.
constexpr int ShortestPrefix = 8;
constexpr int LongestPrefix = 30;

QString text(Ipv4 address)
{
    return QString::fromStdString(address.toString());
}

std::optional<Ipv4> parseIpv4(QStringView view)
{
    return Ipv4::parse(view.trimmed().toUtf8().toStdString());
}

/// RFC 1122 3.2.1.3: "this" network, loopback, multicast and reserved addresses belong to no host.
bool isHostAddress(Ipv4 address)
{
    const uint32_t first = address.value >> 24;
    return first != 0 && first != 127 && first < 224;
}

QString rangeText(const DhcpRange &range)
{
    return u"%1-%2/%3"_s.arg(text(range.first), text(range.last)).arg(range.prefixLength);
}

std::optional<int> parsePrefix(QStringView view)
{
    static const QRegularExpression form(u"^[0-9]{1,2}$"_s);
    const QStringView digits = view.trimmed();
    if (!form.match(digits).hasMatch())
        return std::nullopt;
    return digits.toInt();
}

/// What is wrong with a range that could be read; empty: nothing.
QString faultOf(const DhcpRange &range)
{
    if (range.prefixLength < ShortestPrefix || range.prefixLength > LongestPrefix)
        return u"a prefix length from %1 to %2"_s.arg(ShortestPrefix).arg(LongestPrefix);
    if (!isHostAddress(range.first) || !isHostAddress(range.last))
        return u"addresses that hosts may have (not 0, 127 or 224 and above in front)"_s;
    if (range.first > range.last)
        return u"the lower address first: %1-%2/%3"_s.arg(text(range.last), text(range.first)).arg(range.prefixLength);
    const Ipv4 network = range.network();
    const Ipv4 broadcast{network.value | ~range.mask().value};
    const QString inside = u"addresses from %1 to %2, which network %3/%4 has for hosts"_s
                               .arg(text(Ipv4{network.value + 1}), text(Ipv4{broadcast.value - 1}), text(network))
                               .arg(range.prefixLength);
    if (!range.inNetwork(range.last) || range.first == network || range.last == broadcast)
        return inside;
    return {};
}

Result<DhcpRange> parseRange(const QString &element)
{
    const QString given = element.trimmed();
    const qsizetype slash = given.indexOf(u'/');
    const qsizetype dash = given.indexOf(u'-');
    if (dash < 0 || slash < dash)
        return failure(ErrorCode::InvalidValue, {given, RangeForm});
    const auto first = parseIpv4(QStringView(given).left(dash));
    const auto last = parseIpv4(QStringView(given).mid(dash + 1, slash - dash - 1));
    const auto prefix = parsePrefix(QStringView(given).mid(slash + 1));
    if (!first || !last || !prefix)
        return failure(ErrorCode::InvalidValue, {given, RangeForm});
    DhcpRange range;
    range.first = *first;
    range.last = *last;
    range.prefixLength = *prefix;
    if (const QString fault = faultOf(range); !fault.isEmpty())
        return failure(ErrorCode::InvalidValue, {given, fault});
    return range;
}

} // namespace

Result<QList<DhcpRange>> parseRanges(const QString &given)
{
    QList<DhcpRange> ranges;
    if (given.trimmed().isEmpty())
        return ranges;
    const QStringList elements = given.split(u',');
    for (const QString &element : elements) {
        const auto range = parseRange(element);
        if (!range)
            return fail(range.error());
        for (const DhcpRange &other : std::as_const(ranges)) {
            if (range->first <= other.last && other.first <= range->last)
                return failure(ErrorCode::InvalidValue,
                               {element.trimmed(), u"a range that does not overlap %1"_s.arg(rangeText(other))});
        }
        ranges.append(*range);
    }
    return ranges;
}

QString rangesText(const QList<DhcpRange> &ranges)
{
    QStringList texts;
    for (const DhcpRange &range : ranges)
        texts.append(rangeText(range));
    return texts.join(u',');
}

Result<QList<QList<Ipv4>>> parseAddressLists(const QString &given)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    QList<QList<Ipv4>> lists;
    const QStringList elements = given.split(u';');
    for (const QString &element : elements) {
        QList<Ipv4> list;
        const QStringList words = element.split(separators, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const auto address = parseIpv4(word);
            if (!address || !isHostAddress(*address))
                return failure(ErrorCode::InvalidValue,
                               {word, u"addresses by comma; the lists of several ranges by semicolon"_s});
            list.append(*address);
        }
        lists.append(list);
    }
    return lists;
}

QString addressListsText(QList<QList<Ipv4>> lists)
{
    while (!lists.isEmpty() && lists.last().isEmpty())
        lists.removeLast();
    QStringList elements;
    for (const QList<Ipv4> &list : std::as_const(lists)) {
        QStringList words;
        for (const Ipv4 address : list)
            words.append(text(address));
        elements.append(words.join(u','));
    }
    return elements.join(u';');
}

} // namespace slipway::site
