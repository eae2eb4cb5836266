// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes when somebody scrolls through the whole history: printed, and bounded generously.
#include "models/boots/session_filter.h"
#include "models/boots/session_model.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 100'000;

/// Resident, in MiB.
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * 4096 / (1024 * 1024);
}

store::FoundSession found(int number)
{
    static const QString image = u"Windows PE 11"_s, sequence = u"Install Windows 11"_s, deployment = u"P0100007"_s;
    store::FoundSession found;
    found.session.id = Count - number;
    found.session.token = QByteArray::number(number).rightJustified(16, 'a');
    found.session.mac = MacAddress{{2, 0, 0, uint8_t(number >> 16), uint8_t(number >> 8), uint8_t(number)}};
    found.session.state = number % 7 ? session::State::Reported : session::State::Failed;
    found.session.startedMs = 1'800'000'000'000 - number * 1000LL;
    found.session.endedMs = found.session.lastSeenMs = found.session.startedMs + 60'000;
    found.session.decision.deviceName = u"room-pc-%1"_s.arg(number);
    found.session.decision.bootImage = image;
    found.session.decision.taskSequence = sequence;
    found.session.decision.deployment.value = deployment;
    found.verdict.id = u"BOOTED"_s;
    return found;
}

} // namespace

class TestSessionHistory : public QObject
{
    Q_OBJECT
private slots:
    void hundredThousandBootsFitAndAreSearchedQuickly()
    {
        SessionModel model;
        const double before = memory();
        QElapsedTimer timer;
        timer.start();
        qint64 longest = 0;
        for (int begin = 0; begin < Count; begin += 300) {
            QList<store::FoundSession> page;
            for (int i = begin; i < qMin(Count, begin + 300); ++i)
                page += found(i);
            QElapsedTimer one;
            one.start();
            model.addHistory(page, 1'800'000'000'000);
            longest = qMax(longest, one.elapsed());
        }
        QCOMPARE(model.rowCount(), Count);
        const double took = memory() - before;
        qInfo("%d boots in %lld ms, a page of 300 at most %lld ms, %.0f MiB (%.0f bytes each)", Count, timer.elapsed(),
              longest, took, took * 1024 * 1024 / Count);
        QVERIFY(took < 200);
        const SessionFilter filter = sessionFilter(u"room-pc-777 state:failed"_s, 1'800'000'000'000);
        timer.restart();
        int hits = 0;
        for (const SessionRow &row : model.rows())
            hits += store::matches(filter.search, row.session, row.place, row.verdict);
        qInfo("%d of them match in %lld ms", hits, timer.elapsed());
        QVERIFY(hits > 0);
        timer.restart();
        model.dropHistory({});
        QCOMPARE(model.rowCount(), 0);
        qInfo("forgotten in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestSessionHistory)
#include "test_session_history_full.moc"
