// SPDX-License-Identifier: GPL-3.0-or-later
// The datagrams of boots in state.db.
#include "server/session/packet_bounds.h"
#include "server/wire/dhcp_message.h"
#include "tests/store/store_backend.h"
#include <QElapsedTimer>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

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

struct Boots
{
    SqliteBackend backend;
    std::unique_ptr<StateStore> state = backend.state();

    /// Those numbers, each with one packet: `file` is what they fetched, empty: nothing.
    Result<void> add(int first, int last, const QString &file, DeviceId device = {})
    {
        return state->transaction([&]() -> Result<void> {
            for (int number = first; number <= last; ++number) {
                session::BootSession boot = liveSession(number, number);
                boot.events.clear();
                boot.file = file;
                boot.decision.device = device;
                if (const auto saved = state->saveSession(boot); !saved)
                    return fail(saved.error());
                if (const auto added = state->addPackets(token(number), {packet(number, number)}); !added)
                    return added;
            }
            return {};
        });
    }
    /// Of how many of them packets are kept.
    int kept(int first, int last)
    {
        int count = 0;
        for (int number = first; number <= last; ++number)
            count += int(state->packets(QString::fromLatin1(token(number)))->packets.size());
        return count;
    }
};

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
        Boots boots;
        QVERIFY(boots.add(1, session::BootsWithPackets + 100, u"vmlinuz"_s));
        QCOMPARE(boots.kept(1, 50), 0);
        QCOMPARE(boots.kept(101, session::BootsWithPackets + 100), session::BootsWithPackets);
    }

    void whoOnlyAsksPushesNobodysPacketsOut()
    {
        Boots boots;
        constexpr int flood = session::BootsWithPackets + 200;
        QVERIFY(boots.add(1, 40, u"vmlinuz"_s));
        QVERIFY(boots.add(41, 80, {}, DeviceId{7}));
        QVERIFY(boots.add(81, flood, {}));
        QCOMPARE(boots.kept(1, 80), 80);
        const int strangers = boots.kept(81, flood);
        QVERIFY2(strangers >= session::SilentWithPackets && strangers <= session::SilentWithPackets + 50,
                 qPrintable(QString::number(strangers)));
        // Somebody who knows a device's address.
        QVERIFY(boots.add(flood + 1, flood + session::SilentWithPackets + 100, {}, DeviceId{7}));
        QCOMPARE(boots.kept(1, 40), 40);
        QCOMPARE(boots.kept(41, 80), 0);
    }

    void aBootThatGoesOnCountsWithThoseThatDid()
    {
        Boots boots;
        QVERIFY(boots.add(1, 1, {}));
        QVERIFY(boots.add(2, 2, {}));
        session::BootSession on = liveSession(1, 1);
        on.file = u"boot.efi"_s; // by HTTP: no packet is told of that
        QVERIFY(boots.state->saveSession(on));
        on.file.clear();
        QVERIFY(boots.state->saveSession(on));
        QVERIFY(boots.add(3, session::SilentWithPackets + 100, {}));
        QCOMPARE(boots.kept(1, 1), 1);
        QCOMPARE(boots.kept(2, 2), 0);
    }
};

QTEST_GUILESS_MAIN(TestPackets)
#include "test_packets.moc"
