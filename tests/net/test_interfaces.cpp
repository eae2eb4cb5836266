// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/interfaces.h"
#include "server/net/reactor.h"
#include "server/net/socket_unit_linux.h"
#include "server/net/udp_endpoint.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <netinet/in.h>
#include <sched.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::net;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool runIp(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral("ip"), arguments) == 0;
}

/// Runs `body` in a child with a network namespace of its own; its exit code.
int inOwnNamespace(const std::function<int()> &body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr int noNamespace = 77;
        ::_exit(::unshare(CLONE_NEWNET) == 0 ? body() : noNamespace);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

const Interface *named(const QList<Interface> &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Interface &i) { return i.name == name; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

class TestInterfaces : public QObject
{
    Q_OBJECT

private slots:
    void theLoopbackIsListedWithItsAddress()
    {
        const QList<Interface> all = interfaces();
        const Interface *lo = named(all, QStringLiteral("lo"));
        QVERIFY(lo);
        QVERIFY(lo->loopback && lo->up && lo->running && !lo->wireless);
        QCOMPARE(lo->index, 1);
        QCOMPARE(lo->mtu, 65536);
        QVERIFY(!lo->addresses.isEmpty());
        QCOMPARE(lo->addresses[0].address, (Ipv4{0x7F000001}));
        QCOMPARE(lo->addresses[0].prefixLength, 8);
    }

    void anAddressHoldsItsNetwork()
    {
        const InterfaceAddress address{*Ipv4::parse("10.77.0.1"), 24};
        QVERIFY(address.holds(*Ipv4::parse("10.77.0.255")));
        QVERIFY(!address.holds(*Ipv4::parse("10.77.1.1")));
        QVERIFY((InterfaceAddress{*Ipv4::parse("10.77.0.1"), 32}).holds(*Ipv4::parse("10.77.0.1")));
        QVERIFY(!(InterfaceAddress{*Ipv4::parse("10.77.0.1"), 32}).holds(*Ipv4::parse("10.77.0.2")));
        QVERIFY((InterfaceAddress{*Ipv4::parse("10.77.0.1"), 0}).holds(*Ipv4::parse("1.2.3.4")));
    }

    void aVirtualCableIsDescribedAndItsChangesAreTold()
    {
        const int code = inOwnNamespace([] {
            if (!runIp({"link", "add", "wire0", "address", "02:00:00:00:00:01", "mtu", "1400", "type", "veth", "peer",
                        "name", "wire1"}))
                return 77;
            Reactor reactor;
            int told = 0;
            if (!watchInterfaces(reactor, [&] {
                    ++told;
                    const QList<Interface> now = interfaces();
                    const Interface *wire = named(now, QStringLiteral("wire0"));
                    if (wire && wire->running && wire->addresses.size() == 2)
                        reactor.quit();
                }))
                return 1;
            reactor.post([] {
                runIp({"addr", "add", "10.9.0.1/24", "dev", "wire0"});
                runIp({"addr", "add", "10.9.1.1/30", "dev", "wire0", "label", "wire0:1"});
                runIp({"link", "set", "wire0", "up"});
                runIp({"link", "set", "wire1", "up"});
            });
            reactor.after(5000, [&] { reactor.quit(); });
            reactor.run();
            const QList<Interface> all = interfaces();
            const Interface *wire = named(all, QStringLiteral("wire0"));
            if (!wire || told == 0 || named(all, QStringLiteral("wire0:1")))
                return 2;
            if (!wire->virtualDevice || !wire->up || !wire->running || wire->loopback || wire->mtu != 1400)
                return 3;
            if (wire->mac.toString() != "02:00:00:00:00:01" || wire->addresses.size() != 2)
                return 4;
            return wire->addresses[1].prefixLength == 30 ? 0 : 5;
        });
        if (code == 77)
            QSKIP("a network namespace needs privilege, and `ip` the package iproute2");
        QCOMPARE(code, 0);
    }

    void theOwnerOfAPortIsNamed()
    {
        const QString self = QStringLiteral("(PID %1)").arg(QCoreApplication::applicationPid());
        auto endpoint = UdpEndpoint::bind({});
        QVERIFY(portOwner(QStringLiteral("udp"), (*endpoint)->port()).endsWith(self));
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        socklen_t length = sizeof address;
        QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), length), 0);
        QCOMPARE(::listen(listener, 1), 0);
        QCOMPARE(::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length), 0);
        QVERIFY(portOwner(QStringLiteral("tcp"), ntohs(address.sin_port)).endsWith(self));
        ::close(listener);
        const quint16 free = (*endpoint)->port();
        *endpoint = nullptr;
        QCOMPARE(portOwner(QStringLiteral("udp"), free), QString());
    }

    void theOwnerIsAUserWhereItsProcessCannotBeLookedInto()
    {
        if (::geteuid() != 0)
            QSKIP("only root has processes that another user may not look into");
        auto endpoint = UdpEndpoint::bind({});
        const quint16 port = (*endpoint)->port();
        const pid_t child = ::fork();
        if (child == 0) {
            endpoint.value().reset();
            constexpr uid_t nobody = 65534;
            if (::setuid(nobody) != 0)
                ::_exit(2);
            // Beside it the unit, where these tests run in one.
            const QString owner = portOwner(QStringLiteral("udp"), port);
            ::_exit(owner == u"a program of user root" || owner.endsWith(u" (user root)") ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void theUnitOfAControlGroupIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char *path, const char *unit) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(unit);
        };
        row("/sys/fs/cgroup/system.slice/tftpd-hpa.service", "tftpd-hpa.service");
        row("/sys/fs/cgroup/system.slice/system-openvpn.slice/openvpn@home.service", "openvpn@home.service");
        row("/sys/fs/cgroup/system.slice/docker.service/init", "docker.service");
        row("/sys/fs/cgroup/system.slice/docker-1f2e.scope", "docker-1f2e.scope");
        row("/sys/fs/cgroup/init.scope", "");
        row("/sys/fs/cgroup/user.slice/user-1000.slice/session-2.scope", "");
        row("/sys/fs/cgroup/unified", "");
        row("", "");
    }
    void theUnitOfAControlGroupIsNamed()
    {
        QFETCH(QString, path);
        QTEST(unitOfGroup(path), "unit");
    }

    void aServiceThatHoldsAPortIsNamedToAUserWithoutPrivilege()
    {
        QString root;
        for (const QByteArray &line : contents(u"/proc/self/mounts"_s).split('\n'))
            if (const QList<QByteArray> words = line.split(' '); words.value(2) == "cgroup2")
                root = QString::fromLocal8Bit(words[1]);
        const QString group = root + u"/slipway-test-%1.service"_s.arg(::getpid());
        if (::geteuid() != 0 || root.isEmpty() || !QDir().mkdir(group))
            QSKIP("needs root, and control groups of the second generation that may be written");
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t service = ::fork();
        if (service == 0) { // joins the group, and binds
            QFile members(group + u"/cgroup.procs"_s);
            const bool in = members.open(QFile::WriteOnly) && members.write("0") == 1 && members.flush();
            const auto held = UdpEndpoint::bind({});
            const quint16 port = in && held ? (*held)->port() : 0;
            if (::write(ready[1], &port, sizeof port) == ssize_t(sizeof port))
                ::pause();
            ::_exit(0);
        }
        quint16 port = 0;
        const bool told = ::read(ready[0], &port, sizeof port) == ssize_t(sizeof port);
        const pid_t asking = ::fork();
        if (asking == 0) {
            if (::setuid(65534) != 0)
                ::_exit(2);
            const QString wanted = QFileInfo(group).fileName() + u" (user root)"_s;
            ::_exit(portOwner(u"udp"_s, port) == wanted ? 0 : 1);
        }
        int status = -1;
        ::waitpid(asking, &status, 0);
        ::kill(service, SIGKILL);
        ::waitpid(service, nullptr, 0);
        for (int tries = 0; tries < 100 && ::rmdir(QFile::encodeName(group).constData()) != 0; ++tries)
            QTest::qWait(10); // until the kernel has let go of it
        ::close(ready[0]);
        ::close(ready[1]);
        QVERIFY2(told, "the process of the group said nothing");
        if (port == 0)
            QSKIP("the control group takes no process here");
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_GUILESS_MAIN(TestInterfaces)
#include "test_interfaces.moc"
