// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/windows/boot_service.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::windows {

namespace {

constexpr int FixedSize = 236;
const QByteArray Cookie = QByteArray::fromHex("63825363");
enum Field { Operation = 0, Xid = 4, Ciaddr = 12, Siaddr = 20, Chaddr = 28, File = 108 };
enum Option { MessageType = 53, VendorClass = 60, MachineArchitecture = 93, Undi = 94, MachineId = 97, Wds = 250 };

QByteArray option(int code, const QByteArray &value)
{
    return QByteArray(1, char(code)) + char(value.size()) + value;
}

QByteArray bigEndian(quint32 value)
{
    return QByteArray(1, char(value >> 24)) + char(value >> 16) + char(value >> 8) + char(value);
}

QByteArray requestOf(const Machine &machine, quint32 xid, const QByteArray &wdsOption)
{
    QByteArray packet(FixedSize, '\0');
    packet[Operation] = 1;
    packet[1] = 1;
    packet[2] = 6;
    packet.replace(Xid, 4, bigEndian(xid));
    packet.replace(Ciaddr, 4, bigEndian(machine.address.value));
    packet.replace(Chaddr, 6, machine.mac);
    const QByteArray architecture = QByteArray(1, char(machine.architecture >> 8)) + char(machine.architecture);
    packet += Cookie + option(MessageType, QByteArray(1, 3)) +
              option(VendorClass, "PXEClient:Arch:" + QByteArray::number(machine.architecture).rightJustified(5, '0') +
                                      ":UNDI:003016") +
              option(MachineArchitecture, architecture) + option(Undi, QByteArray::fromHex("01030a")) +
              option(MachineId, QByteArray(1, '\0') + machine.machineId);
    if (!wdsOption.isEmpty())
        packet += option(Wds, wdsOption);
    return packet + char(255) + QByteArray(64, '\0');
}

BootAnswer refuse(const QString &why)
{
    BootAnswer out;
    out.trouble = why;
    return out;
}

BootAnswer readAnswer(QByteArrayView packet, quint32 xid, const Machine &machine)
{
    BootAnswer out;
    if (packet.size() < 300 || packet[Operation] != 2 || packet.sliced(FixedSize, 4) != QByteArrayView(Cookie))
        return refuse(u"not a DHCP answer of 300 bytes or more"_s);
    if (packet.sliced(Xid, 4) != QByteArrayView(bigEndian(xid)) ||
        packet.sliced(Chaddr, 6) != QByteArrayView(machine.mac))
        return refuse(u"an answer to somebody else"_s);
    for (qsizetype at = FixedSize + 4; at < packet.size() && quint8(packet[at]) != 255;) {
        if (packet[at] == 0) {
            ++at;
            continue;
        }
        if (at + 1 >= packet.size() || at + 2 + quint8(packet[at + 1]) > packet.size())
            return refuse(u"an option runs over the end"_s);
        out.options[quint8(packet[at])] += packet.sliced(at + 2, quint8(packet[at + 1])).toByteArray();
        at += 2 + quint8(packet[at + 1]);
    }
    for (int i = 0; i < 4; ++i)
        out.server.value = out.server.value << 8 | quint8(packet[Siaddr + i]);
    const QByteArray field = packet.sliced(File, 128).toByteArray();
    if (!field.contains('\0'))
        return refuse(u"the file name does not end"_s);
    out.file = field.left(field.indexOf('\0'));
    if (out.options.value(MessageType) != QByteArray(1, 5))
        return refuse(u"not an ACK"_s);
    if (out.options.value(VendorClass) != "PXEClient")
        return refuse(u"not from a boot server"_s);
    return out;
}

} // namespace

QByteArray BootAnswer::bcdPath() const
{
    const QByteArray path = options.value(252);
    return path.left(path.indexOf('\0'));
}

BootAnswer askBootService(const Machine &machine, Ipv4 server, quint16 port, const QByteArray &wdsOption)
{
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in own{}, to{};
    own.sin_family = to.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(machine.address.value);
    to.sin_addr.s_addr = htonl(server.value);
    to.sin_port = htons(port);
    const quint32 xid = 0x57570000U | quint32(port ^ machine.address.value);
    const QByteArray packet = requestOf(machine, xid, wdsOption);
    BootAnswer out = refuse(u"no answer on the boot service's port"_s);
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
        out = refuse(u"%1 cannot be bound"_s.arg(QString::fromStdString(machine.address.toString())));
    for (int i = 0; i < 4 && !out.trouble.isEmpty(); ++i) {
        (void)::sendto(descriptor, packet.constData(), size_t(packet.size()), 0,
                       reinterpret_cast<const sockaddr *>(&to), sizeof to);
        pollfd wait{descriptor, POLLIN, 0};
        if (::poll(&wait, 1, 1000) <= 0)
            continue;
        QByteArray buffer(2048, Qt::Uninitialized);
        const ssize_t size = ::recv(descriptor, buffer.data(), size_t(buffer.size()), 0);
        if (size > 0)
            out = readAnswer(QByteArrayView(buffer).first(size), xid, machine);
    }
    ::close(descriptor);
    return out;
}

} // namespace slipway::windows
