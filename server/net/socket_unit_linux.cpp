// SPDX-License-Identifier: GPL-3.0-or-later
// The systemd unit whose process made a socket: what stands between a user without privilege and the name of the
// program that holds a port. The kernel tells a socket's control group to everybody (sock_diag), and systemd names
// these groups after its units.
#include "server/net/socket_unit_linux.h"
#include <QByteArray>
#include <QFile>
#include <array>
#include <filesystem>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

constexpr int ListeningState = 10; // TCP_LISTEN
constexpr int MostGroups = 20'000; // a host with more of them keeps its secret

std::optional<quint64> groupIn(const nlmsghdr *header)
{
    const auto *message = static_cast<const inet_diag_msg *>(NLMSG_DATA(header));
    int left = int(header->nlmsg_len) - int(NLMSG_LENGTH(sizeof *message));
    for (auto *each = reinterpret_cast<const nlattr *>(message + 1);
         left >= int(sizeof *each) && each->nla_len >= sizeof *each && each->nla_len <= left;) {
        if (each->nla_type == INET_DIAG_CGROUP_ID && each->nla_len >= sizeof *each + sizeof(quint64)) {
            quint64 id = 0;
            memcpy(&id, each + 1, sizeof id);
            return id;
        }
        const int step = NLA_ALIGN(each->nla_len);
        left -= step;
        each = reinterpret_cast<const nlattr *>(reinterpret_cast<const char *>(each) + step);
    }
    return std::nullopt;
}

bool ask(int channel, int family, int protocol)
{
    struct
    {
        nlmsghdr header{};
        inet_diag_req_v2 request{};
    } wanted;
    wanted.header = {sizeof wanted, SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST | NLM_F_DUMP, 1, 0};
    wanted.request.sdiag_family = quint8(family);
    wanted.request.sdiag_protocol = quint8(protocol);
    wanted.request.idiag_states = protocol == IPPROTO_TCP ? 1U << ListeningState : ~0U;
    return ::send(channel, &wanted, sizeof wanted, 0) == ssize_t(sizeof wanted);
}

/// Of the first socket that is bound to this port.
std::optional<quint64> groupOf(int family, int protocol, quint16 port)
{
    const int channel = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (channel < 0)
        return std::nullopt;
    const timeval patience{1, 0};
    ::setsockopt(channel, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    std::optional<quint64> found;
    bool more = ask(channel, family, protocol);
    alignas(nlmsghdr) std::array<char, 32768> buffer;
    while (more && !found) {
        const ssize_t bytes = ::recv(channel, buffer.data(), buffer.size(), 0);
        more = bytes > 0;
        auto length = int(bytes);
        for (auto *each = reinterpret_cast<nlmsghdr *>(buffer.data());
             more && !found && NLMSG_OK(each, unsigned(length)); each = NLMSG_NEXT(each, length)) {
            more = each->nlmsg_type == SOCK_DIAG_BY_FAMILY;
            if (more && static_cast<const inet_diag_msg *>(NLMSG_DATA(each))->id.idiag_sport == htons(port))
                found = groupIn(each);
        }
    }
    ::close(channel);
    return found;
}

/// Where the second generation of control groups is mounted: /sys/fs/cgroup, or below it.
std::string groupRoot()
{
    QFile mounts(u"/proc/self/mounts"_s);
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = mounts.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() > 2 && words[2] == "cgroup2")
            return words[1].toStdString();
    }
    return {};
}

/// A group's id is the inode of its folder.
std::string pathOf(quint64 group)
{
    namespace fs = std::filesystem;
    std::error_code error;
    int seen = 0;
    for (auto it = fs::recursive_directory_iterator(groupRoot(), fs::directory_options::skip_permission_denied, error);
         !error && it != fs::recursive_directory_iterator() && seen < MostGroups; it.increment(error)) {
        struct stat status
        {
        };
        if (!it->is_directory(error))
            continue;
        ++seen;
        if (::stat(it->path().c_str(), &status) == 0 && status.st_ino == group)
            return it->path().string();
    }
    return {};
}

} // namespace

QString unitOfGroup(const QString &path)
{
    // What people started in their session has no unit that they would know by name.
    if (path.contains(u"/user.slice/"_s))
        return {};
    const QStringList parts = path.split(u'/');
    for (auto it = parts.crbegin(); it != parts.crend(); ++it) {
        if (it->endsWith(u".service"_s) || (it->endsWith(u".scope"_s) && *it != u"init.scope"))
            return *it;
    }
    return {};
}

QString unitThatHolds(const QString &protocol, quint16 port)
{
    for (const int family : {AF_INET, AF_INET6}) {
        if (const auto group = groupOf(family, protocol == u"tcp" ? IPPROTO_TCP : IPPROTO_UDP, port))
            return unitOfGroup(QString::fromStdString(pathOf(*group)));
    }
    return {};
}

} // namespace slipway::net
