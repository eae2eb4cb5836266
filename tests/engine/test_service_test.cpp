// SPDX-License-Identifier: GPL-3.0-or-later
// Services are asked through their own sockets, and count what they did.
#include "server/engine/engine.h"
#include "server/engine/service_test.h"
#include "tests/engine/commands_fixture.h"
#include <QSignalSpy>
#include <thread>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;

namespace {

const Ipv4 Loopback = *Ipv4::parse("127.0.0.1");

/// An engine on free ports of loopback.
struct Lab
{
    engine::test::Site site;
    std::unique_ptr<Engine> engine;
    Report last;
    int sessions = 0;

    Lab()
    {
        EngineOptions options;
        options.site = site.location;
        options.address = Loopback;
        options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
        engine = std::make_unique<Engine>(options);
        QObject::connect(engine.get(), &Engine::report, engine.get(), [this](const Report &report) {
            last = report;
            sessions += int(report.sessions.size());
        });
        QSignalSpy serving(engine.get(), &Engine::serving);
        if (!engine->open())
            qFatal("the site does not open");
        engine->start();
        if (!serving.wait(10'000))
            qFatal("nothing is served");
    }
    ServiceTestPlan plan(session::Protocol protocol) const
    {
        const bool tftp = protocol == session::Protocol::Tftp;
        ServiceTestPlan plan;
        plan.protocol = protocol;
        plan.server = Loopback;
        plan.port = quint16((tftp ? engine->endpoints().tftp : engine->endpoints().http).section(u':', 1).toUInt());
        return plan;
    }
    /// In a thread of its own, while the engine's signals arrive here.
    Result<ServiceTested> test(const ServiceTestPlan &plan, const std::function<bool()> &goOn = {}) const
    {
        std::optional<Result<ServiceTested>> result;
        std::atomic<bool> done = false;
        std::thread thread([&] {
            result = testService(site.location, plan, goOn);
            done = true;
        });
        (void)QTest::qWaitFor([&] { return done.load(); }, 30'000);
        thread.join();
        return *result;
    }
};

} // namespace

class TestServiceTest : public QObject
{
    Q_OBJECT
private slots:
    void servicesDeliverEveryByte_data();
    void servicesDeliverEveryByte();
    void testLeavesNoTrace();
    void whatIsCountedIsTold();
    void whereNothingListensItIsSaid();
    void cancelledTestEnds();
};

void TestServiceTest::servicesDeliverEveryByte_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addRow("TFTP") << int(session::Protocol::Tftp);
    QTest::addRow("HTTP") << int(session::Protocol::Http);
}

void TestServiceTest::servicesDeliverEveryByte()
{
    QFETCH(int, protocol);
    const Lab lab;
    const auto tested = lab.test(lab.plan(session::Protocol(protocol)));
    QVERIFY2(tested.ok(), tested ? "" : qPrintable(tested.error().args.join(u' ')));
    QVERIFY2(tested->passed(), qPrintable(tested->failure + u' ' + tested->detail));
    QVERIFY(tested->bytes >= 16 << 20);
    QVERIFY(tested->milliseconds > 0);
}

void TestServiceTest::testLeavesNoTrace()
{
    Lab lab;
    for (const auto protocol : {session::Protocol::Tftp, session::Protocol::Http})
        QVERIFY(lab.test(lab.plan(protocol))->passed());
    QTRY_VERIFY(lab.last.services.http.delivered + lab.last.services.http.broken > 0);
    QCOMPARE(lab.sessions, 0);
    QCOMPARE(lab.site->sessions({})->size(), 0);
    QCOMPARE(lab.site->transferRecords({})->size(), 0);
    const qint64 trail = lab.site->auditTrail({})->size();
    QCOMPARE(trail, 1);
}

void TestServiceTest::whatIsCountedIsTold()
{
    Lab lab;
    QTRY_VERIFY(lab.last.servingSinceMs > 0);
    QCOMPARE(lab.last.services, session::ServiceCounts());
    QVERIFY(lab.test(lab.plan(session::Protocol::Tftp))->passed());
    QVERIFY(lab.test(lab.plan(session::Protocol::Http))->passed());
    QTRY_VERIFY(lab.last.services.http.bytes >= 16 << 20);
    QTRY_VERIFY(lab.last.services.tftp.bytes >= 16 << 20);
    const session::ServiceCounts &counts = lab.last.services;
    QTRY_VERIFY(counts.tftp.begun == 1 && counts.tftp.running == 0);
    QVERIFY(counts.tftp.delivered == 1 && counts.tftp.broken == 0);
    QVERIFY(counts.tftp.requests >= 1 && counts.http.requests >= 1);
    QVERIFY(counts.http.begun == 1 && counts.dhcp.received == 0);
    lab.engine->stop();
    QTRY_COMPARE(lab.last.servingSinceMs, 0);
    QCOMPARE(lab.last.services, session::ServiceCounts());
}

void TestServiceTest::whereNothingListensItIsSaid()
{
    const Lab lab;
    ServiceTestPlan plan = lab.plan(session::Protocol::Http);
    lab.engine->stop();
    QCOMPARE(lab.test(plan).error().code, ErrorCode::NotFound);
}

void TestServiceTest::cancelledTestEnds()
{
    const Lab lab;
    QCOMPARE(lab.test(lab.plan(session::Protocol::Tftp), [] { return false; }).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestServiceTest)
#include "test_service_test.moc"
