// SPDX-License-Identifier: GPL-3.0-or-later
// What a block and window size mean on a network, and what is taken back when they failed.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/policy/tuning.h"
#include <QSet>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::policy;

namespace {

constexpr qint64 MiB = 1024 * 1024;

NetworkFacts facts(double roundTripMs = 0, double linkMbit = 0, int mtu = 1500)
{
    return {mtu, roundTripMs, linkMbit};
}

TransferRecord boot(const SizePair &sizes, qint64 bytes, qint64 durationMs)
{
    TransferRecord record;
    record.sizes = sizes;
    record.size = record.bytes = bytes;
    record.durationMs = durationMs;
    record.delivered = true;
    return record;
}

} // namespace

class TestTuning : public QObject
{
    Q_OBJECT

private slots:
    void theFittingBlockFillsThePacket()
    {
        QCOMPARE(fittingBlock(1500), 1468);
        QCOMPARE(fittingBlock(9000), 8968);
        QCOMPARE(fittingBlock(1280), 1248);
    }

    void fragmentsAreThoseThatTheKernelMakes_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("mtu");
        QTest::addColumn<int>("fragments");
        QTest::newRow("512") << 512 << 1500 << 1;
        QTest::newRow("as much as fits") << 1468 << 1500 << 1;
        QTest::newRow("one byte more") << 1469 << 1500 << 2;
        QTest::newRow("two full ones") << 2948 << 1500 << 2;
        QTest::newRow("and one byte") << 2949 << 1500 << 3;
        QTest::newRow("4096") << 4096 << 1500 << 3;
        QTest::newRow("8192") << 8192 << 1500 << 6;
        QTest::newRow("16384") << 16384 << 1500 << 12;
        QTest::newRow("the largest") << 65464 << 1500 << 45;
        QTest::newRow("jumbo frames") << 8192 << 9000 << 1;
        // Fragments carry multiples of eight bytes: 1492 - 20 = 1472 holds 1472, 1499 - 20 only 1472.
        QTest::newRow("an odd MTU") << 2937 << 1499 << 3;
    }
    void fragmentsAreThoseThatTheKernelMakes()
    {
        QFETCH(int, block);
        QFETCH(int, mtu);
        QFETCH(int, fragments);
        QCOMPARE(meaningOf({block, 1}, MiB, facts(0, 0, mtu)).fragments, fragments);
    }

    void blocksAndRoundTripsCoverTheImage()
    {
        // An exact multiple ends with an empty block.
        QCOMPARE(meaningOf({4096, 1}, 4096, facts()).blocks, 2);
        QCOMPARE(meaningOf({4096, 1}, 4095, facts()).blocks, 1);
        const SizeMeaning meaning = meaningOf({1456, 4}, 500 * MiB, facts());
        QCOMPARE(meaning.blocks, 360088);
        QCOMPARE(meaning.roundTrips, 90022);
        QCOMPARE(meaning.windowBytes, 5824);
    }

    void nothingIsExpectedWhileTheRoundTripIsUnknown()
    {
        const SizeMeaning meaning = meaningOf({4096, 1}, 500 * MiB, facts(0, 1000));
        QCOMPARE(meaning.seconds, 0.0);
        QCOMPARE(meaning.bytesPerSecond, 0.0);
    }

    void largerWindowsAreFasterUntilTheLinkIsFull()
    {
        // wire.md 3.4: 0.5 ms and 1456 B give 2.9, 11.6 and 23 MB/s.
        const auto rate = [](int window) { return meaningOf({1456, window}, 500 * MiB, facts(0.5)).bytesPerSecond; };
        QVERIFY(qAbs(rate(1) / 1e6 - 2.9) < 0.05);
        QVERIFY(qAbs(rate(4) / 1e6 - 11.6) < 0.1);
        QVERIFY(qAbs(rate(8) / 1e6 - 23.3) < 0.2);
        // A gigabit link carries no more than 119.3 MB/s of blocks, however large the window.
        const double most = meaningOf({1456, 65535}, 500 * MiB, facts(0.5, 1000)).bytesPerSecond;
        QVERIFY2(most > 110e6 && most < 119.3e6, qPrintable(QString::number(most)));
    }

    void whatFirmwareIsKnownToFailWithIsWarnedOf_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("window");
        QTest::addColumn<QStringList>("warnings");
        const auto row = [](const char *name, int block, int window, const QStringList &warnings) {
            QTest::newRow(name) << block << window << warnings;
        };
        row("what WDS asks for", 1456, 4, {});
        row("a full frame", 1468, 8, {});
        row("Configuration Manager's", 4096, 1, {u"fragments"_s, u"firmware-fragments"_s});
        row("16384", 16384, 1, {u"fragments"_s, u"firmware-fragments"_s});
        row("above 16384", 16385, 1, {u"fragments"_s, u"firmware-fragments"_s, u"mostly-times-out"_s});
        row("the largest", 65464, 1,
            {u"fragments"_s, u"firmware-fragments"_s, u"mostly-times-out"_s, u"largest-block"_s});
        row("window 9", 1456, 9, {u"window-beyond-8"_s});
        row("window 64", 1456, 64, {u"window-beyond-8"_s});
        row("window 65", 1456, 65, {u"window-beyond-64"_s});
        row("a burst", 1456, 256, {u"window-beyond-64"_s, u"burst-beyond-buffers"_s});
        row("small", 512, 1, {u"small-block"_s});
    }
    void whatFirmwareIsKnownToFailWithIsWarnedOf()
    {
        QFETCH(int, block);
        QFETCH(int, window);
        QFETCH(QStringList, warnings);
        QStringList found;
        for (const SizeWarning warning : meaningOf({block, window}, 500 * MiB, facts()).warnings)
            found.append(sizeWarningKey(warning));
        QCOMPARE(found, warnings);
    }

    void jumboFramesNeedNoFragments()
    {
        const QList<SizeWarning> warnings = meaningOf({8192, 1}, MiB, facts(0, 0, 9000)).warnings;
        QVERIFY(!warnings.contains(SizeWarning::Fragments));
        QVERIFY(!warnings.contains(SizeWarning::FirmwareFragments));
    }

    void theRoundTripComesFromBootsOfLate()
    {
        // 0.4 ms a round trip at 4096/1, one boot that hung in a timer, one that repeated much, and a test.
        QList<TransferRecord> records;
        for (int i = 0; i < 5; ++i)
            records.append(boot({4096, 1}, 4096 * 10'000, 4000 + i));
        records.append(boot({4096, 1}, 4096 * 10'000, 90'000));
        records.append(boot({4096, 1}, 4096 * 10'000, 60'000));
        records.last().retransmitted = 2000;
        records.append(boot({4096, 1}, 4096 * 10'000, 10));
        records.last().source = TransferRecord::Source::Test;
        const NetworkFacts found = withRoundTrip(facts(), records);
        QVERIFY2(qAbs(found.roundTripMs - 0.4) < 0.01, qPrintable(QString::number(found.roundTripMs)));
        // What was measured comes out again.
        const SizeMeaning meaning = meaningOf({4096, 1}, 4096 * 10'000, found);
        QVERIFY(qAbs(meaning.seconds - 4.0) < 0.1);
        QCOMPARE(withRoundTrip(facts(0.7), {}).roundTripMs, 0.7);
    }

    void aFailureTakesBackTheFragmentsFirst()
    {
        QCOMPARE(backedOff({4096, 1}), (site::RamdiskTuning{1456, 0}));
        QCOMPARE(backedOff({16384, 32}), (site::RamdiskTuning{1456, 0}));
        QCOMPARE(backedOff({1457, 1}), (site::RamdiskTuning{1456, 0}));
    }

    void thenTheWindowHalvesToOneAndTheBlockShrinksToTheSmallest()
    {
        QList<SizePair> asked{{4096, 16}};
        site::RamdiskTuning taken;
        while (const auto next = backedOff(asked.last(), taken)) {
            taken = *next;
            asked.append({taken.blockSize > 0 ? std::min(taken.blockSize, 4096) : 4096,
                          taken.windowSize > 0 ? std::min(taken.windowSize, 16) : 16});
            QVERIFY(asked.size() < 20);
        }
        QCOMPARE(asked, (QList<SizePair>{
                            {4096, 16}, {1456, 16}, {1456, 8}, {1456, 4}, {1456, 2}, {1456, 1}, {1228, 1}, {512, 1}}));
    }

    void theSameFailureTwiceIsTakenBackOnce()
    {
        const auto first = backedOff({4096, 4});
        QVERIFY(first);
        QVERIFY(!backedOff({4096, 4}, *first));
        // And a failure with larger sizes than it was asked to use raises nothing.
        QVERIFY(!backedOff({8192, 8}, {1228, 1}));
        QCOMPARE(backedOff({1228, 1}, {1228, 1}), (site::RamdiskTuning{512, 1}));
        QVERIFY(!backedOff({512, 1}, {512, 1}));
    }

    void everyWordIsItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(SizeWarning::SmallBlock); ++i)
            words.insert(sizeWarningKey(SizeWarning(i)));
        for (int i = 0; i <= int(Recommendation::Reason::EverythingFailed); ++i)
            words.insert(recommendationReasonKey(Recommendation::Reason(i)));
        for (int i = 0; i <= int(Recommendation::Confidence::High); ++i)
            words.insert(recommendationConfidenceKey(Recommendation::Confidence(i)));
        QCOMPARE(words.size(), int(SizeWarning::SmallBlock) + int(Recommendation::Reason::EverythingFailed) +
                                   int(Recommendation::Confidence::High) + 3);
        QVERIFY(!words.contains(QString()));
        for (const auto source : {TransferRecord::Source::Boot, TransferRecord::Source::Test})
            QCOMPARE(transferSourceFromKey(transferSourceKey(source)), source);
        QVERIFY(!transferSourceFromKey(u"elsewhere"));
    }
};

QTEST_GUILESS_MAIN(TestTuning)
#include "test_tuning.moc"
