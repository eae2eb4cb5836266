// SPDX-License-Identifier: GPL-3.0-or-later
// The listening sockets (67, 69, 4011). SO_REUSEADDR is never set: with it a second DHCP server would bind the same
// port and each would get the other's unicasts; without it the second one fails with a clear error.
#include "server/net/port_opener.h"
#include "server/net/socket_linux.h"
#include "server/net/udp_endpoint.h"
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

constexpr unsigned BatchSize = 32;
constexpr size_t SlotSize = 9216; // a jumbo frame; a longer datagram is none of ours and is dropped

union ControlBlock {
    char bytes[CMSG_SPACE(sizeof(in_pktinfo))];
    cmsghdr alignment;
};

void setOptions(int descriptor, bool broadcast, int receiveBuffer)
{
    setIntOption(descriptor, IPPROTO_IP, IP_PKTINFO, 1);
    // Tunnels and PPPoE on the way may fragment; firmware does not do path MTU discovery.
    setIntOption(descriptor, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DONT);
    if (broadcast)
        setIntOption(descriptor, SOL_SOCKET, SO_BROADCAST, 1);
    setReceiveBuffer(descriptor, receiveBuffer);
}

Error lastError(const QString &what)
{
    return Error{ErrorCode::Io, {what, QString::fromLocal8Bit(std::strerror(errno))}};
}

} // namespace

struct UdpEndpoint::Batch
{
    std::array<mmsghdr, BatchSize> messages{};
    std::array<iovec, BatchSize> parts{};
    std::array<sockaddr_in, BatchSize> sources{};
    std::array<ControlBlock, BatchSize> control{};
    std::vector<uint8_t> bytes = std::vector<uint8_t>(BatchSize * SlotSize);

    void prepare()
    {
        for (size_t i = 0; i < BatchSize; ++i) {
            parts[i] = {bytes.data() + i * SlotSize, SlotSize};
            msghdr &header = messages[i].msg_hdr;
            header = {};
            header.msg_iov = &parts[i];
            header.msg_iovlen = 1;
            header.msg_name = &sources[i];
            header.msg_namelen = sizeof sources[i];
            header.msg_control = &control[i];
            header.msg_controllen = sizeof control[i];
        }
    }

    Datagram datagram(size_t i)
    {
        Datagram out;
        out.bytes = {bytes.data() + i * SlotSize, messages[i].msg_len};
        out.source = toIpv4(sources[i].sin_addr);
        out.sourcePort = ntohs(sources[i].sin_port);
        msghdr &header = messages[i].msg_hdr;
        for (cmsghdr *c = CMSG_FIRSTHDR(&header); c; c = CMSG_NXTHDR(&header, c)) {
            if (c->cmsg_level != IPPROTO_IP || c->cmsg_type != IP_PKTINFO)
                continue;
            in_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(c), sizeof info);
            out.destination = toIpv4(info.ipi_addr);
            out.local = toIpv4(info.ipi_spec_dst);
            out.interfaceIndex = info.ipi_ifindex;
        }
        return out;
    }
};

UdpEndpoint::UdpEndpoint(int descriptor) : m_descriptor(descriptor), m_batch(std::make_unique<Batch>()) {}

UdpEndpoint::~UdpEndpoint()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::unique_ptr<UdpEndpoint>> UdpEndpoint::bind(const EndpointOptions &options)
{
    const int descriptor = openUdpSocket();
    if (descriptor < 0)
        return fail(lastError(u"socket"_s));
    const sockaddr_in address = toSocketAddress(options.address, options.port);
    // Before any datagram can arrive, so that the first one has its IP_PKTINFO.
    setOptions(descriptor, options.broadcast, options.receiveBuffer);
    if (options.shared)
        setIntOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        const int number = errno;
        ::close(descriptor);
        if (number != EACCES && number != EPERM)
            return bindFailure(number, options.address, options.port);
        const Result<int> opened = openForbiddenPort(Transport::Udp, options.address, options.port);
        return opened ? adopt(*opened) : fail(opened.error());
    }
    return adopt(descriptor);
}

Result<std::unique_ptr<UdpEndpoint>> UdpEndpoint::adopt(int descriptor)
{
    std::unique_ptr<UdpEndpoint> endpoint(new UdpEndpoint(descriptor));
    sockaddr_in address{};
    socklen_t length = sizeof address;
    int type = 0;
    socklen_t typeLength = sizeof type;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &length) != 0 ||
        ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &typeLength) != 0)
        return fail(lastError(u"socket %1"_s.arg(descriptor)));
    if (address.sin_family != AF_INET || type != SOCK_DGRAM)
        return failure(ErrorCode::InvalidValue, {u"socket %1"_s.arg(descriptor), u"a bound IPv4 UDP socket"_s});
    setDescriptorFlags(descriptor);
    setOptions(descriptor, true, EndpointOptions{}.receiveBuffer);
    endpoint->m_port = ntohs(address.sin_port);
    endpoint->m_address = toIpv4(address.sin_addr);
    return endpoint;
}

int UdpEndpoint::receive(const std::function<void(const Datagram &)> &each, int limit)
{
    int total = 0;
    int errors = 0;
    while (total < limit) {
        m_batch->prepare();
        const unsigned want = std::min(BatchSize, unsigned(limit - total));
        const int count = ::recvmmsg(m_descriptor, m_batch->messages.data(), want, 0, nullptr);
        if (count < 0) {
            if (errno == EAGAIN || errno == EWOULDBLOCK || ++errors > 8)
                break;
            continue; // an ICMP error that was waiting: reading it took it away
        }
        for (size_t i = 0; i < size_t(count); ++i) {
            if (!(m_batch->messages[i].msg_hdr.msg_flags & MSG_TRUNC))
                each(m_batch->datagram(i));
        }
        total += count;
        if (unsigned(count) < want)
            break;
    }
    return total;
}

bool UdpEndpoint::wait(int milliseconds) const
{
    pollfd wanted{m_descriptor, POLLIN, 0};
    return ::poll(&wanted, 1, milliseconds) > 0;
}

bool UdpEndpoint::send(std::span<const uint8_t> bytes, Ipv4 to, quint16 toPort, From from)
{
    sockaddr_in target = toSocketAddress(to, toPort);
    iovec part{const_cast<uint8_t *>(bytes.data()), bytes.size()};
    ControlBlock control{};
    msghdr message{};
    message.msg_name = &target;
    message.msg_namelen = sizeof target;
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (!from.address.isNull() || from.interfaceIndex != 0) {
        message.msg_control = &control;
        message.msg_controllen = sizeof control;
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = IPPROTO_IP;
        header->cmsg_type = IP_PKTINFO;
        header->cmsg_len = CMSG_LEN(sizeof(in_pktinfo));
        in_pktinfo info{};
        info.ipi_ifindex = from.interfaceIndex;
        info.ipi_spec_dst.s_addr = htonl(from.address.value); // Linux takes the source from here, not from ipi_addr
        std::memcpy(CMSG_DATA(header), &info, sizeof info);
    }
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (::sendmsg(m_descriptor, &message, MSG_NOSIGNAL) == ssize_t(bytes.size()))
            return true;
        if (errno != EINTR && errno != ECONNREFUSED)
            break;
    }
    return false;
}

} // namespace slipway::net
