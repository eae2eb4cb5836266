// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/test_machine_site.h"
#include "server/engine/commands.h"
#include "server/store/site_copy.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

const QString MachineName = u"Virtual test machine"_s;

Failure<MachineFault> siteFault(const Error &error)
{
    return fail(MachineFault{u"site"_s, QStringList{QString::number(int(error.code))} + error.args});
}

/// Locally administered, and known to nobody in this site.
MacAddress freeMac(const site::Snapshot &snapshot, const policy::Ledger &ledger)
{
    MacAddress mac{{0x52, 0x54, 0x00, 0x5C, 0x1B, 0x01}};
    while (snapshot.deviceByMac(mac) || snapshot.isExcluded(mac) || snapshot.isDuplicate(mac) ||
           ledger.unprovisionedByMac(mac)) {
        if (++mac.octets[5] == 0)
            ++mac.octets[4];
    }
    return mac;
}

/// Follows from the MAC address, so that one machine has one GUID.
Guid guidOf(const MacAddress &mac)
{
    Guid guid{{0x5C, 0x1B, 0xA7, 0x00, 0x54, 0x52, 0x4D, 0x40, 0x80, 0x00}};
    std::copy(mac.octets.begin(), mac.octets.end(), guid.octets.begin() + 10);
    return guid;
}

/// Our own DHCP server, on the one network that there is.
Result<void> serveHere(Commands &commands)
{
    return commands.setSettings({{u"dhcp.mode"_s, u"server"_s},
                                 {u"dhcp.range"_s, u"192.0.2.100-192.0.2.199/24"_s},
                                 {u"dhcp.router"_s, QString()},
                                 {u"dhcp.dns"_s, QString()},
                                 {u"responder.interfaces"_s, u"all"_s},
                                 {u"backup.schedule"_s, u"off"_s}}); // the copy would pass for the site
}

Result<void> deployDemonstration(Commands &commands, const MachineOffer &offer, const MacAddress &mac)
{
    NewBootImage image;
    image.name = u"Slipway demonstration"_s;
    image.architecture =
        offer.firmware == MachineFirmware::UefiArm64 ? site::Architecture::Arm64 : site::Architecture::X64;
    image.firmware = offer.firmware == MachineFirmware::Bios ? site::Firmware::Bios : site::Firmware::Uefi;
    image.program = offer.bootProgram;
    const auto added = commands.addBootImage(image);
    if (!added)
        return fail(added.error());
    const auto sequence = commands.addTaskSequence(u"Show that it works"_s, *added);
    if (!sequence)
        return fail(sequence.error());
    const auto collection = commands.addCollection(u"Virtual test machines"_s);
    if (!collection)
        return fail(collection.error());
    NewDevice device;
    device.name = MachineName;
    device.macs = {mac};
    const auto made = commands.addDevice(device);
    if (!made)
        return fail(made.error());
    if (const auto done = commands.addMembers(*collection, {{*made}}); !done)
        return done;
    NewDeployment deployment;
    deployment.taskSequence = *sequence;
    deployment.collection = *collection;
    deployment.purpose = site::Deployment::Purpose::Required;
    const auto deployed = commands.addDeployment(deployment);
    return deployed ? Result<void>() : fail(deployed.error());
}

/// Into the collection, and into what limits it, or it would not count.
Result<void> joinCollection(Commands &commands, const site::Snapshot &snapshot, CollectionId collection,
                            const MachineParts &parts)
{
    NewDevice device;
    for (int number = 1; device.name.isEmpty(); ++number) {
        const QString name = number == 1 ? MachineName : u"%1 %2"_s.arg(MachineName).arg(number);
        if (!commands.findDevice(name))
            device.name = name;
    }
    device.macs = {parts.mac};
    device.acceptRisk = true;
    const auto made = commands.addDevice(device);
    if (!made)
        return fail(made.error());
    for (const site::Collection *each = snapshot.collection(collection); each && !each->builtIn;
         each = snapshot.collection(each->limiting)) {
        if (const auto done = commands.addMembers(each->id, {{*made}}, true); !done)
            return done;
    }
    return {};
}

Expected<MachineParts, MachineFault> partsIn(Commands &commands, const TestMachineOrder &order,
                                             const MachineOffer &offer)
{
    const auto snapshot = commands.snapshot();
    if (!snapshot)
        return siteFault(snapshot.error());
    const auto ledger = commands.ledger();
    if (!ledger)
        return siteFault(ledger.error());
    MachineParts parts;
    parts.mac = freeMac(**snapshot, *ledger);
    parts.guid = guidOf(parts.mac);
    if (order.role == MachineRole::Demonstration) {
        if (const auto done = deployDemonstration(commands, offer, parts.mac); !done)
            return siteFault(done.error());
    } else if (order.role == MachineRole::Device) {
        const site::Device *device = (*snapshot)->device({order.id});
        if (!device)
            return fail(MachineFault{u"no-such"_s, {u"device"_s}});
        if (!device->macs.isEmpty())
            parts.mac = device->macs.first();
        parts.guid = device->smbiosGuid.value_or(guidOf(parts.mac));
    } else if (order.role == MachineRole::Member) {
        if (!(*snapshot)->collection({order.id}))
            return fail(MachineFault{u"no-such"_s, {u"collection"_s}});
        if (const auto done = joinCollection(commands, **snapshot, {order.id}, parts); !done)
            return siteFault(done.error());
    }
    return parts;
}

} // namespace

Expected<MachineParts, MachineFault> makeMachineSite(const TestMachineOrder &order, const MachineOffer &offer,
                                                     const store::SiteLocation &into)
{
    const bool demonstration = order.role == MachineRole::Demonstration;
    if (demonstration && offer.bootProgram.isEmpty())
        return fail(MachineFault{u"no-demo"_s, {machineFirmwareKey(offer.firmware)}});
    const auto made =
        demonstration ? Commands::create(into, u"TRY"_s) : store::copySite(store::SiteLocation{order.site}, into);
    if (!made)
        return siteFault(made.error());
    auto commands = Commands::open(into, Commands::Missing::Fail);
    if (!commands)
        return siteFault(commands.error());
    if (const auto served = serveHere(**commands); !served)
        return siteFault(served.error());
    return partsIn(**commands, order, offer);
}

} // namespace slipway::engine
