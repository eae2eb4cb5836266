// SPDX-License-Identifier: GPL-3.0-or-later
// slipway-ports as its hostile caller sees it, and as the engine uses it. What needs privilege runs in a network
// namespace of its own, so that no port of this host is touched.
#include "server/net/port_opener.h"
#include "server/net/udp_endpoint.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::net;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;
const QString Program = QStringLiteral(SLIPWAY_BIN_DIR "/slipway-ports");
bool alone = false; ///< root, in a network namespace of our own

struct Told
{
    int exit = -1;
    int problem = -1; ///< what came over the pair; -1: nothing
    int descriptor = -1;
    Told() = default;
    Told(Told &&other) noexcept
        : exit(other.exit), problem(other.problem), descriptor(std::exchange(other.descriptor, -1))
    {
    }
    ~Told()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
};

void take(int channel, Told &told)
{
    int32_t problem = 0;
    iovec part{&problem, sizeof problem};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))];
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    if (::recvmsg(channel, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC) != ssize_t(sizeof problem))
        return;
    told.problem = problem;
    if (const cmsghdr *rights = CMSG_FIRSTHDR(&message))
        memcpy(&told.descriptor, CMSG_DATA(rights), sizeof told.descriptor);
}

/// Starts it as anybody could: `before` runs in the child, which has the channel as standard input.
Told run(const QList<QByteArray> &words, const std::function<void()> &before = {}, const QString &program = Program)
{
    Told told;
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return told;
    const QByteArray path = QFile::encodeName(program);
    std::vector<char *> arguments{const_cast<char *>(path.constData())};
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDIN_FILENO);
        const int quiet = ::open("/dev/null", O_WRONLY);
        ::dup2(quiet, STDERR_FILENO);
        if (before)
            before();
        ::execv(path.constData(), arguments.data());
        ::_exit(99);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    told.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -2;
    take(ends[0], told);
    ::close(ends[0]);
    ::close(ends[1]);
    return told;
}

int option(int descriptor, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof value;
    return ::getsockopt(descriptor, level, name, &value, &length) == 0 ? value : -1;
}

sockaddr_in boundTo(int descriptor)
{
    sockaddr_in name{};
    socklen_t length = sizeof name;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&name), &length);
    return name;
}

/// This program as an opener that cannot be trusted: main() comes here. The port says which lie.
int lie(const QByteArray &port)
{
    if (port == "4011") // says nothing, and does not end
        ::sleep(60);
    int32_t problem = 0;
    int handed = ::socket(AF_INET, SOCK_DGRAM, 0); // bound to nothing
    iovec part{&problem, sizeof problem};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof handed)] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (port == "67") { // 69: says yes without a socket
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        cmsghdr *rights = CMSG_FIRSTHDR(&message);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof handed);
        memcpy(CMSG_DATA(rights), &handed, sizeof handed);
    }
    return ::sendmsg(STDIN_FILENO, &message, 0) > 0 ? 0 : 1;
}

} // namespace

class TestPortOpener : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    /// A copy in a folder of its own that nobody's processes may enter; with the capability where that is asked for.
    QString copied(const QString &folder, bool granted)
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QDir(m_folder.path()).mkdir(folder);
        const QString path = m_folder.filePath(folder + u"/slipway-ports"_s);
        QFile::setPermissions(m_folder.filePath(folder), QFile::Permissions(0x7755));
        if (!QFile::copy(Program, path) || !QFile::setPermissions(path, QFile::Permissions(0x7755)))
            return {};
        if (granted && QProcess::execute(u"setcap"_s, {u"cap_net_bind_service=p"_s, path}) != 0)
            return {};
        return path;
    }
    static void becomeNobody()
    {
        if (::setgid(Nobody) != 0 || ::setuid(Nobody) != 0)
            ::_exit(98);
    }

private slots:
    void whatIsNoPortOfNetworkBootIsRefused_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        const auto row = [](const char *name, const QList<QByteArray> &words) { QTest::newRow(name) << words; };
        row("nothing", {});
        row("no port", {"udp", "0.0.0.0"});
        row("one word too many", {"udp", "0.0.0.0", "67", "69"});
        row("a thousand words", QList<QByteArray>(1000, "67"));
        row("DHCP's client port, for unicasts too", {"udp", "0.0.0.0", "68"});
        row("DHCP's client port at an address", {"udp", "127.0.0.1", "68"});
        row("DHCP's client port by TCP", {"tcp", "255.255.255.255", "68"});
        row("ssh", {"tcp", "0.0.0.0", "22"});
        row("the right port of the wrong protocol", {"tcp", "0.0.0.0", "69"});
        row("and the other way round", {"udp", "0.0.0.0", "80"});
        row("a free port", {"tcp", "0.0.0.0", "8069"});
        row("any port", {"udp", "0.0.0.0", "0"});
        row("67 and 65536", {"udp", "0.0.0.0", "65603"});
        row("67, octal or not", {"udp", "0.0.0.0", "067"});
        row("67 with a sign", {"udp", "0.0.0.0", "+67"});
        row("67 and a line", {"udp", "0.0.0.0", "67\n"});
        row("no digits", {"udp", "0.0.0.0", ""});
        row("a protocol that is none", {"sctp", "0.0.0.0", "67"});
        row("capitals", {"UDP", "0.0.0.0", "67"});
        row("a name", {"udp", "localhost", "67"});
        row("a short address", {"udp", "127.1", "67"});
        row("an octal address", {"udp", "0177.0.0.1", "67"});
        row("an address of IPv6", {"udp", "::1", "67"});
        row("an address and more", {"udp", "0.0.0.0 ", "67"});
        row("a format", {"udp", "%s%n%n%n", "67"});
        row("an address without end", {"udp", QByteArray(100'000, '1'), "67"});
    }
    void whatIsNoPortOfNetworkBootIsRefused()
    {
        QFETCH(QList<QByteArray>, words);
        const Told told = run(words);
        QCOMPARE(told.exit, 2);
        QCOMPARE(told.problem, EINVAL);
        QCOMPARE(told.descriptor, -1);
    }

    void anAddressThatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("another host's") << QByteArray("203.0.113.9");
        QTest::newRow("broadcast, which the kernel would bind") << QByteArray("255.255.255.255");
        QTest::newRow("multicast, which the kernel would bind") << QByteArray("224.0.0.1");
        QTest::newRow("a network's broadcast") << QByteArray("127.255.255.255");
    }
    void anAddressThatIsNotOursIsRefused()
    {
        QFETCH(QByteArray, address);
        const Told told = run({"udp", address, "67"});
        QCOMPARE(told.exit, 1);
        QCOMPARE(told.problem, EADDRNOTAVAIL);
        QCOMPARE(told.descriptor, -1);
    }

    void withoutASocketPairNothingIsDone()
    {
        const QList<QByteArray> words{"udp", "0.0.0.0", "4011"};
        QCOMPARE(run(words, [] { ::close(STDIN_FILENO); }).exit, 2);
        QCOMPARE(run(words, [] { ::dup2(::open("/dev/zero", O_RDWR), STDIN_FILENO); }).exit, 2);
        QCOMPARE(run(words, [] { ::dup2(::socket(AF_INET, SOCK_DGRAM, 0), STDIN_FILENO); }).exit, 2);
        QCOMPARE(run(words, [] { ::dup2(::socket(AF_UNIX, SOCK_SEQPACKET, 0), STDIN_FILENO); }).exit, 2);
        QCOMPARE(run(words,
                     [] {
                         int ends[2];
                         if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0)
                             ::dup2(ends[0], STDIN_FILENO);
                     })
                     .exit,
                 2);
        // 4011 needs no privilege: with a pair the same words are followed.
        if (!alone)
            QSKIP("4011 of this host may be taken: the rest needs root and a network namespace");
        QCOMPARE(run(words).exit, 0);
    }

    void whatIsInheritedIsClosedAndWhatIsMissingIsNotFilledByTheSocket()
    {
        if (!alone)
            QSKIP("needs root and a network namespace of its own");
        const Told told = run({"udp", "0.0.0.0", "67"}, [] {
            ::close(STDOUT_FILENO);
            ::close(STDERR_FILENO);
            const rlimit few{24, 24};
            ::setrlimit(RLIMIT_NOFILE, &few);
            while (::dup(STDIN_FILENO) >= 0) { // not one is free
            }
            ::close(STDERR_FILENO);
        });
        QCOMPARE(told.exit, 0);
        QCOMPARE(told.problem, 0);
        QCOMPARE(ntohs(boundTo(told.descriptor).sin_port), 67);
    }

    void theSocketIsAsTheEngineWouldHaveMadeIt()
    {
        if (!alone)
            QSKIP("needs root and a network namespace of its own");
        const Told udp = run({"udp", "0.0.0.0", "69"});
        QCOMPARE(udp.problem, 0);
        QCOMPARE(option(udp.descriptor, SOL_SOCKET, SO_TYPE), SOCK_DGRAM);
        QCOMPARE(option(udp.descriptor, IPPROTO_IP, IP_PKTINFO), 1);
        QCOMPARE(option(udp.descriptor, IPPROTO_IP, IP_MTU_DISCOVER), IP_PMTUDISC_DONT);
        QCOMPARE(option(udp.descriptor, SOL_SOCKET, SO_BROADCAST), 1);
        QCOMPARE(option(udp.descriptor, SOL_SOCKET, SO_REUSEADDR), 0);
        QCOMPARE(option(udp.descriptor, SOL_SOCKET, SO_REUSEPORT), 0);
        QVERIFY(::fcntl(udp.descriptor, F_GETFL) & O_NONBLOCK);
        const Told tcp = run({"tcp", "127.0.0.1", "80"});
        QCOMPARE(tcp.problem, 0);
        QCOMPARE(option(tcp.descriptor, SOL_SOCKET, SO_TYPE), SOCK_STREAM);
        QCOMPARE(ntohl(boundTo(tcp.descriptor).sin_addr.s_addr), INADDR_LOOPBACK);
        QCOMPARE(::listen(tcp.descriptor, 5), 0);
        // Beside a socket that holds it, nothing is handed over.
        QCOMPARE(run({"udp", "127.0.0.1", "69"}).problem, EADDRINUSE);
    }

    void offersAreHeardBesideTheHostsOwnDhcpClient()
    {
        if (!alone)
            QSKIP("needs root and a network namespace of its own");
        // As dhclient holds it.
        const int client = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        const int on = 1;
        ::setsockopt(client, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        ::setsockopt(client, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_port = htons(68);
        QCOMPARE(::bind(client, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
        const Told told = run({"udp", "255.255.255.255", "68"});
        QCOMPARE(told.problem, 0);
        QCOMPARE(ntohl(boundTo(told.descriptor).sin_addr.s_addr), INADDR_BROADCAST);
        // What is sent to an address of this host is the client's alone.
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::sendto(client, "ack", 3, 0, reinterpret_cast<sockaddr *>(&name), sizeof name), ssize_t(3));
        char bytes[8];
        QCOMPARE(::recv(told.descriptor, bytes, sizeof bytes, MSG_DONTWAIT), ssize_t(-1));
        QCOMPARE(::recv(client, bytes, sizeof bytes, MSG_DONTWAIT), ssize_t(3));
        ::close(client);
    }

    void withoutTheCapabilityItIsRefusedLikeAnybody()
    {
        if (!alone)
            QSKIP("needs root and a network namespace of its own");
        const QString program = copied(u"plain"_s, false);
        QVERIFY(!program.isEmpty());
        const Told told = run({"udp", "0.0.0.0", "67"}, becomeNobody, program);
        QCOMPARE(told.exit, 1);
        QCOMPARE(told.problem, EACCES);
    }

    void withTheCapabilityAnybodyGetsThePortsOfTheListAlone()
    {
        if (!alone)
            QSKIP("needs root and a network namespace of its own");
        const QString program = copied(u"granted"_s, true);
        if (program.isEmpty())
            QSKIP("setcap is not possible here");
        for (const auto &[transport, port] : {std::pair{"udp", 67}, {"udp", 69}, {"udp", 4011}, {"tcp", 80}}) {
            const Told told = run({transport, "0.0.0.0", QByteArray::number(port)}, becomeNobody, program);
            QCOMPARE(told.problem, 0);
            QCOMPARE(ntohs(boundTo(told.descriptor).sin_port), port);
        }
        for (int port = 1; port <= 1024; ++port) {
            if (isOpenersPort(Transport::Udp, quint16(port)) || port % 7)
                continue;
            QCOMPARE(run({"udp", "0.0.0.0", QByteArray::number(port)}, becomeNobody, program).problem, EINVAL);
        }
        // no_new_privs, as many containers set it: the capability is not gained, and that is told.
        const Told told = run(
            {"udp", "0.0.0.0", "67"},
            [] {
                becomeNobody();
                ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
            },
            program);
        QCOMPARE(told.problem, EACCES);
    }

    void theStatesOfAnOpenerAreTold()
    {
        const QString plain = copied(u"a"_s, false);
        QVERIFY(!plain.isEmpty());
        const QString folder = QFileInfo(plain).path(), missing = m_folder.filePath(u"nowhere"_s);
        QCOMPARE(portOpenerIn({missing}).state, PortOpener::State::Missing);
        QCOMPARE(portOpenerIn({missing, folder}).state, PortOpener::State::NotGranted);
        QCOMPARE(portOpenerIn({missing, folder}).program, plain);
        QVERIFY(portOpenerIn({folder}).grant.isEmpty());
        const QString grant = folder + u"/grant-ports"_s;
        QVERIFY(QFile::copy(QStringLiteral(SLIPWAY_SOURCE_DIR "/installer/grant-ports"), grant));
        QCOMPARE(portOpenerIn({missing, folder}).grant, grant);
        QVERIFY(QFile::setPermissions(plain, QFile::ReadOwner));
        QCOMPARE(portOpenerIn({folder}).state, PortOpener::State::NotAllowed);
        if (const QString granted = alone ? copied(u"b"_s, true) : QString(); !granted.isEmpty()) {
            QCOMPARE(portOpenerIn({folder, QFileInfo(granted).path()}).state, PortOpener::State::Ready);
            QCOMPARE(portOpenerIn({folder, QFileInfo(granted).path()}).program, granted);
        }
    }

    void theEngineTakesTheSocketAndNamesWhoHoldsAPort()
    {
        if (!alone)
            QSKIP("needs root and a network namespace of its own");
        const PortOpener opener{PortOpener::State::Ready, Program, {}};
        const Result<int> opened = openForbiddenPort(opener, Transport::Udp, {}, 67);
        QVERIFY(opened.ok());
        QVERIFY(::fcntl(*opened, F_GETFD) & FD_CLOEXEC);
        const auto endpoint = UdpEndpoint::adopt(*opened);
        QVERIFY(endpoint.ok());
        QCOMPARE((*endpoint)->port(), 67);
        const Result<int> again = openForbiddenPort(opener, Transport::Udp, {}, 67);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::PortInUse);
        QVERIFY2(again.error().args.value(2).contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(again.error().args.join(u' ')));
        QCOMPARE(openForbiddenPort(opener, Transport::Tcp, {}, 81).error().code, ErrorCode::PortForbidden);
        QCOMPARE(openForbiddenPort(opener, Transport::Udp, *Ipv4::parse("203.0.113.9"), 67).error().code,
                 ErrorCode::Io);
    }

    void anOpenerThatLiesOrHangsIsNotBelieved_data()
    {
        QTest::addColumn<int>("port");
        QTest::newRow("a socket that is not bound there") << 67;
        QTest::newRow("success without a socket") << 69;
        QTest::newRow("no answer within 3 s") << 4011;
    }
    void anOpenerThatLiesOrHangsIsNotBelieved()
    {
        QFETCH(int, port);
        const PortOpener liar{PortOpener::State::Ready, QCoreApplication::applicationFilePath(), {}};
        const Result<int> opened = openForbiddenPort(liar, Transport::Udp, {}, quint16(port));
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::PortForbidden);
        // Ended and reaped: nothing is left behind.
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
        QCOMPARE(errno, ECHILD);
    }

    void anOpenerThatIsNotReadyIsNotStarted()
    {
        const PortOpener missing{PortOpener::State::NotGranted, Program, {}};
        QCOMPARE(openForbiddenPort(missing, Transport::Udp, {}, 67).error().code, ErrorCode::PortForbidden);
    }
};

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "udp") == 0)
        return lie(argv[3]);
    alone = ::geteuid() == 0 && ::unshare(CLONE_NEWNET) == 0;
    if (alone) {
        const int control = ::socket(AF_INET, SOCK_DGRAM, 0);
        ifreq loopback{};
        qstrncpy(loopback.ifr_name, "lo", sizeof loopback.ifr_name);
        loopback.ifr_flags = IFF_UP;
        ::ioctl(control, SIOCSIFFLAGS, &loopback);
        ::close(control);
    }
    QCoreApplication application(argc, argv);
    TestPortOpener test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_port_opener.moc"
