// SPDX-License-Identifier: GPL-3.0-or-later
// A Responder without sockets: requests of imitated clients in, recorded replies, events and sessions out. For tests
// only.
#pragma once
#include "server/dhcp/responder.h"
#include "server/session/token.h"
#include "tests/support/wire_text.h"
#include <QtTest>

namespace slipway::test {

using dhcp::Links;

inline const MacAddress Machine = *MacAddress::parse("52:54:00:77:00:01");
inline const MacAddress Other = *MacAddress::parse("52:54:00:77:00:02");
inline Ipv4 ip(const char *text)
{
    return *Ipv4::parse(text);
}

/// What a kind of client says of itself.
struct ClientKind
{
    std::string vendorClass = "PXEClient:Arch:00007:UNDI:003000"; ///< empty: an ordinary DHCP client
    std::optional<uint16_t> architecture = 7;
    bool ipxe = false;
    bool broadcast = true;
};
inline const ClientKind Edk2;
inline const ClientKind Bios{"PXEClient:Arch:00000:UNDI:002001", 0, false, true};
inline const ClientKind UefiHttp{"HTTPClient:Arch:00016:UNDI:003000", 16, false, true};
inline const ClientKind BiosIpxe{"PXEClient:Arch:00000:UNDI:002001", 0, true, false};
inline const ClientKind UefiIpxe{"PXEClient:Arch:00007:UNDI:003010", 7, true, false};
inline const ClientKind Os{{}, {}, false, false};

inline wire::DhcpMessage message(const ClientKind &kind, wire::MessageType type, const MacAddress &mac, uint32_t xid,
                                 uint16_t secs)
{
    wire::DhcpMessage asked;
    asked.xid = xid;
    asked.secs = secs;
    asked.flags = kind.broadcast ? 0x8000 : 0;
    asked.setMac(mac);
    asked.options.setU8(wire::option::MessageType, uint8_t(type));
    asked.options.setU16(wire::option::MaximumMessageSize, 1472);
    if (kind.architecture)
        asked.options.setU16(wire::option::ClientSystemArchitecture, *kind.architecture);
    if (!kind.vendorClass.empty())
        asked.options.setText(wire::option::VendorClass, kind.vendorClass);
    if (kind.ipxe)
        asked.options.setText(wire::option::UserClass, "iPXE");
    return asked;
}

/// Two interfaces: lan0 is 10.77.0.1/24 (index 2), lan1 is 10.79.0.1/24 (index 3).
inline Links benchLinks()
{
    net::Interface first, second;
    first.index = 2;
    first.name = QStringLiteral("lan0");
    first.addresses = {{ip("10.77.0.1"), 24}};
    second.index = 3;
    second.name = QStringLiteral("lan1");
    second.addresses = {{ip("10.79.0.1"), 24}};
    Links links;
    links.set({first, second});
    return links;
}

class Bench
{
public:
    struct Sent
    {
        dhcp::Request request;
        wire::DhcpMessage reply;
        dhcp::Destination to;
    };

    explicit Bench(QStringList interfaces = {},
                   std::span<const dhcp::ReplyStyleRow> styles = dhcp::defaultReplyStyles())
        : responder(clock, setup(std::move(interfaces), styles), hooks(),
                    [this](const dhcp::Request &request, const wire::DhcpMessage &reply, dhcp::Destination to) {
                        sent.append({request, reply, to});
                    })
    {
        configuration.siteCode = QStringLiteral("P01");
        configuration.collections = {
            {site::AllSystems, QStringLiteral("All Systems"), {}, true, {}, {}},
            {site::AllUnknownComputers,
             QStringLiteral("All Unknown Computers"),
             site::AllSystems,
             true,
             {},
             {site::Architecture::X86, site::Architecture::X64, site::Architecture::Arm64}},
            {CollectionId{10}, QStringLiteral("Lab"), site::AllSystems, false, {DeviceId{1}}, {}}};
        site::Device device;
        device.id = {1};
        device.name = QStringLiteral("PC1");
        device.macs = {Machine};
        configuration.devices = {device};
        deploy(site::Deployment::Purpose::Required, site::BootImage::Kind::Linux);
        responder.setLinks(benchLinks());
    }

    /// One deployment of one image to the machine's collection; `id` ends P0120000 + id.
    void deploy(site::Deployment::Purpose purpose, site::BootImage::Kind kind, int id = 1,
                site::Firmware firmware = site::Firmware::Uefi)
    {
        site::BootImage image;
        image.id = {1};
        image.name = QStringLiteral("Image");
        image.kind = kind;
        image.firmware = firmware;
        site::ContentFile file;
        file.role =
            kind == site::BootImage::Kind::Program ? site::ContentFile::Role::Program : site::ContentFile::Role::Kernel;
        file.name = QStringLiteral("boot.bin");
        file.sha256 = QByteArray(64, 'a');
        file.size = 1;
        image.files = {file};
        configuration.bootImages = {image};
        configuration.taskSequences = {{TaskSequenceId{1}, QStringLiteral("Install"), BootImageId{1}}};
        site::Deployment deployment;
        deployment.id = {QStringLiteral("P012%1").arg(id, 4, 16, QLatin1Char('0'))};
        deployment.taskSequence = {1};
        deployment.collection = {10};
        deployment.purpose = purpose;
        configuration.deployments = {deployment};
        apply();
    }
    void set(const char *key, const char *value)
    {
        configuration.settings[QLatin1String(key)] = QLatin1String(value);
        apply();
    }
    void apply()
    {
        ++configuration.revision;
        responder.setSnapshot(std::make_shared<site::Snapshot>(configuration));
    }
    void setLedger(policy::LedgerState state)
    {
        auto ledger = std::make_shared<policy::Ledger>();
        ledger->set({DeviceId{1}, configuration.deployments.first().id, state, clock.utcMs()});
        responder.setLedger(ledger);
    }

    void setQuarantine(int boots)
    {
        auto ledger = std::make_shared<policy::Ledger>();
        ledger->setQuarantines({{DeviceId{1}, clock.utcMs(), boots}});
        responder.setLedger(ledger);
    }

    /// As it would come through a socket on lan0, undecoded bytes and all.
    Expected<dhcp::Request, std::string_view> arrive(const wire::DhcpMessage &asked, dhcp::Port port = dhcp::Port::Dhcp,
                                                     Ipv4 source = {}, quint16 sourcePort = 68,
                                                     Ipv4 destination = Ipv4Broadcast)
    {
        bytes = wire::encodeDhcp(asked);
        const net::Datagram datagram{bytes, source, sourcePort, destination, ip("10.77.0.1"), 2};
        return dhcp::distill(datagram, port, responder.links());
    }
    /// Replies to this request alone.
    QList<Sent> ask(const wire::DhcpMessage &asked, dhcp::Port port = dhcp::Port::Dhcp, Ipv4 source = {},
                    quint16 sourcePort = 68, Ipv4 destination = Ipv4Broadcast)
    {
        const qsizetype before = sent.size();
        const auto request = arrive(asked, port, source, sourcePort, destination);
        if (request)
            responder.handle(*request);
        return sent.mid(before);
    }
    QList<Sent> discover(const ClientKind &kind, uint32_t xid = 1, uint16_t secs = 0, const MacAddress &mac = Machine)
    {
        return ask(message(kind, wire::MessageType::Discover, mac, xid, secs));
    }
    QList<Sent> askService(const ClientKind &kind, uint32_t xid = 100, const MacAddress &mac = Machine)
    {
        wire::DhcpMessage asked = message(kind, wire::MessageType::Request, mac, xid, 256);
        asked.ciaddr = ip("10.77.0.130");
        return ask(asked, dhcp::Port::BootService, asked.ciaddr, kind.ipxe ? 68 : 4011, ip("10.77.0.1"));
    }
    /// SELECTING: takes the offer of `server`.
    QList<Sent> select(const ClientKind &kind, Ipv4 server, Ipv4 address, uint32_t xid = 1, uint16_t secs = 0,
                       const MacAddress &mac = Machine)
    {
        wire::DhcpMessage asked = message(kind, wire::MessageType::Request, mac, xid, secs);
        asked.options.setAddress(wire::option::ServerIdentifier, server);
        asked.options.setAddress(wire::option::RequestedAddress, address);
        return ask(asked);
    }
    void seconds(double count) { clock.advance(qint64(count * 1000)); }

    QByteArray token()
    {
        return responder.sessions().find(Machine) ? responder.sessions().find(Machine)->token : QByteArray();
    }
    QList<session::Stage> stages(const QByteArray &of) const
    {
        QList<session::Stage> list;
        for (const session::Event &event : events) {
            if (event.token == of)
                list.append(event.stage);
        }
        return list;
    }
    QString lastDetail(session::Stage stage) const
    {
        for (qsizetype i = events.size(); i-- > 0;) {
            if (events.at(i).stage == stage)
                return events.at(i).detail;
        }
        return {};
    }

    TestClock clock;
    site::Configuration configuration;
    QList<Sent> sent;
    QList<session::Event> events;
    QList<session::EntryPointer> published, served;
    QList<QByteArray> retired, withdrawn;
    QList<session::Lease> saved;
    QList<Ipv4> removedLeases;
    QList<Ipv4> usedUp; ///< ranges, by their first address
    QList<std::pair<QByteArray, Ipv4>> seen;
    QList<policy::Decision> decided;
    bool holdWithdraw = false; ///< keeps `done` here instead of calling it
    std::function<void()> withdrawDone;
    bool holdSave = false;
    std::function<void(bool)> saveDone;
    bool loadersInstalled = true;
    dhcp::SessionKeeper::Planner planner; ///< instead of the bench's own
    wire::Bytes bytes;
    dhcp::Responder responder;

private:
    dhcp::Responder::Setup setup(QStringList interfaces, std::span<const dhcp::ReplyStyleRow> styles)
    {
        dhcp::Responder::Setup chosen;
        chosen.tokenKey = QByteArray(32, 'k');
        chosen.interfaces = std::move(interfaces);
        chosen.styles = styles;
        chosen.planner = [this](const policy::Decision &decision, const policy::BootRequest &request,
                                content::ClientFacts client, const site::Snapshot &snapshot, Ipv4 server,
                                const QByteArray &token, qint64 nowMs) {
            return planner ? planner(decision, request, client, snapshot, server, token, nowMs)
                           : plan(decision, request, client, snapshot, server, token, nowMs);
        };
        return chosen;
    }
    /// The shape of content::planBoot, without content.
    Result<content::BootPlan> plan(const policy::Decision &decision, const policy::BootRequest &request,
                                   content::ClientFacts client, const site::Snapshot &snapshot, Ipv4 server,
                                   const QByteArray &token, qint64 nowMs) const
    {
        const bool bios = decision.firmware == site::Firmware::Bios;
        const bool direct = snapshot.bootImage(decision.bootImageId)->kind == site::BootImage::Kind::Program &&
                            decision.answer == policy::Answer::Boot;
        if (!direct && !client.ipxe && !loadersInstalled)
            return failure(ErrorCode::LoaderMissing, {QStringLiteral("snponly.efi"), QStringLiteral("ipxe")});
        const QByteArray folder = "http://" + QByteArray::fromStdString(server.toString()) + ":8069/s/" + token + '/';
        const QByteArray loader = bios ? "undionly.kpxe" : "snponly.efi";
        const QByteArray file = direct ? QByteArray("boot.bin") : loader;
        content::BootPlan made;
        made.firmwareFile = session::sessionPath(token, file);
        made.httpUrl = bios ? QByteArray() : folder + file;
        made.ipxeFile = direct ? made.firmwareFile : folder + "boot.ipxe";
        made.firmwareFileIsLoader = !direct;
        auto entry = std::make_shared<session::Entry>();
        entry->token = token;
        entry->mac = request.mac;
        entry->startedMs = nowMs;
        entry->decision = decision;
        entry->files.insert(file, {});
        for (const char *name : {"variables", "variables.json", "boot.ipxe"})
            entry->files.insert(name, {});
        made.entry = entry;
        return made;
    }
    dhcp::Hooks hooks()
    {
        dhcp::Hooks all;
        all.publish = [this](const session::EntryPointer &entry) { published.append(entry); };
        all.retire = [this](const QByteArray &of) { retired.append(of); };
        all.serve = [this](const session::EntryPointer &entry, const QByteArray &) { served.append(entry); };
        all.journal = [this](const session::Event &event) { events.append(event); };
        all.withdraw = [this](const QByteArray &of, std::function<void()> done) {
            withdrawn.append(of);
            if (holdWithdraw)
                withdrawDone = std::move(done);
            else
                done();
        };
        all.saveLease = [this](const session::Lease &lease, std::function<void(bool)> done) {
            saved.append(lease);
            if (holdSave)
                saveDone = std::move(done);
            else
                done(true);
        };
        all.usedUp = [this](const site::DhcpRange &range) { usedUp.append(range.first); };
        all.removeLease = [this](Ipv4 address) { removedLeases.append(address); };
        all.seen = [this](const QByteArray &of, Ipv4 client) { seen.append({of, client}); };
        all.decided = [this](const policy::Decision &decision) { decided.append(decision); };
        return all;
    }
};

inline std::string bootFile(const wire::DhcpMessage &reply)
{
    return reply.options.text(wire::option::BootFileName);
}

} // namespace slipway::test
