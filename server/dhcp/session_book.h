// SPDX-License-Identifier: GPL-3.0-or-later
// The live boot sessions, one a machine, and the rules by which a request belongs to one or begins the next. Pure: it
// decides nothing, sends nothing, and is told the time (monotonic, ms).
#pragma once
#include "server/content/boot_plan.h"
#include "server/dhcp/request.h"
#include <QHash>
#include <QSet>

namespace slipway::dhcp {

/// How far a machine has got. Only what lies beyond the offer makes a boot *running*.
enum class Progress : quint8 {
    Offered, ///< or decided to be silent
    Asked,   ///< took an offer: asked on 4011, or asked for an address
    Fetched, ///< a file of the session was asked for
};

struct LiveSession
{
    QByteArray token;
    MacAddress mac;
    policy::Decision decision;
    std::optional<content::BootPlan> plan; ///< none: silent
    QString trouble;                       ///< why there is no plan though the decision wants a boot
    QJsonObject troubleFacts;
    qint64 revision = 0;        ///< of the snapshot that the plan was made from
    bool singleProgram = false; ///< the payload is one boot program, which may be an iPXE itself
    Progress progress = Progress::Offered;

    // The firmware that began it.
    bool firmwareIsIpxe = false;
    wire::ClientClass clientClass = wire::ClientClass::Pxe;
    std::optional<quint16> architecture;

    bool loaderDelivered = false;
    std::optional<qint64> promptedMs; ///< Microsoft's program was told to ask for F12
    bool nextDelivered = false;       ///< what such a program loads next: the key was pressed
    std::optional<qint64> deliveredMs;
    std::optional<qint64> declinedMs;
    qint64 startedMs = 0;  ///< of this power-on: what the response delay counts from
    qint64 lastSeenMs = 0; ///< any packet, of any protocol
    qint64 askedMs = 0;    ///< on 4011
    // The DHCP dialogue in progress: retries carry the same xid and growing secs.
    uint32_t xid = 0;
    uint16_t secs = 0;
    qint64 discoverMs = 0;
    std::optional<uint32_t> chainedXid; ///< of the iPXE dialogue that the journal has
    int discovers = 0;
    QList<Ipv4> elsewhere; ///< the servers that its DHCPREQUESTs name, which the journal has
    bool cameTwice = false;
    int loaderLoops = 0;    ///< boots before this one, each soon after the other, that ended after the same loader
    site::Observation seen; ///< where its DISCOVER came from

    bool isSilent() const { return !plan.has_value(); }
};

/// What a request for boot means to the session of its machine.
enum class Turn : quint8 {
    First,       ///< there is no session
    Reconsider,  ///< nothing has progressed: decide again, and keep the session if the answer is the same
    Continue,    ///< the running boot asks again: same answer
    Chained,     ///< the loader that we gave asks as iPXE: same decision, the script
    ProgramAsks, ///< the boot program is an iPXE itself and asks: it gets no second boot
    Declined,    ///< the prompt timed out in this power-on: not asked again
    Fresh,       ///< the machine was started again: the old session ends
};

/// `session` may be null. Requests on 67 are DISCOVERs.
Turn turnOf(const LiveSession *session, const Request &request, qint64 nowMs);

class SessionBook
{
public:
    static constexpr qint64 IdleMs = 5 * 60'000;
    static constexpr qint64 VariablesMs = 2 * 60 * 60'000; ///< from power-on: no longer does it answer with variables
    static constexpr qsizetype MostSessions = 50'000;
    static constexpr qsizetype MostSilent = 5'000; ///< an address flood must not fill the console

    LiveSession *find(const MacAddress &mac);
    LiveSession *find(const QByteArray &token);
    bool hasRoom(bool silent) const;
    LiveSession &open(LiveSession session);
    void close(const MacAddress &mac);
    /// Remembers the dialogue that `request` belongs to, after its turn was taken.
    static void note(LiveSession &session, const Request &request, qint64 nowMs);
    QList<LiveSession> idle(qint64 nowMs) const;
    /// The tokens of those that give variables and should not any more.
    QList<QByteArray> tellingTooLong(qint64 nowMs) const;
    QList<LiveSession> all() const { return m_sessions.values(); }

private:
    QHash<MacAddress, LiveSession> m_sessions;
    QHash<QByteArray, MacAddress> m_tokens;
    QSet<MacAddress> m_silent; ///< as they were opened
};

} // namespace slipway::dhcp
