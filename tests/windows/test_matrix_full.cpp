// SPDX-License-Identifier: GPL-3.0-or-later
// The same with a WIM of the size that makes block numbers wrap, over lines that lose packets, and with clients that
// take their time.
#include "tests/windows/boot_matrix.h"

using namespace slipway;
using namespace slipway::windows;

class TestMatrixFull : public QObject
{
    Q_OBJECT

    static QStringList problemsOf(const BootMatrix &matrix)
    {
        QStringList problems;
        for (const MatrixCase &one : matrix.cases) {
            const QString problem = matrix.problemOf(one);
            if (!problem.isEmpty())
                problems << QString::fromLatin1(one.label()) + QStringLiteral(": ") + problem;
        }
        return problems;
    }

private slots:
    void initTestCase()
    {
        if (!hasWimlib())
            QSKIP("NOT TESTED: wimlib-imagex is not installed (package wimtools)");
    }

    void largeWimArrivesThoughBlockNumbersWrap()
    {
        WindowsSite site;
        QVERIFY(site.make(70'000'000)); // beyond twice 65535 blocks of 512
        BootMatrix matrix(site);
        QVERIFY(matrix.add({512, 1456, 16384}, {1, 16, 64}));
        QVERIFY(site.start());
        QElapsedTimer timer;
        timer.start();
        matrix.run(4);
        qInfo("%zu boots of 70 MB in %.1f s", matrix.cases.size(), double(timer.elapsed()) / 1000);
        for (const MatrixCase &one : matrix.cases) {
            if (one.path.architecture != 7 || !one.boot.failure.isEmpty())
                continue;
            const Read &read = one.boot.file("\\boot.wim")->read;
            qInfo("%s: %lld ms, %.0f MB/s, %lld blocks twice", one.label().constData(), qlonglong(read.elapsedMs),
                  double(read.size) / 1000 / double(std::max<qint64>(read.elapsedMs, 1)), qlonglong(read.repeated));
        }
        const QStringList problems = problemsOf(matrix);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
        const bool allServed = QTest::qWaitFor([&matrix] { return matrix.unserved().isEmpty(); }, 20'000);
        QVERIFY2(allServed, qPrintable(matrix.unserved().mid(0, 20).join(u'\n')));
    }

    void badLinesAndSlowClientsAreServedToo_data()
    {
        QTest::addColumn<int>("loseAcknowledgement");
        QTest::addColumn<int>("loseBlock");
        QTest::addColumn<int>("pauseMs");
        QTest::newRow("lost acknowledgements") << 400 << 0 << 0;
        QTest::newRow("lost blocks") << 0 << 300 << 0;
        QTest::newRow("slow") << 0 << 0 << 2;
    }
    void badLinesAndSlowClientsAreServedToo()
    {
        QFETCH(int, loseAcknowledgement);
        QFETCH(int, loseBlock);
        QFETCH(int, pauseMs);
        WindowsSite site;
        QVERIFY(site.make(1'000'000));
        BootMatrix matrix(site);
        QVERIFY(matrix.add({1024, 4096, 16384}, {1, 8, 64}));
        QVERIFY(site.start());
        BootHabits habits;
        habits.manners = {loseAcknowledgement, loseBlock, pauseMs};
        matrix.run(16, habits);
        const QStringList problems = problemsOf(matrix);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
        const bool allServed = QTest::qWaitFor([&matrix] { return matrix.unserved().isEmpty(); }, 20'000);
        QVERIFY2(allServed, qPrintable(matrix.unserved().mid(0, 20).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestMatrixFull)
#include "test_matrix_full.moc"
