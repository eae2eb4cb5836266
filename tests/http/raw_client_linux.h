// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP client that sends any bytes at all, and curl as a client that we did not write.
#pragma once
#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway::test {

class RawClient
{
public:
    explicit RawClient(quint16 port, int receiveBuffer = 0)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (receiveBuffer > 0)
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in name = {};
        name.sin_family = AF_INET;
        name.sin_port = htons(port);
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_good = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0;
    }
    ~RawClient() { hangUp(); }
    bool isConnected() const { return m_good; }
    bool send(const QByteArray &bytes)
    {
        return ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    /// What comes until `most` bytes, the end of the connection or `ms` milliseconds of silence.
    QByteArray receive(qsizetype most = 1 << 20, int ms = 1500)
    {
        QByteArray got;
        while (got.size() < most) {
            pollfd one = {m_socket, POLLIN, 0};
            if (::poll(&one, 1, ms) <= 0)
                break;
            char block[4096];
            const size_t room = size_t(std::min<qsizetype>(most - got.size(), qsizetype(sizeof block)));
            const ssize_t count = ::recv(m_socket, block, room, 0);
            if (count <= 0) {
                m_ended = true;
                break;
            }
            got.append(block, qsizetype(count));
        }
        return got;
    }
    /// The server has closed the connection.
    bool hasEnded() const { return m_ended; }
    /// With a reset, as a machine that loses its power never does, but a loader that gives up.
    void reset()
    {
        const linger now = {1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        hangUp();
    }
    void hangUp()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

private:
    int m_socket = -1;
    bool m_good = false;
    bool m_ended = false;
};

struct CurlAnswer
{
    int exitCode = -1;
    int status = 0;
    QByteArray head; ///< status line and headers, lower case
    QByteArray body;
};

inline CurlAnswer curl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("curl"), QStringList{QStringLiteral("-s"), QStringLiteral("-i"),
                                                      QStringLiteral("--max-time"), QStringLiteral("20")} +
                                              arguments);
    if (!process.waitForFinished(25000))
        return {};
    CurlAnswer answer;
    answer.exitCode = process.exitCode();
    const QByteArray all = process.readAllStandardOutput();
    const qsizetype end = all.indexOf("\r\n\r\n");
    answer.head = all.left(end + 2).toLower();
    answer.body = all.mid(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    return answer;
}

} // namespace slipway::test
