// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine against models of clients over a simulated network. SLIPWAY_SEED sets the first seed; each run
// prints it.
#include "tests/tftp/simulated_network.h"
#include <QTest>

using namespace slipway::tftp;
using namespace slipway::tftp::simulated;
using Kind = Client::Kind;
using Outcome = Transfer::Outcome;

namespace {

Terms terms(quint64 size, quint32 blksize, quint32 windowsize, bool oack = true)
{
    Terms out;
    out.size = size;
    out.blksize = blksize;
    out.windowsize = windowsize;
    out.oack = oack;
    return out;
}

const std::vector<std::pair<const char *, Kind>> Kinds{{"lock step", Kind::LockStep},
                                                       {"windowed", Kind::Windowed},
                                                       {"EDK2", Kind::Edk2},
                                                       {"no last ACK", Kind::NeverAcknowledgesTheLast},
                                                       {"leaves", Kind::LeavesAtTheLast}};

Report run(const Terms &agreed, Kind kind, const Link &link, quint32 seed)
{
    Transfer transfer(agreed);
    Client client(kind, agreed);
    return Network(link, seed).run(transfer, client);
}

} // namespace

class TestTransferNetwork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = quint32(qEnvironmentVariableIntValue("SLIPWAY_SEED"));
        if (m_seed == 0)
            m_seed = 20'000;
        qInfo("SLIPWAY_SEED=%u", m_seed);
    }

    void withoutLossEachBlockIsSentOnce_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<quint32>("windowsize");
        QTest::addColumn<Kind>("kind");
        for (const quint64 size : {0, 1, 511, 512, 513, 512 * 16, 512 * 16 + 1, 512 * 16 - 1, 100'000}) {
            for (const quint32 windowsize : {1, 4, 16, 64}) {
                for (const auto &[name, kind] : {Kinds[0], Kinds[1], Kinds[2]}) {
                    if (kind == Kind::LockStep && windowsize > 1)
                        continue;
                    QTest::addRow("%s, %llu B, window %u", name, size, windowsize) << size << windowsize << kind;
                }
            }
        }
    }
    void withoutLossEachBlockIsSentOnce()
    {
        QFETCH(quint64, size);
        QFETCH(quint32, windowsize);
        QFETCH(Kind, kind);
        for (const bool oack : {true, false}) {
            const Report report = run(terms(size, 512, oack ? windowsize : 1, oack), kind, {}, m_seed);
            QCOMPARE(report.outcome, Outcome::Delivered);
            QVERIFY(report.complete);
            QCOMPARE(report.bytes, size);
            QCOMPARE(report.dataPackets, size / 512 + 1);
        }
    }

    void everyByteArrivesThroughABadNetwork_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<quint32>("windowsize");
        const std::vector<std::pair<const char *, Link>> links{{"1 % loss", {1, 0, 0.01, 0}},
                                                               {"5 % loss and copies", {5, 0, 0.05, 0.05}},
                                                               {"reordered", {10, 6, 0, 0.02}},
                                                               {"15 % loss, reordered, copies", {20, 30, 0.15, 0.1}}};
        for (const auto &[linkName, link] : links) {
            for (const auto &[name, kind] : {Kinds[0], Kinds[1], Kinds[2]}) {
                for (const quint32 windowsize : {1, 4, 16, 64}) {
                    if (kind == Kind::LockStep && windowsize > 1)
                        continue;
                    QTest::addRow("%s, %s, window %u", linkName, name, windowsize) << link << kind << windowsize;
                }
            }
        }
    }
    void everyByteArrivesThroughABadNetwork()
    {
        QFETCH(Link, link);
        QFETCH(Kind, kind);
        QFETCH(quint32, windowsize);
        constexpr quint64 size = 300'000;
        for (quint32 seed = m_seed; seed < m_seed + 10; ++seed) {
            const Report report = run(terms(size, 1000, windowsize), kind, link, seed);
            const QByteArray which = "seed " + QByteArray::number(seed);
            QVERIFY2(report.outcome == Outcome::Delivered, which.constData());
            QVERIFY2(report.complete && !report.wrong, which.constData());
            QCOMPARE(report.bytes, size);
        }
    }

    void aFileBeyond65535BlocksArrivesThroughLoss_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<quint32>("windowsize");
        QTest::newRow("lock step") << Kind::LockStep << 1u;
        QTest::newRow("windowed, 16") << Kind::Windowed << 16u;
        QTest::newRow("EDK2, 4") << Kind::Edk2 << 4u;
    }
    void aFileBeyond65535BlocksArrivesThroughLoss()
    {
        QFETCH(Kind, kind);
        QFETCH(quint32, windowsize);
        constexpr quint64 size = quint64(70'000) * 512;
        const Report report = run(terms(size, 512, windowsize), kind, {1, 0, 0.002, 0.002}, m_seed);
        QCOMPARE(report.outcome, Outcome::Delivered);
        QVERIFY(report.complete);
        QCOMPARE(report.bytes, size);
    }

    void aLongRoundTripMakesNoDuplicates()
    {
        // 50 ms there and back, window 16, no loss: a fixed 20 ms timer would send five packets for four.
        const Report report = run(terms(5'000'000, 1468, 16), Kind::Windowed, {25, 0, 0, 0}, m_seed);
        QCOMPARE(report.outcome, Outcome::Delivered);
        QCOMPARE(report.resent, quint64(0));
    }

    void copiesOfAcksDoNotMultiplyTheData()
    {
        // The sorcerer's apprentice (RFC 1123 section 4.2.3.1): each packet comes twice; nothing may be sent more often
        // for it.
        constexpr quint64 size = 400'000;
        const Report lockStep = run(terms(size, 512, 1), Kind::LockStep, {5, 0, 0, 1}, m_seed);
        QCOMPARE(lockStep.outcome, Outcome::Delivered);
        QCOMPARE(lockStep.dataPackets, size / 512 + 1);
        const Report windowed = run(terms(size, 512, 16), Kind::Windowed, {5, 0, 0, 1}, m_seed);
        QCOMPARE(windowed.outcome, Outcome::Delivered);
        QCOMPARE(windowed.dataPackets, size / 512 + 1);
        const Report edk2 = run(terms(size, 512, 4), Kind::Edk2, {5, 0, 0, 1}, m_seed);
        QCOMPARE(edk2.outcome, Outcome::Delivered);
        QCOMPARE(edk2.dataPackets, size / 512 + 1);
    }

    void onAFastNetworkACopyCostsOneWindowAtMost()
    {
        // No round trip to tell a copy by: each copied ACK may cost its window once, and the windows after it nothing.
        constexpr quint64 size = 4'000'000;
        constexpr double blocks = double(size) / 1000;
        for (const auto &[name, kind] : {Kinds[1], Kinds[2]}) {
            const Report some = run(terms(size, 1000, 16), kind, {0, 0, 0, 0.05}, m_seed);
            QCOMPARE(some.outcome, Outcome::Delivered);
            QVERIFY2(double(some.resent) < 0.15 * blocks, QByteArray::number(some.resent).constData());
            const Report all = run(terms(size, 1000, 16), kind, {0, 0, 0, 1}, m_seed);
            QVERIFY2(double(all.resent) < 0.6 * blocks, QByteArray::number(all.resent).constData());
        }
    }

    void lossCostsWhatItMustAndNoMore()
    {
        // 1 % loss: a lost block costs at most its window again, a lost ACK too; with window 16 that is 0.17 windows a
        // window.
        constexpr quint64 size = 5'000'000;
        constexpr double blocks = double(size) / 1000;
        const Report windowed = run(terms(size, 1000, 16), Kind::Windowed, {1, 0, 0.01, 0}, m_seed);
        const Report edk2 = run(terms(size, 1000, 4), Kind::Edk2, {1, 0, 0.01, 0}, m_seed);
        const Report lockStep = run(terms(size, 1000, 1), Kind::LockStep, {1, 0, 0.01, 0}, m_seed);
        qInfo("sent again at 1 %% loss: window 16 %.1f %%, EDK2 window 4 %.1f %%, lock step %.1f %%",
              100 * double(windowed.resent) / blocks, 100 * double(edk2.resent) / blocks,
              100 * double(lockStep.resent) / blocks);
        QVERIFY(double(windowed.resent) < 0.25 * blocks);
        QVERIFY(double(edk2.resent) < 0.10 * blocks);
        QVERIFY(double(lockStep.resent) < 0.04 * blocks);
        // The timer is the round trip's, not a second: 5000 blocks, 2 ms each, 2 % of them repaired.
        QVERIFY(lockStep.tookMs - 1'000'000 < 20'000);
    }

    void aClientThatNeverAcknowledgesTheLastBlockHasItAll()
    {
        for (const auto &[name, kind] : {Kinds[3], Kinds[4]}) {
            const Report report = run(terms(100'000, 1000, 1), kind, {}, m_seed);
            QCOMPARE(report.outcome, Outcome::Delivered);
            QVERIFY(report.complete);
        }
        // In a window its silence leaves more than the last block open. Nobody knows; that it counts wipes nobody twice.
        QCOMPARE(run(terms(100'000, 1000, 16), Kind::NeverAcknowledgesTheLast, {}, m_seed).outcome, Outcome::Delivered);
    }

private:
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestTransferNetwork)
#include "test_transfer_network.moc"
