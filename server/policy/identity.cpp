// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/identity.h"

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

QString text(const MacAddress &mac)
{
    return QString::fromStdString(mac.toString());
}

QString text(const Guid &guid)
{
    return QString::fromStdString(guid.toString());
}

bool canFind(const MacAddress &mac, const site::Snapshot &snapshot)
{
    return !mac.isNull() && !snapshot.isDuplicate(mac);
}

bool canFind(const std::optional<Guid> &guid, const site::Snapshot &snapshot)
{
    return guid && !guid->isPlaceholder() && !snapshot.isDuplicate(*guid);
}

/// What the machine sent but cannot be found by; empty: everything counts.
QString unusable(const BootRequest &request, const site::Snapshot &snapshot)
{
    QStringList parts;
    if (snapshot.isDuplicate(request.mac))
        parts.append(u"MAC %1 is on the list of duplicate hardware identifiers"_s.arg(text(request.mac)));
    if (request.smbiosGuid && request.smbiosGuid->isPlaceholder())
        parts.append(u"SMBIOS GUID %1 is a placeholder"_s.arg(text(*request.smbiosGuid)));
    else if (request.smbiosGuid && snapshot.isDuplicate(*request.smbiosGuid))
        parts.append(
            u"SMBIOS GUID %1 is on the list of duplicate hardware identifiers"_s.arg(text(*request.smbiosGuid)));
    return parts.join(u"; "_s);
}

void matchProvisioned(Identity &identity, const site::Device *byMac, const site::Device *byGuid)
{
    identity.device = byGuid ? byGuid : byMac;
    if (byMac && byGuid && byMac != byGuid) {
        identity.match = Match::Conflict;
        identity.detail = u"the MAC names %1 and the SMBIOS GUID names %2: the GUID's record is used, available "
                          "deployments only"_s.arg(byMac->name, byGuid->name);
        return;
    }
    identity.match = !byGuid ? Match::Mac : byMac ? Match::Both : Match::Guid;
    const QString names = !byGuid ? u"MAC"_s : byMac ? u"MAC and SMBIOS GUID"_s : u"SMBIOS GUID"_s;
    identity.detail = u"%1 by %2"_s.arg(identity.device->name, names);
}

} // namespace

Identity identify(const BootRequest &request, const site::Snapshot &snapshot, const Ledger &ledger)
{
    const bool macCounts = canFind(request.mac, snapshot);
    const bool guidCounts = canFind(request.smbiosGuid, snapshot);
    const site::Device *byMac = macCounts ? snapshot.deviceByMac(request.mac) : nullptr;
    const site::Device *byGuid = guidCounts ? snapshot.deviceByGuid(*request.smbiosGuid) : nullptr;

    Identity identity;
    if (byMac || byGuid) {
        matchProvisioned(identity, byMac, byGuid);
    } else {
        if (guidCounts)
            identity.unprovisioned = ledger.unprovisionedByGuid(*request.smbiosGuid);
        if (!identity.unprovisioned && macCounts)
            identity.unprovisioned = ledger.unprovisionedByMac(request.mac);
        identity.match = identity.unprovisioned ? Match::Unprovisioned : Match::None;
        identity.detail = identity.unprovisioned
                              ? u"no device; the unprovisioned record %1"_s.arg(identity.unprovisioned->name())
                              : u"no record"_s;
    }
    if (const QString ignored = unusable(request, snapshot); !ignored.isEmpty())
        identity.detail += u" ("_s + ignored + u')';
    return identity;
}

} // namespace slipway::policy
