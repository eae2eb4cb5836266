// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/windows/tftp_reader.h"
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QList>
#include <QThread>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::windows {

namespace {

enum Opcode { ReadRequest = 1, Data = 3, Acknowledgement = 4, Error = 5, Granted = 6 };
constexpr int WaitMs = 1000;
constexpr int Tries = 8;

sockaddr_in place(Ipv4 address, quint16 port)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_addr.s_addr = htonl(address.value);
    out.sin_port = htons(port);
    return out;
}

/// A datagram socket of the client's own; closed with it.
class Socket
{
public:
    explicit Socket(Ipv4 own) : m_descriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        const sockaddr_in from = place(own, 0);
        const int room = 4 << 20; // a window of the largest blocks
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
        m_bound =
            m_descriptor >= 0 && ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from) == 0;
    }
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    bool isBound() const { return m_bound; }
    void send(const QByteArray &bytes, const sockaddr_in &to)
    {
        (void)::sendto(m_descriptor, bytes.constData(), size_t(bytes.size()), 0,
                       reinterpret_cast<const sockaddr *>(&to), sizeof to);
    }
    /// Empty: nothing came in time.
    QByteArrayView receive(sockaddr_in *from)
    {
        pollfd wait{m_descriptor, POLLIN, 0};
        if (::poll(&wait, 1, WaitMs) <= 0)
            return {};
        socklen_t length = sizeof *from;
        const ssize_t size = ::recvfrom(m_descriptor, m_buffer.data(), size_t(m_buffer.size()), 0,
                                        reinterpret_cast<sockaddr *>(from), &length);
        return size < 0 ? QByteArrayView() : QByteArrayView(m_buffer.constData(), size);
    }

private:
    int m_descriptor;
    bool m_bound = false;
    QByteArray m_buffer = QByteArray(65536, Qt::Uninitialized);
};

quint16 word(QByteArrayView packet, qsizetype at)
{
    return quint16(quint8(packet[at]) << 8 | quint8(packet[at + 1]));
}

QByteArray request(const Ask &ask)
{
    QByteArray out("\0\1", 2);
    out += ask.name + '\0' + "octet" + '\0';
    const auto option = [&out](const char *name, int value) {
        out += name + QByteArray(1, '\0') + QByteArray::number(value) + '\0';
    };
    if (ask.size)
        option("tsize", 0);
    if (ask.blockSize > 0)
        option("blksize", ask.blockSize);
    if (ask.windowSize > 0)
        option("windowsize", ask.windowSize);
    if (ask.variableWindow)
        option("msftwindow", 31416);
    return out;
}

QByteArray acknowledgement(quint16 block)
{
    return QByteArray("\0\4", 2) + char(block >> 8) + char(block);
}

} // namespace

struct TftpReader::Private
{
    Ipv4 own, server;
    quint16 port = 69;
    Manners manners;
    int acknowledgements = 0;
    int blocks = 0;
    std::vector<std::unique_ptr<Socket>> silent; ///< of probes that never ended
};

namespace {

/// One request and what follows.
class Transfer
{
public:
    Transfer(Socket &socket, const Ask &ask, const sockaddr_in &server) : m_socket(socket), m_ask(ask), m_server(server)
    {
    }

    /// The answer to the request: OACK, DATA or ERROR; empty and trouble where none comes.
    QByteArrayView ask()
    {
        for (int i = 0; i < Tries; ++i) {
            m_socket.send(request(m_ask), m_server);
            const QByteArrayView packet = m_socket.receive(&m_peer);
            if (packet.size() >= 4 && m_peer.sin_addr.s_addr == m_server.sin_addr.s_addr)
                return packet;
        }
        complain(u"no answer to the request"_s);
        return {};
    }
    QByteArrayView next()
    {
        for (;;) {
            sockaddr_in from{};
            const QByteArrayView packet = m_socket.receive(&from);
            if (packet.isEmpty() || from.sin_port == m_peer.sin_port)
                return packet;
            complain(u"a packet from another port"_s);
        }
    }
    void reply(const QByteArray &bytes) { m_socket.send(bytes, m_peer); }

    void granted(QByteArrayView packet)
    {
        if (packet.back() != '\0')
            complain(u"the OACK does not end with NUL"_s);
        const QList<QByteArray> words = packet.sliced(2).chopped(1).toByteArray().split('\0');
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            grantedOption(words.at(i).toLower(), words.at(i + 1));
    }
    void failed(QByteArrayView packet)
    {
        result.error = word(packet, 2);
        result.errorText = packet.sliced(4).toByteArray();
        if (result.errorText.endsWith('\0'))
            result.errorText.chop(1);
    }
    void complain(const QString &trouble)
    {
        if (result.trouble.isEmpty())
            result.trouble = QString::fromLatin1(m_ask.name) + u": "_s + trouble;
    }

    Read result;

private:
    void grantedOption(const QByteArray &name, const QByteArray &value)
    {
        const qint64 number = value.toLongLong();
        if (name == "tsize" && m_ask.size)
            result.announced = number;
        else if (name == "blksize" && number >= 8 && number <= m_ask.blockSize)
            result.blockSize = int(number);
        else if (name == "windowsize" && number >= 1 && number <= m_ask.windowSize)
            result.windowSize = int(number);
        else
            complain(u"the OACK says %1=%2"_s.arg(QString::fromLatin1(name), QString::fromLatin1(value)));
    }

    Socket &m_socket;
    const Ask &m_ask;
    const sockaddr_in m_server;
    sockaddr_in m_peer{};
};

/// The blocks of one file, in order, with their acknowledgements.
class Reception
{
public:
    Reception(Transfer &transfer, const Manners &manners, int &acknowledgements, int &blocks, bool keep)
        : m_transfer(transfer), m_manners(manners), m_acknowledgements(acknowledgements), m_blocks(blocks), m_keep(keep)
    {
    }

    void run(QByteArrayView packet)
    {
        int waited = 0;
        while (!m_transfer.result.whole && waited < Tries) {
            if (packet.size() < 4) {
                ++waited;
                m_inWindow = 0;
                m_transfer.reply(acknowledgement(quint16(m_last)));
            } else if (word(packet, 0) == Error) {
                return m_transfer.failed(packet);
            } else if (word(packet, 0) == Granted) {
                if (m_last == 0)
                    acknowledge(); // again, where ours was lost
            } else if (word(packet, 0) == Data) {
                waited = 0;
                block(packet);
            } else {
                m_transfer.complain(u"opcode %1"_s.arg(word(packet, 0)));
            }
            if (!m_transfer.result.whole)
                packet = m_transfer.next();
        }
        if (!m_transfer.result.whole)
            return m_transfer.complain(u"nothing more after block %1"_s.arg(m_last));
        m_transfer.result.sha256 = m_hash.result().toHex();
        if (m_transfer.result.announced >= 0 && m_transfer.result.announced != m_transfer.result.size)
            m_transfer.complain(u"%1 bytes announced"_s.arg(m_transfer.result.announced));
    }

private:
    void block(QByteArrayView packet)
    {
        if (m_manners.loseBlock > 0 && ++m_blocks % m_manners.loseBlock == 0)
            return;
        const qsizetype size = packet.size() - 4;
        if (word(packet, 2) != quint16(m_last + 1))
            return outOfOrder(word(packet, 2));
        if (size > m_transfer.result.blockSize)
            return m_transfer.complain(u"a block of %1 bytes"_s.arg(size));
        ++m_last;
        m_askedAgain = false;
        m_hash.addData(packet.sliced(4));
        if (m_keep)
            m_transfer.result.bytes.append(packet.sliced(4));
        m_transfer.result.size += size;
        m_transfer.result.whole = size < m_transfer.result.blockSize;
        if (m_transfer.result.whole || ++m_inWindow == m_transfer.result.windowSize)
            acknowledge();
    }
    void outOfOrder(quint16 number)
    {
        // 16 bits that wrap: what lies behind the last block came again, what lies ahead shows a gap.
        if (qint16(number - quint16(m_last)) <= 0)
            ++m_transfer.result.repeated;
        else if (!std::exchange(m_askedAgain, true))
            acknowledge();
    }
    void acknowledge()
    {
        m_inWindow = 0;
        if (m_manners.pauseMs > 0)
            QThread::msleep(static_cast<unsigned long>(m_manners.pauseMs));
        // The last is never lost: nobody would be there to say it again.
        if (m_manners.loseAcknowledgement > 0 && !m_transfer.result.whole &&
            ++m_acknowledgements % m_manners.loseAcknowledgement == 0)
            return;
        m_transfer.reply(acknowledgement(quint16(m_last)));
    }

    Transfer &m_transfer;
    const Manners &m_manners;
    int &m_acknowledgements;
    int &m_blocks;
    const bool m_keep;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_last = 0;
    int m_inWindow = 0;
    bool m_askedAgain = false;
};

} // namespace

TftpReader::TftpReader(Ipv4 own, Ipv4 server, quint16 port, Manners manners)
    : d(std::make_unique<Private>(Private{own, server, port, manners, 0, 0, {}}))
{
}

TftpReader::~TftpReader() = default;

Read TftpReader::read(const Ask &ask, Keep keep)
{
    QElapsedTimer timer;
    timer.start();
    Socket socket(d->own);
    Transfer transfer(socket, ask, place(d->server, d->port));
    if (!socket.isBound()) {
        transfer.complain(u"%1 cannot be bound"_s.arg(QString::fromStdString(d->own.toString())));
        return transfer.result;
    }
    const QByteArrayView packet = transfer.ask();
    if (!packet.isEmpty() && word(packet, 0) == Error) {
        transfer.failed(packet);
    } else if (!packet.isEmpty()) {
        if (word(packet, 0) == Granted)
            transfer.granted(packet);
        Reception(transfer, d->manners, d->acknowledgements, d->blocks, keep == Keep::Yes).run(packet);
    }
    transfer.result.elapsedMs = timer.elapsed();
    return transfer.result;
}

Read TftpReader::probe(const Ask &ask, Ending ending, int errorNumber, const QByteArray &errorText)
{
    auto socket = std::make_unique<Socket>(d->own);
    Ask sized = ask;
    sized.size = true;
    Transfer transfer(*socket, sized, place(d->server, d->port));
    const QByteArrayView packet = transfer.ask();
    if (packet.isEmpty())
        return transfer.result;
    if (word(packet, 0) == Error) {
        transfer.failed(packet);
        return transfer.result;
    }
    if (word(packet, 0) != Granted) {
        transfer.complain(u"no OACK to a size probe"_s);
        return transfer.result;
    }
    transfer.granted(packet);
    transfer.result.whole = transfer.result.announced >= 0;
    transfer.result.size = transfer.result.announced;
    if (ending == Ending::Abort)
        transfer.reply(QByteArray("\0\5\0", 3) + char(errorNumber) + errorText + '\0');
    else
        d->silent.push_back(std::move(socket));
    return transfer.result;
}

} // namespace slipway::windows
