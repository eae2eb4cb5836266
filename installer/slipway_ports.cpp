// SPDX-License-Identifier: GPL-3.0-or-later
// slipway-ports udp|tcp ADDRESS PORT
//
// Binds one of the ports of network boot, hands the socket to whoever holds the other end of the socket pair that is
// its standard input, and ends. It exists so that neither the console nor the service needs any privilege.
//
// The file has the capability CAP_NET_BIND_SERVICE (permitted only: it takes effect around one bind(), then it is
// gone), so whoever may run it is taken for an attacker: no configuration, no environment, no file is written, nothing
// is parsed but three arguments of fixed shape, and what was inherited is closed first. It makes the socket itself: one
// that came from outside could carry SO_REUSEPORT or a bound device, and steal another server's requests. Who holds a
// busy port is not looked for here, because with this one capability nothing more is seen than without it; the engine
// looks (server/net/port_owner_linux.cpp).
//
// Linked statically, without Qt. tests/architecture keeps it below 300 lines.
#include <arpa/inet.h>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <ifaddrs.h>
#include <linux/capability.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// What the other end gets: 0 and the socket, or the errno that was in the way. EINVAL: this was not asked properly.
using Answer = int32_t;
enum ExitStatus { HandedOver = 0, NotBound = 1, WrongUsage = 2 };

constexpr int Channel = STDIN_FILENO;

struct Port
{
    const char *protocol;
    const char *number; ///< compared as text: "067" or "+67" are not written like this
    int type;
    uint16_t value;
};
// All there is. DHCP, the offers of other DHCP servers, TFTP, the PXE boot service (free to all by default, but a host
// may have raised that limit), HTTP.
constexpr uint16_t OfferPort = 68;
constexpr Port Ports[] = {{"udp", "67", SOCK_DGRAM, 67},
                          {"udp", "68", SOCK_DGRAM, OfferPort},
                          {"udp", "69", SOCK_DGRAM, 69},
                          {"udp", "4011", SOCK_DGRAM, 4011},
                          {"tcp", "80", SOCK_STREAM, 80}};

struct Wanted
{
    const Port *port = nullptr;
    in_addr address{};
};

/// Standard descriptors that are closed would be given to the next socket; those above are none of ours.
bool putDescriptorsInOrder()
{
    // First of all: they may be as many as this process may have.
    if (syscall(SYS_close_range, unsigned(STDERR_FILENO + 1), ~0U, 0U) != 0)
        return false;
    int opened;
    do
        opened = open("/dev/null", O_RDWR | O_CLOEXEC);
    while (opened >= 0 && opened <= STDERR_FILENO);
    return opened > STDERR_FILENO && close(opened) == 0;
}

/// A file that was made set-user-ID by mistake would run with all of its owner's rights.
bool isSetUserId()
{
    return getuid() != geteuid() || getgid() != getegid();
}

int intOption(int descriptor, int name)
{
    int value = -1;
    socklen_t length = sizeof value;
    return getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : -1;
}

bool isChannel()
{
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    return intOption(Channel, SO_DOMAIN) == AF_UNIX && intOption(Channel, SO_TYPE) == SOCK_SEQPACKET &&
           getpeername(Channel, reinterpret_cast<sockaddr *>(&peer), &length) == 0;
}

bool parse(int count, char **words, Wanted &wanted)
{
    if (count != 4 || strnlen(words[2], INET_ADDRSTRLEN) >= INET_ADDRSTRLEN)
        return false;
    for (const Port &port : Ports)
        if (strcmp(words[1], port.protocol) == 0 && strcmp(words[3], port.number) == 0)
            wanted.port = &port;
    if (!wanted.port || inet_pton(AF_INET, words[2], &wanted.address) != 1)
        return false;
    // Only what was broadcast: a socket on any other address would take this host's own DHCP client its answers.
    return wanted.port->value != OfferPort || wanted.address.s_addr == htonl(INADDR_BROADCAST);
}

/// The kernel would bind a broadcast or multicast address too, and with a certain setting any address at all.
bool isOurs(const Wanted &wanted)
{
    const in_addr address = wanted.address;
    if (address.s_addr == htonl(INADDR_ANY) || wanted.port->value == OfferPort)
        return true;
    ifaddrs *all = nullptr;
    if (getifaddrs(&all) != 0)
        return false;
    bool found = false;
    for (const ifaddrs *each = all; each && !found; each = each->ifa_next) {
        if (!each->ifa_addr || each->ifa_addr->sa_family != AF_INET)
            continue;
        sockaddr_in own{};
        memcpy(&own, each->ifa_addr, sizeof own);
        found = own.sin_addr.s_addr == address.s_addr;
    }
    freeifaddrs(all);
    return found;
}

enum class Privilege { Permitted, Effective, Gone };

/// Leaves nothing of what this process may do but the one capability; in the end not even that.
bool setPrivilege(Privilege privilege)
{
    constexpr uint32_t bindService = 1U << CAP_NET_BIND_SERVICE;
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3]{};
    if (syscall(SYS_capget, &header, sets) != 0)
        return false;
    // Run without it (by root of a container, or before it was granted): then the bind is refused, and that is said.
    const uint32_t have = privilege == Privilege::Gone ? 0 : sets[0].permitted & bindService;
    memset(sets, 0, sizeof sets);
    sets[0].permitted = have;
    sets[0].effective = privilege == Privilege::Effective ? have : 0;
    return syscall(SYS_capset, &header, sets) == 0;
}

void setOption(int descriptor, int level, int name, int value)
{
    setsockopt(descriptor, level, name, &value, sizeof value);
}

/// The same options that server/net and server/http set on their own sockets before they bind them: the first datagram
/// may come before the engine holds this one. SO_REUSEADDR for TCP (decision 21), and for the broadcasts on 68, which
/// every socket that wants them gets: the host's own DHCP client, which holds that port, loses nothing.
void setOptions(int descriptor, const Port &port)
{
    if (port.type == SOCK_STREAM) {
        setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
        return;
    }
    if (port.value == OfferPort)
        setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
    setOption(descriptor, IPPROTO_IP, IP_PKTINFO, 1);
    setOption(descriptor, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DONT);
    setOption(descriptor, SOL_SOCKET, SO_BROADCAST, 1);
}

/// 0, or why not. Whatever happens, the capability is gone afterwards.
int bindWithPrivilege(int descriptor, const Wanted &wanted)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr = wanted.address;
    name.sin_port = htons(wanted.port->value);
    int problem = setPrivilege(Privilege::Effective) ? 0 : errno;
    if (problem == 0 && bind(descriptor, reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0)
        problem = errno;
    if (!setPrivilege(Privilege::Gone))
        _exit(NotBound);
    return problem;
}

/// `descriptor` goes with it unless it is negative. Never waits: who does not read gets nothing.
bool answer(Answer problem, int descriptor = -1)
{
    iovec part{&problem, sizeof problem};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof descriptor)] = {};
    if (descriptor >= 0) {
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        cmsghdr *rights = CMSG_FIRSTHDR(&message);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof descriptor);
        memcpy(CMSG_DATA(rights), &descriptor, sizeof descriptor);
    }
    return sendmsg(Channel, &message, MSG_DONTWAIT | MSG_NOSIGNAL) == ssize_t(sizeof problem);
}

int refuse(const char *why)
{
    fprintf(stderr,
            "slipway-ports: %s\n"
            "usage: slipway-ports udp|tcp ADDRESS PORT\n"
            "Slipway starts this program to get the ports UDP 67, 69, 4011 and TCP 80 on one of this host's addresses\n"
            "or 0.0.0.0, and UDP 68 on 255.255.255.255. Its standard input is a socket pair (SOCK_SEQPACKET), by which "
            "the socket is handed over.\n",
            why);
    return WrongUsage;
}

} // namespace

int main(int argc, char **argv)
{
    if (!putDescriptorsInOrder() || isSetUserId() || clearenv() != 0)
        return WrongUsage;
    // Nobody of the same user may look into this process or stop it halfway to use what it has.
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (!setPrivilege(Privilege::Permitted))
        return NotBound;
    Wanted wanted;
    if (!isChannel())
        return refuse("standard input is no socket pair");
    if (!parse(argc, argv, wanted)) {
        answer(EINVAL);
        return refuse("not one of the ports of network boot, or no IPv4 address");
    }
    if (!isOurs(wanted)) {
        answer(EADDRNOTAVAIL);
        return NotBound;
    }
    const int descriptor = socket(AF_INET, wanted.port->type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) {
        answer(errno);
        return NotBound;
    }
    setOptions(descriptor, *wanted.port);
    const int problem = bindWithPrivilege(descriptor, wanted);
    const bool handed = problem == 0 ? answer(0, descriptor) : answer(problem) && false;
    return handed ? HandedOver : NotBound;
}
