// SPDX-License-Identifier: GPL-3.0-or-later
// A virtual test machine as the console has it: starts its process, hears what it tells, and knows whether it booted.
// Everything of it ends with this object, and with this program. Lives in the thread that made it; that thread must
// live as long as the machine.
#pragma once
#include "server/engine/test_machine_line.h"
#include "server/engine/test_machine_plan.h"
#include <QElapsedTimer>
#include <QObject>
#include <memory>

namespace slipway::engine {

/// Whether a machine booted: all of its boot image arrived; of the demonstration, whether its program spoke, too. Pure.
class BootWatch
{
public:
    explicit BootWatch(MachineRole role) : m_demonstration(role == MachineRole::Demonstration) {}
    void take(const MachineScreen &screen);
    void take(const session::BootSession &session);
    bool booted() const { return m_delivered && (m_spoke || !m_demonstration); }

private:
    bool m_demonstration;
    bool m_delivered = false, m_spoke = false;
    QByteArray m_tail; ///< of the screen: words may come in two parts
};

struct TestMachineEnd
{
    bool booted = false;
    bool stopped = false; ///< by stop()
    qint64 afterMs = 0;   ///< from the start to the boot, or to the end without one
    std::optional<MachineFault> fault{};
};

class TestMachine : public QObject
{
    Q_OBJECT
public:
    explicit TestMachine(QObject *parent = nullptr);
    ~TestMachine() override;

    /// Nothing while one runs. ended() follows, always.
    void start(const TestMachineOrder &order);
    void stop();
    bool isRunning() const;
    /// As if somebody sat at its keyboard.
    void press(MachineKey key);
    bool booted() const;
    qint64 elapsedMs() const;

    /// Where slipway-machine lies; empty: nowhere. Tests put something else in its place.
    static QString findProgram();
    void setProgram(const QString &program);

signals:
    void stepped(slipway::engine::MachineStep step);
    void screen(QByteArray bytes);
    void sessionMoved(slipway::session::BootSession session);
    void bootedAfter(qint64 ms); ///< once
    void ended(slipway::engine::TestMachineEnd end);

private:
    void hear();
    void take(const MachineLine &line);
    void noteBoot();
    void processEnded();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::engine
