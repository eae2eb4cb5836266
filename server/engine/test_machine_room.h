// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the private host: makes the machine's site in memory, starts slipwayd on it and then QEMU, and tells all of it
// through standard output (test_machine_line.h). Commands come as lines of standard input: "key NAME", "stop"; its
// end is the end of everything. Main thread of the program slipway-machine.
#pragma once
#include "server/engine/test_machine_site.h"
#include "server/net/wire_relay.h"
#include <QObject>
#include <QProcess>
#include <array>
#include <functional>

namespace slipway::engine {

class TestMachineRoom : public QObject
{
    Q_OBJECT
public:
    /// Takes over `wire`. `say` gets whole lines.
    TestMachineRoom(TestMachineOrder order, int wire, std::function<void(const QByteArray &)> say);
    ~TestMachineRoom() override;

    void start();
    void take(const QByteArray &command); ///< one line, without its end
    void stop();

signals:
    void over(int exitStatus); ///< 0: the machine ran, however it ended

private:
    bool prepare();
    void serve();
    void hearService();
    void powerOn();
    void press(MachineKey key);
    void machineEnded(int status);
    void giveUp(const MachineFault &fault);
    QString serviceProgram() const;

    const TestMachineOrder m_order;
    const std::function<void(const QByteArray &)> m_say;
    std::unique_ptr<net::WireRelay> m_relay;
    MachineOffer m_offer;
    MachineParts m_parts;
    QString m_folder;
    QProcess m_service, m_machine;
    QByteArray m_heard;                   ///< of slipwayd, the line that has no end yet
    QByteArray m_serviceLast;             ///< what it complained about
    std::array<int, 2> m_monitor{-1, -1}; ///< ours, and QEMU's
    bool m_stopping = false, m_ending = false;
};

} // namespace slipway::engine
