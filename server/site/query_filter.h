// SPDX-License-Identifier: GPL-3.0-or-later
// A query rule made ready to be asked of many devices. Pure; any thread.
#pragma once
#include "server/site/entities.h"
#include "server/site/mac_vendors.h"
#include "server/site/observation.h"
#include <QBitArray>
#include <memory>

namespace slipway::site {

/// `*` stands for any text and `?` for one character; without regard to case.
bool matchesPattern(QStringView pattern, QStringView text);
/// What a query on the switch port compares with: the circuit, and the circuit behind the remote id where there is one.
QStringList switchPortTexts(const Observation &seen);

class QueryFilter
{
public:
    /// `vendors` may be null: then no vendor is known. `atMs`: what days since the last boot request count from.
    QueryFilter(const CollectionQuery &query, std::shared_ptr<const MacVendors> vendors, qint64 atMs);

    /// All conditions hold. A negated one is the opposite of the plain one, but for where a machine sits: of a machine
    /// that nobody saw neither "within" nor "not-within" is true.
    bool matches(const Device &device, const Observation &seen) const;
    bool needsObservations() const { return m_needsObservations; }
    bool needsTime() const { return m_needsTime; }
    bool needsVendors() const { return m_needsVendors; }

private:
    struct Condition
    {
        QueryCondition plain;
        bool negated = false; ///< and `plain` is the opposite
        MacAddress mac;
        Guid guid;
        Architecture architecture = Architecture::X64;
        quint32 network = 0, mask = 0;
        qint64 sinceMs = 0;
        QBitArray vendors; ///< by MacVendors' places
    };
    Condition prepared(const QueryCondition &condition, qint64 atMs) const;
    bool holds(const Condition &condition, const Device &device, const Observation &seen) const;
    bool textHolds(const Condition &condition, QStringView text) const;

    std::shared_ptr<const MacVendors> m_vendors;
    QList<Condition> m_conditions;
    bool m_needsObservations = false, m_needsTime = false, m_needsVendors = false;
};

} // namespace slipway::site
