// SPDX-License-Identifier: GPL-3.0-or-later
// A test run against a running engine, which sees it as no boot.
#include "server/engine/engine.h"
#include "server/engine/measuring_run.h"
#include "tests/engine/commands_fixture.h"
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;

namespace {

const Ipv4 Loopback = *Ipv4::parse("127.0.0.1");

/// An engine on free ports, and a boot image that can be measured with.
class Lab
{
public:
    Lab()
    {
        EngineOptions options;
        options.site = site.location;
        options.address = Loopback;
        options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
        engine = std::make_unique<Engine>(options);
        QObject::connect(engine.get(), &Engine::report, engine.get(), [this](const Report &report) {
            for (const session::BootSession &session : report.sessions)
                sessions.insert(session.token);
        });
        NewBootImage image;
        image.name = u"Boot"_s;
        image.program = site.file(u"boot.efi"_s, "MZ" + QByteArray(3'000'000, 'x'));
        imageId = *site->addBootImage(image);
    }
    bool serve()
    {
        QSignalSpy serving(engine.get(), &Engine::serving);
        if (!engine->open())
            return false;
        engine->start();
        return serving.wait(10'000);
    }
    quint16 port() const { return quint16(engine->endpoints().tftp.section(u':', 1).toUInt()); }
    MeasuringPlan plan(const QList<policy::SizePair> &pairs) const { return {imageId, pairs, Loopback, port()}; }
    QList<policy::TransferRecord> records() const { return *site->transferRecords({}); }

    engine::test::Site site;
    std::unique_ptr<Engine> engine;
    QSet<QByteArray> sessions;
    BootImageId imageId;
};

/// Runs it to its end, and keeps what it told.
struct Ran
{
    QList<MeasuredPair> measured;
    int told = 0;
    std::optional<bool> cancelled;
    std::optional<Error> error;

    Ran(Lab &lab, MeasuringPlan plan, int cancelAfter = -1)
    {
        MeasuringRun run(lab.site.location, std::move(plan));
        QObject context;
        QObject::connect(&run, &MeasuringRun::measured, &context, [&](int pair, const MeasuredPair &result) {
            measured.append(result);
            if (pair == cancelAfter)
                run.cancel();
        });
        QObject::connect(&run, &MeasuringRun::progress, &context, [&] { ++told; });
        QObject::connect(&run, &MeasuringRun::finished, &context, [&](bool was) { cancelled = was; });
        QObject::connect(&run, &MeasuringRun::failed, &context, [&](const Error &why) { error = why; });
        run.start();
        if (!QTest::qWaitFor([&] { return cancelled || error; }, 60'000))
            qFatal("the run does not end");
    }
};

} // namespace

class TestMeasuringRun : public QObject
{
    Q_OBJECT

private slots:
    void everyPairIsMeasuredAndKept()
    {
        Lab lab;
        QVERIFY(lab.serve());
        const QList<policy::SizePair> pairs{{512, 1}, {1456, 4}, {4096, 1}, {16384, 16}};
        const Ran ran(lab, lab.plan(pairs));
        QVERIFY2(ran.cancelled, ran.error ? qPrintable(ran.error->args.join(u' ')) : "");
        QCOMPARE(*ran.cancelled, false);
        QCOMPARE(ran.measured.size(), 4);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const MeasuredPair &pair = ran.measured[i];
            QVERIFY2(pair.failure.isEmpty(), qPrintable(pair.failure + pair.detail));
            QCOMPARE(pair.asked, pairs[i]);
            QCOMPARE(pair.record.sizes, pairs[i]);
            QVERIFY(pair.record.id > 0);
            QVERIFY(pair.record.delivered);
            QCOMPARE(pair.record.bytes, 3'000'002);
            QCOMPARE(pair.record.bootImage, u"Boot"_s);
            QVERIFY(pair.roundTripMs > 0);
        }
        const auto records = lab.records();
        QCOMPARE(records.size(), 4);
        for (const policy::TransferRecord &record : records) {
            QCOMPARE(record.source, policy::TransferRecord::Source::Test);
            QVERIFY(record.mac.isNull());
        }
        QVERIFY(MeasuringRun::isLocal(Loopback));
    }

    void itIsNoBoot()
    {
        Lab lab;
        QVERIFY(lab.serve());
        const Ran ran(lab, lab.plan({{1456, 4}, {1456, 8}}));
        QCOMPARE(ran.measured.size(), 2);
        QSignalSpy reports(lab.engine.get(), &Engine::report);
        QTRY_VERIFY(reports.count() > 3);
        QVERIFY(lab.sessions.isEmpty());
        QVERIFY(lab.site->sessions({})->isEmpty());
        QVERIFY(lab.site->ledger()->unprovisionedRecords().isEmpty());
        QVERIFY(lab.site->backOffs()->isEmpty());
    }

    void afterwardsNobodyIsServed()
    {
        Lab lab;
        QVERIFY(lab.serve());
        const auto measurement = lab.site->beginMeasurement(lab.imageId);
        QVERIFY(measurement);
        QCOMPARE(lab.site.state()->measurements()->size(), 1);
        QVERIFY(lab.site->endMeasurement(measurement->token));
        const Ran ran(lab, lab.plan({{1456, 4}}));
        QVERIFY(ran.cancelled);
        QVERIFY(lab.site.state()->measurements()->isEmpty());
    }

    void generatedBytesDoWithoutAnImage()
    {
        Lab lab;
        QVERIFY(lab.serve());
        MeasuringPlan plan = lab.plan({{16384, 16}});
        plan.image = {};
        plan.bytesPerPair = 8'000'000;
        const Ran ran(lab, plan);
        QCOMPARE(ran.measured.size(), 1);
        QVERIFY2(ran.measured[0].failure.isEmpty(), qPrintable(ran.measured[0].failure));
        QVERIFY(ran.measured[0].record.delivered);
        QVERIFY(ran.measured[0].record.bytes >= 8'000'000 - 16 * 16384); // the last window is not acknowledged
        QVERIFY(ran.measured[0].record.bytes < 8'300'000);
        QVERIFY(ran.measured[0].record.bootImage.isEmpty());
    }

    void itCanBeCancelled()
    {
        Lab lab;
        QVERIFY(lab.serve());
        const Ran ran(lab, lab.plan({{1456, 1}, {1456, 2}, {1456, 4}}), 0);
        QVERIFY(ran.cancelled && *ran.cancelled);
        QVERIFY(ran.measured.size() < 3);
        QTRY_VERIFY(lab.site.state()->measurements()->isEmpty());
    }

    void whereNoEngineServesItSaysSo()
    {
        Lab lab; // not started
        MeasuringPlan plan = lab.plan({{1456, 4}});
        plan.port = 9; // nobody's
        const Ran ran(lab, plan);
        QVERIFY(ran.error);
        QCOMPARE(ran.error->code, ErrorCode::NotFound);
        QCOMPARE(ran.error->args, (QStringList{u"running engine"_s, u"127.0.0.1:9"_s}));
        QVERIFY(lab.site.state()->measurements()->isEmpty());
    }

    void anImageWithoutItsContentIsRefused()
    {
        Lab lab;
        for (const site::ContentFile &file : lab.site.snapshot()->bootImage(lab.imageId)->files)
            QVERIFY(QFile::remove(lab.site->library().path(file.sha256)));
        lab.site->contentChanged();
        const auto refused = lab.site->beginMeasurement(lab.imageId);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(lab.site->beginMeasurement(BootImageId{99}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestMeasuringRun)
#include "test_measuring_run.moc"
