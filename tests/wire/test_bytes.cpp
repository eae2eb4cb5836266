// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "server/wire/bytes.h"

using namespace slipway::wire;

class TestBytes : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreInNetworkOrder();
    void aReadPastTheEndGivesZerosFromThenOn();
    void aTakeThatIsTooLongTakesNothing();
    void aHugeLengthDoesNotWrapAround();
    void aStringWithoutItsNulFails();
    void aStringEndsAtItsNul();
    void aFieldOfFixedWidthIsCutOrFilled();
};

void TestBytes::numbersAreInNetworkOrder()
{
    Writer writer;
    writer.u8(0x01);
    writer.u16(0x0203);
    writer.u32(0x04050607);
    const Bytes bytes = writer.take();
    QVERIFY((bytes == Bytes{1, 2, 3, 4, 5, 6, 7}));
    Reader reader(bytes);
    QCOMPARE(reader.u8(), uint8_t(0x01));
    QCOMPARE(reader.u16(), uint16_t(0x0203));
    QCOMPARE(reader.u32(), 0x04050607u);
    QVERIFY(!reader.failed());
    QCOMPARE(reader.remaining(), size_t(0));
}

void TestBytes::aReadPastTheEndGivesZerosFromThenOn()
{
    const Bytes bytes{0xFF, 0xFF, 0xFF};
    Reader reader(bytes);
    QCOMPARE(reader.u32(), 0u);
    QVERIFY(reader.failed());
    QCOMPARE(reader.u8(), uint8_t(0));
    QCOMPARE(reader.u16(), uint16_t(0));
    QVERIFY(reader.take(1).empty());
    QVERIFY(reader.untilNul().empty());
    QVERIFY(reader.failed());
}

void TestBytes::aTakeThatIsTooLongTakesNothing()
{
    const Bytes bytes{1, 2, 3};
    Reader reader(bytes);
    QVERIFY(reader.take(4).empty());
    QVERIFY(reader.failed());
    QCOMPARE(reader.remaining(), size_t(3));
}

void TestBytes::aHugeLengthDoesNotWrapAround()
{
    const Bytes bytes{1, 2, 3};
    Reader reader(bytes);
    reader.u8();
    QVERIFY(reader.take(SIZE_MAX).empty());
    QVERIFY(reader.failed());
}

void TestBytes::aStringWithoutItsNulFails()
{
    const Bytes bytes{'a', 'b'};
    Reader reader(bytes);
    QVERIFY(reader.untilNul().empty());
    QVERIFY(reader.failed());
}

void TestBytes::aStringEndsAtItsNul()
{
    const Bytes bytes{'a', 'b', 0, 0, 'c', 0};
    Reader reader(bytes);
    QVERIFY(reader.untilNul() == "ab");
    QVERIFY(reader.untilNul().empty());
    QVERIFY(!reader.failed());
    QVERIFY(reader.untilNul() == "c");
    QCOMPARE(reader.remaining(), size_t(0));
    QVERIFY(!reader.failed());
    QVERIFY(upToNul(bytes) == "ab");
    QVERIFY(upToNul(Bytes{'x'}) == "x");
    QCOMPARE(asText(bytes).size(), size_t(6));
}

void TestBytes::aFieldOfFixedWidthIsCutOrFilled()
{
    Writer writer;
    writer.fixed("abc", 5);
    writer.fixed("abcdef", 3);
    QVERIFY((writer.take() == Bytes{'a', 'b', 'c', 0, 0, 'a', 'b', 'c'}));
}

QTEST_GUILESS_MAIN(TestBytes)
#include "test_bytes.moc"
