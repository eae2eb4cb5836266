// SPDX-License-Identifier: GPL-3.0-or-later
// The services of this computer: whether each one serves, where, and what it counted. Gui thread.
#pragma once
#include "models/details/properties.h"
#include "models/rows/row_model.h"
#include "models/texts/stage_text.h"
#include "server/engine/engine.h"

namespace slipway::models {

enum class Service : quint8 { Responder, Dhcp, BootService, Tftp, Http };
QString serviceKey(Service service); ///< "responder", "dhcp", "boot-service", "tftp", "http": stable
QString serviceTitle(Service service);
std::optional<Service> serviceFromKey(const QString &key);
/// Of the settings page, where this service is set.
QString serviceSettingGroup(Service service);

/// What there is to know of the services at a moment.
struct ServiceInput
{
    engine::Engine::State state = engine::Engine::State::Stopped;
    engine::EngineOptions options{};
    engine::Endpoints endpoints{};
    QString servedBy{};                    ///< another program, this very site
    QList<engine::PortProblem> problems{}; ///< why the last start failed
    bool elsewhere = false;                ///< it serves on other ports, for trials only
    site::Settings settings{};
    engine::Report report{}; ///< of the engine of this program
};

struct ServiceRow
{
    Service service = Service::Responder;
    enum class State : quint8 { Stopped, Starting, Serving, Paused, Trial, Unused, Held, Forbidden, Watched };
    State state = State::Stopped;
    QString owner; ///< who holds the port: plain text
    QString address;
    bool counted = false; ///< this program serves: the figures are known
    double requestsPerSecond = 0;
    double bytesPerSecond = 0;
    qint64 requests = 0, answered = 0, errors = 0, bytes = 0;
    qint64 sinceMs = 0;

    Service key() const { return service; }
    QString keyText() const { return serviceKey(service); }
    QVariant cell(int column, int role) const;
    bool operator==(const ServiceRow &) const = default;
};
QString serviceStateText(const ServiceRow &row);
Tone serviceTone(ServiceRow::State state);

class ServiceModel final : public RowModel<ServiceRow>
{
public:
    enum Columns { Name, State, Address, Rate, Requests, Answered, Errors, Throughput, Bytes, Since };
    explicit ServiceModel(QObject *parent = nullptr);
    void update(const ServiceInput &input, qint64 nowMs);

private:
    ServiceRow rowOf(Service service, const ServiceInput &input) const;
    struct Before
    {
        qint64 requests = 0, bytes = 0;
    };
    QHash<Service, Before> m_before;
    qint64 m_beforeMs = 0, m_sinceMs = 0;
};

/// What a service counted, less what it had counted at a zero line.
struct ServiceFigures
{
    engine::Counters counters;
    session::ServiceCounts services;
};
QList<Property> serviceSummary(const ServiceRow &row);
QList<Property> serviceStatistics(Service service, const ServiceFigures &now, const ServiceFigures &zero);
QList<Property> serviceSettings(Service service, const QHash<QString, QString> &texts,
                                const engine::EngineOptions &options);

} // namespace slipway::models
