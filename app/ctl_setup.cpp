// SPDX-License-Identifier: GPL-3.0-or-later
// probe-dhcp, rehearse: what the console's first run does, from the shell.
#include "app/ctl_call.h"
#include "models/texts/setup_text.h"
#include "server/engine/engine.h"
#include "server/engine/measuring_server.h"

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

QString text(Ipv4 address)
{
    return QString::fromStdString(address.toString());
}

QJsonValue orNull(Ipv4 address)
{
    return address.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text(address));
}

QString modeKey(site::DhcpMode mode)
{
    return mode == site::DhcpMode::Proxy ? u"proxy"_s : mode == site::DhcpMode::Server ? u"server"_s : u"same-host"_s;
}

QJsonObject serverObject(const dhcp::OfferingServer &server)
{
    return {{"server", text(server.server)},
            {"thisComputer", server.own},
            {"givesAddresses", server.gives},
            {"offered", orNull(server.offered)},
            {"mask", orNull(server.mask)},
            {"router", orNull(server.router)},
            {"pxe", server.boots},
            {"bootServer", server.bootServerName.isEmpty() ? orNull(server.bootServer) : server.bootServerName},
            {"bootFile", server.bootFile},
            {"vendorOptions", server.vendorOptions},
            {"relayed", server.relayed}};
}

Outcome probeDhcp(Call &call)
{
    const QString interface = call.arguments.has("interface") ? call.arguments.value("interface")
                                                              : engine::proposedInterface(net::interfaces());
    CTL_TRY(probe, engine::probeDhcp(interface));
    QJsonArray servers;
    QStringList lines;
    for (const dhcp::OfferingServer &server : std::as_const(probe.servers)) {
        servers.append(serverObject(server));
        lines.append(text(server.server) + u"  "_s + models::offeringServerText(server));
    }
    QJsonArray rivals;
    for (const dhcp::OfferingServer &server : std::as_const(probe.judgement.rivals))
        rivals.append(text(server.server));
    const QJsonObject object{{"interface", probe.interface},
                             {"servers", servers},
                             {"recommendedMode", modeKey(probe.judgement.mode)},
                             {"otherPxeServers", rivals}};
    lines += {{}, models::probeText(probe)};
    Output output{object, lines.join(u'\n'), {}, 0};
    if (const QString warning = models::manyServersText(probe); !warning.isEmpty())
        output.warnings.append(warning);
    if (const QString warning = models::rivalsText(probe.judgement.rivals); !warning.isEmpty())
        output.warnings.append(warning);
    return output;
}

QJsonObject machineObject(const engine::RehearsedMachine &machine)
{
    QJsonArray steps;
    for (const engine::RehearsalStep &step : machine.steps)
        steps.append(
            QJsonObject{{"step", engine::rehearsalStepKey(step.kind)},
                        {"outcome", engine::rehearsalOutcomeKey(step.outcome)},
                        {"milliseconds", step.milliseconds},
                        {"failure", step.failure.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(step.failure)},
                        {"detail", step.detail}});
    const bool answered = machine.decision.answer != policy::Answer::Silent;
    return {{"machine", engine::rehearsedKindKey(machine.kind)},
            {"outcome", engine::rehearsedOutcomeKey(machine.outcome)},
            {"collection", machine.collection},
            {"reason", policy::reasonId(machine.decision.reason)},
            {"deployment", answered ? QJsonValue(machine.decision.deployment.value) : QJsonValue(QJsonValue::Null)},
            {"bootImage", answered ? QJsonValue(machine.decision.bootImage) : QJsonValue(QJsonValue::Null)},
            {"milliseconds", machine.milliseconds},
            {"steps", steps}};
}

QStringList machineLines(const engine::RehearsedMachine &machine)
{
    QStringList steps;
    for (const engine::RehearsalStep &step : machine.steps)
        steps += models::rehearsalStepText(step.kind) + u' ' + models::rehearsalStepResult(step);
    QString line = models::rehearsedKindText(machine.kind) + u": "_s + models::rehearsedOutcomeText(machine);
    // Nobody waits for an offer where there is nothing to offer.
    if (machine.outcome != engine::RehearsedMachine::Outcome::Nothing)
        line += u" ("_s + steps.join(u", "_s) + u')';
    QStringList lines{line};
    if (const QString why = models::rehearsalFailureText(machine); !why.isEmpty())
        lines += u"    "_s + why;
    return lines;
}

Parsed<quint16> portOf(const Call &call, const char *option, quint16 usual)
{
    if (!call.arguments.has(option))
        return usual;
    const auto port = parseNumber(call.arguments.value(option), 1, 65535);
    if (!port)
        return fail(port.error());
    return quint16(*port);
}

Outcome rehearse(Call &call)
{
    engine::RehearsalPlan plan;
    CTL_TRY(snapshot, call.commands.snapshot());
    plan.server = engine::measuringServer(engine::EngineOptions(), nullptr, snapshot->settings()).first;
    if (call.arguments.has("server")) {
        const auto address = Ipv4::parse(call.arguments.value("server").toStdString());
        if (!address)
            return UsageError{
                u"\"%1\" is not an address; write it like 10.0.0.5."_s.arg(call.arguments.value("server"))};
        plan.server = *address;
    }
    CTL_TRY(dhcpPort, portOf(call, "dhcp-port", plan.dhcpPort));
    CTL_TRY(pxePort, portOf(call, "pxe-port", plan.pxePort));
    CTL_TRY(tftpPort, portOf(call, "tftp-port", plan.tftpPort));
    plan.dhcpPort = dhcpPort;
    plan.pxePort = pxePort;
    plan.tftpPort = tftpPort;
    if (call.arguments.has("collection")) {
        CTL_TRY(collection, call.commands.findCollection(call.arguments.value("collection")));
        plan.collection = collection;
    }
    CTL_TRY(all, engine::rehearse(call.site, plan));
    QJsonArray machines;
    QStringList lines;
    for (const engine::RehearsedMachine &machine : std::as_const(all.machines)) {
        machines.append(machineObject(machine));
        lines += machineLines(machine);
    }
    lines += {{}, models::rehearsalVerdictText(all)};
    return Output{
        QJsonObject{{"passed", all.passed()}, {"machines", machines}}, lines.join(u'\n'), {}, all.passed() ? 0 : 1};
}

} // namespace

QList<Verb> setupVerbs()
{
    return {{"probe-dhcp", "", "[--interface IF]", {0, 0, {"interface"}, {}, {}}, probeDhcp},
            {"rehearse",
             "",
             "[--collection C] [--server ADDRESS] [--dhcp-port N] [--pxe-port N] [--tftp-port N]",
             {0, 0, {"collection", "server", "dhcp-port", "pxe-port", "tftp-port"}, {}, {}},
             rehearse}};
}

} // namespace slipway::ctl
