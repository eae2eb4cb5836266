// SPDX-License-Identifier: GPL-3.0-or-later
// One read transfer as a state machine without socket, timer or file (RFC 1350, 2347, 7440): events in, what to send
// out. Blocks are counted in 64 bits; the 16 bits on the wire roll over. Any thread, one at a time.
#pragma once
#include "server/tftp/retransmission.h"
#include <algorithm>
#include <optional>

namespace slipway::tftp {

/// What was agreed with the client.
struct Terms
{
    quint64 size = 0;       ///< bytes
    quint32 blksize = 512;  ///< 8..65464
    quint32 windowsize = 1; ///< 1..65535
    int timeoutSeconds = 0; ///< granted option `timeout`; 0: none
    bool oack = false;      ///< options were granted: the OACK goes first
    bool sizeAsked = false; ///< the client asked for `tsize`
    bool patient = false;   ///< the client bears no block that comes twice: resent late
    bool gated = false;     ///< nothing of the file leaves before granted() (design decision 4)
};

/// What the owner shall do now.
struct Step
{
    enum class Send : quint8 { Nothing, Oack, Window };
    Send send = Send::Nothing;
    quint64 firstBlock = 0; ///< of the window, from 1
    quint32 blocks = 0;
    bool askGrant = false; ///< call payloadBegins; answer by granted()
};

class Transfer
{
public:
    enum class State : quint8 { Negotiating, Waiting, Sending, Ended };
    enum class Outcome : quint8 {
        Running,
        Delivered,
        SizeProbed, ///< the client wanted the size only
        Refused,    ///< the grant was denied, or did not come within GrantMs
        Silent,     ///< the client does not acknowledge any more
        Aborted,    ///< the client sent an ERROR
        Gone,       ///< the client's port is closed
        Stopped,    ///< by stop()
    };
    static constexpr qint64 GrantMs = 3000;
    static constexpr int FirstSends =
        3; ///< of the first packet, before anything was heard (amplification, spoofed requests)
    static constexpr int Tries = 7;             ///< without progress, and
    static constexpr qint64 PatienceMs = 15000; ///< at least this long: a client may write flash for seconds

    explicit Transfer(const Terms &terms);

    Step start(qint64 nowMs);
    Step acknowledged(quint16 block, qint64 nowMs);
    Step granted(bool yes, qint64 nowMs);
    Step timedOut(qint64 nowMs); ///< to be called once deadlineMs() is reached; earlier calls do nothing
    /// The client sent the same request again before it heard of us.
    Step requestedAgain(qint64 nowMs);
    void clientError(quint16 code);
    void clientGone();
    void stop();

    State state() const { return m_state; }
    Outcome outcome() const { return m_outcome; }
    bool hasEnded() const { return m_state == State::Ended; }
    bool hasBegun() const { return m_sent > 0; } ///< some of the file has left
    bool hasHeard() const { return m_heard; }    ///< the client has answered: its address is not forged
    qint64 deadlineMs() const { return m_deadlineMs; }
    qint64 lastHeardMs() const { return m_lastHeardMs; }
    /// From the first block sent to the last acknowledgement; 0 before there was one.
    qint64 durationMs() const { return hasBegun() ? std::max<qint64>(m_progressMs - m_firstSentMs, 0) : 0; }
    quint64 lastBlock() const { return m_lastBlock; }
    quint64 acknowledgedBlock() const { return m_acknowledged; }
    quint64 acknowledgedBytes() const;
    quint64 resentBlocks() const { return m_resent; }
    const Terms &terms() const { return m_terms; }

private:
    Step begin(qint64 nowMs);
    Step sendWindow(qint64 nowMs);
    Step sendFirstAgain(qint64 nowMs);
    Step negativelyAcknowledged(qint64 nowMs);
    bool everythingWasSent() const;
    void end(Outcome outcome);

    Terms m_terms;
    Retransmission m_timer;
    State m_state = State::Negotiating;
    Outcome m_outcome = Outcome::Running;
    quint64 m_lastBlock;
    quint64 m_acknowledged = 0;
    quint64 m_sent = 0; ///< highest block ever sent
    quint64 m_resent = 0;
    std::optional<quint64> m_rolledBack; ///< the ACK number whose window was sent again: once for each
    bool m_heard = false;
    bool m_sentOnce = true; ///< what is unacknowledged was never sent before: its round trip may be measured
    bool m_acknowledgedOnce =
        true; ///< the same of what was acknowledged last: else its ACK may come twice and mean nothing
    int m_tries = 0;
    int m_firstSends = 0;
    qint64 m_firstSentMs = 0;
    qint64 m_sentMs = 0;
    qint64 m_progressMs = 0;
    qint64 m_lastHeardMs = 0;
    qint64 m_deadlineMs = 0;
};

} // namespace slipway::tftp
