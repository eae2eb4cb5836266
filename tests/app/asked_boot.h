// SPDX-License-Identifier: GPL-3.0-or-later
// A site with one required boot, the built slipwayd that serves it on loopback, and a machine that asks on 4011.
#pragma once
#include "tests/dhcp/bench.h"
#include "tests/support/program.h"
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <csignal>

namespace slipway::test {

class AskedBoot
{
public:
    ~AskedBoot()
    {
        ::kill(pid_t(m_daemon.processId()), SIGTERM);
        m_daemon.waitForFinished(10'000);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString site() const { return path(QStringLiteral("site")); }
    Ran ctl(const QStringList &words) const
    {
        return runProgram(QStringLiteral("slipwayctl"),
                          QStringList{QStringLiteral("--site"), site(), QStringLiteral("--json")} + words);
    }
    QString sessionId() const
    {
        const QJsonArray sessions = ctl({QStringLiteral("session"), QStringLiteral("list")}).array();
        return sessions.isEmpty() ? QString() : QString::number(sessions.first()[QLatin1StringView("id")].toInteger());
    }
    /// `more`: calls of slipwayctl before it starts. False where something does not work.
    bool serve(const QList<const char *> &more = {})
    {
        QFile program(path(QStringLiteral("boot.efi")));
        if (!program.open(QFile::WriteOnly) || program.write("MZ") != 2 || !program.resize(2000))
            return false;
        program.close();
        const QList<const char *> lines{"init",
                                        "boot-image add Image --arch x64 --program %1",
                                        "task-sequence add Install --boot-image Image",
                                        "collection add Lab",
                                        "device add PC9 --mac 02:00:00:00:00:09 --arch x64",
                                        "collection member-add Lab PC9",
                                        "deployment add --task-sequence Install --collection Lab --purpose required"};
        for (const char *line : lines + more) {
            const QString call = QString::fromLatin1(line).replace(QLatin1StringView("%1"), program.fileName());
            if (ctl(call.split(u' ')).exit != 0)
                return false;
        }
        const QString any = QStringLiteral("0");
        m_daemon.start(QStringLiteral(SLIPWAY_BIN_DIR "/slipwayd"),
                       {QStringLiteral("--site"), site(), QStringLiteral("--address"), QStringLiteral("127.0.0.1"),
                        QStringLiteral("--dhcp-port"), any, QStringLiteral("--pxe-port"), any,
                        QStringLiteral("--tftp-port"), any, QStringLiteral("--http-port"), any,
                        QStringLiteral("--json")});
        if (!QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 15'000))
            return false;
        static const QRegularExpression ready(
            QStringLiteral("pxe=127\\.0\\.0\\.1:(\\d+) tftp=127\\.0\\.0\\.1:(\\d+) http=127\\.0\\.0\\.1:(\\d+)"));
        const auto match = ready.match(QString::fromUtf8(m_daemon.readLine()));
        pxe = match.captured(1).toUShort();
        tftp = match.captured(2).toUShort();
        http = match.captured(3).toUShort();
        return match.hasMatch() && machine.bind(QHostAddress::LocalHost);
    }
    /// The boot file that PC9 is told.
    QByteArray ask()
    {
        const auto bytes = wire::encodeDhcp(message(Edk2, wire::MessageType::Request, {{2, 0, 0, 0, 0, 9}}, 77, 0));
        machine.writeDatagram(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()),
                              QHostAddress::LocalHost, pxe);
        const QByteArray answer = receive();
        const auto ack =
            wire::decodeDhcp({reinterpret_cast<const uint8_t *>(answer.constData()), size_t(answer.size())});
        return ack ? QByteArray::fromStdString(bootFile(*ack).empty() ? ack->file : bootFile(*ack)) : QByteArray();
    }
    QByteArray receive(quint16 *port = nullptr)
    {
        if (!QTest::qWaitFor([this] { return machine.hasPendingDatagrams(); }, 10'000))
            return {};
        QByteArray datagram(machine.pendingDatagramSize(), 0);
        machine.readDatagram(datagram.data(), datagram.size(), nullptr, port);
        return datagram;
    }

    QUdpSocket machine;
    quint16 pxe = 0, tftp = 0, http = 0;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace slipway::test
