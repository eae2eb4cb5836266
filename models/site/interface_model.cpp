// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/interface_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/error_text.h"
#include "models/texts/format_text.h"
#include "models/texts/setup_text.h"
#include "server/site/served_interfaces.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Kind = InterfaceRow::Kind;
using Answers = InterfaceRow::Answers;

struct InterfaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(InterfaceTexts)
};

QList<Column> interfaceColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Interface"), 12},
            {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 16},
            {"link", QT_TRANSLATE_NOOP("Columns", "Link"), 13},
            {"addresses", QT_TRANSLATE_NOOP("Columns", "IPv4 addresses"), 20, false, true},
            {"speed", QT_TRANSLATE_NOOP("Columns", "Speed"), 11, true},
            {"answers", QT_TRANSLATE_NOOP("Columns", "Slipway"), 24},
            {"others", QT_TRANSLATE_NOOP("Columns", "Other servers"), 28},
            {"machines", QT_TRANSLATE_NOOP("Columns", "Machines seen"), 12, true},
            {"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 20, false, true},
            {"mtu", QT_TRANSLATE_NOOP("Columns", "MTU"), 8, true, false, false}};
}

QString addressesText(const net::Interface &interface)
{
    QStringList texts;
    for (const net::InterfaceAddress &address : interface.addresses)
        texts += u"%1/%2"_s.arg(QString::fromStdString(address.address.toString())).arg(address.prefixLength);
    return texts.join(u", "_s);
}

QString linkText(const net::Interface &interface)
{
    if (!interface.up)
        return InterfaceTexts::tr("Switched off");
    return interface.running ? InterfaceTexts::tr("Connected") : InterfaceTexts::tr("Not connected");
}

QString speedText(const net::Interface &interface)
{
    return interface.megabits > 0 && interface.running
               ? InterfaceTexts::tr("%1 Mbit/s").arg(QLocale().toString(interface.megabits))
               : QString();
}

Tone answersTone(Answers answers, bool named)
{
    switch (answers) {
    case Answers::Yes:
        return Tone::Good;
    case Answers::WithoutLink:
        return named ? Tone::Warning : Tone::Muted; // of all interfaces, some always lack one
    case Answers::NotServing:
    case Answers::Paused:
    case Answers::WithoutAddress:
    case Answers::Missing:
        return Tone::Warning;
    case Answers::No:
        break;
    }
    return Tone::Muted;
}

QString answersIcon(Answers answers, bool named)
{
    if (answers == Answers::Yes)
        return u"state-done"_s;
    const bool quiet = answers == Answers::No || (answers == Answers::WithoutLink && !named);
    return quiet ? u"state-silent"_s : u"severity-warning"_s;
}

bool holds(const net::Interface &interface, Ipv4 address)
{
    return std::any_of(interface.addresses.begin(), interface.addresses.end(),
                       [address](const net::InterfaceAddress &own) { return own.holds(address); });
}

/// One that the settings name, or whoever started the program, and this computer lacks.
InterfaceRow missingRow(const QString &name)
{
    InterfaceRow row;
    row.interface.name = name;
    row.answers = Answers::Missing;
    row.allowed = row.named = true;
    return row;
}

} // namespace

Kind interfaceKind(const net::Interface &interface)
{
    const QString &driver = interface.driver;
    if (interface.loopback)
        return Kind::Loopback;
    if (interface.wireless)
        return Kind::Wireless;
    if (driver == "bonding"_L1 || driver == "team"_L1)
        return Kind::Bond;
    if (driver.startsWith("802.1Q"_L1))
        return Kind::Vlan;
    const bool containers = interface.name.startsWith("docker"_L1) || interface.name.startsWith("br-"_L1) ||
                            interface.name.startsWith("cni"_L1) || interface.name.startsWith("virbr"_L1) ||
                            interface.name.startsWith("lxc"_L1) || interface.name.startsWith("podman"_L1);
    if (driver == "bridge"_L1)
        return containers ? Kind::Container : Kind::Bridge;
    if (driver == "veth"_L1 || containers)
        return Kind::Container;
    if (driver == "tun"_L1 || driver == "wireguard"_L1 || driver == "vxlan"_L1)
        return Kind::Tunnel;
    return interface.virtualDevice ? Kind::Virtual : Kind::Wired;
}

QString interfaceKindText(Kind kind)
{
    switch (kind) {
    case Kind::Wired:
        return InterfaceTexts::tr("Wired");
    case Kind::Wireless:
        return InterfaceTexts::tr("Wireless");
    case Kind::Bond:
        return InterfaceTexts::tr("Bond");
    case Kind::Vlan:
        return InterfaceTexts::tr("VLAN");
    case Kind::Bridge:
        return InterfaceTexts::tr("Bridge");
    case Kind::Container:
        return InterfaceTexts::tr("Container bridge");
    case Kind::Tunnel:
        return InterfaceTexts::tr("Tunnel (VPN)");
    case Kind::Loopback:
        return InterfaceTexts::tr("This computer alone");
    case Kind::Virtual:
        return InterfaceTexts::tr("Virtual");
    }
    return {};
}

QString answersText(Answers answers)
{
    switch (answers) {
    case Answers::Yes:
        return InterfaceTexts::tr("Answers here");
    case Answers::No:
        return InterfaceTexts::tr("Does not answer");
    case Answers::NotServing:
        return InterfaceTexts::tr("Would answer: not serving");
    case Answers::Paused:
        return InterfaceTexts::tr("Would answer: answering is stopped");
    case Answers::WithoutLink:
        return InterfaceTexts::tr("Would answer: no link");
    case Answers::WithoutAddress:
        return InterfaceTexts::tr("Cannot answer: no address");
    case Answers::Missing:
        return InterfaceTexts::tr("Would answer: not there");
    }
    return {};
}

bool InterfaceRow::operator==(const InterfaceRow &other) const
{
    for (int column = InterfaceModel::Name; column <= InterfaceModel::Mtu; ++column) {
        if (cell(column, Qt::DisplayRole) != other.cell(column, Qt::DisplayRole))
            return false;
    }
    return kind == other.kind && answers == other.answers && allowed == other.allowed && named == other.named &&
           probing == other.probing && probedMs == other.probedMs && rivals == other.rivals && problem == other.problem;
}

QVariant InterfaceRow::cell(int column, int role) const
{
    if (role == SortRole)
        return column == InterfaceModel::Speed      ? QVariant(interface.megabits)
               : column == InterfaceModel::Machines ? QVariant(machines)
               : column == InterfaceModel::Mtu      ? QVariant(interface.mtu)
                                                    : QVariant();
    if (role == IconRole)
        return column == InterfaceModel::Name               ? QVariant(u"interface"_s)
               : column == InterfaceModel::Answers          ? QVariant(answersIcon(answers, named))
               : column == InterfaceModel::Others && rivals ? QVariant(u"severity-warning"_s)
                                                            : QVariant();
    if (role == ToneRole)
        return column == InterfaceModel::Answers            ? QVariant(int(answersTone(answers, named)))
               : column == InterfaceModel::Others && rivals ? QVariant(int(Tone::Warning))
                                                            : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const bool missing = answers == Answers::Missing;
    switch (column) {
    case InterfaceModel::Name:
        return displayText(interface.name);
    case InterfaceModel::Kind:
        return missing ? QString() : interfaceKindText(kind);
    case InterfaceModel::Link:
        return missing ? InterfaceTexts::tr("Not there") : linkText(interface);
    case InterfaceModel::Addresses:
        return addressesText(interface);
    case InterfaceModel::Speed:
        return speedText(interface);
    case InterfaceModel::Answers:
        return answersText(answers);
    case InterfaceModel::Others:
        return probing              ? InterfaceTexts::tr("Asking…")
               : !problem.isEmpty() ? InterfaceTexts::tr("Not known: the probe failed")
               : probedMs == 0      ? QString()
               : others.isEmpty()   ? InterfaceTexts::tr("None at %1").arg(clockText(probedMs))
                                    : others;
    case InterfaceModel::Machines:
        return missing ? QString() : QLocale().toString(machines);
    case InterfaceModel::Mac:
        return interface.mac.isNull() ? QString() : macText(interface.mac);
    case InterfaceModel::Mtu:
        return missing ? QString() : QLocale().toString(interface.mtu);
    default:
        return {};
    }
}

InterfaceModel::InterfaceModel(QObject *parent) : RowModel(interfaceColumns(), parent) {}

InterfaceRow InterfaceModel::rowOf(const net::Interface &interface, const InterfaceInput &input) const
{
    InterfaceRow row;
    row.interface = interface;
    row.kind = interfaceKind(interface);
    row.allowed = site::isServed(interface.name, input.given, input.settings);
    row.named = row.allowed && (!input.given.isEmpty() || !input.settings.allInterfaces);
    row.answers = !row.allowed || interface.loopback    ? Answers::No
                  : !interface.up || !interface.running ? Answers::WithoutLink
                  : interface.addresses.isEmpty()       ? Answers::WithoutAddress
                  : !input.serving                      ? Answers::NotServing
                  : input.settings.responderActive      ? Answers::Yes
                                                        : Answers::Paused;
    const Probed probed = m_probed.value(interface.name);
    row.probing = probed.running;
    row.probedMs = probed.timeMs;
    row.others = probed.others;
    row.problem = probed.problem;
    row.rivals = probed.rivals;
    for (const site::Observation &seen : input.seen)
        row.machines += seen.address && !interface.loopback && holds(interface, *seen.address);
    return row;
}

void InterfaceModel::update(const InterfaceInput &input)
{
    QList<InterfaceRow> now;
    QStringList missing = input.given.isEmpty() ? input.settings.interfaces : input.given;
    for (const net::Interface &interface : input.interfaces) {
        now += rowOf(interface, input);
        missing.removeAll(interface.name);
    }
    for (const QString &name : std::as_const(missing))
        now += missingRow(name);
    m_relayed = int(std::count_if(input.seen.begin(), input.seen.end(), [&input](const site::Observation &seen) {
        return seen.address && std::none_of(input.interfaces.begin(), input.interfaces.end(),
                                            [&seen](const net::Interface &each) { return holds(each, *seen.address); });
    }));
    setRows(now);
}

void InterfaceModel::showProbe(const QString &name)
{
    const InterfaceRow *shown = find(name);
    if (!shown)
        return;
    InterfaceRow row = *shown;
    const Probed probed = m_probed.value(name);
    row.probing = probed.running;
    row.probedMs = probed.timeMs;
    row.others = probed.others;
    row.problem = probed.problem;
    row.rivals = probed.rivals;
    upsert({row});
}

void InterfaceModel::beginProbe(const QString &name)
{
    m_probed[name].running = true;
    showProbe(name);
}

void InterfaceModel::endProbe(const QString &name, const Result<engine::DhcpProbe> &probe, qint64 nowMs)
{
    Probed &probed = m_probed[name];
    probed = {false, nowMs, {}, {}, false};
    if (!probe) {
        probed.problem = errorText(probe.error());
    } else {
        QStringList servers;
        for (const dhcp::OfferingServer &server : probe->servers)
            servers += offeringServerText(server);
        probed.others = servers.join(u", "_s);
        probed.rivals = !probe->judgement.rivals.isEmpty();
    }
    showProbe(name);
}

QList<Property> interfaceProperties(const InterfaceRow &row, int relayed)
{
    const net::Interface &interface = row.interface;
    QList<Property> rows{{InterfaceTexts::tr("Interface"), displayText(interface.name)},
                         {InterfaceTexts::tr("Slipway"), answersText(row.answers)}};
    if (row.answers == Answers::Missing) {
        rows +=
            {InterfaceTexts::tr("What that means"),
             InterfaceTexts::tr("Slipway is to answer there, but this computer has no interface of this name now.")};
        return rows;
    }
    rows += {InterfaceTexts::tr("Kind"), interfaceKindText(row.kind)};
    rows += {InterfaceTexts::tr("Link"), linkText(interface)};
    if (const QString speed = speedText(interface); !speed.isEmpty())
        rows += {InterfaceTexts::tr("Speed"), speed};
    rows += {InterfaceTexts::tr("IPv4 addresses"),
             interface.addresses.isEmpty() ? InterfaceTexts::tr("None") : addressesText(interface), true};
    if (!interface.mac.isNull())
        rows += {InterfaceTexts::tr("MAC address"), macText(interface.mac), true};
    rows += {InterfaceTexts::tr("MTU"), InterfaceTexts::tr("%1 bytes").arg(QLocale().toString(interface.mtu))};
    if (!interface.driver.isEmpty())
        rows += {InterfaceTexts::tr("Driver"), displayText(interface.driver)};
    rows += {InterfaceTexts::tr("Other DHCP and PXE servers"),
             row.probing              ? InterfaceTexts::tr("Asking…")
             : !row.problem.isEmpty() ? row.problem
             : row.probedMs == 0      ? InterfaceTexts::tr("Not asked yet: Probe")
             : row.others.isEmpty()   ? InterfaceTexts::tr("None answered at %1").arg(clockText(row.probedMs))
                                      : InterfaceTexts::tr("%1 (at %2)").arg(row.others, clockText(row.probedMs))};
    rows += {InterfaceTexts::tr("Machines seen on its networks"), QLocale().toString(row.machines)};
    rows += {InterfaceTexts::tr("Machines seen through relays"), QLocale().toString(relayed)};
    if (const QString warning = answerWarning(row); !warning.isEmpty())
        rows += {InterfaceTexts::tr("Beware"), warning};
    return rows;
}

QString answerWarning(const InterfaceRow &row)
{
    if (row.kind == Kind::Container)
        return InterfaceTexts::tr("Containers and virtual machines of this computer are behind it. They may be "
                                  "answered, and wiped, if something is deployed to them.");
    if (row.kind == Kind::Bridge || row.kind == Kind::Bond || row.kind == Kind::Vlan)
        return {};
    return interfaceWarning(row.interface);
}

} // namespace slipway::models
