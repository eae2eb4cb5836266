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
} // namespace

QString statusText(const store::StatusMessage &message)
{
    QStringList args;
    for (const QString &arg : message.args)
        args += displayText(arg);
    if (args.isEmpty())
        return displayText(message.messageId);
    return StatusTexts::tr("%1: %2").arg(displayText(message.messageId), args.join(u", "_s));
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
        return StatusTexts::tr(
                   "Port %1 (%3) on %2 is reserved: this program may not open it. Let the slipwayd service serve, "
                   "or start with ports above 1023.")
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
