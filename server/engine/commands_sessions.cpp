// SPDX-License-Identifier: GPL-3.0-or-later
// The history of boots, and what is done to one that runs.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"
#include "server/store/machine_sighting.h"
#include "server/store/session_search.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

Result<QList<session::BootSession>> Commands::sessions(const store::SessionQuery &query)
{
    return d->state->sessions(query);
}

Result<std::optional<session::BootSession>> Commands::session(const QString &idOrToken)
{
    return d->state->session(idOrToken);
}

Result<session::PacketTrail> Commands::packets(const QString &idOrToken)
{
    return d->state->packets(idOrToken);
}

Result<store::SessionPage> Commands::findSessions(const store::SessionSearch &search)
{
    return d->state->findSessions(search);
}

Result<store::SessionCount> Commands::countSessions(const store::SessionSearch &search)
{
    return d->state->countSessions(search);
}

Result<QList<store::MachineSighting>> Commands::machineSightings()
{
    return d->state->machineSightings();
}

Result<QStringList> Commands::stopTransfers(const QList<QByteArray> &tokens)
{
    QStringList names;
    QList<QByteArray> running;
    for (const QByteArray &token : tokens) {
        const auto found = d->state->session(QString::fromLatin1(token));
        if (!found)
            return fail(found.error());
        if (!*found)
            return failure(ErrorCode::NotFound, {u"session"_s, QString::fromLatin1(token)});
        if ((*found)->state != session::State::Live)
            continue;
        const QString &name = (*found)->decision.deviceName;
        names.append(name.isEmpty() ? QString::fromStdString((*found)->mac.toString()) : name);
        running.append((*found)->token);
    }
    if (running.isEmpty())
        return failure(ErrorCode::Refused, {u"Nothing is booting there any more: there is no transfer to stop."_s});
    const auto done = d->recorded(u"session.stop"_s, audit::object(names, u"machines"_s),
                                  audit::listed(u"machines"_s, names), [&] { return d->state->orderStop(running); });
    if (!done)
        return fail(done.error());
    return names;
}

} // namespace slipway::engine
