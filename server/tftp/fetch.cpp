// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/fetch.h"
#include "server/net/udp_client.h"
#include "server/wire/tftp_packet.h"
#include <QElapsedTimer>
#include <algorithm>
#include <charconv>
#include <vector>

namespace slipway::tftp {

namespace {

constexpr std::string_view Enough = "Enough", Cancelled = "Cancelled";
constexpr int AnswerMs = 3000; ///< for the first one, at most
constexpr int FirstWaitMs = 250;
constexpr int RepeatMs = 400; ///< without a block: acknowledge again
constexpr int ProgressMs = 100;
constexpr int LingerMs = 50;
constexpr int LingeringPackets = 100'000;
constexpr size_t MostTrips = 8192;

quint16 numberAt(std::span<const uint8_t> bytes, size_t at)
{
    return quint16(bytes[at] << 8 | bytes[at + 1]);
}

/// One conversation.
class Conversation
{
public:
    Conversation(const FetchOrder &order, net::UdpClient &socket) : m_order(order), m_socket(socket) {}

    Fetched run()
    {
        m_clock.start();
        if (!ask())
            return m_fetched;
        while (!m_over)
            step();
        m_fetched.durationMs = std::max<qint64>((m_lastNs - m_firstNs + 500'000) / 1'000'000, m_fetched.blocks > 0);
        if (!m_trips.empty()) {
            const auto middle = m_trips.begin() + qsizetype(m_trips.size() / 2);
            std::nth_element(m_trips.begin(), middle, m_trips.end());
            m_fetched.roundTripMs = double(*middle) / 1e6;
        }
        return m_fetched;
    }

private:
    void end(Fetched::Outcome outcome)
    {
        m_fetched.outcome = outcome;
        m_over = true;
    }

    QByteArray request() const
    {
        const QByteArray zero(1, '\0');
        return QByteArray("\0\1", 2) + m_order.file + zero + "octet" + zero + "tsize" + zero + "0" + zero + "blksize" +
               zero + QByteArray::number(m_order.blockSize) + zero + "windowsize" + zero +
               QByteArray::number(m_order.windowSize) + zero;
    }

    /// Until the server answers from the port that it chose for this transfer.
    bool ask()
    {
        const QByteArray wanted = request();
        const std::span<const uint8_t> bytes(reinterpret_cast<const uint8_t *>(wanted.constData()),
                                             size_t(wanted.size()));
        const int patience = std::min(m_order.patienceMs, AnswerMs);
        for (int wait = FirstWaitMs; m_clock.elapsed() < patience; wait *= 2) {
            m_socket.send(bytes, m_order.server, m_order.port);
            const qint64 left = patience - m_clock.elapsed();
            const net::UdpClient::Received first = m_socket.receive(int(std::clamp<qint64>(left, 1, wait)));
            if (goesOn() && first.bytes.size() >= 4 && first.source == m_order.server) {
                m_port = first.port;
                m_socket.connect(m_order.server, m_port);
                take(first.bytes);
                return true;
            }
            if (m_over)
                return false;
        }
        return false;
    }

    void step()
    {
        const net::UdpClient::Received got = m_socket.receive(RepeatMs);
        if (got.refused) {
            end(Fetched::Outcome::Stalled);
        } else if (got.bytes.size() >= 4) {
            take(got.bytes);
        } else if (got.bytes.empty()) {
            if (m_clock.nsecsElapsed() - m_heardNs > qint64(m_order.patienceMs) * 1'000'000)
                return stall();
            acknowledge(); // what is missing was lost, or our acknowledgement was
        }
        if (!m_over)
            goesOn();
    }

    /// False where `progress` says so.
    bool goesOn()
    {
        const qint64 now = m_clock.elapsed();
        if (!m_order.progress || now - m_toldMs < ProgressMs)
            return true;
        m_toldMs = now;
        if (m_order.progress(m_fetched.bytes, m_order.limit > 0 ? m_order.limit : m_fetched.size))
            return true;
        giveUp(Cancelled);
        end(Fetched::Outcome::Cancelled);
        return false;
    }

    void take(std::span<const uint8_t> packet)
    {
        switch (wire::TftpOpcode(numberAt(packet, 0))) {
        case wire::TftpOpcode::OptionAcknowledgement:
            return takeOptions(packet.subspan(2));
        case wire::TftpOpcode::Data:
            return takeBlock(numberAt(packet, 2), packet.subspan(4));
        case wire::TftpOpcode::Error:
            m_fetched.errorCode = numberAt(packet, 2);
            m_fetched.errorText =
                QString::fromUtf8(reinterpret_cast<const char *>(packet.data() + 4), qsizetype(packet.size() - 4))
                    .left(200)
                    .remove(QChar(u'\0'));
            return end(Fetched::Outcome::Refused);
        default:
            return;
        }
    }

    void takeOptions(std::span<const uint8_t> options)
    {
        if (m_fetched.blocks > 0)
            return;
        const QByteArray text(reinterpret_cast<const char *>(options.data()), qsizetype(options.size()));
        const QByteArrayList words = text.split('\0');
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
            const QByteArray name = words.at(i).toLower();
            const qint64 value = words.at(i + 1).toLongLong();
            if (name == "blksize" && value >= 8 && value <= m_order.blockSize)
                m_fetched.blockSize = int(value);
            else if (name == "windowsize" && value >= 1 && value <= m_order.windowSize)
                m_fetched.windowSize = int(value);
            else if (name == "tsize")
                m_fetched.size = value;
        }
        m_heardNs = m_clock.nsecsElapsed();
        acknowledge();
    }

    void takeBlock(quint16 number, std::span<const uint8_t> bytes)
    {
        const qint64 now = m_clock.nsecsElapsed();
        if (number != quint16(m_fetched.blocks + 1))
            return takeOther(number);
        if (m_acknowledgedNs > 0 && m_trips.size() < MostTrips)
            m_trips.push_back(now - m_acknowledgedNs);
        m_acknowledgedNs = 0;
        if (m_fetched.blocks == 0)
            m_firstNs = now;
        m_lastNs = m_heardNs = now;
        m_toldGap = false;
        if (int(bytes.size()) > m_fetched.blockSize || (m_order.check && !m_order.check(m_fetched.bytes, bytes))) {
            giveUp("Not what was expected");
            return end(Fetched::Outcome::Mismatch);
        }
        ++m_fetched.blocks;
        m_fetched.bytes += qint64(bytes.size());
        if (int(bytes.size()) < m_fetched.blockSize) {
            acknowledge();
            return end(Fetched::Outcome::Whole);
        }
        // Once some of it is acknowledged: the server counts no other.
        if (m_order.limit > 0 && m_fetched.bytes >= m_order.limit && m_fetched.blocks > m_fetched.windowSize) {
            giveUp(Enough);
            return end(Fetched::Outcome::Whole);
        }
        if (++m_inWindow == m_fetched.windowSize)
            acknowledge();
    }

    void stall()
    {
        giveUp("Nothing comes any more");
        end(Fetched::Outcome::Stalled);
    }

    void takeOther(quint16 number)
    {
        const quint16 behind = quint16(quint16(m_fetched.blocks) - number);
        if (behind < 32768) {
            ++m_fetched.duplicates;
            // The end of what we have, once more: our acknowledgement was lost.
            if (behind == 0)
                acknowledge();
            return;
        }
        if (m_toldGap)
            return;
        m_toldGap = true;
        acknowledge(); // it overtook one that is lost
    }

    void acknowledge()
    {
        const auto block = quint16(m_fetched.blocks);
        const std::array<uint8_t, 4> packet{0, 4, uint8_t(block >> 8), uint8_t(block)};
        m_inWindow = 0;
        m_acknowledgedNs = m_clock.nsecsElapsed();
        m_socket.send(packet, m_order.server, m_port);
    }

    void giveUp(std::string_view why)
    {
        if (m_port == 0)
            return;
        m_socket.send(wire::encodeTftpError(wire::TftpErrorCode::Undefined, why), m_order.server, m_port);
        // What is under way must not find the port closed: the server would hear of that before it reads the ERROR.
        for (int packets = 0; packets < LingeringPackets && m_socket.receive(LingerMs).bytes.size() > 0;)
            ++packets;
    }

    const FetchOrder &m_order;
    net::UdpClient &m_socket;
    QElapsedTimer m_clock;
    Fetched m_fetched;
    quint16 m_port = 0;
    int m_inWindow = 0;
    bool m_toldGap = false;
    bool m_over = false;
    qint64 m_firstNs = 0, m_lastNs = 0, m_heardNs = 0, m_acknowledgedNs = 0, m_toldMs = 0;
    std::vector<qint64> m_trips;
};

} // namespace

bool isEnough(quint16 code, const QString &text)
{
    return code == 0 && text == QLatin1StringView(Enough.data(), qsizetype(Enough.size()));
}

bool isCancelled(quint16 code, const QString &text)
{
    return code == 0 && text == QLatin1StringView(Cancelled.data(), qsizetype(Cancelled.size()));
}

Fetched fetch(const FetchOrder &order)
{
    const auto socket = net::UdpClient::open();
    if (!socket) {
        Fetched none;
        none.errorText = socket.error().args.value(1);
        return none;
    }
    return Conversation(order, **socket).run();
}

} // namespace slipway::tftp
