// SPDX-License-Identifier: GPL-3.0-or-later
// Which program holds a port: the socket's inode from /proc/net, then the process that has it open. Without privilege
// only one's own processes can be looked into; then the socket's systemd unit and its user are what shows.
#include "server/net/interfaces.h"
#include "server/net/socket_unit_linux.h"
#include <QFile>
#include <QSet>
#include <array>
#include <filesystem>
#include <pwd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

struct Holder
{
    QByteArray inode;
    QByteArray uid;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Columns of /proc/net/udp and tcp: sl, local address, remote address, state, queues, timer, retransmissions, uid,
/// timeout, inode.
void appendHolders(const QString &table, quint16 port, bool listeningOnly, QList<Holder> &out)
{
    const QByteArray suffix = ":" + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = contents(table).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 10 || !columns[1].endsWith(suffix))
            continue;
        if (listeningOnly && columns[3] != "0A")
            continue;
        out.append({columns[9], columns[7]});
    }
}

/// The numeric entries of a folder: processes, or descriptors. Empty where this process may not look.
std::vector<std::string> numbersIn(const std::string &folder)
{
    std::vector<std::string> out;
    std::error_code error;
    for (auto it = std::filesystem::directory_iterator(folder, error);
         !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
        std::string name = it->path().filename().string();
        if (name.find_first_not_of("0123456789") == std::string::npos)
            out.push_back(std::move(name));
    }
    return out;
}

QString programWith(const QSet<QByteArray> &links)
{
    for (const std::string &pid : numbersIn("/proc")) {
        const std::string folder = "/proc/" + pid + "/fd";
        for (const std::string &descriptor : numbersIn(folder)) {
            std::error_code error;
            const auto link = std::filesystem::read_symlink(folder + '/' + descriptor, error);
            if (error || !links.contains(QByteArray::fromStdString(link.string())))
                continue;
            const QString number = QString::fromStdString(pid);
            const QString name = QString::fromLocal8Bit(contents(u"/proc/%1/comm"_s.arg(number)).trimmed());
            return u"%1 (PID %2)"_s.arg(name, number);
        }
    }
    return {};
}

QString userName(const QByteArray &uid)
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(uid_t(uid.toUInt()), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return QString::fromLatin1(uid);
    return QString::fromLocal8Bit(found->pw_name);
}

} // namespace

QString portOwner(const QString &protocol, quint16 port)
{
    QList<Holder> holders;
    for (const QString &table : {u"/proc/net/%1"_s.arg(protocol), u"/proc/net/"_s + protocol + u'6'})
        appendHolders(table, port, protocol == u"tcp", holders);
    if (holders.isEmpty())
        return {};
    QSet<QByteArray> links;
    for (const Holder &holder : std::as_const(holders))
        links.insert("socket:[" + holder.inode + "]");
    const QString program = programWith(links);
    if (!program.isEmpty())
        return program;
    const QString unit = unitThatHolds(protocol, port), user = userName(holders.first().uid);
    return unit.isEmpty() ? u"a program of user %1"_s.arg(user) : u"%1 (user %2)"_s.arg(unit, user);
}

} // namespace slipway::net
