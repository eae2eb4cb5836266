// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a session after its answer: what the other services and other packets of its machine tell.
#include "server/content/session_directory.h"
#include "server/dhcp/session_keeper.h"

namespace slipway::dhcp {

using namespace Qt::StringLiterals;
using session::Stage;

/// A machine that fetches its loader, starts again, and fetches it again: told with the next DISCOVER.
void SessionKeeper::noteLoop(const LiveSession &old)
{
    if (!old.loaderDelivered || old.deliveredMs || old.declinedMs || old.chainedXid) {
        m_loops.remove(old.mac);
        return;
    }
    Loop &loop = m_loops[old.mac];
    ++loop.boots;
    loop.atMs = m_clock.monotonicMs();
}

void SessionKeeper::touch(const MacAddress &mac)
{
    if (LiveSession *session = m_book.find(mac))
        session->lastSeenMs = m_clock.monotonicMs();
}

void SessionKeeper::asked(const MacAddress &mac)
{
    LiveSession *session = m_book.find(mac);
    if (!session)
        return;
    session->lastSeenMs = m_clock.monotonicMs();
    if (!session->isSilent() && session->progress == Progress::Offered)
        session->progress = Progress::Asked;
}

void SessionKeeper::askedElsewhere(const Request &request, Ipv4 server)
{
    constexpr qsizetype most = 4;
    asked(request.mac);
    LiveSession *session = m_book.find(request.mac);
    if (!session || session->isSilent() || session->elsewhere.contains(server) || session->elsewhere.size() >= most)
        return;
    session->elsewhere.append(server);
    const QString name = QString::fromStdString(server.toString());
    journal(session->token, Stage::Elsewhere, name, {{u"server"_s, name}});
}

void SessionKeeper::cameTwice(const Request &request, Ipv4 other)
{
    LiveSession *session = m_book.find(request.mac);
    if (!session || session->isSilent() || session->cameTwice)
        return;
    session->cameTwice = true;
    QJsonObject facts = requestFacts(request);
    if (!other.isNull())
        facts[u"other"_s] = QString::fromStdString(other.toString());
    journal(session->token, Stage::Duplicate, pathText(request), facts);
}

void SessionKeeper::active(const QByteArray &token, const QByteArray &file)
{
    LiveSession *session = m_book.find(token);
    // Who reads them again and again must not keep the session open with that.
    if (!session || session->isSilent() || content::isVariables(file))
        return;
    session->lastSeenMs = m_clock.monotonicMs();
    session->progress = Progress::Fetched;
}

void SessionKeeper::fileDelivered(const QByteArray &token, const QByteArray &file)
{
    active(token, file);
    LiveSession *session = m_book.find(token);
    // With or without its directory, as the service that delivered it names it.
    const QByteArray name = file.mid(file.lastIndexOf('/') + 1);
    if (session && session->plan && session->plan->firmwareFileIsLoader &&
        session->plan->firmwareFile.endsWith('/' + name))
        session->loaderDelivered = true;
    if (session && session->plan && session->plan->nextFile.endsWith('/' + name))
        session->nextDelivered = true;
}

void SessionKeeper::delivered(const QByteArray &token)
{
    active(token);
    if (LiveSession *session = m_book.find(token))
        session->deliveredMs = m_clock.monotonicMs();
}

void SessionKeeper::declined(const QByteArray &token)
{
    active(token);
    if (LiveSession *session = m_book.find(token))
        session->declinedMs = m_clock.monotonicMs();
}

} // namespace slipway::dhcp
