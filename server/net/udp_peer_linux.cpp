// SPDX-License-Identifier: GPL-3.0-or-later
// One TFTP transfer's socket. Measured: the walk through the network stack costs more than the system call, so
// UDP_SEGMENT (one walk for up to 64 blocks) is four times as fast as sendmmsg, and sendmmsg little faster than send.
#include "server/net/socket_linux.h"
#include "server/net/udp_endpoint.h"
#include <cerrno>
#include <cstring>
#include <netinet/udp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

constexpr size_t SegmentsPerCall = 64; // UDP_MAX_SEGMENTS of older kernels
constexpr size_t BytesPerCall = 65507; // an IPv4 UDP payload
constexpr size_t Ipv4UdpHeaders = 28;
constexpr int SendBuffer = 1 << 20; // a window of 64 blocks must not stop half way

/// Two parts a block: its header and its slice of the file.
using Parts = std::array<iovec, 2 * SegmentsPerCall>;

struct Slices
{
    std::span<const std::array<uint8_t, 4>> headers;
    std::span<const uint8_t> content;
    size_t blksize;

    std::span<const uint8_t> slice(size_t block) const
    {
        const size_t start = std::min(block * blksize, content.size());
        return content.subspan(start, std::min(blksize, content.size() - start));
    }
    /// Fills `parts` with `count` blocks from `first`; returns their bytes.
    size_t gather(size_t first, size_t count, Parts &parts) const
    {
        size_t bytes = 0;
        for (size_t i = 0; i < count; ++i) {
            const auto &header = headers[first + i];
            const auto part = slice(first + i);
            parts[2 * i] = {const_cast<uint8_t *>(header.data()), header.size()};
            parts[2 * i + 1] = {const_cast<uint8_t *>(part.data()), part.size()};
            bytes += header.size() + part.size();
        }
        return bytes;
    }
};

UdpPeer::Outcome outcomeOf(int number)
{
    switch (number) {
    case ECONNREFUSED:
        return UdpPeer::Outcome::PeerGone;
    case EAGAIN:
    case ENOBUFS:
    case ENOMEM:
    case EINTR:
    // No ARP answer yet, or the link is down for a moment: the retransmission timer decides how long that may last.
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
        return UdpPeer::Outcome::Again;
    default:
        return UdpPeer::Outcome::Failed;
    }
}

bool isSegmentationError(int number)
{
    return number == EMSGSIZE || number == EINVAL || number == EIO || number == ENOPROTOOPT || number == EOPNOTSUPP;
}

/// 0, or errno.
int sendSegmented(int descriptor, const Slices &slices, size_t first, size_t count)
{
    Parts parts;
    slices.gather(first, count, parts);
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = 2 * count;
    union {
        char bytes[CMSG_SPACE(sizeof(uint16_t))];
        cmsghdr alignment;
    } control{};
    if (count > 1) {
        message.msg_control = &control;
        message.msg_controllen = sizeof control.bytes;
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_UDP;
        header->cmsg_type = UDP_SEGMENT;
        header->cmsg_len = CMSG_LEN(sizeof(uint16_t));
        const auto size = uint16_t(slices.headers.front().size() + slices.blksize);
        std::memcpy(CMSG_DATA(header), &size, sizeof size);
    }
    return ::sendmsg(descriptor, &message, MSG_NOSIGNAL) < 0 ? errno : 0;
}

/// 0, or errno. Adds to `first` what was sent.
int sendEach(int descriptor, const Slices &slices, size_t &first)
{
    const size_t count = std::min(SegmentsPerCall, slices.headers.size() - first);
    Parts parts;
    slices.gather(first, count, parts);
    std::array<mmsghdr, SegmentsPerCall> messages{};
    for (size_t i = 0; i < count; ++i) {
        messages[i].msg_hdr.msg_iov = &parts[2 * i];
        messages[i].msg_hdr.msg_iovlen = 2;
    }
    const int sent = ::sendmmsg(descriptor, messages.data(), unsigned(count), MSG_NOSIGNAL);
    if (sent < 0)
        return errno;
    first += size_t(sent);
    return 0;
}

} // namespace

UdpPeer::~UdpPeer()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<UdpPeer>> UdpPeer::connect(Ipv4 local, Ipv4 peer, quint16 peerPort)
{
    const int descriptor = openUdpSocket();
    if (descriptor < 0)
        return failure(ErrorCode::Io, {u"socket"_s, QString::fromLocal8Bit(std::strerror(errno))});
    std::unique_ptr<UdpPeer> out(new UdpPeer(descriptor));
    setIntOption(descriptor, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DONT);
    setSendBuffer(descriptor, SendBuffer);
    sockaddr_in from = toSocketAddress(local, 0);
    const sockaddr_in to = toSocketAddress(peer, peerPort);
    socklen_t length = sizeof from;
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0)
        return bindFailure(errno, local, 0);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0 ||
        ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&from), &length) != 0)
        return failure(ErrorCode::Io, {u"udp %1:%2"_s.arg(QString::fromStdString(peer.toString())).arg(peerPort),
                                       QString::fromLocal8Bit(std::strerror(errno))});
    out->m_localPort = ntohs(from.sin_port);
    int mtu = 0;
    socklen_t mtuLength = sizeof mtu;
    if (::getsockopt(descriptor, IPPROTO_IP, IP_MTU, &mtu, &mtuLength) == 0 && mtu > 0)
        out->m_mtu = size_t(mtu);
    return out;
}

UdpPeer::Outcome UdpPeer::send(std::span<const uint8_t> bytes)
{
    return ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0 ? outcomeOf(errno) : Outcome::Sent;
}

UdpPeer::Outcome UdpPeer::sendWindow(std::span<const std::array<uint8_t, 4>> headers, std::span<const uint8_t> data,
                                     size_t blksize)
{
    if (headers.empty())
        return Outcome::Sent;
    const Slices slices{headers, data, blksize};
    const size_t datagram = headers.front().size() + blksize;
    if (datagram + Ipv4UdpHeaders > m_mtu)
        m_segmentation = false; // segments are not fragmented further: the kernel would refuse every call
    size_t first = 0;
    while (first < headers.size()) {
        int number = 0;
        if (m_segmentation) {
            const size_t count =
                std::min({headers.size() - first, SegmentsPerCall, std::max<size_t>(BytesPerCall / datagram, 1)});
            number = sendSegmented(m_descriptor, slices, first, count);
            if (number == 0) {
                first += count;
            } else if (isSegmentationError(number)) {
                m_segmentation = false; // the device or the kernel cannot: never tried again for this peer
                number = 0;
            }
        } else {
            number = sendEach(m_descriptor, slices, first);
        }
        if (number != 0)
            return outcomeOf(number);
    }
    return Outcome::Sent;
}

std::span<const uint8_t> UdpPeer::receive(bool &gone)
{
    gone = false;
    const ssize_t length = ::recv(m_descriptor, m_buffer.data(), m_buffer.size(), 0);
    if (length < 0) {
        gone = errno == ECONNREFUSED;
        return {};
    }
    return {m_buffer.data(), size_t(length)};
}

} // namespace slipway::net
