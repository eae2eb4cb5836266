// SPDX-License-Identifier: GPL-3.0-or-later
// What the console says on a terminal of a computer that has no screen.
#include "tests/support/program.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestWithoutDisplay : public QObject
{
    Q_OBJECT
private slots:
    void helpAndVersionNeedNoDisplay()
    {
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("QT_QPA_PLATFORM", "xcb");
        for (const char *word : {"--help", "-h", "--version", "-v"}) {
            const slipway::test::Ran ran = slipway::test::runProgram("slipway", {QString::fromLatin1(word)});
            QVERIFY2(ran.exit == 0, word + ran.err);
            QVERIFY2(ran.out.toLower().contains("slipway"), ran.out);
        }
    }

    void damagedSiteIsToldHowItComesBack()
    {
        const QTemporaryDir folder;
        const QString site = folder.filePath(QStringLiteral("the site"));
        const auto ctl = [&site](const QStringList &words) {
            return slipway::test::runProgram("slipwayctl", QStringList{"--site", site, "--json"} + words);
        };
        QCOMPARE(ctl({"init"}).exit, 0);
        const QString backup = ctl({"backup", "create"}).object()["path"].toString();
        QFile damaged(site + "/site.db");
        QVERIFY(damaged.open(QFile::WriteOnly) && damaged.write("damage") == 6);
        damaged.close();
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QProcess console;
        console.setReadChannel(QProcess::StandardError);
        console.start(QStringLiteral(SLIPWAY_BIN_DIR "/slipway"), {"--site", site});
        QByteArray said;
        while (!said.contains("backup restore") && console.waitForReadyRead(20'000))
            said += console.readAllStandardError();
        console.kill();
        QVERIFY(console.waitForFinished());
        const QString command = QStringLiteral("slipwayctl --site '%1' backup restore '%2'").arg(site, backup);
        QVERIFY2(said.contains(command.toUtf8()), said);
    }
};

QTEST_GUILESS_MAIN(TestWithoutDisplay)
#include "test_without_display.moc"
