// SPDX-License-Identifier: GPL-3.0-or-later
// tuning test: measures against a running engine.
#include "app/ctl_tuning.h"
#include "models/texts/display_text.h"
#include "server/engine/measuring_run.h"
#include "server/net/interfaces.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

constexpr int MostMegabytes = 1024 * 1024;

/// ADDRESS[:PORT]; without one the first address of this computer that others reach.
Parsed<std::pair<Ipv4, quint16>> serverOf(const Call &call)
{
    constexpr quint16 tftpPort = 69;
    const QString given = call.arguments.value("server");
    if (given.isEmpty()) {
        for (const net::Interface &interface : net::interfaces()) {
            if (!interface.loopback && interface.running && !interface.addresses.isEmpty())
                return std::pair(interface.addresses.first().address, tftpPort);
        }
        return std::pair(Ipv4{0x7F000001}, tftpPort);
    }
    const auto address = Ipv4::parse(given.section(u':', 0, 0).toStdString());
    bool ok = true;
    const quint16 port = given.contains(u':') ? given.section(u':', 1).toUShort(&ok) : tftpPort;
    if (!address || !ok || port == 0)
        return fail(UsageError{u"\"%1\" is not an address; write it like 10.0.0.5 or 10.0.0.5:69."_s.arg(given)});
    return std::pair(*address, port);
}

Parsed<QList<int>> numbersOf(const Call &call, const QString &option, const QList<int> &usual, int minimum, int maximum)
{
    QList<int> numbers;
    for (const QString &given : call.arguments.values(option)) {
        const auto number = parseNumber(given, minimum, maximum);
        if (!number)
            return fail(number.error());
        if (!numbers.contains(*number))
            numbers.append(*number);
    }
    return numbers.isEmpty() ? usual : numbers;
}

QJsonObject resultObject(const engine::MeasuredPair &result)
{
    const bool whole = result.failure.isEmpty();
    const auto figure = [whole](double value) { return whole ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
    QJsonObject object{{"blockSize", result.asked.blockSize},
                       {"windowSize", result.asked.windowSize},
                       {"grantedBlockSize", result.record.sizes.blockSize},
                       {"grantedWindowSize", result.record.sizes.windowSize},
                       {"bytes", result.record.bytes},
                       {"milliseconds", result.record.durationMs},
                       {"bytesPerSecond", figure(result.record.bytesPerSecond())},
                       {"retransmitted", result.record.retransmitted},
                       {"duplicates", result.duplicates},
                       {"roundTripMs", result.roundTripMs},
                       {"record", result.record.id},
                       {"failure", whole ? QJsonValue(QJsonValue::Null) : QJsonValue(result.failure)}};
    if (!result.detail.isEmpty())
        object["detail"] = result.detail;
    return object;
}

QStringList resultRow(const engine::MeasuredPair &result)
{
    const QString speed = result.failure.isEmpty()
                              ? QString::number(result.record.bytesPerSecond() / 1e6, 'f', 1) + " MB/s"_L1
                              : result.failure;
    return {QString::number(result.asked.blockSize), QString::number(result.asked.windowSize), speed,
            QString::number(result.record.retransmitted), QString::number(result.roundTripMs, 'f', 3) + " ms"_L1};
}

Outcome test(Call &call)
{
    engine::MeasuringPlan plan;
    CTL_TRY(server, serverOf(call));
    std::tie(plan.server, plan.port) = server;
    CTL_TRY(blocks, numbersOf(call, u"block"_s, {1024, 1456, 4096, 8192, 16384}, 8, 65464));
    CTL_TRY(windows, numbersOf(call, u"window"_s, {1, 4, 8, 16, 32}, 1, 65535));
    for (const int block : std::as_const(blocks)) {
        for (const int window : std::as_const(windows))
            plan.pairs.append({block, window});
    }
    if (call.arguments.has("megabytes")) {
        CTL_TRY(megabytes, parseNumber(call.arguments.value("megabytes"), 1, MostMegabytes));
        plan.bytesPerPair = qint64(megabytes) * 1024 * 1024;
    }
    if (call.arguments.has("image")) {
        CTL_TRY(image, call.commands.findBootImage(call.arguments.value("image")));
        plan.image = image;
    }
    QJsonArray objects;
    QList<QStringList> rows{{"BLOCK", "WINDOW", "SPEED", "SENT AGAIN", "ROUND TRIP"}};
    std::optional<Error> error;
    {
        engine::MeasuringRun run(call.site, plan);
        QObject::connect(&run, &engine::MeasuringRun::measured, qApp, [&](int, const engine::MeasuredPair &result) {
            objects.append(resultObject(result));
            rows.append(resultRow(result));
        });
        QObject::connect(&run, &engine::MeasuringRun::finished, qApp, [] { QCoreApplication::quit(); });
        QObject::connect(&run, &engine::MeasuringRun::failed, qApp, [&](const Error &why) {
            error = why;
            QCoreApplication::quit();
        });
        run.start();
        QCoreApplication::exec();
    }
    if (error)
        return *error;
    Output output{objects, table(rows), {}, 0};
    if (engine::MeasuringRun::isLocal(plan.server))
        output.warnings.append(u"The server is this computer: these figures are those of the server and of the "
                               "protocol, not of the cable. Blocks in fragments never get lost this way."_s);
    return output;
}

} // namespace

Verb tuningTestVerb()
{
    return {"tuning",
            "test",
            "[--image I] [--block BYTES]... [--window BLOCKS]... [--megabytes N] [--server ADDRESS[:PORT]]",
            {0, 0, {"image", "megabytes", "server"}, {"block", "window"}, {}},
            test};
}

} // namespace slipway::ctl
