// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/rehearsal_machine.h"
#include "server/base/clock.h"
#include "server/content/open_file.h"
#include "server/net/udp_client.h"
#include "server/wire/pxe.h"
#include "server/wire/sub_options.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using Outcome = RehearsalStep::Outcome;
using MessageType = wire::MessageType;

constexpr int AgainMs = 250;       ///< a running engine looks for rehearsals every 300 ms
constexpr int PatienceMs = 5000;   ///< for an answer that must come
constexpr int SilenceMs = 250;     ///< for one that should not: a closed port tells at once
constexpr int ServiceMs = 2000;    ///< on 4011
constexpr qint64 Sample = 1 << 16; ///< bytes of each file that the boot program would load
constexpr int BlockSize = 1456, WindowSize = 4;

quint16 architectureOf(RehearsedMachine::Kind kind)
{
    switch (kind) {
    case RehearsedMachine::Kind::Bios:
        return 0;
    case RehearsedMachine::Kind::UefiX64:
        return 7;
    case RehearsedMachine::Kind::UefiArm64:
        break;
    }
    return 11;
}

Failure<Error> none()
{
    return failure(ErrorCode::Cancelled);
}

QString failureOf(const tftp::Fetched &fetched)
{
    switch (fetched.outcome) {
    case tftp::Fetched::Outcome::NoAnswer:
        return u"no-answer"_s;
    case tftp::Fetched::Outcome::Stalled:
        return u"stalled"_s;
    case tftp::Fetched::Outcome::Refused:
        return u"refused"_s;
    case tftp::Fetched::Outcome::Mismatch:
        return u"mismatch"_s;
    case tftp::Fetched::Outcome::Whole:
    case tftp::Fetched::Outcome::Cancelled:
        break;
    }
    return {};
}

Result<std::shared_ptr<content::OpenFile>> opened(const session::ServedFile &file)
{
    return file.path.isEmpty() ? Result<std::shared_ptr<content::OpenFile>>(content::OpenFile::fromBytes(file.bytes))
                               : content::OpenFile::openContent(file.path, file.size);
}

/// The first item of the firmware's own menu that is not local boot.
std::optional<quint16> menuItem(const wire::DhcpMessage &reply)
{
    constexpr uint8_t bootMenu = 9;
    const wire::Bytes *vendor = reply.options.find(wire::option::VendorInformation);
    const auto parts = vendor ? wire::subOptions(*vendor, true) : std::nullopt;
    for (const wire::Option &part : parts.value_or(std::vector<wire::Option>())) {
        if (part.code != bootMenu)
            continue;
        wire::ByteView rest(part.value);
        while (rest.size() >= 3) {
            const quint16 type = quint16(rest[0] << 8 | rest[1]);
            if (type != 0)
                return type;
            rest = rest.subspan(std::min(rest.size(), size_t(3 + rest[2])));
        }
    }
    return std::nullopt;
}

} // namespace

RehearsalMachine::RehearsalMachine(RehearsedMachine::Kind kind, const MacAddress &mac, const Setup &setup)
    : m_kind(kind), m_mac(mac), m_setup(setup)
{
    m_request.mac = mac;
    m_request.architecture = architectureOf(kind);
}

bool RehearsalMachine::run(RehearsedMachine &machine)
{
    decide();
    machine.decision = m_decision;
    Step (RehearsalMachine::*const steps[])() = {&RehearsalMachine::offer, &RehearsalMachine::bootService,
                                                 &RehearsalMachine::bootProgram, &RehearsalMachine::content};
    for (const auto step : steps) {
        QElapsedTimer time;
        time.start();
        Step done = (this->*step)();
        if (done.milliseconds == 0 && done.outcome != Outcome::NotNeeded)
            done.milliseconds = double(time.nsecsElapsed()) / 1e6;
        machine.milliseconds += done.milliseconds;
        machine.steps.append(done);
        machine.outcome =
            done.outcome == Outcome::Failed ? RehearsedMachine::Outcome::Failed : RehearsedMachine::Outcome::Passed;
        if (m_setup.watch && !m_setup.watch(machine))
            return false;
        if (done.outcome == Outcome::Failed)
            break;
    }
    return true;
}

/// What the engine should say: its silence is explained by it.
void RehearsalMachine::decide()
{
    m_request.atMs = SystemClock().utcMs();
    m_decision = policy::decide(m_request, m_setup.snapshot, m_setup.ledger);
    if (m_decision.answer != policy::Answer::Silent)
        expectPlan();
}

bool RehearsalMachine::expectPlan()
{
    const bool sameHost = m_setup.snapshot.settings().dhcpMode == site::DhcpMode::SameHost;
    const QByteArray token = m_told.file.startsWith("s/") ? m_told.file.mid(2, 16) : QByteArray(16, 'a');
    auto plan = content::planBoot(m_decision, m_request, {false, false, sameHost}, m_setup.snapshot, m_setup.library,
                                  m_setup.loaders, {m_setup.plan.server, 0}, token, m_request.atMs);
    if (!plan) {
        m_error = plan.error();
        return false;
    }
    m_expected = *std::move(plan);
    return true;
}

wire::DhcpMessage RehearsalMachine::request(MessageType type) const
{
    wire::DhcpMessage message;
    message.setMac(m_mac);
    message.xid = QRandomGenerator::global()->generate();
    message.flags = 0x8000;
    message.options.setU8(wire::option::MessageType, uint8_t(type));
    message.options.set(wire::option::ParameterList, {1, 3, 6, 43, 60, 66, 67});
    message.options.setU16(wire::option::MaximumMessageSize, 1472);
    const std::string architecture = QString::number(architectureOf(m_kind)).rightJustified(5, u'0').toStdString();
    message.options.setText(wire::option::VendorClass, "PXEClient:Arch:" + architecture + ":UNDI:003016");
    message.options.setU16(wire::option::ClientSystemArchitecture, architectureOf(m_kind));
    message.options.set(wire::option::ClientNetworkInterface, {1, 3, 16});
    return message;
}

/// Asks again and again, each time as if it were a new packet, until it is answered.
std::optional<RehearsalMachine::Answer> RehearsalMachine::ask(wire::DhcpMessage message, quint16 port, int patienceMs,
                                                              bool &closed) const
{
    auto socket = net::UdpClient::open();
    if (!socket || !(*socket)->connect(m_setup.plan.server, port))
        return std::nullopt;
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < patienceMs && !closed) {
        ++message.xid;
        const qint64 sentNs = time.nsecsElapsed();
        const wire::Bytes bytes = wire::encodeDhcp(message);
        (void)(*socket)->send(bytes, m_setup.plan.server, port);
        const net::UdpClient::Received received = (*socket)->receive(AgainMs);
        closed = received.refused;
        if (received.bytes.empty())
            continue;
        auto reply = wire::decodeDhcp(received.bytes);
        if (reply && reply->op == 2 && reply->mac() == m_mac)
            return Answer{*reply, double(time.nsecsElapsed() - sentNs) / 1e6};
    }
    return std::nullopt;
}

void RehearsalMachine::take(const wire::DhcpMessage &reply)
{
    const std::string option = reply.options.text(wire::option::BootFileName);
    m_told.file = QByteArray::fromStdString(option.empty() ? reply.file : option);
    m_told.menuItem = menuItem(reply);
}

RehearsalStep RehearsalMachine::offer()
{
    Step step{Step::Kind::Offer};
    if (m_setup.snapshot.settings().dhcpMode == site::DhcpMode::SameHost) {
        step.outcome = Outcome::NotNeeded; // the other DHCP server of this computer makes the offer
        return step;
    }
    const bool answered = m_decision.answer != policy::Answer::Silent && !m_error;
    bool closed = false;
    const auto reply =
        ask(request(MessageType::Discover), m_setup.plan.dhcpPort, answered ? PatienceMs : SilenceMs, closed);
    if (!reply) {
        // Another program's DHCP server may hold port 67 while nothing of Slipway runs: 4011 tells.
        if (!closed)
            (void)ask(request(MessageType::Request), m_setup.plan.pxePort, SilenceMs, closed);
        step.failure = closed ? u"not-running"_s : u"no-answer"_s;
        return why(step);
    }
    take(reply->message);
    step.milliseconds = reply->milliseconds; // not of the time until the engine knew of the rehearsal
    if (m_told.file.isEmpty() && !m_told.menuItem) {
        step.outcome = Outcome::Failed;
        step.failure = u"no-file"_s;
    }
    step.detail = QString::fromLatin1(m_told.file);
    return step;
}

/// No answer: by what the site says, if it says so.
RehearsalStep RehearsalMachine::why(Step step) const
{
    step.outcome = Outcome::Failed;
    if (step.failure == u"not-running")
        return step;
    if (m_decision.answer == policy::Answer::Silent) {
        step.failure = u"silent"_s;
        step.detail = policy::reasonId(m_decision.reason);
    } else if (m_error) {
        step.failure = u"error"_s;
        step.error = m_error;
    }
    return step;
}

RehearsalStep RehearsalMachine::bootService()
{
    Step step{Step::Kind::BootService};
    // A BIOS boots from the offer, and so does whoever got its address here.
    const bool mode = m_setup.snapshot.settings().dhcpMode == site::DhcpMode::Server;
    if (!m_told.file.isEmpty() && (m_kind == RehearsedMachine::Kind::Bios || mode)) {
        step.outcome = Outcome::NotNeeded;
        return step;
    }
    wire::DhcpMessage asked = request(MessageType::Request);
    if (m_told.menuItem) {
        wire::Writer item;
        wire::writeSubOption(item, 71, wire::Bytes{uint8_t(*m_told.menuItem >> 8), uint8_t(*m_told.menuItem), 0, 0});
        item.u8(wire::option::End);
        asked.options.set(wire::option::VendorInformation, item.take());
    }
    bool closed = false;
    const auto reply = ask(asked, m_setup.plan.pxePort, ServiceMs, closed);
    if (!reply) {
        step.failure = closed ? u"not-running"_s : u"no-answer"_s;
        return why(step);
    }
    take(reply->message);
    step.milliseconds = reply->milliseconds;
    step.detail = QString::fromLatin1(m_told.file);
    if (m_told.file.isEmpty()) {
        step.outcome = Outcome::Failed;
        step.failure = u"no-file"_s;
    }
    return step;
}

RehearsalStep RehearsalMachine::fetch(Step step, const QByteArray &name, qint64 limit)
{
    step.detail = QString::fromUtf8(name.mid(name.lastIndexOf('/') + 1));
    const QByteArray prefix = m_expected ? session::sessionPath(m_expected->entry->token, {}) : QByteArray();
    const auto expected = name.startsWith(prefix) ? m_expected->entry->files.value(name.mid(prefix.size()).toLower())
                                                  : session::ServedFile();
    const auto source = expected.size > 0 ? opened(expected) : Result<std::shared_ptr<content::OpenFile>>(none());
    tftp::FetchOrder order;
    order.server = m_setup.plan.server;
    order.port = m_setup.plan.tftpPort;
    order.file = name;
    order.blockSize = BlockSize;
    order.windowSize = WindowSize;
    order.limit = limit;
    order.check = [source, same = std::vector<uint8_t>()](qint64 offset, std::span<const uint8_t> bytes) mutable {
        same.resize(bytes.size());
        return source.ok() && (*source)->read(offset, same) &&
               std::memcmp(same.data(), bytes.data(), bytes.size()) == 0;
    };
    const tftp::Fetched fetched = tftp::fetch(order);
    step.failure = failureOf(fetched);
    step.outcome = step.failure.isEmpty() ? Outcome::Passed : Outcome::Failed;
    if (step.failure == u"refused")
        step.detail += u": "_s + fetched.errorText;
    return step;
}

RehearsalStep RehearsalMachine::bootProgram()
{
    expectPlan(); // under the name that this session has
    return fetch({Step::Kind::BootProgram}, m_told.file, 0);
}

/// A part of each: all of them may be gigabytes.
RehearsalStep RehearsalMachine::content()
{
    Step step{Step::Kind::Content};
    step.outcome = Outcome::NotNeeded;
    if (!m_expected)
        return step;
    const session::Entry &entry = *m_expected->entry;
    for (auto file = entry.files.constBegin(); file != entry.files.constEnd(); ++file) {
        const QByteArray name = session::sessionPath(entry.token, file.key());
        if (!file->payload || name == m_told.file)
            continue;
        step = fetch({Step::Kind::Content}, name, Sample);
        if (step.outcome == Outcome::Failed)
            return step;
    }
    return step;
}

} // namespace slipway::engine
