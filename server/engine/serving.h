// SPDX-License-Identifier: GPL-3.0-or-later
// The three network threads and what runs between them. Made and destroyed by the Engine; knows no window and no
// database.
#pragma once
#include "server/dhcp/service.h"
#include "server/engine/engine.h"
#include "server/engine/records.h"
#include "server/engine/service_thread.h"
#include "server/http/service.h"
#include "server/tftp/service.h"

namespace slipway::engine {

class Serving : public QObject
{
    Q_OBJECT
public:
    struct Start
    {
        EngineOptions options;
        site::SnapshotPointer snapshot;
        std::shared_ptr<const policy::Ledger> ledger;
        QList<session::Lease> leases;
        QList<QByteArray> reportTokens;
    };
    Serving(Start start, const Clock &clock, Records &records, Mailbox &mailbox);
    ~Serving() override; ///< closes the sockets, joins the threads

    /// HTTP first (its port goes into the boot files), then TFTP, then DHCP: nobody is answered before the files can be
    /// had.
    void begin();
    void setSnapshot(const site::SnapshotPointer &snapshot);
    /// Null: none.
    void setRehearsals(const site::SnapshotPointer &snapshot);
    /// False ends every boot, transfer and answer at once, before the configuration that says so is loaded.
    void setAnswering(bool answering);
    void sessionDelivered(const QByteArray &token);
    /// For Records::setLedgerSink.
    std::function<void(std::shared_ptr<const policy::Ledger>)> ledgerSink() const;
    /// For Records::setMeasurementSink.
    Measurements::Sink measurementSink() const;
    /// For Records::setLeaseSink.
    Records::LeaseSink leaseSink() const;
    /// For Records::setStopSink.
    std::function<void(const QByteArray &token)> stopSink() const;
    /// Closes the sockets and joins the threads. Answers that the records thread still gives go nowhere.
    void end();

signals:
    void serving(slipway::engine::Endpoints endpoints);
    void failed(QList<slipway::Error> errors);

private:
    void makeHttp();
    void makeTftp();
    void makeDhcp();
    void conclude();
    session::TransferHooks transferHooks(session::Protocol protocol);
    dhcp::Hooks dhcpHooks();
    std::function<void(std::function<void()>)> poster(session::Protocol protocol) const;
    void journal(const session::Event &event);
    void keep(const session::Packet &packet);
    void machineSeen(const QByteArray &token, Ipv4 client);
    template <class Service>
    void sampleInto(Service &service, session::Protocol protocol);

    Start m_start;
    const Clock &m_clock;
    Records &m_records;
    Mailbox &m_mailbox;
    Endpoints m_endpoints;
    QList<Error> m_errors;
    quint16 m_httpPort = 0;
    // Shared with the answers that the records thread owes them: a thread object outlives its last answer.
    std::shared_ptr<ServiceThread<http::Service>> m_http;
    std::shared_ptr<ServiceThread<tftp::Service>> m_tftp;
    std::shared_ptr<ServiceThread<dhcp::Service>> m_dhcp;
};

} // namespace slipway::engine
