// SPDX-License-Identifier: GPL-3.0-or-later
// Wake on LAN.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"
#include "server/engine/wake.h"
#include "server/net/wake_on_lan.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// Of the networks that this computer has and the responder may answer in.
QList<Ipv4> broadcasts(const site::Settings &settings)
{
    QList<Ipv4> found;
    for (const net::Interface &interface : net::interfaces()) {
        if (!interface.up || interface.loopback || !settings.interfaceAllowed(interface.name))
            continue;
        for (const net::InterfaceAddress &address : interface.addresses) {
            const auto broadcast = net::broadcastOf(address);
            if (broadcast && !found.contains(*broadcast))
                found += *broadcast;
        }
    }
    return found;
}

} // namespace

Result<WokenDevices> Commands::wakeDevices(const QList<DeviceId> &devices, const WakeTargets &targets)
{
    const auto now = d->snapshot();
    if (!now)
        return fail(now.error());
    WokenDevices woken;
    QStringList names;
    QList<MacAddress> macs;
    for (const DeviceId id : devices) {
        const auto name = d->nameOf(id);
        if (!name)
            return fail(name.error());
        names += *name;
        const qsizetype before = macs.size();
        if (const site::Device *device = (*now)->device(id)) {
            macs += device->macs;
        } else {
            const auto record = d->unprovisioned(id);
            if (!record)
                return fail(record.error());
            if (*record && !(*record)->mac.isNull())
                macs += (*record)->mac;
        }
        if (macs.size() == before)
            woken.withoutMac += *name;
    }
    const QList<Ipv4> to = targets.broadcasts.isEmpty() ? broadcasts((*now)->settings()) : targets.broadcasts;
    if (to.isEmpty())
        return failure(ErrorCode::Refused, {u"No network interface that may answer has an address, so there is no "
                                            "network to wake a machine in. Nothing was sent."_s});
    for (const Ipv4 address : to)
        woken.networks += QString::fromStdString(address.toString());
    QJsonObject detail = audit::listed(u"devices"_s, names);
    detail[u"networks"_s] = woken.networks.join(u", "_s);
    const auto done = d->site->exclusive([&]() -> Result<void> {
        if (const auto noted = d->audit(u"device.wake"_s, audit::object(names, u"devices"_s), detail); !noted)
            return noted;
        const auto sent = net::sendMagicPackets(macs, to, targets.port);
        if (!sent)
            return fail(sent.error());
        woken.packets = *sent;
        return {};
    });
    if (!done)
        return fail(done.error());
    return woken;
}

} // namespace slipway::engine
