// SPDX-License-Identifier: GPL-3.0-or-later
// The client that measures, against the service on real sockets.
#include "server/tftp/fetch.h"
#include "tests/tftp/lossy_relay.h"

using namespace slipway;
using namespace slipway::tftp;
using namespace slipway::tftp::lab;
using namespace Qt::StringLiterals;

using Outcome = tftp::Fetched::Outcome;

namespace {

/// A service that grants what a RAM disk may ask for, and what it serves.
struct Served
{
    explicit Served(qsizetype size) : content(randomBytes(size))
    {
        session::ServedFile file = inMemory(content);
        file.maxBlockSize = 65464;
        file.maxWindowSize = 65535;
        lab.publish({{"boot.wim", file}});
        lab.inside([](Service &) { return 0; });
    }
    FetchOrder order(int block, int window, quint16 port = 0)
    {
        FetchOrder order{Loopback, port ? port : lab.port(), inSession("boot.wim"), block, window};
        order.patienceMs = 1000;
        order.check = [this](qint64 offset, std::span<const uint8_t> bytes) {
            return offset + qint64(bytes.size()) <= content.size() &&
                   std::memcmp(content.constData() + offset, bytes.data(), bytes.size()) == 0;
        };
        return order;
    }
    Lab lab;
    QByteArray content;
};

} // namespace

class TestFetch : public QObject
{
    Q_OBJECT

private slots:
    void everySizeBringsTheSameBytes_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("window");
        for (const int block : {512, 1456, 4096, 16384, 65464}) {
            for (const int window : {1, 4, 64})
                QTest::addRow("%d x %d", block, window) << block << window;
        }
    }
    void everySizeBringsTheSameBytes()
    {
        QFETCH(int, block);
        QFETCH(int, window);
        Served served(1'000'000);
        const tftp::Fetched got = tftp::fetch(served.order(block, window));
        QCOMPARE(got.outcome, Outcome::Whole);
        QCOMPARE(got.bytes, 1'000'000);
        QCOMPARE(got.size, 1'000'000);
        QCOMPARE(got.blockSize, block);
        QCOMPARE(got.windowSize, window);
        QCOMPARE(got.blocks, 1'000'000 / block + 1);
        QVERIFY(got.durationMs > 0);
        QVERIFY(got.roundTripMs > 0);
    }

    void anExactMultipleEndsWithAnEmptyBlock()
    {
        Served served(4096 * 10);
        const tftp::Fetched got = tftp::fetch(served.order(4096, 4));
        QCOMPARE(got.outcome, Outcome::Whole);
        QCOMPARE(got.blocks, 11);
    }

    void blockNumbersRollOver()
    {
        Served served(512 * 70'000);
        const tftp::Fetched got = tftp::fetch(served.order(512, 64));
        QCOMPARE(got.outcome, Outcome::Whole);
        QCOMPARE(got.bytes, served.content.size());
    }

    void noMoreIsGrantedThanTheFileAllows()
    {
        Served served(100'000);
        served.lab.publish({{"other", inMemory(served.content)}});
        FetchOrder order = served.order(16384, 65535);
        order.file = inSession("other");
        const tftp::Fetched got = tftp::fetch(order);
        QCOMPARE(got.outcome, Outcome::Whole);
        QCOMPARE(got.blockSize, 1468);
        QCOMPARE(got.windowSize, 64);
    }

    void aLimitEndsItEarly()
    {
        Served served(2'000'000);
        FetchOrder order = served.order(1000, 10);
        order.limit = 500'000;
        const tftp::Fetched got = tftp::fetch(order);
        QCOMPARE(got.outcome, Outcome::Whole);
        QCOMPARE(got.bytes, 500'000);
        QTRY_COMPARE(served.lab.running(), 0);
        const QJsonObject facts = served.lab.engine.lastFacts();
        QVERIFY(isEnough(quint16(facts[u"errorCode"].toInt()), facts[u"errorText"].toString()));
        QVERIFY(!isCancelled(quint16(facts[u"errorCode"].toInt()), facts[u"errorText"].toString()));
    }

    void wrongBytesAreNoticed()
    {
        Served served(1'000'000);
        FetchOrder order = served.order(1456, 8);
        served.content[700'000] = char(served.content[700'000] ^ 1);
        const tftp::Fetched got = tftp::fetch(order);
        QCOMPARE(got.outcome, Outcome::Mismatch);
        QTRY_COMPARE(served.lab.running(), 0);
    }

    void aMissingFileIsRefusedWithTheServersWords()
    {
        Served served(1000);
        FetchOrder order = served.order(1456, 8);
        order.file = inSession("nothing");
        const tftp::Fetched got = tftp::fetch(order);
        QCOMPARE(got.outcome, Outcome::Refused);
        QCOMPARE(got.errorCode, 1);
        QCOMPARE(got.errorText, u"File not found"_s);
    }

    void nobodyAnswers()
    {
        net::EndpointOptions options;
        options.address = Loopback;
        const auto deaf = net::UdpEndpoint::bind(options);
        Served served(1000);
        FetchOrder order = served.order(1456, 8, (*deaf)->port());
        int asked = 0;
        order.progress = [&asked](qint64, qint64) { return ++asked < 2; };
        QCOMPARE(tftp::fetch(order).outcome, Outcome::Cancelled); // while it waits
        order.progress = {};
        QCOMPARE(tftp::fetch(order).outcome, Outcome::NoAnswer);
    }

    void itCanBeCancelledInTheMidst()
    {
        Served served(64'000'000);
        FetchOrder order = served.order(512, 1);
        order.check = {};
        qint64 seen = 0;
        order.progress = [&seen](qint64 bytes, qint64 total) {
            seen = bytes;
            return total != 64'000'000 || bytes == 0;
        };
        const tftp::Fetched got = tftp::fetch(order);
        QCOMPARE(got.outcome, Outcome::Cancelled);
        QVERIFY(seen > 0 && seen < 64'000'000);
        QTRY_COMPARE(served.lab.running(), 0);
    }

    void lossIsRepairedAndCounted_data()
    {
        QTest::addColumn<int>("window");
        for (const int window : {1, 4, 16})
            QTest::addRow("window %d", window) << window;
    }
    void lossIsRepairedAndCounted()
    {
        QFETCH(int, window);
        Served served(1'456'000);
        std::mt19937 random(17);
        int lostBlocks = 0;
        LossyRelay relay(served.lab.port(), [&](std::span<const uint8_t> packet, bool toClient) {
            const bool lost = toClient && packet[1] == 3 && random() % 50 == 0;
            lostBlocks += lost;
            return lost;
        });
        const tftp::Fetched got = tftp::fetch(served.order(1456, window, relay.port()));
        QCOMPARE(got.outcome, Outcome::Whole);
        QCOMPARE(got.bytes, served.content.size());
        QVERIFY(lostBlocks > 5);
        QTRY_VERIFY(served.lab.engine.stages().contains(u"file-delivered"_s));
        const QJsonObject facts = served.lab.engine.lastFacts();
        QVERIFY(facts[u"retransmissions"].toInteger() >= lostBlocks);
        QVERIFY(facts[u"begun"].toBool());
        QCOMPARE(facts[u"bytes"].toInteger(), served.content.size());
        // Both ends saw it take as long.
        const qint64 took = facts[u"milliseconds"].toInteger();
        QVERIFY2(std::abs(took - got.durationMs) <= 100 + took / 5,
                 qPrintable(u"%1 ms here, %2 ms there"_s.arg(got.durationMs).arg(took)));
    }

    void blocksThatNeverArriveStallIt()
    {
        Served served(100'000);
        LossyRelay relay(served.lab.port(), [](std::span<const uint8_t> packet, bool toClient) {
            return toClient && packet.size() > 1472;
        });
        QCOMPARE(tftp::fetch(served.order(1456, 4, relay.port())).outcome, Outcome::Whole);
        LossyRelay second(served.lab.port(), [](std::span<const uint8_t> packet, bool toClient) {
            return toClient && packet.size() > 1472;
        });
        QCOMPARE(tftp::fetch(served.order(4096, 4, second.port())).outcome, Outcome::Stalled);
        QTRY_COMPARE(served.lab.engine.stages().last(), u"file-failed"_s);
        const QJsonObject facts = served.lab.engine.lastFacts();
        QCOMPARE(facts[u"outcome"].toString(), u"aborted"_s);
        QVERIFY(facts[u"begun"].toBool());
        QCOMPARE(facts[u"blksize"].toInt(), 4096);
    }
};

QTEST_GUILESS_MAIN(TestFetch)
#include "test_fetch.moc"
