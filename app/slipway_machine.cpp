// SPDX-License-Identifier: GPL-3.0-or-later
// slipway-machine SITE FIRMWARE ROLE ID MEMORY: the process of a virtual test machine. Moves into a host of its own,
// and serves and runs the machine there. The console and `slipwayctl try` start it and speak to it by pipes.
#include "server/engine/test_machine_room.h"
#include "server/net/private_host.h"
#include <QCoreApplication>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

using namespace slipway;

namespace {

void say(const QByteArray &line)
{
    // A console that is gone takes no line, and its end ends us anyway.
    (void)std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    (void)std::fflush(stdout);
}

int refuse(const net::PrivateHostFault &fault)
{
    say(engine::lineOf(engine::MachineFault{fault.why, {fault.detail}}));
    return 1;
}

void listen(QSocketNotifier &input, engine::TestMachineRoom &room)
{
    QObject::connect(&input, &QSocketNotifier::activated, &room, [&room, &input, begun = QByteArray()]() mutable {
        char bytes[4096];
        const ssize_t length = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (length <= 0) { // whoever started us is gone
            input.setEnabled(false);
            QCoreApplication::exit(0);
            return;
        }
        begun.append(bytes, length);
        for (qsizetype end = begun.indexOf('\n'); end >= 0; end = begun.indexOf('\n')) {
            room.take(begun.left(end));
            begun.remove(0, end + 1);
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const auto order = engine::orderFromArguments(words);
    if (!order) {
        std::fputs("slipway-machine is started by the console (Service > Try It) and by `slipwayctl try`.\n", stderr);
        return 2;
    }
    // No thread may run before this.
    if (const auto entered = net::enterPrivateHost(); !entered)
        return refuse(entered.error());
    QCoreApplication application(argc, argv);
    const auto wire = net::makePrivateNetwork(engine::TestMachineServer, engine::TestMachinePrefix);
    if (!wire)
        return refuse(wire.error());
    say(engine::lineOf(engine::MachineStep{QStringLiteral("secluded"), {}}));
    engine::TestMachineRoom room(*order, *wire, say);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    listen(input, room);
    QObject::connect(&room, &engine::TestMachineRoom::over, &application, &QCoreApplication::exit);
    QMetaObject::invokeMethod(&room, &engine::TestMachineRoom::start, Qt::QueuedConnection);
    return application.exec();
}
