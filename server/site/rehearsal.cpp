// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/rehearsal.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

/// Locally administered; the rest spells "SLP".
constexpr std::array<uint8_t, 4> Block{0x06, 0x53, 0x4C, 0x50};

void addMember(QList<Collection> &collections, CollectionId wanted, DeviceId device)
{
    // No longer than there are collections: limits in a circle hold nobody, whoever is added.
    for (qsizetype steps = 0; steps < collections.size() && wanted.isValid(); ++steps) {
        const auto found = std::find_if(collections.begin(), collections.end(),
                                        [wanted](const Collection &each) { return each.id == wanted; });
        if (found == collections.end() || found->builtIn)
            return;
        found->devices.append(device);
        wanted = found->limiting;
    }
}

} // namespace

MacAddress rehearsalMac(quint32 random)
{
    MacAddress mac;
    std::copy(Block.begin(), Block.end(), mac.octets.begin());
    mac.octets[4] = uint8_t(random >> 8);
    mac.octets[5] = uint8_t(random);
    return mac;
}

bool isRehearsalMac(const MacAddress &mac)
{
    return std::equal(Block.begin(), Block.end(), mac.octets.begin());
}

Configuration withRehearsals(Configuration configuration, const QList<Rehearsal> &rehearsals)
{
    qint64 last = 0;
    for (const Device &device : std::as_const(configuration.devices))
        last = std::max(last, device.id.value);
    for (const Rehearsal &rehearsal : rehearsals) {
        if (rehearsal.collection == AllUnknownComputers)
            continue;
        Device device;
        device.id = {++last};
        device.name = u"Rehearsal "_s + QString::fromStdString(rehearsal.mac.toString());
        device.macs = {rehearsal.mac};
        configuration.devices.append(device);
        addMember(configuration.collections, rehearsal.collection, device.id);
    }
    return configuration;
}

} // namespace slipway::site
