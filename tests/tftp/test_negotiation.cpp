// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/negotiation.h"
#include "server/tftp/net_ascii.h"
#include "server/tftp/request_limit.h"
#include <QTest>

using namespace slipway;
using namespace slipway::tftp;

class TestNegotiation : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasAskedIsGranted()
    {
        const Negotiated nothing = negotiate({}, 1000, 1468, 64);
        QVERIFY(nothing.grant.isEmpty());
        QVERIFY(!nothing.terms.oack && !nothing.terms.sizeAsked);
        QCOMPARE(nothing.terms.blksize, 512u);
        QCOMPARE(nothing.terms.windowsize, 1u);

        wire::TftpRequest request;
        request.windowsize = 4;
        const Negotiated window = negotiate(request, 1000, 1468, 64);
        QCOMPARE(window.grant.windowsize, quint16(4));
        QVERIFY(!window.grant.blksize && !window.grant.tsize && !window.grant.timeout);
        QVERIFY(window.terms.oack);
        QCOMPARE(window.terms.blksize, 512u);
    }

    void neverMoreThanAskedOrAllowed_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("allowed");
        QTest::addColumn<int>("granted");
        QTest::newRow("less") << 1024 << 1468 << 1024;
        QTest::newRow("as allowed") << 1468 << 1468 << 1468;
        QTest::newRow("more") << 8192 << 1468 << 1468;
        QTest::newRow("least") << 8 << 1468 << 8;
        QTest::newRow("most") << 65464 << 65464 << 65464;
    }
    void neverMoreThanAskedOrAllowed()
    {
        QFETCH(int, asked);
        QFETCH(int, allowed);
        QFETCH(int, granted);
        wire::TftpRequest request;
        request.blksize = quint16(asked);
        request.windowsize = quint16(asked);
        const Negotiated out = negotiate(request, 0, allowed, allowed);
        QCOMPARE(int(out.grant.blksize.value()), granted);
        QCOMPARE(int(out.grant.windowsize.value()), granted);
        QCOMPARE(int(out.terms.blksize), granted);
        QCOMPARE(int(out.terms.windowsize), granted);
    }

    void anIpxeIsNotSentWhatItHasAlready()
    {
        wire::TftpRequest request;
        request.blksize = 1432;
        request.tsize = true;
        QVERIFY(negotiate(request, 1000, 1468, 64).terms.patient);
        QVERIFY(negotiate(request, 1000, 1024, 64).terms.patient); // whatever it is granted
        request.windowsize = 4;
        QVERIFY(!negotiate(request, 1000, 1468, 64).terms.patient);
        request.windowsize.reset();
        request.blksize = 1468;
        QVERIFY(!negotiate(request, 1000, 1468, 64).terms.patient);
    }

    void theSizeIsTheRealOneAndNotToldInNetascii()
    {
        wire::TftpRequest request;
        request.tsize = true;
        request.timeout = 7;
        const quint64 size = (quint64(1) << 33) + 1;
        const Negotiated octet = negotiate(request, size, 1468, 64);
        QCOMPARE(octet.grant.tsize, size);
        QVERIFY(octet.terms.sizeAsked);
        QCOMPARE(octet.grant.timeout, quint8(7));
        QCOMPARE(octet.terms.timeoutSeconds, 7);
        QVERIFY(!negotiate(request, 0, 1468, 64).grant.tsize); // curl refuses tsize 0
        request.mode = wire::TftpMode::NetAscii;
        QVERIFY(!negotiate(request, size, 1468, 64).grant.tsize);
    }

    void netasciiWritesLineEndsAsOnTheWire()
    {
        const std::vector<uint8_t> text{'a', '\n', 'b', '\r', 'c', '\r', '\n'};
        QCOMPARE(toNetAscii(text), QByteArray("a\r\nb\r\0c\r\0\r\n", 11));
        QCOMPARE(toNetAscii({}), QByteArray());
    }

    void anAddressMayAskInBurstsAndThenTenTimesASecond()
    {
        RequestLimit limit;
        const Ipv4 client{0x0A000001}, other{0x0A000002};
        int allowed = 0;
        for (int i = 0; i < 200; ++i)
            allowed += limit.allows(client, 1000);
        QCOMPARE(allowed, RequestLimit::Burst);
        QVERIFY(limit.allows(other, 1000));
        allowed = 0;
        for (int ms = 1001; ms <= 11'000; ++ms)
            allowed += limit.allows(client, ms);
        QVERIFY(allowed >= 99 && allowed <= 101);
    }

    void aFloodOfAddressesTakesNoMoreMemoryAndLeavesKnownOnesAlone()
    {
        RequestLimit limit;
        const Ipv4 known{1};
        QVERIFY(limit.allows(known, 1000));
        int allowed = 0;
        for (quint32 i = 2; i < 200'000; ++i)
            allowed += limit.allows(Ipv4{i}, 1001);
        QVERIFY(allowed <= RequestLimit::MaximumAddresses + RequestLimit::Burst);
        QVERIFY(limit.allows(known, 1002));
        QVERIFY(limit.allows(Ipv4{300'000}, 10'000)); // it is forgotten again
    }
};

QTEST_GUILESS_MAIN(TestNegotiation)
#include "test_negotiation.moc"
