// SPDX-License-Identifier: GPL-3.0-or-later
// Binding the HTTP port, and a socket that somebody else bound.
#include "server/http/service.h"
#include "server/http/tcp.h"
#include "server/net/reactor.h"
#include <QCoreApplication>
#include <QtTest>

using namespace slipway;
using namespace slipway::http;
using namespace Qt::StringLiterals;

class TestListening : public QObject
{
    Q_OBJECT
private slots:
    void portThatIsTakenIsNamedWithItsOwner();
    void addressThatIsNotHereIsAnError();
    void boundSocketIsTakenOver();
    void serviceThatNeverStartedEnds();

private:
    net::Reactor m_reactor;
    SystemClock m_clock;
};

void TestListening::portThatIsTakenIsNamedWithItsOwner()
{
    Service first(m_reactor, m_clock, {*Ipv4::parse("127.0.0.1"), 0, -1, 16}, {});
    QVERIFY(first.start().ok());
    QVERIFY(first.port() != 0);
    QCOMPARE(first.endpoint(), u"127.0.0.1:%1"_s.arg(first.port()));
    Service second(m_reactor, m_clock, {*Ipv4::parse("127.0.0.1"), first.port(), -1, 16}, {});
    const auto started = second.start();
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, ErrorCode::PortInUse);
    QCOMPARE(started.error().args.value(0), u"tcp %1"_s.arg(first.port()));
    QCOMPARE(started.error().args.value(1), u"127.0.0.1"_s);
    QVERIFY2(started.error().args.value(2).contains(u"PID %1"_s.arg(QCoreApplication::applicationPid())),
             qPrintable(started.error().args.value(2)));
    QCOMPARE(second.port(), 0);
}

void TestListening::addressThatIsNotHereIsAnError()
{
    Service service(m_reactor, m_clock, {*Ipv4::parse("192.0.2.1"), 0, -1, 16}, {});
    const auto started = service.start();
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, ErrorCode::Io);
}

void TestListening::boundSocketIsTakenOver()
{
    const auto socket = listenOn(*Ipv4::parse("127.0.0.1"), 0);
    QVERIFY(socket.ok());
    const quint16 port = boundTo(*socket)->port;
    {
        Service service(m_reactor, m_clock, {{}, 1, *socket, 16}, {});
        QVERIFY(service.start().ok());
        QCOMPARE(service.port(), port);
    }
    const auto again = listenOn(*Ipv4::parse("127.0.0.1"), port); // it was closed with the service
    QVERIFY(again.ok());
    closeDescriptor(*again);
}

void TestListening::serviceThatNeverStartedEnds()
{
    Service service(m_reactor, m_clock, {}, {});
    QVERIFY(service.endpoint().isEmpty());
    QVERIFY(service.sample().isEmpty());
    QCOMPARE(service.bytesSent(), 0);
}

QTEST_GUILESS_MAIN(TestListening)
#include "test_listening.moc"
