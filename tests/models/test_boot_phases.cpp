// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/boot_phases.h"
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;
using session::Stage;
using Kind = BootPhase::Kind;
using Outcome = BootPhase::Outcome;

namespace {

constexpr qint64 Start = 1'800'000'000'000;

/// A boot that is told event by event.
struct Told
{
    session::BootSession session;
    Told() { session.startedMs = session.lastSeenMs = Start; }
    Told &at(qint64 ms, Stage stage, const QString &file = {}, QJsonObject facts = {})
    {
        if (!file.isEmpty())
            facts[u"file"_s] = file;
        session.events.append({Start + ms, session.token, stage, file, facts});
        session.lastSeenMs = Start + ms;
        return *this;
    }
    Told &end(session::State state)
    {
        session.state = state;
        session.endedMs = session.lastSeenMs;
        return *this;
    }
    QList<BootPhase> phases(qint64 now = 0) const { return bootPhases(session, Start + now); }
};

Told wholeBoot()
{
    Told told;
    told.at(0, Stage::Discover)
        .at(10, Stage::Offer)
        .at(1000, Stage::BootService)
        .at(1300, Stage::FileBegins, u"snponly.efi"_s, {{u"protocol"_s, u"tftp"_s}})
        .at(1900, Stage::FileDelivered, u"snponly.efi"_s,
            {{u"protocol"_s, u"tftp"_s}, {u"bytes"_s, 262144}, {u"retransmissions"_s, 3}})
        .at(3200, Stage::Chained)
        .at(4000, Stage::FileBegins, u"vmlinuz"_s, {{u"protocol"_s, u"http"_s}, {u"payload"_s, true}})
        .at(6000, Stage::FileDelivered, u"vmlinuz"_s,
            {{u"protocol"_s, u"http"_s}, {u"size"_s, 8'000'000}, {u"payload"_s, true}})
        .at(6001, Stage::Delivered);
    told.session.status.append({Start + 9000, {}, u"partition"_s, 10, u"sda"_s, {}});
    told.session.status.append({Start + 12'000, {}, u"partition"_s, 20, {}, {}});
    told.session.status.append({Start + 60'000, {}, u"install"_s, 100, u"ready"_s, u"success"_s});
    return told.end(session::State::Reported);
}

QStringList labels(const QList<BootPhase> &phases)
{
    QStringList labels;
    for (const BootPhase &phase : phases)
        labels += u"%1 %2-%3"_s.arg(phase.label).arg(phase.beginMs).arg(phase.endMs);
    return labels;
}

} // namespace

class TestBootPhases : public QObject
{
    Q_OBJECT
private slots:
    void wholeBootFollowsItsEvents()
    {
        const auto phases = wholeBoot().phases();
        QCOMPARE(labels(phases), (QStringList{u"DHCP 0-10"_s, u"PXE 10-1300"_s, u"snponly.efi 1300-1900"_s,
                                              u"snponly.efi starts 1900-3200"_s, u"vmlinuz 4000-6000"_s,
                                              u"Boot image delivered 6001-6001"_s, u"partition 6001-12000"_s,
                                              u"install 12000-60000"_s}));
        for (const BootPhase &phase : phases)
            QCOMPARE(phase.outcome, Outcome::Done);
        QCOMPARE(phases.at(2).kind, Kind::Tftp);
        QCOMPARE(phases.at(2).bytes, 262144);
        QCOMPARE(phases.at(2).retransmitted, 3);
        QCOMPARE(phases.at(4).kind, Kind::Http);
        QCOMPARE(phases.at(4).bytesPerSecond(), 4e6);
        QVERIFY(phaseFigures(phases.at(4)).contains(u"3.8 MiB/s"_s));
        QVERIFY(phaseDetails(phases.at(2)).contains(u"sent again"_s));
        QVERIFY(phasesSummary(phases).contains(u"install"_s));
    }

    void whatRunsEndsNow()
    {
        Told told;
        told.at(0, Stage::Discover).at(5, Stage::Offer);
        auto phases = told.phases(700);
        QCOMPARE(phases.last().outcome, Outcome::Running);
        QCOMPARE(phases.last().endMs, 700);
        told.at(1000, Stage::FileBegins, u"boot.wim"_s);
        told.session.file = u"s/abc/boot.wim"_s;
        told.session.bytes = 4096;
        phases = told.phases(3000);
        QCOMPARE(phases.last().label, u"boot.wim"_s);
        QCOMPARE(phases.last().outcome, Outcome::Running);
        QCOMPARE(phases.last().endMs, 3000);
        QCOMPARE(phases.last().bytes, 4096);
    }

    void failuresAreMarkedAndSayWhy()
    {
        Told told;
        told.at(0, Stage::Discover).at(5, Stage::Offer).at(100, Stage::FileBegins, u"a.efi"_s);
        told.at(900, Stage::FileFailed, u"a.efi"_s, {{u"bytes"_s, 512}});
        told.session.events.last().detail = u"a.efi: the client fell silent"_s;
        told.at(950, Stage::FileNotFound, u"b.efi"_s);
        told.end(session::State::Failed);
        const auto phases = told.phases();
        QCOMPARE(phases.at(2).outcome, Outcome::Failed);
        QCOMPARE(phases.at(2).bytes, 512);
        QVERIFY(phaseDetails(phases.at(2)).contains(u"fell silent"_s));
        QCOMPARE(phases.at(3).kind, Kind::Mark);
        QCOMPARE(phases.at(3).outcome, Outcome::Failed);
        QVERIFY(phasesSummary(phases).contains(u"Failed: a.efi"_s));
    }

    void sessionThatEndsLeavesNothingRunning()
    {
        Told told;
        told.at(0, Stage::Discover).at(5, Stage::Offer).at(100, Stage::FileBegins, u"a.wim"_s).at(2000, Stage::Ended);
        told.end(session::State::Failed);
        for (const BootPhase &phase : told.phases(99'000)) {
            QVERIFY(phase.outcome != Outcome::Running);
            QVERIFY(phase.endMs <= 2000);
        }
    }

    void fileThatIsAskedForAgainIsTwoBars()
    {
        Told told;
        told.at(0, Stage::FileBegins, u"a"_s)
            .at(500, Stage::FileBegins, u"a"_s)
            .at(900, Stage::FileDelivered, u"a"_s, {{u"payload"_s, true}});
        const auto phases = told.end(session::State::Delivered).phases();
        QCOMPARE(labels(phases), (QStringList{u"a 0-500"_s, u"a 500-900"_s}));
        QCOMPARE(phases.first().outcome, Outcome::Failed);
        QCOMPARE(phases.last().outcome, Outcome::Done);
    }

    void silenceIsOneFailedPhase()
    {
        Told told;
        told.at(0, Stage::Discover).at(1, Stage::Silent);
        const auto phases = told.end(session::State::Silent).phases();
        QCOMPARE(phases.size(), 2);
        QCOMPARE(phases.first().outcome, Outcome::Failed);
        QVERIFY(bootPhases({}, 0).isEmpty());
        QVERIFY(!phasesSummary({}).isEmpty());
    }

    void textFromTheNetworkIsMadeSafe()
    {
        Told told;
        told.at(0, Stage::FileBegins, u"a\n\u202E<b>"_s);
        for (const QChar c : told.phases(10).first().label)
            QVERIFY(c.isPrint());
    }

    void ticksAreRoundAndFew_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("last");
        QTest::newRow("nothing") << qint64(0) << qint64(10) << u"0.01 s"_s;
        QTest::newRow("short") << qint64(950) << qint64(200) << u"1.0 s"_s;
        QTest::newRow("boot") << qint64(47'000) << qint64(10'000) << u"50 s"_s;
        QTest::newRow("minutes") << qint64(400'000) << qint64(120'000) << u"8:00"_s;
        QTest::newRow("hours") << qint64(10'000'000) << qint64(3'600'000) << u"3:00:00"_s;
        QTest::newRow("weeks") << qint64(1'000'000'000) << qint64(200'000'000) << u"277:46:40"_s;
    }
    void ticksAreRoundAndFew()
    {
        QFETCH(qint64, span);
        const TimeTicks ticks = timeTicks(span, 5);
        QTEST(ticks.stepMs, "step");
        QVERIFY(ticks.endMs >= span && ticks.count() <= 6);
        QTEST(ticks.text(ticks.count() - 1), "last");
    }
};

QTEST_GUILESS_MAIN(TestBootPhases)
#include "test_boot_phases.moc"
