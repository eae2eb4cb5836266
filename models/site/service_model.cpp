// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/service_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using State = ServiceRow::State;
using EngineState = engine::Engine::State;

constexpr Service All[] = {Service::Responder, Service::Dhcp, Service::BootService, Service::Tftp, Service::Http};
constexpr qint64 RateMs = 950; ///< between two looks by which a rate is told

struct ServiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceTexts)
};

QList<Column> serviceColumns()
{
    return {{"service", QT_TRANSLATE_NOOP("Columns", "Service"), 20},
            {"state", QT_TRANSLATE_NOOP("Columns", "State"), 26},
            {"address", QT_TRANSLATE_NOOP("Columns", "Address and port"), 19, false, true},
            {"rate", QT_TRANSLATE_NOOP("Columns", "Requests/s"), 10, true},
            {"requests", QT_TRANSLATE_NOOP("Columns", "Requests"), 9, true},
            {"answered", QT_TRANSLATE_NOOP("Columns", "Answered"), 9, true},
            {"errors", QT_TRANSLATE_NOOP("Columns", "Errors"), 8, true},
            {"throughput", QT_TRANSLATE_NOOP("Columns", "Rate"), 10, true},
            {"bytes", QT_TRANSLATE_NOOP("Columns", "Sent"), 9, true},
            {"since", QT_TRANSLATE_NOOP("Columns", "Since"), 16, false, false, true, true}};
}

/// As the engine names a port that it could not have.
QString portOf(Service service, const engine::EngineOptions &options)
{
    switch (service) {
    case Service::Dhcp:
        return u"udp %1"_s.arg(options.dhcpPort);
    case Service::BootService:
        return u"udp %1"_s.arg(options.pxePort);
    case Service::Tftp:
        return u"udp %1"_s.arg(options.tftpPort);
    case Service::Http:
        return u"tcp %1"_s.arg(options.httpPort);
    case Service::Responder:
        break;
    }
    return {};
}

QString endpointOf(Service service, const engine::Endpoints &endpoints)
{
    switch (service) {
    case Service::Dhcp:
        return endpoints.dhcp;
    case Service::BootService:
        return endpoints.pxe;
    case Service::Tftp:
        return endpoints.tftp;
    case Service::Http:
        return endpoints.http;
    case Service::Responder:
        break;
    }
    return {};
}

void judgeStopped(ServiceRow &row, const ServiceInput &input)
{
    if (!input.servedBy.isEmpty()) { // this window only watches
        row.state = State::Watched;
        row.owner = displayText(input.servedBy);
        return;
    }
    const QString port = portOf(row.service, input.options);
    for (const engine::PortProblem &problem : input.problems) {
        if (problem.port != port)
            continue;
        row.state = problem.privilege ? State::Forbidden : State::Held;
        row.owner = displayText(problem.owner);
        return;
    }
}

void count(ServiceRow &row, const engine::Report &report)
{
    const session::ServiceCounts &counts = report.services;
    const auto port = [&row](const session::PortCounts &one) {
        row.requests = one.received;
        row.answered = one.replies();
        row.errors = one.malformed + one.failed + one.tooMany;
        row.bytes = one.bytes;
    };
    switch (row.service) {
    case Service::Responder:
        row.requests = report.counters.requests;
        row.answered = report.counters.answered;
        break;
    case Service::Dhcp:
        return port(counts.dhcp);
    case Service::BootService:
        return port(counts.bootService);
    case Service::Tftp:
        row.requests = counts.tftp.requests;
        row.answered = counts.tftp.begun;
        row.errors = counts.tftp.malformed + counts.tftp.tooMany + counts.tftp.crowded + counts.tftp.notFound +
                     counts.tftp.refused + counts.tftp.broken;
        row.bytes = counts.tftp.bytes;
        break;
    case Service::Http:
        row.requests = counts.http.requests;
        row.answered = counts.http.begun + counts.http.reports;
        row.errors =
            counts.http.refused + counts.http.notFound + counts.http.busy + counts.http.unreadable + counts.http.broken;
        row.bytes = counts.http.bytes;
        break;
    }
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString serviceKey(Service service)
{
    static const QStringList keys{u"responder"_s, u"dhcp"_s, u"boot-service"_s, u"tftp"_s, u"http"_s};
    return keys.at(int(service));
}

std::optional<Service> serviceFromKey(const QString &key)
{
    for (const Service service : All) {
        if (serviceKey(service) == key)
            return service;
    }
    return std::nullopt;
}

QString serviceTitle(Service service)
{
    switch (service) {
    case Service::Responder:
        return ServiceTexts::tr("PXE responder");
    case Service::Dhcp:
        return ServiceTexts::tr("DHCP");
    case Service::BootService:
        return ServiceTexts::tr("PXE boot service");
    case Service::Tftp:
        return ServiceTexts::tr("TFTP");
    case Service::Http:
        return ServiceTexts::tr("HTTP");
    }
    return {};
}

QString serviceSettingGroup(Service service)
{
    switch (service) {
    case Service::Responder:
        return u"responder"_s;
    case Service::Dhcp:
    case Service::BootService:
        return u"dhcp"_s;
    case Service::Tftp:
        return u"tftp"_s;
    case Service::Http:
        return u"folder"_s;
    }
    return {};
}

QString serviceStateText(const ServiceRow &row)
{
    switch (row.state) {
    case State::Stopped:
        return ServiceTexts::tr("Stopped");
    case State::Starting:
        return ServiceTexts::tr("Starting…");
    case State::Serving:
        return row.service == Service::Responder ? ServiceTexts::tr("Answering") : ServiceTexts::tr("Serving");
    case State::Paused:
        return ServiceTexts::tr("Answering is stopped");
    case State::Trial:
        return ServiceTexts::tr("For trials only, on another port");
    case State::Unused:
        return ServiceTexts::tr("Not used in this mode");
    case State::Held:
        return row.owner.isEmpty() ? ServiceTexts::tr("The port is held by another program")
                                   : ServiceTexts::tr("The port is held by %1").arg(row.owner);
    case State::Forbidden:
        return ServiceTexts::tr("The port needs a permission");
    case State::Watched:
        return ServiceTexts::tr("Served by %1").arg(row.owner);
    }
    return {};
}

Tone serviceTone(State state)
{
    switch (state) {
    case State::Serving:
        return Tone::Good;
    case State::Paused:
    case State::Trial:
        return Tone::Warning;
    case State::Held:
    case State::Forbidden:
        return Tone::Bad;
    case State::Starting:
    case State::Watched:
        return Tone::Active;
    case State::Stopped:
    case State::Unused:
        break;
    }
    return Tone::Muted;
}

static QString stateIcon(State state)
{
    switch (state) {
    case State::Serving:
        return u"state-done"_s;
    case State::Paused:
    case State::Trial:
        return u"severity-warning"_s;
    case State::Held:
    case State::Forbidden:
        return u"state-failed"_s;
    case State::Starting:
        return u"state-waiting"_s;
    case State::Watched:
        return u"state-reported"_s;
    case State::Stopped:
    case State::Unused:
        break;
    }
    return u"state-silent"_s;
}

QVariant ServiceRow::cell(int column, int role) const
{
    if (role == IconRole)
        return column == ServiceModel::Name    ? QVariant(u"service"_s)
               : column == ServiceModel::State ? QVariant(stateIcon(state))
                                               : QVariant();
    if (role == ToneRole)
        return column == ServiceModel::State ? QVariant(int(serviceTone(state))) : QVariant();
    if (role == SortRole) {
        const QVariant raw[] = {int(service),   int(state), {},     requestsPerSecond, requests, answered, errors,
                                bytesPerSecond, bytes,      sinceMs};
        return raw[column];
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column == ServiceModel::Name)
        return serviceTitle(service);
    if (column == ServiceModel::State)
        return serviceStateText(*this);
    if (column == ServiceModel::Address)
        return address;
    if (!counted)
        return QString(); // not known here, which is no zero
    const bool sends = service != Service::Responder;
    switch (column) {
    case ServiceModel::Rate:
        return QLocale().toString(requestsPerSecond, 'f', requestsPerSecond < 10 ? 1 : 0);
    case ServiceModel::Requests:
        return number(requests);
    case ServiceModel::Answered:
        return number(answered);
    case ServiceModel::Errors:
        return sends ? number(errors) : QString();
    case ServiceModel::Throughput:
        return sends ? rateText(bytesPerSecond) : QString();
    case ServiceModel::Bytes:
        return sends ? bytesText(bytes) : QString();
    case ServiceModel::Since:
        return timeText(sinceMs);
    default:
        return {};
    }
}

ServiceModel::ServiceModel(QObject *parent) : RowModel(serviceColumns(), parent) {}

ServiceRow ServiceModel::rowOf(Service service, const ServiceInput &input) const
{
    ServiceRow row;
    row.service = service;
    const bool unused = service == Service::Dhcp && input.settings.dhcpMode == site::DhcpMode::SameHost;
    if (unused) {
        row.state = State::Unused;
    } else if (input.state == EngineState::Serving) {
        row.state = !input.settings.responderActive ? State::Paused : input.elsewhere ? State::Trial : State::Serving;
        row.address = endpointOf(service, input.endpoints);
        row.counted = true;
        row.sinceMs = input.report.servingSinceMs;
        count(row, input.report);
    } else if (input.state == EngineState::Starting) {
        row.state = State::Starting;
    } else {
        judgeStopped(row, input);
    }
    return row;
}

void ServiceModel::update(const ServiceInput &input, qint64 nowMs)
{
    const bool anew = input.report.servingSinceMs != m_sinceMs; // totals begin again
    const qint64 passed = nowMs - m_beforeMs;
    const bool rates = anew || m_beforeMs == 0 || passed >= RateMs || passed < 0;
    QList<ServiceRow> now;
    for (const Service service : All) {
        ServiceRow row = rowOf(service, input);
        const Before before = m_before.value(service);
        const ServiceRow *shown = find(service);
        if (row.counted && !rates && shown) {
            row.requestsPerSecond = shown->requestsPerSecond;
            row.bytesPerSecond = shown->bytesPerSecond;
        } else if (row.counted && !anew && m_beforeMs != 0 && passed > 0) {
            row.requestsPerSecond = double(row.requests - before.requests) * 1000 / double(passed);
            row.bytesPerSecond = double(row.bytes - before.bytes) * 1000 / double(passed);
        }
        if (rates)
            m_before.insert(service, {row.requests, row.bytes});
        now += row;
    }
    if (rates)
        m_beforeMs = nowMs;
    m_sinceMs = input.report.servingSinceMs;
    setRows(now);
}

} // namespace slipway::models
