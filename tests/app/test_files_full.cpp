// SPDX-License-Identifier: GPL-3.0-or-later
// How long a long batch takes. The figure is printed.
#include "tests/support/program.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using slipway::test::Ran;

class TestFilesFull : public QObject
{
    Q_OBJECT
private slots:
    void aHundredThousandMachinesAreExplainedInOneGo()
    {
        QTemporaryDir folder;
        const QString site = folder.path() + "/site";
        QCOMPARE(slipway::test::runProgram("slipwayctl", {"--site", site, "init"}).exit, 0);
        QCOMPARE(slipway::test::runProgram("slipwayctl",
                                           {"--site", site, "device", "add", "PC1", "--mac", "52:54:00:00:00:01"})
                     .exit,
                 0);
        QFile batch(folder.path() + "/batch");
        QVERIFY(batch.open(QFile::WriteOnly));
        for (int i = 0; i < 100'000; ++i)
            batch.write("{\"mac\":\"5254" + QByteArray::number(i, 16).rightJustified(8, '0') + "\",\"arch\":7}\n");
        batch.close();
        QElapsedTimer timer;
        timer.start();
        const Ran ran =
            slipway::test::runProgram("slipwayctl", {"--site", site, "explain", "--batch", batch.fileName()});
        qInfo("100 000 lines in %lld ms", timer.elapsed());
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out.count('\n'), 100'000);
        QVERIFY(timer.elapsed() < 30'000);
    }
};

QTEST_GUILESS_MAIN(TestFilesFull)
#include "test_files_full.moc"
