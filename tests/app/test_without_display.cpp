// SPDX-License-Identifier: GPL-3.0-or-later
// What the console says on a terminal of a computer that has no screen.
#include "tests/support/program.h"
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
};

QTEST_GUILESS_MAIN(TestWithoutDisplay)
#include "test_without_display.moc"
