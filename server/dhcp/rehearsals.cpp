// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/rehearsals.h"
#include "server/site/rehearsal.h"

namespace slipway::dhcp {

Rehearsals::Rehearsals(const Clock &clock, Responder::Setup setup, const Hooks &hooks, Send send)
    : m_serve(hooks.serve)
    , m_responder(clock, std::move(setup), silent(hooks.serve, m_tokens),
                  [send = std::move(send)](const Request &request, const wire::DhcpMessage &reply, Destination) {
                      // A broadcast would go out to machines that never asked.
                      send(request, reply, {request.source, request.sourcePort});
                  })
{
    m_responder.sessions().rehearse();
}

Rehearsals::~Rehearsals()
{
    for (const QByteArray &token : std::as_const(*m_tokens))
        m_serve(nullptr, token);
}

Hooks Rehearsals::silent(std::function<void(const session::EntryPointer &, const QByteArray &)> serve,
                         std::shared_ptr<QList<QByteArray>> tokens)
{
    Hooks hooks;
    hooks.publish = [serve, tokens](const session::EntryPointer &entry) {
        // Fixed names without the token stay the real machines' own, and nothing is delivered in the ledger's sense.
        auto copy = std::make_shared<session::Entry>(*entry);
        copy->aliases.clear();
        for (session::ServedFile &file : copy->files)
            file.payload = false;
        if (!tokens->contains(copy->token))
            tokens->append(copy->token);
        serve(copy, {});
    };
    hooks.retire = [serve, tokens](const QByteArray &token) {
        tokens->removeAll(token);
        serve(nullptr, token);
    };
    return hooks;
}

bool Rehearsals::isOne(const Request &request, const Links &links)
{
    return site::isRehearsalMac(request.mac) && links.isOwn(request.source);
}

void Rehearsals::handle(Request request, const Links &links)
{
    m_responder.setLinks(links);
    // What is sent to an own address comes in by the loopback interface: it counts as come in where the address is.
    if (const net::Interface *asked = links.byAddress(request.server)) {
        request.interfaceIndex = asked->index;
        request.interface = asked->name;
        request.links = asked->addresses;
    }
    m_responder.handle(request);
}

} // namespace slipway::dhcp
