// SPDX-License-Identifier: GPL-3.0-or-later
// What measured transfers recommend: with noise, outliers, failures and few samples.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/policy/tuning.h"
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::policy;

namespace {

using Reason = Recommendation::Reason;
using Confidence = Recommendation::Confidence;
using Source = TransferRecord::Source;

constexpr double MB = 1e6;
constexpr qint64 ImageBytes = 400'000'000;

/// Records of a site, by what a transfer should have measured.
class Records
{
public:
    Records &add(const SizePair &sizes, double bytesPerSecond, int count = 1, const char *mac = "00:50:56:00:00:01")
    {
        for (int i = 0; i < count; ++i) {
            TransferRecord record;
            record.source = m_source;
            record.timeMs = ++m_time;
            record.mac = m_source == Source::Test ? MacAddress() : *MacAddress::parse(mac);
            record.sizes = sizes;
            record.size = record.bytes = ImageBytes;
            record.durationMs = qint64(double(ImageBytes) * 1000 / (bytesPerSecond * noise()));
            record.delivered = true;
            m_records.append(record);
        }
        return *this;
    }
    Records &failed(const SizePair &sizes, int count = 1, const char *mac = "00:50:56:00:00:01")
    {
        for (int i = 0; i < count; ++i) {
            add(sizes, MB, 1, mac);
            m_records.last().delivered = false;
            m_records.last().bytes = 4096;
        }
        return *this;
    }
    Records &tests()
    {
        m_source = Source::Test;
        return *this;
    }
    Records &noisy(double by)
    {
        m_noise = by;
        return *this;
    }
    Recommendation overAll(const SizePair &current = {4096, 1}) const { return all(current).first(); }
    QList<Recommendation> all(const SizePair &current = {4096, 1}) const
    {
        return recommend(m_records, vendors(), NetworkFacts{}, current);
    }
    QList<TuningCell> table() const { return tuningTable(m_records, vendors()); }
    static site::MacVendors vendors()
    {
        site::MacVendors vendors;
        vendors.add("Registry,Assignment,Organization Name,Organization Address\n"
                    "MA-L,005056,\"VMware, Inc.\",\nMA-L,3C5282,Hewlett Packard,\n");
        return vendors;
    }

private:
    double noise() { return 1 + m_noise * (m_random.generateDouble() * 2 - 1); }
    QList<TransferRecord> m_records;
    Source m_source = Source::Boot;
    qint64 m_time = 0;
    double m_noise = 0;
    QRandomGenerator m_random{4711};
};

constexpr const char *Hp = "3C:52:82:00:00:07";

} // namespace

class TestRecommendation : public QObject
{
    Q_OBJECT

private slots:
    void withoutRecordsValuesThatFitAFrameAreProposed()
    {
        const Recommendation found = Records().overAll();
        QCOMPARE(found.reason, Reason::NothingMeasured);
        QCOMPARE(found.confidence, Confidence::None);
        QCOMPARE(found.sizes, (SizePair{1456, 4}));
        // What is in force already and fits is left alone.
        QCOMPARE(Records().overAll({1468, 8}).sizes, (SizePair{1468, 8}));
        const auto tunnel = recommend({}, Records::vendors(), NetworkFacts{1400, 0, 0}, {4096, 1});
        QCOMPARE(tunnel.first().sizes, (SizePair{1368, 4}));
    }

    void theFastestOfTheMeasuredIsRecommended()
    {
        const Recommendation found = Records()
                                         .noisy(0.02)
                                         .add({4096, 1}, 8 * MB, 12)
                                         .add({1456, 4}, 11 * MB, 12)
                                         .add({1456, 8}, 22 * MB, 12)
                                         .overAll();
        QCOMPARE(found.sizes, (SizePair{1456, 8}));
        QCOMPARE(found.reason, Reason::Fastest);
        QCOMPARE(found.confidence, Confidence::High);
        QCOMPARE(found.samples, 12);
        QVERIFY(qAbs(found.bytesPerSecond / MB - 22) < 0.5);
        QVERIFY(qAbs(found.currentBytesPerSecond / MB - 8) < 0.2);
        QVERIFY(!found.fromTests);
    }

    void asFastWithFewerFragmentsOrASmallerWindowIsBetter()
    {
        Records records;
        records.add({16384, 4}, 100 * MB, 5).add({1456, 16}, 98 * MB, 5).add({1456, 32}, 99 * MB, 5);
        const Recommendation found = records.overAll();
        QCOMPARE(found.sizes, (SizePair{1456, 16}));
        QCOMPARE(found.reason, Reason::NearlyFastest);
        QCOMPARE(found.fastest, (SizePair{16384, 4}));
    }

    void whatIsInForceIsKeptWhereNothingIsBetter()
    {
        Records records;
        records.noisy(0.1).add({1456, 4}, 50 * MB, 20).add({1456, 8}, 51 * MB, 20);
        const Recommendation found = records.overAll({1456, 8});
        QCOMPARE(found.reason, Reason::KeepCurrent);
        QCOMPARE(found.sizes, (SizePair{1456, 8}));
    }

    void oneOutlierDecidesNothing()
    {
        Records records;
        records.add({1456, 4}, 11 * MB, 9)
            .add({1456, 4}, 900 * MB, 1)
            .add({1456, 8}, 20 * MB, 9)
            .add({1456, 8}, 0.2 * MB, 1);
        QCOMPARE(records.overAll().sizes, (SizePair{1456, 8}));
    }

    void noiseIsNoDifference()
    {
        // The same network at both sizes: whatever the dice say, the smaller window is as good.
        for (int run = 0; run < 20; ++run) {
            Records records;
            records.noisy(0.3).add({1456, 16}, 50 * MB, 40 + run).add({1456, 4}, 50 * MB, 40);
            QCOMPARE(records.overAll().sizes, (SizePair{1456, 4}));
        }
    }

    void oneLuckyTransferDoesNotOutweighMany()
    {
        Records records;
        records.add({4096, 1}, 8 * MB, 30).add({1456, 32}, 90 * MB, 1);
        const Recommendation found = records.overAll();
        QCOMPARE(found.reason, Reason::KeepCurrent);
        QCOMPARE(found.sizes, (SizePair{4096, 1}));
    }

    void fewSamplesAreSaid()
    {
        QCOMPARE(Records().add({1456, 4}, MB, 1).overAll().confidence, Confidence::Low);
        QCOMPARE(Records().add({1456, 4}, MB, 2).overAll().confidence, Confidence::Low);
        QCOMPARE(Records().add({1456, 4}, MB, 3).overAll().confidence, Confidence::Medium);
        QCOMPARE(Records().add({1456, 4}, MB, 10).overAll().confidence, Confidence::High);
    }

    void whatFailedIsNotRecommendedHoweverFast()
    {
        Records records;
        records.add({8192, 4}, 90 * MB, 9).failed({8192, 4}).add({1456, 4}, 11 * MB, 5);
        const Recommendation found = records.overAll();
        QCOMPARE(found.sizes, (SizePair{1456, 4}));
        QCOMPARE(found.failedPairs, 1);
    }

    void norWhatIsLargerThanSomethingThatKeepsFailing()
    {
        Records records;
        records.failed({4096, 1}, 3).add({4096, 1}, 8 * MB, 3).add({16384, 4}, 90 * MB, 5).add({1456, 4}, 11 * MB, 5);
        QCOMPARE(records.overAll().sizes, (SizePair{1456, 4}));
    }

    void aPulledPlugRulesOutNothing()
    {
        Records records;
        records.add({1456, 8}, 22 * MB, 300).failed({1456, 8}).add({1456, 4}, 11 * MB, 50);
        QCOMPARE(records.overAll().sizes, (SizePair{1456, 8}));
    }

    void whereEverythingFailedSmallerValuesAreProposed()
    {
        Recommendation found = Records().failed({8192, 4}, 2).failed({4096, 1}, 2).overAll();
        QCOMPARE(found.reason, Reason::EverythingFailed);
        QCOMPARE(found.sizes, (SizePair{1456, 1}));
        QCOMPARE(found.confidence, Confidence::None);
        found = Records().failed({1456, 8}).overAll();
        QCOMPARE(found.sizes, (SizePair{1456, 4}));
        found = Records().failed({1456, 1}).overAll();
        QCOMPARE(found.sizes, (SizePair{1228, 1}));
    }

    void eachMakerHasItsOwn()
    {
        Records records;
        records.add({8192, 4}, 90 * MB, 5, Hp).add({1456, 4}, 11 * MB, 5, Hp);
        records.failed({8192, 4}, 3).add({1456, 4}, 11 * MB, 5);
        const QList<Recommendation> found = records.all();
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].vendor, QString());
        QCOMPARE(found[0].sizes, (SizePair{1456, 4})); // over all, what fails for one is out
        QCOMPARE(found[1].vendor, u"Hewlett Packard"_s);
        QCOMPARE(found[1].sizes, (SizePair{8192, 4}));
        QCOMPARE(found[2].vendor, u"VMware, Inc."_s);
        QCOMPARE(found[2].sizes, (SizePair{1456, 4}));
    }

    void aTestDecidesWhileBootsKnowOneSizeOnly()
    {
        Records records;
        records.add({4096, 1}, 8 * MB, 30).tests().add({1456, 1}, 40 * MB, 3).add({1456, 8}, 200 * MB, 3);
        const Recommendation found = records.overAll();
        QCOMPARE(found.sizes, (SizePair{1456, 8}));
        QVERIFY(found.fromTests);
    }

    void aTestVouchesForNoFragments()
    {
        Records records;
        records.tests().add({16384, 16}, 900 * MB, 5).add({1456, 4}, 100 * MB, 5).add({1456, 1}, 40 * MB, 5);
        QCOMPARE(records.overAll().sizes, (SizePair{1456, 4}));
        Records only;
        only.tests().add({16384, 16}, 900 * MB, 5);
        QCOMPARE(only.overAll().reason, Reason::NothingMeasured);
    }

    void whatFailsInBootsIsOutInTestsToo()
    {
        Records records;
        records.failed({1456, 8}, 3).tests().add({1456, 8}, 200 * MB, 5).add({1456, 4}, 100 * MB, 5);
        QCOMPARE(records.overAll().sizes, (SizePair{1456, 4}));
    }

    void theTableCountsWhatCameAndWhatDidNot()
    {
        Records records;
        for (int i = 1; i <= 21; ++i)
            records.add({1456, 4}, i * MB);
        records.failed({1456, 4}, 2).add({1456, 4}, 5 * MB, 1, Hp);
        const QList<TuningCell> table = records.table();
        QCOMPARE(table.size(), 2);
        QCOMPARE(table[0].vendor, u"Hewlett Packard"_s);
        QCOMPARE(table[1].vendor, u"VMware, Inc."_s);
        QCOMPARE(table[1].delivered, 21);
        QCOMPARE(table[1].failed, 2);
        QVERIFY(qAbs(table[1].medianBytesPerSecond / MB - 11) < 0.01);
        QVERIFY(qAbs(table[1].slowBytesPerSecond / MB - 2) < 0.01);
        QVERIFY(qAbs(table[1].fastBytesPerSecond / MB - 20) < 0.01);
    }

    void retransmissionsAreAShareOfWhatWasSent()
    {
        TransferRecord record;
        record.delivered = true;
        record.sizes = {1000, 4};
        record.bytes = record.size = 9500; // 10 blocks
        record.retransmitted = 10;
        record.durationMs = 1000;
        QCOMPARE(tuningTable({record}).first().retransmissionRate, 0.5);
    }

    void transfersByHttpAndTooShortOnesTellNothing()
    {
        TransferRecord record;
        record.delivered = true;
        record.bytes = record.size = 1000;
        record.durationMs = 1000;
        record.http = true;
        QVERIFY(!record.tells());
        QVERIFY(tuningTable({record}).isEmpty());
        record.http = false;
        record.sizes = {1456, 1};
        record.durationMs = 3;
        QVERIFY(!record.tells());
        QCOMPARE(tuningTable({record}).first().telling, 0);
    }
};

QTEST_GUILESS_MAIN(TestRecommendation)
#include "test_recommendation.moc"
