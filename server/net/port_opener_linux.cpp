// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/interfaces.h"
#include "server/net/port_opener.h"
#include "server/net/socket_linux.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

constexpr int PatienceMs = 3000; // it answers within milliseconds, or is being held up on purpose

/// An answer of slipway-ports: 0 and a socket, or the errno that was in the way.
struct Answer
{
    int problem = EPROTO;
    int descriptor = -1;
};

PortOpener::State stateOf(const QString &program)
{
    const QByteArray path = QFile::encodeName(program);
    if (::access(path.constData(), F_OK) != 0)
        return errno == EACCES ? PortOpener::State::NotAllowed : PortOpener::State::Missing;
    if (::access(path.constData(), X_OK) != 0)
        return PortOpener::State::NotAllowed;
    return ::getxattr(path.constData(), "security.capability", nullptr, 0) > 0 ? PortOpener::State::Ready
                                                                               : PortOpener::State::NotGranted;
}

/// A started slipway-ports: ended and reaped in any case.
class Run
{
public:
    Run(const QString &program, Transport transport, Ipv4 address, quint16 port)
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
            return;
        m_channel = ends[0];
        start(program, transport, address, port, ends[1]);
        ::close(ends[1]);
    }
    ~Run()
    {
        if (m_channel >= 0)
            ::close(m_channel);
        if (m_pid <= 0)
            return;
        // It has answered, or never will. (It may be stopped; one with file capabilities can be killed all the same.)
        ::kill(m_pid, SIGKILL);
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    Q_DISABLE_COPY_MOVE(Run)

    Answer answer() const
    {
        Answer answer;
        if (m_pid <= 0)
            return answer;
        pollfd readable{m_channel, POLLIN, 0};
        int ready;
        do
            ready = ::poll(&readable, 1, PatienceMs);
        while (ready < 0 && errno == EINTR);
        if (ready > 0)
            receive(answer);
        return answer;
    }

private:
    void start(const QString &program, Transport transport, Ipv4 address, quint16 port, int channel)
    {
        QByteArray path = QFile::encodeName(program), protocol = transport == Transport::Udp ? "udp" : "tcp";
        QByteArray where = QByteArray::fromStdString(address.toString()), number = QByteArray::number(port);
        char *words[] = {path.data(), protocol.data(), where.data(), number.data(), nullptr};
        char *nothing[] = {nullptr};
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        // In this order: `channel` may be one of the three itself, if this program was started without them.
        posix_spawn_file_actions_adddup2(&files, channel, STDIN_FILENO);
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_RDWR, 0);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_RDWR, 0);
        posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
        if (::posix_spawn(&m_pid, path.constData(), &files, &attributes, words, nothing) != 0)
            m_pid = -1;
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&files);
    }

    void receive(Answer &answer) const
    {
        int32_t problem = 0;
        iovec part{&problem, sizeof problem};
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))];
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        if (::recvmsg(m_channel, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT) != ssize_t(sizeof problem))
            return;
        const cmsghdr *rights = CMSG_FIRSTHDR(&message);
        if (rights && rights->cmsg_level == SOL_SOCKET && rights->cmsg_type == SCM_RIGHTS)
            std::memcpy(&answer.descriptor, CMSG_DATA(rights), sizeof answer.descriptor);
        // A success without a socket is none.
        answer.problem = problem == 0 && answer.descriptor < 0 ? EPROTO : problem;
    }

    pid_t m_pid = -1;
    int m_channel = -1;
};

/// Whatever answered: only a socket of this kind, bound to this very place, is taken.
bool isBoundTo(int descriptor, Transport transport, Ipv4 address, quint16 port)
{
    int type = 0;
    socklen_t length = sizeof type;
    sockaddr_in name{};
    socklen_t nameLength = sizeof name;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length) == 0 &&
           type == (transport == Transport::Udp ? SOCK_DGRAM : SOCK_STREAM) &&
           ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&name), &nameLength) == 0 &&
           name.sin_family == AF_INET && toIpv4(name.sin_addr).value == address.value && ntohs(name.sin_port) == port;
}

} // namespace

PortOpener portOpenerIn(const QStringList &folders)
{
    PortOpener best;
    for (const QString &folder : folders) {
        const QString program = folder + u"/slipway-ports"_s;
        const PortOpener::State state = stateOf(program);
        // Missing < NotGranted < NotAllowed < Ready: what needs the smallest step is said.
        if (state <= best.state)
            continue;
        const QString grant = folder + u"/grant-ports"_s;
        best.state = state;
        best.program = program;
        if (QFileInfo(grant).isExecutable())
            best.grant = grant;
    }
    return best;
}

PortOpener portOpener()
{
    return portOpenerIn({u"/usr/libexec/slipway"_s, u"/usr/local/libexec/slipway/%1"_s.arg(::getuid()),
                         QCoreApplication::applicationDirPath()});
}

bool isOpenersPort(Transport transport, quint16 port)
{
    return transport == Transport::Tcp ? port == 80 : port == 67 || port == 68 || port == 69 || port == 4011;
}

Result<int> openForbiddenPort(Transport transport, Ipv4 address, quint16 port)
{
    return openForbiddenPort(portOpener(), transport, address, port);
}

Result<int> openForbiddenPort(const PortOpener &opener, Transport transport, Ipv4 address, quint16 port)
{
    const QString protocol = transport == Transport::Udp ? u"udp"_s : u"tcp"_s;
    const QString what = u"%1 %2"_s.arg(protocol).arg(port);
    const QString where = QString::fromStdString(address.toString());
    if (opener.state != PortOpener::State::Ready)
        return failure(ErrorCode::PortForbidden, {what, where});
    const Answer answer = Run(opener.program, transport, address, port).answer();
    if (answer.problem == 0 && isBoundTo(answer.descriptor, transport, address, port)) {
        setDescriptorFlags(answer.descriptor);
        return answer.descriptor;
    }
    if (answer.descriptor >= 0)
        ::close(answer.descriptor);
    switch (answer.problem) {
    case EADDRINUSE:
        return failure(ErrorCode::PortInUse, {what, where, portOwner(protocol, port)});
    case EADDRNOTAVAIL:
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return failure(ErrorCode::Io,
                       {u"%1 (%2)"_s.arg(what, where), QString::fromLocal8Bit(std::strerror(answer.problem))});
    default:
        return failure(ErrorCode::PortForbidden, {what, where});
    }
}

} // namespace slipway::net
