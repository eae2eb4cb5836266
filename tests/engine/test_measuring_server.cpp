// SPDX-License-Identifier: GPL-3.0-or-later
// Where a measurement reaches the engine: what it holds, else its usual ports at an address that machines reach.
#include "server/engine/engine.h"
#include "server/engine/measuring_server.h"
#include <QtTest>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;

class TestMeasuringServer : public QObject
{
    Q_OBJECT
private slots:
    void aServingEngineIsReachedAtItsAddress();
    void whereNothingServesItIsTheUsualPort();
    void everyAddressBecomesOneThatCanBeReached();
    void withoutAnAllowedInterfaceItIsThisComputer();
};

void TestMeasuringServer::aServingEngineIsReachedAtItsAddress()
{
    Endpoints serving;
    serving.tftp = u"192.0.2.7:6969"_s;
    const auto [address, port] = measuringServer({}, &serving, {});
    QCOMPARE(address.toString(), std::string("192.0.2.7"));
    QCOMPARE(port, quint16(6969));
}

void TestMeasuringServer::whereNothingServesItIsTheUsualPort()
{
    EngineOptions options;
    options.address = *Ipv4::parse("192.0.2.8");
    const auto [address, port] = measuringServer(options, nullptr, {});
    QCOMPARE(address.toString(), std::string("192.0.2.8"));
    QCOMPARE(port, quint16(69));
    // An engine without TFTP holds no such endpoint.
    const Endpoints none;
    QCOMPARE(measuringServer(options, &none, {}).first.toString(), std::string("192.0.2.8"));
}

void TestMeasuringServer::everyAddressBecomesOneThatCanBeReached()
{
    Endpoints serving;
    serving.tftp = u"0.0.0.0:69"_s;
    const auto [address, port] = measuringServer({}, &serving, {});
    QVERIFY(!address.isNull());
    QCOMPARE(port, quint16(69));
}

void TestMeasuringServer::withoutAnAllowedInterfaceItIsThisComputer()
{
    site::Settings settings;
    settings.allInterfaces = false;
    QCOMPARE(measuringServer({}, nullptr, settings).first.toString(), std::string("127.0.0.1"));
}

QTEST_GUILESS_MAIN(TestMeasuringServer)
#include "test_measuring_server.moc"
