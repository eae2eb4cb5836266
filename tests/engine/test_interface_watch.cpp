// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel tells when a cable is pulled: in a network of this test's own.
#include "server/engine/engine.h"
#include "server/engine/network_lookout.h"
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sched.h>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;

namespace {

bool ip(const QString &line)
{
    QProcess process;
    process.start(u"ip"_s, line.split(u' '));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

class TestInterfaceWatch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void interfacesAreToldAtTheStartAndWhenAsked();
    void pulledCableAndNewAddressAreToldByThemselves();
    void interfaceThatAnswersIsUpHasAnAddressAndMayAnswer();
    void lostNetworkIsToldWhileItServesAndWhenItIsBack();

private:
    static const net::Interface *find(const QList<net::Interface> &all, const char *name)
    {
        for (const net::Interface &each : all) {
            if (each.name == QLatin1StringView(name))
                return &each;
        }
        return nullptr;
    }
    bool m_private = false;
};

void TestInterfaceWatch::initTestCase()
{
    m_private = ::unshare(CLONE_NEWNET) == 0 && ip(u"link add cable0 type veth peer name plug0"_s) &&
                ip(u"link set cable0 up"_s) && ip(u"link set plug0 up"_s);
}

void TestInterfaceWatch::interfacesAreToldAtTheStartAndWhenAsked()
{
    InterfaceWatch watch;
    QSignalSpy changed(&watch, &InterfaceWatch::changed);
    watch.start();
    QVERIFY(changed.wait(5'000));
    QVERIFY(find(changed.first().first().value<QList<net::Interface>>(), "lo"));
    changed.clear();
    watch.look();
    QVERIFY(changed.wait(5'000));
}

void TestInterfaceWatch::pulledCableAndNewAddressAreToldByThemselves()
{
    if (!m_private)
        QSKIP("A network of its own needs root and veth.");
    InterfaceWatch watch;
    QList<net::Interface> now;
    connect(&watch, &InterfaceWatch::changed, this, [&now](const QList<net::Interface> &all) { now = all; });
    watch.start();
    QTRY_VERIFY(find(now, "cable0") && find(now, "cable0")->running);
    QCOMPARE(find(now, "cable0")->driver, u"veth"_s);
    QVERIFY(ip(u"link set plug0 down"_s));
    QTRY_VERIFY(find(now, "cable0") && !find(now, "cable0")->running);
    QVERIFY(ip(u"addr add 10.9.8.7/24 dev cable0"_s));
    QTRY_COMPARE(find(now, "cable0")->addresses.size(), 1);
    QVERIFY(ip(u"link set plug0 up"_s));
    QTRY_VERIFY(find(now, "cable0")->running);
    QVERIFY(ip(u"link del cable0"_s));
    QTRY_VERIFY(!find(now, "cable0"));
}

void TestInterfaceWatch::interfaceThatAnswersIsUpHasAnAddressAndMayAnswer()
{
    net::Interface wire;
    wire.name = u"eth0"_s;
    wire.up = wire.running = true;
    wire.addresses = {{*Ipv4::parse("10.0.0.1"), 24}};
    site::Settings settings;
    settings.allInterfaces = true;
    QVERIFY(canAnswer({wire}, {}, {}, settings));
    QVERIFY(!canAnswer({}, {}, {}, settings));
    QVERIFY(!canAnswer({wire}, {u"eth1"_s}, {}, settings));
    QVERIFY(canAnswer({wire}, {}, *Ipv4::parse("10.0.0.1"), settings));
    QVERIFY(!canAnswer({wire}, {}, *Ipv4::parse("10.0.0.2"), settings));
    net::Interface changed = wire;
    changed.running = false;
    QVERIFY(!canAnswer({changed}, {}, {}, settings));
    changed = wire;
    changed.addresses.clear();
    QVERIFY(!canAnswer({changed}, {}, {}, settings));
    changed = wire;
    changed.loopback = true;
    QVERIFY(!canAnswer({changed}, {}, {}, settings));
    QVERIFY(canAnswer({changed}, {u"eth0"_s}, {}, settings));
    settings.allInterfaces = false;
    settings.interfaces = {u"eth1"_s};
    QVERIFY(!canAnswer({wire}, {}, {}, settings));
    QVERIFY(canAnswer({wire}, {u"eth0"_s}, {}, settings)); // what was given at the start goes before
}

void TestInterfaceWatch::lostNetworkIsToldWhileItServesAndWhenItIsBack()
{
    if (!m_private)
        QSKIP("A network of its own needs root and veth.");
    QVERIFY(ip(u"link add cable1 type veth peer name plug1"_s) && ip(u"link set cable1 up"_s) &&
            ip(u"link set plug1 up"_s) && ip(u"addr add 10.9.8.1/24 dev cable1"_s));
    QTemporaryDir folder;
    EngineOptions options;
    options.site.directory = folder.filePath(u"site"_s);
    options.interfaces = {u"cable1"_s};
    options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
    QStringList said; // it outlives the engine, which speaks to the end
    Engine engine(options);
    connect(&engine, &Engine::statusMessage, this,
            [&said](const store::StatusMessage &message) { said += message.messageId; });
    QVERIFY(engine.open());
    engine.start();
    QTRY_COMPARE(engine.state(), Engine::State::Serving);
    QVERIFY(!engine.isCutOff());
    QVERIFY(ip(u"addr del 10.9.8.1/24 dev cable1"_s));
    QTRY_VERIFY(engine.isCutOff());
    QCOMPARE(said.count(u"NETWORK_LOST"_s), 1);
    QVERIFY(ip(u"addr add 10.9.8.1/24 dev cable1"_s));
    QTRY_VERIFY(!engine.isCutOff());
    QCOMPARE(said.count(u"NETWORK_BACK"_s), 1);
    engine.stop();
    QVERIFY(ip(u"link set plug1 down"_s));
    QTRY_VERIFY(engine.isCutOff());
    QCOMPARE(said.count(u"NETWORK_LOST"_s), 1); // nobody serves
    engine.start();
    QTRY_COMPARE(said.count(u"NETWORK_LOST"_s), 2);
}

QTEST_GUILESS_MAIN(TestInterfaceWatch)
#include "test_interface_watch.moc"
