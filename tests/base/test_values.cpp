// SPDX-License-Identifier: GPL-3.0-or-later
// The small values that the whole house leans on: Expected, ids, deployment ids, the clock of tests.
#include <QtTest>
#include <memory>

#include "server/base/clock.h"
#include "server/base/error.h"
#include "server/base/hex.h"
#include "server/base/ids.h"

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {
Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorCode::InvalidValue, {QString::number(number), u"an even number"_s});
    return number / 2;
}

Result<std::unique_ptr<int>> boxed(int number)
{
    return std::make_unique<int>(number);
}

Result<void> refuse(bool really)
{
    if (really)
        return failure(ErrorCode::Refused, {u"because"_s});
    return {};
}
} // namespace

class TestValues : public QObject
{
    Q_OBJECT
private slots:
    void aResultIsEitherAValueOrAnError();
    void aResultCanHoldWhatOnlyMoves();
    void deploymentIdsAreEqualAndOrderedWithoutRegardToCase();
    void aMissingIdIsNotValid();
    void aTestClockStandsStillUntilItIsAdvanced();
    void theSystemsMonotonicClockNeverGoesBack();
    void textIsTrimmedOfWhiteSpaceOnly();
};

void TestValues::aResultIsEitherAValueOrAnError()
{
    const Result<int> good = half(42);
    QVERIFY(good.ok() && good);
    QCOMPARE(*good, 21);
    const Result<int> bad = half(7);
    QVERIFY(!bad.ok() && !bad);
    QVERIFY(bad.error().code == ErrorCode::InvalidValue);
    QCOMPARE(bad.error().args, (QStringList{u"7"_s, u"an even number"_s}));
    QVERIFY(refuse(false).ok());
    QVERIFY(refuse(true).error().code == ErrorCode::Refused);
}

void TestValues::aResultCanHoldWhatOnlyMoves()
{
    auto box = boxed(5);
    QCOMPARE(**box, 5);
    const std::unique_ptr<int> taken = *std::move(box);
    QCOMPARE(*taken, 5);
}

void TestValues::deploymentIdsAreEqualAndOrderedWithoutRegardToCase()
{
    const DeploymentId upper{u"P012000A"_s}, lower{u"p012000a"_s}, next{u"P012000b"_s};
    QVERIFY(upper == lower);
    QCOMPARE(qHash(upper), qHash(lower));
    QVERIFY(upper < next && lower < next);
    QVERIFY(next > upper);
    QVERIFY((DeploymentId{u"P0120009"_s} < upper)); // digits before letters, ordinal
    QVERIFY(!DeploymentId{}.isValid());
}

void TestValues::aMissingIdIsNotValid()
{
    QVERIFY(!DeviceId{}.isValid());
    QVERIFY(DeviceId{1}.isValid());
    QVERIFY(DeviceId{1} < DeviceId{2});
    static_assert(!std::is_convertible_v<DeviceId, CollectionId>);
}

void TestValues::aTestClockStandsStillUntilItIsAdvanced()
{
    TestClock clock(1000);
    const qint64 start = clock.monotonicMs();
    QCOMPARE(clock.utcMs(), 1000);
    clock.advance(250);
    QCOMPARE(clock.utcMs(), 1250);
    QCOMPARE(clock.monotonicMs() - start, 250);
}

void TestValues::theSystemsMonotonicClockNeverGoesBack()
{
    const SystemClock clock;
    qint64 last = clock.monotonicMs();
    for (int i = 0; i < 10'000; ++i) {
        const qint64 now = clock.monotonicMs();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY(clock.utcMs() > 1'700'000'000'000); // after 2023: milliseconds, not seconds
}

void TestValues::textIsTrimmedOfWhiteSpaceOnly()
{
    QVERIFY(trimmed(" \t a b \r\n") == "a b");
    QVERIFY(trimmed(" \n").empty());
    QVERIFY(trimmed("").empty());
    QCOMPARE(hexDigit('f'), 15);
    QCOMPARE(hexDigit('F'), 15);
    QCOMPARE(hexDigit('g'), -1);
    QCOMPARE(hexDigit('/'), -1);
    QCOMPARE(hexDigit(':'), -1);
}

QTEST_GUILESS_MAIN(TestValues)
#include "test_values.moc"
