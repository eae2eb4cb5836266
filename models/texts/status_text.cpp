// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/status_text.h"
#include "models/texts/display_text.h"
#include "models/texts/status_rows.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

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

/// The engine and its host.
const QList<StatusRow> &statusRows()
{
    using Args = StatusArgs;
    static const QList<StatusRow> rows{
        {"SERVING",
         [](const Args &a) {
             return StatusTexts::tr("Serving on %1").arg(endpointsText({a[0], a[1], a[2], a[3]}));
         },
         nullptr},
        {"SERVING_ELSEWHERE",
         [](const Args &a) {
             return StatusTexts::tr("No machine is answered: serving for trials only, on %1")
                 .arg(endpointsText({a[0], a[1], a[2], a[3]}));
         },
         [] {
             return StatusAdvice{StatusTexts::tr("The boot ports below 1024 were refused to this program."),
                                 StatusTexts::tr("Grant them (Service > Grant Boot Ports), then start serving again.")};
         }},
        {"STOPPED", [](const Args &) { return StatusTexts::tr("Stopped: nobody is answered."); }, nullptr},
        {"ADDRESSES_USED_UP",
         [](const Args &a) {
             return StatusTexts::tr("A machine got no address: all from %1 to %2 are taken.").arg(a[0], a[1]);
         },
         [] {
             return StatusAdvice{
                 StatusTexts::tr("More machines asked than the range has addresses, or machines that are gone still "
                                 "hold theirs."),
                 StatusTexts::tr("Release the leases of machines that are gone (Address Leases), shorten "
                                 "dhcp.lease-time, or make dhcp.range larger.")};
         }},
        {"PORT_IN_USE",
         [](const Args &a) {
             return portProblemText({a.raw(0), a.raw(1), a.raw(2), false});
         },
         [] {
             return StatusAdvice{StatusTexts::tr("Another boot, DHCP or TFTP server runs on this host."),
                                 StatusTexts::tr("Stop it, or serve with dhcp.mode same-host beside a DHCP server.")};
         }},
        {"PORT_FORBIDDEN",
         [](const Args &a) {
             return portProblemText({a.raw(0), a.raw(1), {}, true, a.raw(2), a.raw(3)});
         },
         [] {
             return StatusAdvice{StatusTexts::tr("Ports below 1024 belong to the system."),
                                 StatusTexts::tr("Let an administrator grant them with grant-ports, or let the service "
                                                 "slipwayd serve; the console then shows its boots.")};
         }},
        {"INTERFACE_MISSING",
         [](const Args &a) {
             return StatusTexts::tr("There is no network interface %1; until it comes, nobody is answered there. This "
                                    "host has: %2.")
                 .arg(a[0], a[1]);
         },
         [] {
             return StatusAdvice{StatusTexts::tr("The name is misspelt, or the adapter is not plugged in."),
                                 StatusTexts::tr("Correct the name, or plug the adapter in; it is found at once.")};
         }},
        {"NETWORK_LOST",
         [](const Args &) { return StatusTexts::tr("No network interface can answer: no machine is answered."); },
         [] {
             return StatusAdvice{
                 StatusTexts::tr("The cable was pulled, or the interface lost its address or was taken away."),
                 StatusTexts::tr("Connect the network, or give the computer an address; it is found at once.")};
         }},
        {"NETWORK_BACK", [](const Args &) { return StatusTexts::tr("A network interface can answer again."); },
         nullptr},
        {"SERVICE_ENDED",
         [](const Args &a) {
             return StatusTexts::tr("%1 no longer serves this site: no machine is answered.").arg(a[0]);
         },
         [] {
             return StatusAdvice{StatusTexts::tr("Somebody stopped the service, or it died."),
                                 StatusTexts::tr("Start it again (its journal says why it ended), or serve from this "
                                                 "console.")};
         }},
        {"STORE_FAILED",
         [](const Args &a) {
             return StatusTexts::tr("The site's database could not be written (%1). Boots continue; check the disk.")
                 .arg(a.joined());
         },
         [] {
             return StatusAdvice{
                 StatusTexts::tr("The disk is full, was mounted read-only, or another program holds the database."),
                 StatusTexts::tr("Free some space, or end the program that holds it. What waits is written then.")};
         }},
        {"STORE_BACK", [](const Args &) { return StatusTexts::tr("The site's database can be written again."); },
         nullptr},
        {"DATABASE_LOST",
         [](const Args &a) {
             return StatusTexts::tr("%1 was removed or replaced under the running service: no boot image is delivered.")
                 .arg(a[0]);
         },
         [] {
             return StatusAdvice{
                 StatusTexts::tr("Somebody moved or deleted the file, or restored a backup while Slipway ran."),
                 StatusTexts::tr("Put the file back, or restart Slipway to use what stands there now.")};
         }},
        {"DATABASE_BACK",
         [](const Args &) {
             return StatusTexts::tr("The site's databases are in their place again: boot images are delivered.");
         },
         nullptr},
        {"LEDGER_NOT_WRITTEN",
         [](const Args &a) {
             return StatusTexts::tr("A delivered boot image could not be recorded for session %1. Check the disk: that "
                                    "machine may be offered the same deployment again.")
                 .arg(a[0]);
         },
         [] {
             return StatusAdvice{StatusTexts::tr("The disk is full, or another program holds the database."),
                                 StatusTexts::tr("Free some space. It is tried again every second until it works.")};
         }},
    };
    return rows;
}

const StatusRow *rowOf(const QString &id)
{
    for (const QList<StatusRow> *rows :
         {&statusRows(), &guardRows(), &watchedFileRows(), &tuningRows(), &contentRows(), &backupRows()}) {
        for (const StatusRow &row : *rows) {
            if (id == QLatin1StringView(row.id))
                return &row;
        }
    }
    return nullptr;
}

} // namespace

QString statusText(const store::StatusMessage &message)
{
    if (const StatusRow *row = rowOf(message.messageId))
        return row->text(StatusArgs(message));
    const QString args = joinedArgs(message);
    return args.isEmpty() ? displayText(message.messageId)
                          : StatusTexts::tr("%1: %2").arg(displayText(message.messageId), args);
}

StatusAdvice statusAdvice(const store::StatusMessage &message)
{
    const StatusRow *row = rowOf(message.messageId);
    return row && row->advice ? row->advice() : StatusAdvice();
}

QJsonObject statusObject(const store::StatusMessage &message)
{
    const StatusAdvice advice = statusAdvice(message);
    return {{"time", QDateTime::fromMSecsSinceEpoch(message.timeMs, Qt::UTC).toString(Qt::ISODateWithMs)},
            {"id", message.messageId},
            {"severity", message.severity},
            {"text", statusText(message)},
            {"cause", advice.cause},
            {"remedy", advice.remedy},
            {"args", QJsonArray::fromStringList(message.args)}};
}

QStringList statusIds()
{
    QStringList ids;
    for (const QList<StatusRow> *rows :
         {&statusRows(), &guardRows(), &watchedFileRows(), &tuningRows(), &contentRows(), &backupRows()}) {
        for (const StatusRow &row : *rows)
            ids.append(QString::fromLatin1(row.id));
    }
    return ids;
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
