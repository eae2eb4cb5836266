// SPDX-License-Identifier: GPL-3.0-or-later
// The first run from the shell: a rehearsal against slipwayd, and what a probe says where it cannot ask.
#include "tests/support/program.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using slipway::test::Ran;
using slipway::test::runProgram;

class TestSetupCalls : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    Ran ctl(const QStringList &words)
    {
        return runProgram("slipwayctl", QStringList{"--site", m_folder.filePath("site")} + words);
    }

private slots:
    void aRehearsalPassesOrNamesTheStep()
    {
        QCOMPARE(ctl({"init"}).exit, 0);
        QProcess service;
        service.start(SLIPWAY_BIN_DIR "/slipwayd",
                      {"--site", m_folder.filePath("site"), "--address", "127.0.0.1", "--dhcp-port", "0", "--pxe-port",
                       "0", "--tftp-port", "0", "--http-port", "0"});
        QTRY_VERIFY_WITH_TIMEOUT(service.canReadLine(), 15'000);
        const QRegularExpression ready(
            "dhcp=127\\.0\\.0\\.1:(\\d+) pxe=127\\.0\\.0\\.1:(\\d+) tftp=127\\.0\\.0\\.1:(\\d+)");
        const auto ports = ready.match(QString::fromUtf8(service.readLine()));
        QVERIFY(ports.hasMatch());
        const QStringList call{"--json",          "rehearse",   "--server",        "127.0.0.1",   "--dhcp-port",
                               ports.captured(1), "--pxe-port", ports.captured(2), "--tftp-port", ports.captured(3)};
        const Ran before = ctl(call);
        QCOMPARE(before.exit, 1);
        const QJsonObject empty = QJsonDocument::fromJson(before.out).object();
        QCOMPARE(empty["passed"].toBool(), false);
        const QJsonObject step = empty["machines"].toArray()[1].toObject()["steps"].toArray()[0].toObject();
        QCOMPARE(step["failure"].toString(), QStringLiteral("silent"));
        QCOMPARE(step["detail"].toString(), QStringLiteral("NO_DEPLOYMENT"));

        QFile program(m_folder.filePath("boot.efi"));
        QVERIFY(program.open(QFile::WriteOnly) && program.write("MZ" + QByteArray(50'000, 'b')) == 50'002);
        program.close();
        QCOMPARE(ctl({"boot-image", "add", "Boot", "--arch", "x64", "--program", program.fileName()}).exit, 0);
        QCOMPARE(ctl({"task-sequence", "add", "Boot", "--boot-image", "Boot"}).exit, 0);
        QCOMPARE(ctl({"deployment", "add", "--task-sequence", "Boot", "--collection", "All Systems", "--purpose",
                      "available"})
                     .exit,
                 0);
        const Ran after = ctl(call);
        QVERIFY2(after.exit == 0, after.out + after.err);
        const QJsonArray machines = QJsonDocument::fromJson(after.out).object()["machines"].toArray();
        QCOMPARE(machines.size(), 3);
        QCOMPARE(machines[1].toObject()["machine"].toString(), QStringLiteral("uefi-x64"));
        QCOMPARE(machines[1].toObject()["outcome"].toString(), QStringLiteral("passed"));
        QCOMPARE(machines[2].toObject()["outcome"].toString(), QStringLiteral("nothing"));
        QCOMPARE(QJsonDocument::fromJson(ctl({"--json", "session", "list"}).out).array().size(), 0);
        const Ran told = ctl(call.mid(1));
        QVERIFY2(told.out.trimmed().endsWith("Ready. Machines of this network can boot."), told.out);
        QVERIFY2(told.out.contains("ARM64: nothing is deployed for it\n"), told.out);
        service.terminate();
        QVERIFY(service.waitForFinished(10'000));
        const Ran alone = ctl(call.mid(1));
        QCOMPARE(alone.exit, 1);
        QVERIFY2(alone.out.contains("Nothing is serving here"), alone.out);
        QVERIFY2(!alone.out.contains("packet filter"), alone.out);
    }

    void theHelpOfOneCallIsThatCall()
    {
        const Ran help = ctl({"try", "--help"});
        QCOMPARE(help.exit, 0);
        QVERIFY2(help.out.startsWith("slipwayctl try [--firmware"), help.out);
        QCOMPARE(help.out.count('\n'), 1);
        QVERIFY(ctl({"device", "--help"}).out.count("slipwayctl device ") > 3);
        QVERIFY(ctl({"--help"}).out.contains("NOUN VERB"));
    }

    void aProbeOfAnInterfaceThatIsNoneIsRefused()
    {
        const Ran ran = ctl({"probe-dhcp", "--interface", "nosuch0"});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("nosuch0"), ran.err);
        QCOMPARE(ctl({"rehearse", "--server", "10.0.0"}).exit, 2);
        QCOMPARE(ctl({"rehearse", "--tftp-port", "0"}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestSetupCalls)
#include "test_setup_calls.moc"
