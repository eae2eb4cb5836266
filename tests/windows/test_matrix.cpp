// SPDX-License-Identifier: GPL-3.0-or-later
// The whole chain over real sockets: WIMs imported into a site, an engine that serves it, and a stand-in for
// Microsoft's programs on each firmware and architecture, with every block and window size that people set.
#include "tests/windows/boot_matrix.h"

using namespace slipway;
using namespace slipway::windows;

class TestMatrix : public QObject
{
    Q_OBJECT
private slots:
    void everyMachineGetsEveryFileByTheSizesOfItsBcd()
    {
        if (!hasWimlib())
            QSKIP("NOT TESTED: wimlib-imagex is not installed (package wimtools)");
        WindowsSite site;
        QVERIFY(site.make(700'000));
        BootMatrix matrix(site);
        QVERIFY(matrix.add({512, 1024, 1456, 4096, 8192, 16384}, {1, 4, 8, 16, 64}));
        QVERIFY(site.start());
        QElapsedTimer timer;
        timer.start();
        matrix.run(8);
        qInfo("%zu boots in %.1f s", matrix.cases.size(), double(timer.elapsed()) / 1000);
        QStringList problems;
        for (const MatrixCase &one : matrix.cases) {
            const QString problem = matrix.problemOf(one);
            if (!problem.isEmpty())
                problems << QString::fromLatin1(one.label()) + QStringLiteral(": ") + problem;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
        const bool allServed = QTest::qWaitFor([&matrix] { return matrix.unserved().isEmpty(); }, 10'000);
        QVERIFY2(allServed, qPrintable(matrix.unserved().mid(0, 20).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "test_matrix.moc"
