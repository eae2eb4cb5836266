// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/scratch_folder.h"
#include "server/engine/test_machine_room.h"
#include "server/net/private_host.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimer>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {
constexpr int LastWordsMs = 700;      ///< a service tells of a session every 150 ms
constexpr qsizetype MostWords = 4096; ///< of a program that complains
constexpr qsizetype LongestLine = 4 << 20;

Failure<MachineFault> asFault(const Error &error)
{
    return fail(MachineFault{u"site"_s, QStringList{QString::number(int(error.code))} + error.args});
}
} // namespace

TestMachineRoom::TestMachineRoom(TestMachineOrder order, int wire, std::function<void(const QByteArray &)> say)
    : m_order(std::move(order)), m_say(std::move(say)), m_relay(net::WireRelay::over(wire))
{
    connect(&m_service, &QProcess::readyReadStandardOutput, this, &TestMachineRoom::hearService);
    connect(&m_service, &QProcess::readyReadStandardError, this,
            [this] { m_serviceLast = (m_serviceLast + m_service.readAllStandardError()).right(MostWords); });
    connect(&m_service, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        if (!m_ending)
            giveUp(endedFault(u"service"_s, m_serviceLast, how == QProcess::CrashExit ? status : 0));
    });
    connect(&m_service, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp({u"service"_s, {m_service.errorString()}});
    });
    connect(&m_machine, &QProcess::readyReadStandardOutput, this,
            [this] { m_say(lineOf(MachineScreen{m_machine.readAllStandardOutput()})); });
    connect(&m_machine, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        const bool killed = how == QProcess::CrashExit;
        if (m_stopping) // of our own signal, or before it knew what to do with one
            machineEnded(0);
        else if (killed || status == 1)
            giveUp(endedFault(u"qemu"_s, m_machine.readAllStandardError(), killed ? status : 0));
        else
            machineEnded(status);
    });
    connect(&m_machine, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp({u"qemu"_s, {m_machine.errorString()}});
    });
}

TestMachineRoom::~TestMachineRoom()
{
    m_ending = true;
    for (QProcess *each : {&m_machine, &m_service}) {
        each->disconnect(this);
        each->kill();
        each->waitForFinished(2000);
    }
    for (const int end : m_monitor) {
        if (end >= 0)
            ::close(end);
    }
}

void TestMachineRoom::start()
{
    const QList<MachineOffer> offers = machineOffers();
    m_offer = offers.at(qsizetype(m_order.firmware));
    if (!m_offer.installed()) {
        giveUp({u"missing"_s, {m_offer.missing.first().part, installCommand(m_offer.missing)}});
        return;
    }
    if (prepare())
        serve();
}

/// The copy stands in memory that nobody else sees, and its content is the site's own, which cannot be written there.
bool TestMachineRoom::prepare()
{
    const auto work = [this]() -> Expected<void, MachineFault> {
        const auto scratch = mountScratchFolder({m_order.site, QCoreApplication::applicationDirPath(), serviceProgram(),
                                                 m_offer.program, m_offer.bootProgram});
        if (!scratch)
            return asFault(scratch.error());
        m_folder = *scratch;
        const store::SiteLocation copy{m_folder + u"/site"_s};
        QDir().mkpath(copy.directory);
        const QString content = store::SiteLocation{m_order.site}.contentFolder();
        if (m_order.role != MachineRole::Demonstration && QFileInfo(content).isDir()) {
            if (const auto shown = showReadOnly(content, copy.contentFolder()); !shown)
                return asFault(shown.error());
        }
        auto parts = makeMachineSite(m_order, m_offer, copy);
        if (!parts)
            return fail(parts.error());
        m_parts = *parts;
        if (!m_offer.variables.isEmpty()) {
            m_parts.variables = m_folder + u"/variables.fd"_s;
            QFile::copy(m_offer.variables, m_parts.variables);
            QFile::setPermissions(m_parts.variables, QFile::ReadOwner | QFile::WriteOwner);
        }
        return {};
    };
    const auto done = work();
    if (!done)
        giveUp(done.error());
    else
        m_say(lineOf(MachineStep{u"copied"_s, {QString::fromStdString(m_parts.mac.toString())}}));
    return done.ok();
}

QString TestMachineRoom::serviceProgram() const
{
    const QString own = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(
        u"slipwayd"_s, {own, own + u"/../bin"_s, own + u"/../sbin"_s, own + u"/../../bin"_s, own + u"/../../sbin"_s});
}

void TestMachineRoom::serve()
{
    m_service.setStandardInputFile(QProcess::nullDevice());
    m_service.start(serviceProgram(), {u"--site"_s, m_folder + u"/site"_s, u"--interface"_s,
                                       QString::fromLatin1(net::PrivateInterface), u"--json"_s, u"--events"_s});
}

void TestMachineRoom::hearService()
{
    m_heard += m_service.readAllStandardOutput();
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        const QByteArray line = m_heard.left(end + 1);
        m_heard.remove(0, end + 1);
        if (line.startsWith("{\"session\""))
            m_say(line);
        else if (line.startsWith("ready ") && m_machine.state() == QProcess::NotRunning)
            powerOn();
    }
    if (m_heard.size() > LongestLine)
        m_heard.clear();
}

void TestMachineRoom::powerOn()
{
    m_say(lineOf(MachineStep{u"serving"_s, {}}));
    m_parts.networkSocket = m_relay->machineEnd();
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_monitor.data()) != 0) {
        giveUp({u"qemu"_s, {u"socketpair"_s}});
        return;
    }
    m_parts.monitorSocket = m_monitor[1];
    m_machine.setChildProcessModifier([network = m_parts.networkSocket, monitor = m_parts.monitorSocket] {
        ::fcntl(network, F_SETFD, 0);
        ::fcntl(monitor, F_SETFD, 0);
    });
    m_machine.start(m_offer.program, qemuArguments(m_offer, m_parts, m_order.memoryMb));
    m_say(lineOf(MachineStep{u"powered-on"_s, {machineFirmwareKey(m_order.firmware)}}));
}

void TestMachineRoom::take(const QByteArray &command)
{
    if (command == "stop")
        stop();
    else if (command.startsWith("key ")) {
        if (const auto key = machineKeyFromName(QString::fromLatin1(command.mid(4))))
            press(*key);
    }
}

void TestMachineRoom::press(MachineKey key)
{
    if (m_machine.state() != QProcess::Running)
        return;
    const QByteArray command = machineKeyCommand(m_order.firmware, key);
    if (command.isEmpty()) {
        m_machine.write(machineKeyBytes(key));
        return;
    }
    std::array<char, 4096> echo; // the monitor repeats what it is told, and stops when nobody takes that
    while (::recv(m_monitor[0], echo.data(), echo.size(), MSG_DONTWAIT) > 0)
        continue;
    (void)::send(m_monitor[0], command.constData(), size_t(command.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
}

void TestMachineRoom::stop()
{
    m_stopping = true;
    if (m_machine.state() != QProcess::NotRunning)
        m_machine.terminate();
    else if (!m_ending)
        machineEnded(0);
}

void TestMachineRoom::machineEnded(int status)
{
    if (m_ending)
        return;
    m_ending = true;
    m_say(lineOf(MachineStep{u"powered-off"_s, {QString::number(status)}}));
    QTimer::singleShot(LastWordsMs, this, [this] { emit over(0); });
}

void TestMachineRoom::giveUp(const MachineFault &fault)
{
    if (m_ending)
        return;
    m_ending = true;
    m_say(lineOf(fault));
    // Not from within the start: nobody may be listening yet.
    QTimer::singleShot(0, this, [this] { emit over(1); });
}

} // namespace slipway::engine
