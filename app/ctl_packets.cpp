// SPDX-License-Identifier: GPL-3.0-or-later
// What went over the wire for one boot: as a list, as JSON, as a capture file.
#include "app/ctl_call.h"
#include "models/texts/dhcp_option_text.h"
#include "models/texts/display_text.h"
#include "models/texts/packet_text.h"
#include "server/engine/text_file.h"
#include <QDateTime>

namespace slipway::ctl {

namespace {

QJsonObject optionObject(const models::OptionText &option)
{
    QJsonObject object{{"code", option.number}, {"name", option.name}, {"value", option.value}, {"bytes", option.hex}};
    if (!option.problem.isEmpty())
        object["problem"] = option.problem;
    return object;
}

QJsonObject packetObject(const session::Packet &packet, qint64 number, qint64 firstMs)
{
    const models::PacketSummary summary = models::packetSummary(packet);
    QJsonObject object{{"number", number},
                       {"time", QDateTime::fromMSecsSinceEpoch(packet.timeMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                       {"offset", double(packet.timeMs - firstMs) / 1000},
                       {"direction", packet.sent ? "sent" : "received"},
                       {"message", summary.message},
                       {"from", models::endpointText(packet.source, packet.sourcePort)},
                       {"to", models::endpointText(packet.destination, packet.destinationPort)},
                       {"interface", packet.interface.isEmpty() ? QJsonValue() : QJsonValue(packet.interface)},
                       {"size", packet.size},
                       {"xid", summary.xid.isEmpty() ? QJsonValue() : QJsonValue(summary.xid)},
                       {"relay", summary.relay.isEmpty() ? QJsonValue() : QJsonValue(summary.relay)},
                       {"content", summary.content},
                       {"bytes", QString::fromLatin1(packet.bytes.toHex())}};
    if (packet.kind == session::PacketKind::Tftp)
        return object;
    QJsonArray options;
    for (const models::OptionText &option : models::optionTexts(packet.bytes, packet.isWhole()))
        options.append(optionObject(option));
    object["options"] = options;
    return object;
}

Outcome writeCapture(const session::PacketTrail &trail, const QString &path)
{
    CTL_DO(engine::writeTextFile(path, session::captureFile(trail.packets)));
    return done(
        QJsonObject{{"file", path}, {"packets", trail.packets.size()}, {"left", trail.left}},
        QStringLiteral("%1 packets were written to %2.").arg(trail.packets.size()).arg(models::displayText(path)));
}

} // namespace

Outcome sessionPackets(Call &call)
{
    CTL_TRY(trail, call.commands.packets(call.arguments.words.at(0)));
    if (call.arguments.has("pcap"))
        return writeCapture(trail, call.arguments.value("pcap"));
    QJsonArray objects;
    const qint64 firstMs = trail.packets.isEmpty() ? 0 : trail.packets.first().timeMs;
    for (qsizetype i = 0; i < trail.packets.size(); ++i) {
        const qint64 before = i >= session::PacketTrail::FirstKept ? trail.left : 0;
        objects.append(packetObject(trail.packets.at(i), i + 1 + before, firstMs));
    }
    return done(QJsonObject{{"packets", objects}, {"left", trail.left}, {"kept", !objects.isEmpty()}},
                models::packetReport(trail, true));
}

} // namespace slipway::ctl
