// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/status_text.h"
#include "models/texts/display_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
struct StatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(StatusTexts)
};

QString joinedArgs(const store::StatusMessage &message)
{
    QStringList args;
    for (const QString &arg : message.args)
        args += displayText(arg);
    return args.join(u", "_s);
}

QString watchedProblemText(const QString &word)
{
    if (word == u"missing")
        return StatusTexts::tr("it is not there");
    if (word == u"denied")
        return StatusTexts::tr("access was denied");
    if (word == u"no-list")
        return StatusTexts::tr("not one of its lines is a MAC address");
    return displayText(word);
}

QString watchedFileText(const store::StatusMessage &message)
{
    const auto arg = [&message](qsizetype index) { return displayText(message.args.value(index)); };
    if (message.messageId == u"WATCHED_FILE_UNREADABLE")
        return StatusTexts::tr("The watched exclusion file %1 cannot be read: %2. The %n address(es) that it last held "
                               "stay excluded.",
                               nullptr, message.args.value(2).toInt())
            .arg(arg(0), watchedProblemText(message.args.value(1)));
    if (message.messageId == u"WATCHED_FILE_BAD_LINES")
        return StatusTexts::tr("%n line(s) of the watched exclusion file %1 are no MAC addresses: %2. The others hold.",
                               nullptr, message.args.value(1).toInt())
            .arg(arg(0), arg(2));
    return StatusTexts::tr("The watched exclusion file %1 was read: %n address(es), %2 new, %3 gone.", nullptr,
                           message.args.value(1).toInt())
        .arg(arg(0), arg(2), arg(3));
}

} // namespace

QString statusText(const store::StatusMessage &message)
{
    const auto arg = [&message](qsizetype index) { return displayText(message.args.value(index)); };
    const QString &id = message.messageId;
    if (id == u"SERVING")
        return StatusTexts::tr("Serving on %1").arg(endpointsText({arg(0), arg(1), arg(2), arg(3)}));
    if (id == u"STOPPED")
        return StatusTexts::tr("Stopped: nobody is answered.");
    if (id == u"PORT_IN_USE")
        return portProblemText({message.args.value(0), message.args.value(1), message.args.value(2), false});
    if (id == u"PORT_FORBIDDEN")
        return portProblemText({message.args.value(0), message.args.value(1), {}, true});
    if (id == u"INTERFACE_MISSING")
        return StatusTexts::tr(
                   "There is no network interface %1; until it comes, nobody is answered there. This host has: %2.")
            .arg(arg(0), arg(1));
    if (id == u"STORE_FAILED")
        return StatusTexts::tr("The site's database could not be written (%1). Boots continue; check the disk.")
            .arg(joinedArgs(message));
    if (id == u"LEDGER_NOT_WRITTEN")
        return StatusTexts::tr(
                   "A delivered boot image could not be recorded for session %1. Check the disk: that machine may be "
                   "offered the same deployment again.")
            .arg(arg(0));
    if (id.startsWith(u"WATCHED_FILE_"))
        return watchedFileText(message);
    const QString args = joinedArgs(message);
    return args.isEmpty() ? displayText(id) : StatusTexts::tr("%1: %2").arg(displayText(id), args);
}

QString severityText(const QString &severity)
{
    if (severity == u"info")
        return StatusTexts::tr("Information");
    if (severity == u"warning")
        return StatusTexts::tr("Warning");
    if (severity == u"error")
        return StatusTexts::tr("Error");
    return displayText(severity);
}

Tone severityTone(const QString &severity)
{
    if (severity == u"error")
        return Tone::Bad;
    return severity == u"warning" ? Tone::Warning : Tone::Neutral;
}

QString severityIcon(const QString &severity)
{
    if (severity == u"error")
        return u"severity-error"_s;
    return severity == u"warning" ? u"severity-warning"_s : u"severity-info"_s;
}

QString portProblemText(const engine::PortProblem &problem)
{
    const QString port =
        displayText(problem.port.section(u' ', 1).isEmpty() ? problem.port : problem.port.section(u' ', 1));
    const QString address = displayText(problem.address);
    const QString protocol = displayText(problem.port.section(u' ', 0, 0).toUpper());
    if (problem.privilege) {
        return StatusTexts::
            tr("Port %1 (%3) on %2 needs a privilege that this program lacks: ports below 1024 are reserved. Let the "
               "slipwayd service serve, give the program the capability CAP_NET_BIND_SERVICE, or choose ports above "
               "1023.")
                .arg(port, address, protocol);
    }
    if (problem.owner.isEmpty()) {
        return StatusTexts::tr("Port %1 (%3) on %2 is in use by another program. Stop that program, then try again.")
            .arg(port, address, protocol);
    }
    return StatusTexts::tr("Port %1 (%3) on %2 is in use by %4. Stop that program, then try again.")
        .arg(port, address, protocol, displayText(problem.owner));
}

QString endpointsText(const engine::Endpoints &endpoints)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &endpoint) {
        if (!endpoint.isEmpty())
            parts += name + u' ' + displayText(endpoint);
    };
    add(u"DHCP"_s, endpoints.dhcp);
    add(u"PXE"_s, endpoints.pxe);
    add(u"TFTP"_s, endpoints.tftp);
    add(u"HTTP"_s, endpoints.http);
    return parts.join(u" \u00B7 "_s);
}

} // namespace slipway::models
