// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that were given in mode server.
#include "app/ctl_call.h"
#include "models/texts/display_text.h"
#include "server/base/clock.h"
#include "server/engine/document.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

Outcome list(Call &call)
{
    CTL_TRY(leases, call.commands.leases());
    CTL_TRY(snapshot, call.commands.snapshot());
    std::sort(leases.begin(), leases.end(),
              [](const session::Lease &left, const session::Lease &right) { return left.address < right.address; });
    const qint64 now = SystemClock().utcMs();
    QJsonArray rows;
    QList<QStringList> lines{{u"ADDRESS"_s, u"MAC"_s, u"DEVICE"_s, u"HOST NAME"_s, u"STATE"_s, u"UNTIL"_s}};
    for (const session::Lease &lease : leases) {
        const site::Device *device = snapshot->deviceByMac(lease.mac);
        const QString address = QString::fromStdString(lease.address.toString()),
                      mac = QString::fromStdString(lease.mac.toString()),
                      state = lease.expiresMs > now ? u"in-use"_s : u"expired"_s,
                      until = engine::document::time(lease.expiresMs).toString();
        rows += QJsonObject{{"address", address},
                            {"mac", mac},
                            {"device", device ? QJsonValue(device->name) : QJsonValue(QJsonValue::Null)},
                            {"hostName", lease.hostName},
                            {"state", state},
                            {"expires", until}};
        lines +=
            {address, mac, device ? models::displayText(device->name) : u"-"_s, word(lease.hostName), state, until};
    }
    return done(rows, leases.isEmpty() ? QString() : table(lines));
}

Outcome release(Call &call)
{
    QList<Ipv4> addresses;
    for (const QString &given : call.arguments.words) {
        const auto address = Ipv4::parse(given.toStdString());
        if (!address)
            return UsageError{u"\"%1\" is no IPv4 address."_s.arg(given)};
        addresses += *address;
    }
    CTL_DO(call.commands.releaseLeases(addresses, call.arguments.has("even-booting")));
    return done(QJsonObject{{"released", addresses.size()}});
}

} // namespace

QList<Verb> leaseVerbs()
{
    return {{"lease", "list", "", {0, 0, {}, {}, {}}, list},
            {"lease", "release", "ADDRESS... [--even-booting]", {1, -1, {}, {}, {"even-booting"}}, release}};
}

} // namespace slipway::ctl
