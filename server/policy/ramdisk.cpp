// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/ramdisk.h"
#include "server/policy/ledger.h"

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

using Origin = Ramdisk::Origin;

class Choice
{
public:
    explicit Choice(const site::Settings &settings)
        : m_ramdisk{settings.ramdiskBlockSize, settings.ramdiskWindowSize, Origin::Site, {}}
    {
    }
    void override(const site::RamdiskTuning &tuning, Origin origin, const QString &by)
    {
        if (tuning.isNull())
            return;
        if (tuning.blockSize > 0)
            m_ramdisk.blockSize = tuning.blockSize;
        if (tuning.windowSize > 0)
            m_ramdisk.windowSize = tuning.windowSize;
        m_ramdisk.origin = origin;
        m_ramdisk.by = by;
    }
    void lower(const site::RamdiskTuning &tuning)
    {
        if (tuning.blockSize > 0 && tuning.blockSize < m_ramdisk.blockSize) {
            m_ramdisk.blockSize = tuning.blockSize;
            m_ramdisk.origin = Origin::BackedOff;
        }
        if (tuning.windowSize > 0 && tuning.windowSize < m_ramdisk.windowSize) {
            m_ramdisk.windowSize = tuning.windowSize;
            m_ramdisk.origin = Origin::BackedOff;
        }
        if (m_ramdisk.origin == Origin::BackedOff)
            m_ramdisk.by.clear();
    }
    const Ramdisk &result() const { return m_ramdisk; }

private:
    Ramdisk m_ramdisk;
};

int smaller(int a, int b)
{
    return a == 0 || b == 0 ? std::max(a, b) : std::min(a, b);
}

} // namespace

QString ramdiskOriginKey(Origin origin)
{
    switch (origin) {
    case Origin::Site:
        return u"site"_s;
    case Origin::Collection:
        return u"collection"_s;
    case Origin::Device:
        return u"device"_s;
    case Origin::BackedOff:
        return u"backed-off"_s;
    }
    return {};
}

Ramdisk ramdiskFor(const MacAddress &mac, const site::Member &member, const QList<CollectionId> &holders,
                   const site::Snapshot &snapshot, const Ledger &ledger)
{
    const site::Configuration &configuration = snapshot.configuration();
    Choice choice(snapshot.settings());
    site::RamdiskTuning together;
    QString by;
    if (!configuration.collectionRamdisks.isEmpty()) {
        for (const CollectionId id : holders) {
            const site::RamdiskTuning one = configuration.collectionRamdisks.value(id);
            if (one.isNull())
                continue;
            together.blockSize = smaller(together.blockSize, one.blockSize);
            together.windowSize = smaller(together.windowSize, one.windowSize);
            const site::Collection *collection = snapshot.collection(id);
            if (collection)
                by += (by.isEmpty() ? QString() : u", "_s) + collection->name;
        }
    }
    choice.override(together, Origin::Collection, by);
    if (const site::Device *device = snapshot.device(member.device))
        choice.override(configuration.deviceRamdisks.value(member.device), Origin::Device, device->name);
    if (snapshot.settings().ramdiskAutomatic)
        choice.lower(ledger.backedOff(mac));
    return choice.result();
}

QJsonObject toJson(const Ramdisk &ramdisk)
{
    QJsonObject object{{u"blockSize"_s, ramdisk.blockSize},
                       {u"windowSize"_s, ramdisk.windowSize},
                       {u"origin"_s, ramdiskOriginKey(ramdisk.origin)}};
    if (!ramdisk.by.isEmpty())
        object[u"by"_s] = ramdisk.by;
    return object;
}

std::optional<Ramdisk> ramdiskFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    Ramdisk ramdisk{json[u"blockSize"].toInt(), json[u"windowSize"].toInt(), Origin::Site, json[u"by"].toString()};
    for (const Origin origin : {Origin::Site, Origin::Collection, Origin::Device, Origin::BackedOff}) {
        if (json[u"origin"].toString() == ramdiskOriginKey(origin))
            ramdisk.origin = origin;
    }
    return ramdisk;
}

} // namespace slipway::policy
