// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that cannot be mixed up.
#pragma once
#include <QHash>
#include <QString>
#include <compare>

namespace slipway {

/// A row's number. 0 is "none".
template <class Tag>
struct Id
{
    qint64 value = 0;
    bool isValid() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};
template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// Provisioned devices count from 1; the unprovisioned records of unknown machines (design decision 15) live in the
/// other database and count from FirstUnprovisionedId, so that one number names one machine everywhere.
using DeviceId = Id<struct DeviceTag>;
using CollectionId = Id<struct CollectionTag>;
using BootImageId = Id<struct BootImageTag>;
using TaskSequenceId = Id<struct TaskSequenceTag>;
inline constexpr qint64 FirstUnprovisionedId = qint64(1) << 31;

/// `P0120001`: the site code and five hexadecimal digits, as in Configuration Manager. Ordered ordinally without regard
/// to case, which is how the documents rank deployments.
struct DeploymentId
{
    QString value;
    bool isValid() const { return !value.isEmpty(); }
    bool operator==(const DeploymentId &other) const { return value.compare(other.value, Qt::CaseInsensitive) == 0; }
    std::weak_ordering operator<=>(const DeploymentId &other) const
    {
        const int order = value.compare(other.value, Qt::CaseInsensitive);
        return order < 0   ? std::weak_ordering::less
               : order > 0 ? std::weak_ordering::greater
                           : std::weak_ordering::equivalent;
    }
};
inline size_t qHash(const DeploymentId &id, size_t seed = 0)
{
    return ::qHash(id.value.toUpper(), seed);
}

} // namespace slipway
