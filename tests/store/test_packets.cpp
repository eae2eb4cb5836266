// SPDX-License-Identifier: GPL-3.0-or-later
// The datagrams of boots in state.db.
#include "server/session/packet_bounds.h"
#include "server/wire/dhcp_message.h"
#include "tests/store/store_backend.h"
#include <QElapsedTimer>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;

namespace {

session::Packet packet(int number, qint64 timeMs)
{
    wire::DhcpMessage message;
    message.xid = uint32_t(number) * 2654435761u;
    message.setMac(mac(number));
    message.options.setU8(wire::option::MessageType, 1);
    message.options.setText(wire::option::VendorClass, "PXEClient:Arch:00007:UNDI:003016");
    message.options.set(wire::option::ParameterList, wire::Bytes(35, uint8_t(number)));
    const wire::Bytes bytes = wire::encodeDhcp(message);
    session::Packet made;
    made.timeMs = timeMs;
    made.token = token(number);
    made.setBytes(bytes.data(), bytes.size());
    return made;
}

} // namespace

class TestPackets : public QObject
{
    Q_OBJECT
private slots:
    void packetsComeBackInTheirOrder()
    {
        SqliteBackend backend;
        const auto state = backend.state();
        const auto id = state->saveSession(liveSession(1, 1000));
        QVERIFY(id);
        QVERIFY(state->addPackets(token(1), {packet(1, 1000), packet(1, 1001)}));
        QVERIFY(state->addPackets(token(1), {packet(1, 1700)}));
        const auto trail = state->packets(QString::fromLatin1(token(1)));
        QVERIFY(trail);
        QCOMPARE(trail->packets, (QList<session::Packet>{packet(1, 1000), packet(1, 1001), packet(1, 1700)}));
        QCOMPARE(state->packets(QString::number(*id))->packets.size(), 3);
    }

    void bootWithoutPacketsHasNoneAndAnUnknownOneIsNotFound()
    {
        SqliteBackend backend;
        const auto state = backend.state();
        QVERIFY(state->saveSession(liveSession(1, 1000)));
        QVERIFY(state->packets(QString::fromLatin1(token(1)))->packets.isEmpty());
        QVERIFY(state->addPackets(token(2), {packet(2, 1000)})); // of a boot that is not written: dropped
        const auto unknown = state->packets(QString::fromLatin1(token(2)));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void packetsOfTheNewestBootsStay()
    {
        SqliteBackend backend;
        const auto state = backend.state();
        constexpr int boots = session::BootsWithPackets + 100;
        const auto written = state->transaction([&]() -> Result<void> {
            for (int number = 1; number <= boots; ++number) {
                session::BootSession boot = liveSession(number, number);
                boot.events.clear();
                if (const auto saved = state->saveSession(boot); !saved)
                    return fail(saved.error());
                if (const auto added = state->addPackets(token(number), {packet(number, number)}); !added)
                    return added;
            }
            return {};
        });
        QVERIFY(written);
        const auto count = [&](int number) {
            return state->packets(QString::fromLatin1(token(number)))->packets.size();
        };
        QCOMPARE(count(100), 0);
        QCOMPARE(count(101), 1);
        QCOMPARE(count(boots), 1);
    }
};

QTEST_GUILESS_MAIN(TestPackets)
#include "test_packets.moc"
