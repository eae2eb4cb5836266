// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/query_filter.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

using Field = QueryCondition::Field;
using Operator = QueryCondition::Operator;

constexpr qint64 DayMs = qint64(24) * 3600 * 1000;

char16_t folded(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 128)
        return u >= u'A' && u <= u'Z' ? char16_t(u + 32) : u;
    return c.toCaseFolded().unicode();
}

bool sameText(QStringView a, QStringView b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](QChar x, QChar y) { return folded(x) == folded(y); });
}

/// The plain one of a pair of operators, and whether it was the negated one.
std::pair<Operator, bool> plainOf(Operator comparison)
{
    switch (comparison) {
    case Operator::IsNot:
        return {Operator::Is, true};
    case Operator::NotLike:
        return {Operator::Like, true};
    case Operator::NotWithin:
        return {Operator::Within, true};
    default:
        return {comparison, false};
    }
}

/// Whether anything is known that the condition could be about.
bool isKnown(Field field, const Observation &seen)
{
    if (field == Field::Subnet)
        return seen.address.has_value();
    return field != Field::SwitchPort || !seen.circuitId.isEmpty() || !seen.remoteId.isEmpty();
}

} // namespace

bool matchesPattern(QStringView pattern, QStringView text)
{
    // After a star only the newest one can have been read too short: back to it, one character further.
    qsizetype p = 0, t = 0, star = -1, starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || folded(pattern[p]) == folded(text[t]))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

QStringList switchPortTexts(const Observation &seen)
{
    if (seen.remoteId.isEmpty())
        return seen.circuitId.isEmpty() ? QStringList() : QStringList{seen.circuitId};
    const QString both = seen.circuitId.isEmpty() ? seen.remoteId : seen.remoteId + u' ' + seen.circuitId;
    return {seen.circuitId, both};
}

QueryFilter::QueryFilter(const CollectionQuery &query, std::shared_ptr<const MacVendors> vendors, qint64 atMs)
    : m_vendors(std::move(vendors))
{
    for (const QueryCondition &condition : query.conditions) {
        const Field field = condition.field;
        m_needsTime = m_needsTime || field == Field::LastSeen;
        m_needsVendors = m_needsVendors || field == Field::MacVendor;
        m_needsObservations =
            m_needsObservations || field == Field::LastSeen || field == Field::Subnet || field == Field::SwitchPort;
        m_conditions.append(prepared(condition, atMs));
    }
}

QueryFilter::Condition QueryFilter::prepared(const QueryCondition &condition, qint64 atMs) const
{
    const auto [plain, negated] = plainOf(condition.comparison);
    Condition ready;
    ready.plain = {condition.field, plain, condition.value};
    ready.negated = negated;
    const std::string text = condition.value.toStdString();
    switch (condition.field) {
    case Field::Mac:
        ready.mac = MacAddress::parse(text).value_or(MacAddress());
        break;
    case Field::SmbiosGuid:
        ready.guid = Guid::parse(text).value_or(Guid());
        break;
    case Field::Architecture:
        ready.architecture = architectureFromKey(condition.value).value_or(Architecture::X64);
        break;
    case Field::Subnet: {
        const qsizetype slash = condition.value.indexOf(u'/');
        const int bits = condition.value.mid(slash + 1).toInt();
        ready.mask = bits == 0 ? 0 : ~quint32(0) << (32 - bits);
        ready.network = Ipv4::parse(condition.value.left(slash).toStdString()).value_or(Ipv4()).value & ready.mask;
        break;
    }
    case Field::LastSeen:
        ready.sinceMs = atMs - condition.value.toLongLong() * DayMs;
        break;
    case Field::MacVendor:
        ready.vendors.resize(m_vendors ? m_vendors->names().size() : 0);
        for (qsizetype i = 0; i < ready.vendors.size(); ++i)
            ready.vendors.setBit(i, textHolds(ready, m_vendors->names().at(i)));
        break;
    case Field::Name:
    case Field::SwitchPort:
        break;
    }
    return ready;
}

bool QueryFilter::textHolds(const Condition &condition, QStringView text) const
{
    return condition.plain.comparison == Operator::Like ? matchesPattern(condition.plain.value, text)
                                                        : sameText(condition.plain.value, text);
}

bool QueryFilter::holds(const Condition &condition, const Device &device, const Observation &seen) const
{
    const bool like = condition.plain.comparison == Operator::Like;
    switch (condition.plain.field) {
    case Field::Name:
        return textHolds(condition, device.name);
    case Field::Mac:
        return std::any_of(device.macs.begin(), device.macs.end(), [&](const MacAddress &mac) {
            return like ? textHolds(condition, QString::fromStdString(mac.toString())) : mac == condition.mac;
        });
    case Field::MacVendor:
        return m_vendors && std::any_of(device.macs.begin(), device.macs.end(), [&](const MacAddress &mac) {
                   const int vendor = m_vendors->indexOf(mac);
                   return vendor >= 0 && condition.vendors.testBit(vendor);
               });
    case Field::SmbiosGuid:
        if (!device.smbiosGuid)
            return false;
        return like ? textHolds(condition, QString::fromStdString(device.smbiosGuid->toString()))
                    : *device.smbiosGuid == condition.guid;
    case Field::Architecture:
        return device.architecture == condition.architecture;
    case Field::Subnet:
        return (seen.address->value & condition.mask) == condition.network;
    case Field::SwitchPort: {
        const QStringList texts = switchPortTexts(seen);
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return textHolds(condition, text); });
    }
    case Field::LastSeen:
        return seen.lastSeenMs > 0 && seen.lastSeenMs >= condition.sinceMs;
    }
    return false;
}

bool QueryFilter::matches(const Device &device, const Observation &seen) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&](const Condition &condition) {
        return isKnown(condition.plain.field, seen) && holds(condition, device, seen) != condition.negated;
    });
}

} // namespace slipway::site
