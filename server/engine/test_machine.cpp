// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/test_machine.h"
#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {
constexpr int GraceMs = 3000; ///< for a machine that is asked to end
constexpr qsizetype MostWords = 2000;
} // namespace

void BootWatch::take(const MachineScreen &screen)
{
    m_tail = (m_tail + screen.bytes).right(4096);
    m_spoke = m_spoke || m_tail.contains(DemonstrationWords);
}

void BootWatch::take(const session::BootSession &session)
{
    const auto isDelivery = [](const session::Event &event) { return event.stage == session::Stage::Delivered; };
    m_delivered = m_delivered || session.state == session::State::Delivered ||
                  session.state == session::State::Reported ||
                  std::any_of(session.events.begin(), session.events.end(), isDelivery);
}

struct TestMachine::Private
{
    QString program = TestMachine::findProgram();
    QProcess process;
    MachineLines lines;
    BootWatch watch{MachineRole::Demonstration};
    QByteArray complaint;
    std::optional<MachineFault> fault;
    QElapsedTimer since;
    std::optional<qint64> bootedMs;
    bool running = false, stopped = false;
    QTimer patience; ///< after stop()
};

TestMachine::TestMachine(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    connect(&d->process, &QProcess::readyReadStandardOutput, this, &TestMachine::hear);
    connect(&d->process, &QProcess::readyReadStandardError, this,
            [this] { d->complaint = (d->complaint + d->process.readAllStandardError()).right(MostWords); });
    connect(&d->process, &QProcess::finished, this, &TestMachine::processEnded);
    d->patience.setSingleShot(true);
    connect(&d->patience, &QTimer::timeout, &d->process, &QProcess::kill);
    connect(&d->process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        d->complaint = d->process.errorString().toUtf8();
        processEnded();
    });
}

TestMachine::~TestMachine()
{
    // The kernel ends the rest: the process is the first of its host.
    d->process.disconnect(this);
    d->process.kill();
    d->process.waitForFinished(GraceMs);
}

QString TestMachine::findProgram()
{
    const QString own = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(
        u"slipway-machine"_s, {own, own + u"/../libexec/slipway"_s, own + u"/../lib/slipway"_s, own + u"/../bin"_s});
}

void TestMachine::setProgram(const QString &program)
{
    d->program = program;
}

void TestMachine::start(const TestMachineOrder &order)
{
    if (d->running)
        return;
    d->running = true;
    d->stopped = false;
    d->lines = {};
    d->watch = BootWatch(order.role);
    d->complaint.clear();
    d->fault.reset();
    d->bootedMs.reset();
    d->since.start();
    d->process.setProgram(d->program.isEmpty() ? u"slipway-machine"_s : d->program);
    d->process.setArguments(toArguments(order));
    d->process.start();
}

void TestMachine::stop()
{
    if (!d->running)
        return;
    d->stopped = true;
    d->process.write("stop\n");
    d->patience.start(GraceMs);
}

bool TestMachine::isRunning() const
{
    return d->running;
}

void TestMachine::press(MachineKey key)
{
    if (d->running)
        d->process.write("key " + machineKeyName(key).toLatin1() + '\n');
}

bool TestMachine::booted() const
{
    return d->bootedMs.has_value();
}

qint64 TestMachine::elapsedMs() const
{
    return d->since.isValid() ? d->since.elapsed() : 0;
}

void TestMachine::hear()
{
    const QList<MachineLine> lines = d->lines.take(d->process.readAllStandardOutput());
    for (const MachineLine &line : lines)
        take(line);
}

void TestMachine::take(const MachineLine &line)
{
    if (const auto *step = std::get_if<MachineStep>(&line)) {
        emit stepped(*step);
    } else if (const auto *fault = std::get_if<MachineFault>(&line)) {
        if (!d->fault)
            d->fault = *fault;
    } else if (const auto *shown = std::get_if<MachineScreen>(&line)) {
        d->watch.take(*shown);
        emit screen(shown->bytes);
    } else {
        const auto &session = std::get<session::BootSession>(line);
        d->watch.take(session);
        emit sessionMoved(session);
    }
    noteBoot();
}

void TestMachine::noteBoot()
{
    if (d->bootedMs || !d->watch.booted())
        return;
    d->bootedMs = d->since.elapsed();
    emit bootedAfter(*d->bootedMs);
}

void TestMachine::processEnded()
{
    if (!d->running)
        return;
    hear();
    d->patience.stop();
    d->running = false;
    TestMachineEnd end{booted(), d->stopped, d->bootedMs.value_or(d->since.elapsed()), d->fault};
    const bool badly = d->process.exitStatus() != QProcess::NormalExit || d->process.exitCode() != 0 ||
                       d->process.error() == QProcess::FailedToStart;
    if (badly && !end.fault && !d->stopped)
        end.fault = endedFault(u"lost"_s, d->complaint,
                               d->process.exitStatus() == QProcess::CrashExit ? d->process.exitCode() : 0);
    emit ended(end);
}

} // namespace slipway::engine
