// SPDX-License-Identifier: GPL-3.0-or-later
// The details of a service: what it is, what it counted, how it is set.
#include "models/site/service_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/setting_text.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using State = ServiceRow::State;

struct ServiceDetails
{
    Q_DECLARE_TR_FUNCTIONS(ServiceDetails)
public:
    static QString purpose(Service service);
    static QString next(State state);
    static QList<Property> responder(const engine::Counters &now, const engine::Counters &zero);
    static QList<Property> port(const session::PortCounts &now, const session::PortCounts &zero);
    static QList<Property> tftp(const session::TftpCounts &now, const session::TftpCounts &zero);
    static QList<Property> http(const session::HttpCounts &now, const session::HttpCounts &zero);
};

/// A service that was started again counts from zero: what it had before the line is no debt.
qint64 since(qint64 now, qint64 zero)
{
    return now >= zero ? now - zero : now;
}

QString difference(qint64 now, qint64 zero)
{
    return QLocale().toString(since(now, zero));
}

QString silenceText(const QString &id)
{
    for (int each = 0; each <= int(policy::Reason::NoUsableDeployment); ++each) {
        if (policy::reasonId(policy::Reason(each)) == id)
            return reasonText(policy::Reason(each)).sentence;
    }
    return displayText(id);
}

QString ServiceDetails::purpose(Service service)
{
    switch (service) {
    case Service::Responder:
        return tr("Decides which machines boot, and what.");
    case Service::Dhcp:
        return tr("Hears machines that ask for an address, and tells them from where to boot. In mode server it gives "
                  "the addresses, too.");
    case Service::BootService:
        return tr("Names the boot program to firmware that asks for it a second time (UEFI does).");
    case Service::Tftp:
        return tr("Sends boot programs, boot configurations and RAM disks to firmware and boot managers.");
    case Service::Http:
        return tr("Sends kernels and images to iPXE, and takes the reports of booted machines.");
    }
    return {};
}

QString ServiceDetails::next(State state)
{
    switch (state) {
    case State::Stopped:
        return tr("Nobody is answered. Start serving.");
    case State::Paused:
        return tr("The port is open, but no machine is answered. Start answering when what was the matter is over.");
    case State::Trial:
        return tr("No machine asks on this port: grant the boot ports.");
    case State::Held:
        return tr("Only one program at a time can have the port. End the other one or let it leave the port free, then "
                  "start serving.");
    case State::Forbidden:
        return tr("Ports below 1024 are not everybody's. Grant the boot ports once.");
    case State::Watched:
        return tr("This console only watches: it sees the boots and the site, but not the counters of the program that "
                  "serves. Stop and start are that program's, too.");
    case State::Unused:
        return tr("The DHCP server of this computer has the port; machines find Slipway through it.");
    case State::Starting:
    case State::Serving:
        break;
    }
    return {};
}

QList<Property> ServiceDetails::responder(const engine::Counters &now, const engine::Counters &zero)
{
    QList<Property> rows{{tr("Boot requests decided"), difference(now.requests, zero.requests)},
                         {tr("Answered"), difference(now.answered, zero.answered)}};
    QStringList reasons = now.silent.keys();
    std::sort(reasons.begin(), reasons.end(), [&now](const QString &left, const QString &right) {
        const qint64 more = now.silent.value(left), less = now.silent.value(right);
        return more != less ? more > less : left < right;
    });
    for (const QString &reason : std::as_const(reasons)) {
        if (const qint64 count = since(now.silent.value(reason), zero.silent.value(reason)); count > 0)
            rows += {tr("Not answered: %1").arg(silenceText(reason)), QLocale().toString(count)};
    }
    return rows;
}

QList<Property> ServiceDetails::port(const session::PortCounts &now, const session::PortCounts &zero)
{
    return {{tr("Datagrams received"), difference(now.received, zero.received)},
            {tr("Offers sent"), difference(now.offers, zero.offers)},
            {tr("Acknowledgements sent"), difference(now.acks, zero.acks)},
            {tr("Refusals sent (NAK)"), difference(now.naks, zero.naks)},
            {tr("Bytes sent"), bytesText(since(now.bytes, zero.bytes))},
            {tr("Replies that could not be sent"), difference(now.failed, zero.failed)},
            {tr("Malformed"), difference(now.malformed, zero.malformed)},
            {tr("Ignored: the same request twice"), difference(now.repeated, zero.repeated)},
            {tr("Ignored: a machine asks too often"), difference(now.tooMany, zero.tooMany)},
            {tr("Ignored: for another address"), difference(now.elsewhere, zero.elsewhere)}};
}

QList<Property> ServiceDetails::tftp(const session::TftpCounts &now, const session::TftpCounts &zero)
{
    return {{tr("Running now"), QLocale().toString(now.running)},
            {tr("Requests"), difference(now.requests, zero.requests)},
            {tr("Transfers begun"), difference(now.begun, zero.begun)},
            {tr("Delivered whole"), difference(now.delivered, zero.delivered)},
            {tr("Asked for the size only"), difference(now.probed, zero.probed)},
            {tr("Broken off"), difference(now.broken, zero.broken)},
            {tr("Bytes sent"), bytesText(since(now.bytes, zero.bytes))},
            {tr("Blocks sent again"), difference(now.resentBlocks, zero.resentBlocks)},
            {tr("File not found"), difference(now.notFound, zero.notFound)},
            {tr("Refused (to write, or an unknown mode)"), difference(now.refused, zero.refused)},
            {tr("Malformed"), difference(now.malformed, zero.malformed)},
            {tr("Ignored: answering was stopped, or a broadcast"), difference(now.ignored, zero.ignored)},
            {tr("Limit reached: an address asks too often"), difference(now.tooMany, zero.tooMany)},
            {tr("Limit reached: too many transfers"), difference(now.crowded, zero.crowded)}};
}

QList<Property> ServiceDetails::http(const session::HttpCounts &now, const session::HttpCounts &zero)
{
    return {{tr("Connections now"), QLocale().toString(now.connections)},
            {tr("Requests"), difference(now.requests, zero.requests)},
            {tr("Transfers begun"), difference(now.begun, zero.begun)},
            {tr("Delivered whole"), difference(now.delivered, zero.delivered)},
            {tr("Broken off"), difference(now.broken, zero.broken)},
            {tr("Bytes sent"), bytesText(since(now.bytes, zero.bytes))},
            {tr("Reports of booted machines"), difference(now.reports, zero.reports)},
            {tr("File not found"), difference(now.notFound, zero.notFound)},
            {tr("Refused: no request that is understood"), difference(now.refused, zero.refused)},
            {tr("Put off: answering was stopped, or not recorded in time"), difference(now.busy, zero.busy)},
            {tr("File could not be read"), difference(now.unreadable, zero.unreadable)}};
}

QStringList settingKeys(Service service)
{
    switch (service) {
    case Service::Responder:
        return {u"responder.active"_s, u"responder.unknown-computers"_s, u"responder.response-delay"_s,
                u"responder.interfaces"_s, u"prompt.timeout"_s};
    case Service::Dhcp:
        return {u"dhcp.mode"_s, u"dhcp.range"_s, u"dhcp.router"_s, u"dhcp.dns"_s, u"dhcp.lease-time"_s};
    case Service::BootService:
        return {u"dhcp.mode"_s, u"prompt.timeout"_s};
    case Service::Tftp:
        return {u"tftp.max-block-size"_s,      u"tftp.max-window-size"_s, u"ramdisk.tftp-block-size"_s,
                u"ramdisk.tftp-window-size"_s, u"ramdisk.automatic"_s,    u"published.folder"_s};
    case Service::Http:
        return {u"published.folder"_s};
    }
    return {};
}

quint16 portNumber(Service service, const engine::EngineOptions &options)
{
    switch (service) {
    case Service::Dhcp:
        return options.dhcpPort;
    case Service::BootService:
        return options.pxePort;
    case Service::Tftp:
        return options.tftpPort;
    case Service::Http:
        return options.httpPort;
    case Service::Responder:
        break;
    }
    return 0;
}

} // namespace

QList<Property> serviceSummary(const ServiceRow &row)
{
    QList<Property> rows{{ServiceDetails::tr("Service"), serviceTitle(row.service)},
                         {ServiceDetails::tr("State"), serviceStateText(row)}};
    if (!row.address.isEmpty())
        rows += {ServiceDetails::tr("Address and port"), row.address, true};
    if (row.counted)
        rows += {ServiceDetails::tr("Since"), timeText(row.sinceMs)};
    rows += {ServiceDetails::tr("Purpose"), ServiceDetails::purpose(row.service)};
    if (const QString next = ServiceDetails::next(row.state); !next.isEmpty())
        rows += {ServiceDetails::tr("What that means"), next};
    return rows;
}

QList<Property> serviceStatistics(Service service, const ServiceFigures &now, const ServiceFigures &zero)
{
    switch (service) {
    case Service::Responder:
        return ServiceDetails::responder(now.counters, zero.counters);
    case Service::Dhcp:
        return ServiceDetails::port(now.services.dhcp, zero.services.dhcp);
    case Service::BootService:
        return ServiceDetails::port(now.services.bootService, zero.services.bootService);
    case Service::Tftp:
        return ServiceDetails::tftp(now.services.tftp, zero.services.tftp);
    case Service::Http:
        return ServiceDetails::http(now.services.http, zero.services.http);
    }
    return {};
}

QList<Property> serviceSettings(Service service, const QHash<QString, QString> &texts,
                                const engine::EngineOptions &options)
{
    QList<Property> rows;
    for (const QString &key : settingKeys(service)) {
        const bool given = key == "responder.interfaces"_L1 && !options.interfaces.isEmpty();
        rows += {settingLabel(key), given ? ServiceDetails::tr("%1 (given when this program was started)")
                                                .arg(displayText(options.interfaces.join(u", "_s)))
                                          : settingValueText(key, texts.value(key))};
    }
    if (const quint16 port = portNumber(service, options); port != 0)
        rows += {ServiceDetails::tr("Port (given when the program is started)"), QString::number(port)};
    return rows;
}

} // namespace slipway::models
