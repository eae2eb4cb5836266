// SPDX-License-Identifier: GPL-3.0-or-later
// What the services tell one another, by way of the engine: they do not know each other. Each hook runs in its
// service's thread.
#include "server/engine/serving.h"
#include "server/session/token.h"

namespace slipway::engine {

std::function<void(std::shared_ptr<const policy::Ledger>)> Serving::ledgerSink() const
{
    return [dhcp = m_dhcp](std::shared_ptr<const policy::Ledger> ledger) {
        dhcp->post([ledger](dhcp::Service &service) { service.setLedger(ledger); });
    };
}

Measurements::Sink Serving::measurementSink() const
{
    return [tftp = m_tftp, http = m_http](const session::EntryPointer &publish, const QByteArray &retire) {
        const auto apply = [publish, retire](auto &service) {
            if (publish)
                service.catalogue().publish(publish);
            if (!retire.isEmpty())
                service.stopSession(retire);
        };
        tftp->post([apply](tftp::Service &service) { apply(service); });
        http->post([apply](http::Service &service) { apply(service); });
    };
}

Records::LeaseSink Serving::leaseSink() const
{
    return [dhcp = m_dhcp](const QSet<Ipv4> &kept) {
        dhcp->post([kept](dhcp::Service &service) { service.keepLeases(kept); });
    };
}

std::function<void(const QByteArray &)> Serving::stopSink() const
{
    return [tftp = m_tftp, http = m_http, &records = m_records](const QByteArray &token) {
        // It counts as stopped when both are done: what arrived until then has been told.
        tftp->post([token, http, &records](tftp::Service &service) {
            service.stopTransfers(token);
            http->post([token, &records](http::Service &other) {
                other.stopTransfers(token);
                records.transfersStopped(token);
            });
        });
    };
}

std::function<void(std::function<void()>)> Serving::poster(session::Protocol protocol) const
{
    if (protocol == session::Protocol::Tftp)
        return [thread = m_tftp](std::function<void()> command) {
            thread->post([command = std::move(command)](tftp::Service &) { command(); });
        };
    return [thread = m_http](std::function<void()> command) {
        thread->post([command = std::move(command)](http::Service &) { command(); });
    };
}

void Serving::journal(const session::Event &event)
{
    if (!session::isRehearsalToken(event.token))
        m_mailbox.add([&](Batch &batch) { batch.events.append(event); });
}

void Serving::keep(const session::Packet &packet)
{
    if (session::isRehearsalToken(packet.token))
        return;
    m_mailbox.add([&](Batch &batch) {
        if (batch.packets.size() < Batch::MostPackets)
            batch.packets.append(packet);
    });
}

void Serving::machineSeen(const QByteArray &token, Ipv4 client)
{
    m_tftp->post([token, client](tftp::Service &service) { service.catalogue().noteAddress(client, token); });
    m_http->post([token, client](http::Service &service) { service.catalogue().noteAddress(client, token); });
}

session::TransferHooks Serving::transferHooks(session::Protocol protocol)
{
    session::TransferHooks hooks;
    hooks.payloadBegins = [this, protocol](const QByteArray &token, const QByteArray &file,
                                           std::function<void(bool)> granted) {
        m_records.payloadBegins(token, file, [post = poster(protocol), granted = std::move(granted)](bool yes) {
            post([granted, yes] { granted(yes); });
        });
    };
    hooks.payloadDelivered = [this](const QByteArray &token, const QByteArray &file) {
        m_records.payloadDelivered(token, file);
    };
    hooks.payloadBroken = [this](const QByteArray &token, const QByteArray &) { m_records.payloadBroken(token); };
    hooks.journal = [this](const session::Event &event) {
        journal(event);
        if (event.stage == session::Stage::Declined)
            m_dhcp->post([token = event.token](dhcp::Service &service) { service.sessionDeclined(token); });
    };
    hooks.packet = [this](const session::Packet &packet) { keep(packet); };
    hooks.status = [this](const session::StatusReport &report) {
        if (!session::isRehearsalToken(report.token))
            m_records.report(report);
    };
    hooks.seen = [this](const QByteArray &token, const QByteArray &file, Ipv4 client) {
        // It asks from this computer's own address: fixed names from there are not its own.
        if (session::isRehearsalToken(token))
            return;
        machineSeen(token, client);
        m_dhcp->post([token, file](dhcp::Service &service) { service.sessionActive(token, file); });
    };
    return hooks;
}

dhcp::Hooks Serving::dhcpHooks()
{
    dhcp::Hooks hooks;
    hooks.publish = [this](const session::EntryPointer &entry) {
        m_mailbox.add([&](Batch &batch) { batch.opened.append(entry); });
        m_tftp->post([entry](tftp::Service &service) { service.catalogue().publish(entry); });
        m_http->post([entry](http::Service &service) { service.catalogue().publish(entry); });
    };
    hooks.retire = [this](const QByteArray &token) {
        m_tftp->post([token](tftp::Service &service) { service.stopSession(token); });
        m_http->post([token](http::Service &service) {
            service.stopSession(token);
            service.acceptReports(token);
        });
    };
    hooks.journal = [this](const session::Event &event) { journal(event); };
    hooks.withdraw = [this](const QByteArray &token, std::function<void()> done) {
        // First nothing may move any more, and what arrived meanwhile must have been told; then the rows are taken
        // back.
        m_tftp->post([this, token, done = std::move(done)](tftp::Service &tftp) {
            tftp.stopSession(token);
            m_http->post([this, token, done](http::Service &http) {
                http.stopSession(token);
                http.acceptReports(token);
                m_records.withdraw(token, [dhcp = m_dhcp, done] { dhcp->post([done](dhcp::Service &) { done(); }); });
            });
        });
    };
    hooks.saveLease = [this](const session::Lease &lease, std::function<void(bool)> done) {
        m_records.post({{},
                        [lease](store::StateStore &store) { return store.saveLease(lease); },
                        [dhcp = m_dhcp, done = std::move(done)](bool committed) {
                            dhcp->post([done, committed](dhcp::Service &) { done(committed); });
                        }});
    };
    hooks.removeLease = [this](Ipv4 address) {
        m_records.post({{}, [address](store::StateStore &store) { return store.removeLease(address); }, {}});
    };
    hooks.usedUp = [this](const site::DhcpRange &range) {
        m_mailbox.add([&](Batch &batch) { batch.usedUp.append(range); });
    };
    hooks.seen = [this](const QByteArray &token, Ipv4 client) { machineSeen(token, client); };
    hooks.malformed = [this](std::string_view key) {
        m_mailbox.add([&](Batch &batch) { ++batch.malformed[QString::fromLatin1(key.data(), qsizetype(key.size()))]; });
    };
    hooks.serve = [this](const session::EntryPointer &publish, const QByteArray &retire) {
        const auto apply = [publish, retire](auto &service) {
            if (publish)
                service.catalogue().publish(publish);
            if (!retire.isEmpty())
                service.stopSession(retire);
        };
        m_tftp->post([apply](tftp::Service &service) { apply(service); });
        m_http->post([apply](http::Service &service) { apply(service); });
    };
    hooks.packet = [this](const session::Packet &packet) { keep(packet); };
    hooks.decided = [this](const policy::Decision &decision) {
        m_mailbox.add([&](Batch &batch) {
            ++batch.requests;
            if (decision.answer == policy::Answer::Silent)
                ++batch.silent[policy::reasonId(decision.reason)];
            else
                ++batch.answered;
        });
    };
    return hooks;
}

} // namespace slipway::engine
