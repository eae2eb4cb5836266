// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/transfer.h"
#include <algorithm>
#include <limits>

namespace slipway::tftp {

Transfer::Transfer(const Terms &terms)
    : m_terms(terms)
    , m_timer(terms.timeoutSeconds, terms.patient ? Retransmission::FirstMs : Retransmission::FloorMs)
    , m_lastBlock(terms.size / terms.blksize + 1) // the last one is short, or empty (RFC 1350 section 6)
{
}

quint64 Transfer::acknowledgedBytes() const
{
    return std::min(m_terms.size, m_acknowledged * m_terms.blksize);
}

Step Transfer::start(qint64 nowMs)
{
    m_progressMs = m_lastHeardMs = nowMs;
    return m_terms.oack ? sendFirstAgain(nowMs) : begin(nowMs);
}

/// The options are settled: the file itself is next.
Step Transfer::begin(qint64 nowMs)
{
    m_progressMs = nowMs;
    if (m_terms.gated) {
        m_state = State::Waiting;
        m_deadlineMs = nowMs + GrantMs;
        Step step;
        step.askGrant = true;
        return step;
    }
    m_state = State::Sending;
    return m_heard ? sendWindow(nowMs) : sendFirstAgain(nowMs);
}

Step Transfer::granted(bool yes, qint64 nowMs)
{
    if (m_state != State::Waiting)
        return {};
    if (!yes) {
        end(Outcome::Refused);
        return {};
    }
    m_state = State::Sending;
    m_progressMs = nowMs;
    return m_heard ? sendWindow(nowMs) : sendFirstAgain(nowMs);
}

Step Transfer::sendWindow(qint64 nowMs)
{
    const quint64 top = std::min(m_acknowledged + m_terms.windowsize, m_lastBlock);
    Step step;
    step.send = Step::Send::Window;
    step.firstBlock = m_acknowledged + 1;
    step.blocks = quint32(top - m_acknowledged);
    m_sentOnce = m_sent <= m_acknowledged;
    if (m_sent == 0)
        m_firstSentMs = nowMs;
    if (!m_sentOnce)
        m_resent += std::min(m_sent, top) - m_acknowledged;
    m_sent = std::max(m_sent, top);
    m_sentMs = nowMs;
    m_deadlineMs = nowMs + m_timer.waitMs();
    return step;
}

/// The OACK, or block 1 of a transfer without options, as long as nothing was heard: whoever forges a victim's address
/// makes us send it no more than FirstSends packets.
Step Transfer::sendFirstAgain(qint64 nowMs)
{
    ++m_firstSends;
    if (m_state == State::Sending)
        return sendWindow(nowMs);
    m_sentOnce = m_firstSends == 1;
    m_sentMs = nowMs;
    m_deadlineMs = nowMs + m_timer.waitMs();
    Step step;
    step.send = Step::Send::Oack;
    return step;
}

Step Transfer::requestedAgain(qint64 nowMs)
{
    if (m_heard || m_firstSends >= FirstSends || m_state == State::Waiting || m_state == State::Ended)
        return {};
    const qint64 deadline = m_deadlineMs;
    const Step step = sendFirstAgain(nowMs);
    m_deadlineMs = deadline; // a client that asks faster than we repeat must not put off the end
    return step;
}

Step Transfer::acknowledged(quint16 block, qint64 nowMs)
{
    if (m_state == State::Waiting || m_state == State::Ended)
        return {};
    if (m_state == State::Negotiating) {
        if (block != 0)
            return {};
        m_heard = true;
        m_lastHeardMs = nowMs;
        m_acknowledgedOnce = m_sentOnce;
        if (m_sentOnce)
            m_timer.measured(nowMs - m_sentMs);
        m_tries = 0;
        return begin(nowMs);
    }
    // From the acknowledged block upwards, through the rollover; what lies outside of what was sent is old, or forged.
    const quint64 ahead = quint16(block - quint16(m_acknowledged));
    if (ahead > m_sent - m_acknowledged)
        return {};
    m_heard = true;
    m_lastHeardMs = nowMs;
    if (ahead == 0)
        return negativelyAcknowledged(nowMs);
    m_acknowledged += ahead;
    m_progressMs = nowMs;
    m_tries = 0;
    m_acknowledgedOnce = m_sentOnce;
    if (m_acknowledged == m_sent) {
        if (m_sentOnce)
            m_timer.measured(nowMs - m_sentMs);
    } else {
        m_rolledBack = m_acknowledged; // the client misses the next one: RFC 7440 section 4
    }
    if (m_acknowledged == m_lastBlock) {
        end(Outcome::Delivered);
        return {};
    }
    return sendWindow(nowMs);
}

/// The same ACK again. In lock step it is a duplicate, and answering it would double every later packet (the sorcerer's
/// apprentice). In a window it says that the first block is missing; EDK2 says so for each later block that arrives, so
/// it counts once. It says nothing where we sent the window before twice, since its end is then acknowledged twice:
/// that would be the apprentice again, in windows. A copy made by the network comes sooner than an answer to this
/// window could.
Step Transfer::negativelyAcknowledged(qint64 nowMs)
{
    if (m_terms.windowsize == 1 || m_sent == m_acknowledged || m_rolledBack == m_acknowledged || !m_acknowledgedOnce ||
        (nowMs - m_sentMs) * 4 < m_timer.roundTripMs() * 3)
        return {};
    m_rolledBack = m_acknowledged;
    return sendWindow(nowMs);
}

Step Transfer::timedOut(qint64 nowMs)
{
    if (m_state == State::Ended || nowMs < m_deadlineMs)
        return {};
    if (m_state == State::Waiting) {
        end(Outcome::Refused);
        return {};
    }
    m_timer.backOff();
    if (!m_heard) {
        if (m_firstSends < FirstSends)
            return sendFirstAgain(nowMs);
        // Repeated requests may have used up the sends early; the usual 1 s, 2 s and 4 s pass all the same.
        const qint64 last = m_progressMs + 7 * Retransmission::FirstMs;
        if (nowMs < last)
            m_deadlineMs = last;
        else
            end(Outcome::Silent);
        return {};
    }
    if (m_tries >= Tries && nowMs - m_progressMs >= PatienceMs) {
        // Some clients never acknowledge the last window.
        end(everythingWasSent() ? Outcome::Delivered : Outcome::Silent);
        return {};
    }
    ++m_tries;
    return sendWindow(nowMs);
}

/// Nobody can tell a client that has everything from one that lost the last window: it starts its program and closes
/// the port, and one lost ACK is all the difference. It counts as delivered, since the other error wipes a machine
/// twice.
bool Transfer::everythingWasSent() const
{
    return m_heard && m_sent == m_lastBlock;
}

void Transfer::clientError(quint16 code)
{
    // EDK2 ends a size probe with ERROR 8, bootmgr with ERROR 0.
    const bool probe = m_state == State::Negotiating && m_terms.sizeAsked && (code == 0 || code == 8);
    end(probe ? Outcome::SizeProbed : Outcome::Aborted);
}

void Transfer::clientGone()
{
    if (m_state == State::Negotiating && m_terms.sizeAsked)
        end(Outcome::SizeProbed);
    else
        end(everythingWasSent() ? Outcome::Delivered : Outcome::Gone);
}

void Transfer::stop()
{
    end(everythingWasSent() ? Outcome::Delivered : Outcome::Stopped);
}

void Transfer::end(Outcome outcome)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_outcome = outcome;
    m_deadlineMs = std::numeric_limits<qint64>::max();
}

} // namespace slipway::tftp
