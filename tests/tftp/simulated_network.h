// SPDX-License-Identifier: GPL-3.0-or-later
// A network between a Transfer and a model of a client, in virtual time: delay, jitter (which reorders), loss and
// copies, all from one seed.
#pragma once
#include "server/tftp/transfer.h"
#include <functional>
#include <queue>
#include <random>
#include <vector>

namespace slipway::tftp::simulated {

struct Link
{
    int delayMs = 1;   ///< one way
    int jitterMs = 0;  ///< added at random: packets overtake each other
    double loss = 0;   ///< of each packet, either way
    double copies = 0; ///< packets that come twice
};

/// What a kind of firmware does with what arrives. It checks that every block is the right one.
class Client
{
public:
    enum class Kind { LockStep, Windowed, Edk2, NeverAcknowledgesTheLast, LeavesAtTheLast };
    Client(Kind kind, const Terms &terms) : m_kind(kind), m_terms(terms) {}

    /// ACK numbers to send. `block` is the true number; `number` is what stands in the packet.
    std::vector<quint16> data(quint64 block, quint16 number, quint32 size)
    {
        if (number == quint16(m_received) && m_received > 0)
            return m_kind == Kind::LockStep || m_sinceAck == 0 ? acknowledge() : std::vector<quint16>{};
        if (number != quint16(m_received + 1)) {
            const bool later = quint16(number - quint16(m_received)) <= m_terms.windowsize;
            if (m_terms.windowsize == 1 || !later || (m_toldGap && m_kind != Kind::Edk2))
                return {};
            m_toldGap = true;
            return acknowledge();
        }
        if (block != m_received + 1)
            m_wrong = true;
        m_toldGap = false;
        ++m_received;
        m_bytes += size;
        m_complete = size < m_terms.blksize;
        ++m_sinceAck;
        if (m_complete) {
            if (m_kind == Kind::LeavesAtTheLast)
                m_gone = true;
            if (m_kind == Kind::LeavesAtTheLast || m_kind == Kind::NeverAcknowledgesTheLast)
                return {};
        }
        return m_complete || m_sinceAck >= m_terms.windowsize ? acknowledge() : std::vector<quint16>{};
    }
    /// Its own timer: it says again what it has.
    std::vector<quint16> timer() { return m_complete ? std::vector<quint16>{} : acknowledge(); }

    bool isComplete() const { return m_complete && !m_wrong; }
    bool isWrong() const { return m_wrong; }
    bool isGone() const { return m_gone; }
    quint64 bytes() const { return m_bytes; }

private:
    std::vector<quint16> acknowledge()
    {
        m_sinceAck = 0;
        return {quint16(m_received)};
    }

    Kind m_kind;
    Terms m_terms;
    quint64 m_received = 0;
    quint64 m_bytes = 0;
    quint32 m_sinceAck = 0;
    bool m_toldGap = false;
    bool m_complete = false;
    bool m_wrong = false;
    bool m_gone = false;
};

struct Report
{
    Transfer::Outcome outcome = Transfer::Outcome::Running;
    quint64 dataPackets = 0;
    quint64 resent = 0;
    qint64 tookMs = 0;
    bool complete = false;
    bool wrong = false;
    quint64 bytes = 0;
};

class Network
{
public:
    Network(Link link, quint32 seed) : m_link(link), m_random(seed) {}

    Report run(Transfer &transfer, Client &client, qint64 limitMs = 24 * 3600 * 1000)
    {
        constexpr qint64 clientTimeoutMs = 4000; // EDK2's
        qint64 clientDeadline = m_nowMs + clientTimeoutMs;
        Report report;
        take(transfer, transfer.start(m_nowMs), client, report);
        while (!transfer.hasEnded() && m_nowMs < limitMs) {
            const qint64 timers = std::min(transfer.deadlineMs(), clientDeadline);
            if (!m_events.empty() && m_events.top().timeMs <= timers) {
                const Event event = m_events.top();
                m_events.pop();
                m_nowMs = std::max(m_nowMs, event.timeMs);
                if (event.toClient)
                    clientDeadline = m_nowMs + clientTimeoutMs;
                event.arrive();
            } else if (transfer.deadlineMs() <= clientDeadline) {
                m_nowMs = transfer.deadlineMs();
                take(transfer, transfer.timedOut(m_nowMs), client, report);
            } else {
                m_nowMs = clientDeadline;
                clientDeadline += clientTimeoutMs;
                if (!client.isGone())
                    acknowledge(transfer, client, client.timer(), report);
            }
        }
        report.outcome = transfer.outcome();
        report.resent = transfer.resentBlocks();
        report.tookMs = m_nowMs;
        report.complete = client.isComplete();
        report.wrong = client.isWrong();
        report.bytes = client.bytes();
        return report;
    }

private:
    struct Event
    {
        qint64 timeMs;
        quint64 order;
        bool toClient;
        std::function<void()> arrive;
        bool operator<(const Event &other) const
        {
            return timeMs != other.timeMs ? timeMs > other.timeMs : order > other.order;
        }
    };

    void travel(bool toClient, const std::function<void()> &arrive)
    {
        std::uniform_real_distribution<double> chance(0, 1);
        std::uniform_int_distribution<int> jitter(0, m_link.jitterMs);
        const int count = chance(m_random) < m_link.copies ? 2 : 1;
        for (int i = 0; i < count; ++i) {
            if (chance(m_random) >= m_link.loss)
                m_events.push({m_nowMs + m_link.delayMs + jitter(m_random), ++m_order, toClient, arrive});
        }
    }

    void take(Transfer &transfer, const Step &step, Client &client, Report &report)
    {
        if (step.send == Step::Send::Oack)
            travel(true, [&] { acknowledge(transfer, client, {0}, report); });
        if (step.send != Step::Send::Window)
            return;
        const Terms terms = transfer.terms();
        for (quint64 block = step.firstBlock; block < step.firstBlock + step.blocks; ++block) {
            ++report.dataPackets;
            const quint64 offset = (block - 1) * terms.blksize;
            const auto size = quint32(std::min<quint64>(terms.blksize, terms.size - offset));
            travel(true, [&, block, size] {
                if (client.isGone())
                    travel(false, [&transfer] { transfer.clientGone(); });
                else
                    acknowledge(transfer, client, client.data(block, quint16(block), size), report);
            });
        }
    }

    void acknowledge(Transfer &transfer, Client &client, const std::vector<quint16> &numbers, Report &report)
    {
        for (const quint16 number : numbers)
            travel(false, [&, number] { take(transfer, transfer.acknowledged(number, m_nowMs), client, report); });
    }

    Link m_link;
    std::mt19937 m_random;
    std::priority_queue<Event> m_events;
    quint64 m_order = 0;
    qint64 m_nowMs = 1'000'000;
};

} // namespace slipway::tftp::simulated
