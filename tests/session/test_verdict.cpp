// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of the verdict by simulated dialogues: one row a way to fail, and the rows beside it that must not be taken
// for it.
#include "tests/session/windows_cases.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using policy::Answer;
using policy::Reason;
using Kind = policy::Remedy::Kind;

namespace {

const QList<Case> &endCases()
{
    static const QList<Case> cases{
        {"paused while it ran", "STOPPED",
         [](Told &t) {
             t.asked().fetched("snponly.efi").tell(Stage::Stopped, {{"cause", "paused"}});
         }},
        {"excluded while it ran", "STOPPED",
         [](Told &t) {
             t.asked().tell(Stage::Stopped, {{"cause", "excluded"}});
         }},
        {"removed while it ran", "STOPPED",
         [](Told &t) {
             t.asked().fetched("snponly.efi").tell(Stage::Stopped, {{"cause", "removed"}});
         }},
        {"put into quarantine while it ran", "STOPPED",
         [](Told &t) {
             t.asked().fetched("snponly.efi").tell(Stage::Stopped, {{"cause", "quarantined"}});
         }},
        {"iPXE reports its error", "IPXE_ERROR",
         [](Told &t) { t.asked().fetched("snponly.efi").reported("ipxe", "error", "iPXE error 4c0a6035"); }},
        {"the operating system reports an error", "STATUS_ERROR",
         [](Told &t) {
             t.asked()
                 .fetched("program.efi")
                 .tell(Stage::Delivered)
                 .after(60)
                 .reported("install", "error", "disk full");
         }},
        {"delivered", "BOOTED", [](Told &t) { t.asked().fetched("program.efi").tell(Stage::Delivered); }},
        {"delivered and reported", "BOOTED",
         [](Told &t) { t.asked().tell(Stage::Delivered).after(60).reported("done", "success"); }},
        {"delivered after a refusal of another engine's", "BOOTED",
         [](Told &t) { t.asked().tell(Stage::Delivered).tell(Stage::Duplicate); }},
        {"the commit never came", "PAYLOAD_REFUSED",
         [](Told &t) {
             t.asked().tell(Stage::PayloadRefused, {{"file", "vmlinuz"}});
         }},
        {"no loader is installed", "LOADER_MISSING",
         [](Told &t) {
             t.discover().tell(Stage::LoaderMissing, {{"file", "snponly.efi"}, {"package", "ipxe"}, {"loader", true}});
         }},
        {"the image cannot be served", "IMAGE_NOT_SERVABLE",
         [](Told &t) {
             t.discover().tell(Stage::LoaderMissing, {{"file", "content"}, {"loader", false}});
         }},
        {"a variable does not fit the command line", "IMAGE_NOT_SERVABLE",
         [](Told &t) {
             t.discover().tell(Stage::LoaderMissing, {{"variable", "Locale"}});
         }},
        {"no address is left", "NOT_OFFERED",
         [](Told &t) {
             t.discover().tell(Stage::Silent, {{"why", "no address is free"}});
         }},
        {"nobody pressed F12", "F12_NOT_PRESSED",
         [](Told &t) {
             t.asked().fetched("snponly.efi").tell(Stage::Chained).fetched("boot.ipxe", "http").tell(Stage::Prompted);
             t.after(10).tell(Stage::Declined);
         },
         Answer::Prompt, Reason::Available},
        {"the prompt was left alone until the end", "F12_NOT_PRESSED",
         [](Told &t) { t.asked().tell(Stage::Prompted).idle(); }, Answer::Prompt, Reason::Available},
        {"the prompt waits", "WAITING_FOR_F12",
         [](Told &t) { t.asked().fetched("boot.ipxe", "http").tell(Stage::Prompted).after(3); }, Answer::Prompt,
         Reason::Available},
        {"F12 was pressed", "DOWNLOADING",
         [](Told &t) {
             t.asked()
                 .tell(Stage::Prompted)
                 .after(3)
                 .tell(Stage::PayloadBegins)
                 .begins("vmlinuz", {{"protocol", "http"}});
         },
         Answer::Prompt, Reason::Available},
        {"the engine stopped", "ENGINE_DIED",
         [](Told &t) {
             t.asked().begins("snponly.efi").tell(Stage::Ended, {{"cause", "engine-stopped"}});
         }},
    };
    return cases;
}

const QList<Case> &transferCases()
{
    static const QList<Case> cases{
        {"not one full block came through", "TFTP_STALLED_AT_BLOCK_SIZE",
         [](Told &t) { t.asked().begins("snponly.efi").after(15).failed("snponly.efi", Stalled); }},
        {"the client asks again, and stalls again", "TFTP_STALLED_AT_BLOCK_SIZE",
         [](Told &t) {
             t.asked().begins("p.efi").after(4).failed("p.efi", with(Stalled, "outcome", "stopped"));
             t.begins("p.efi").after(4);
         }},
        {"it stalled once, and then arrived", "BOOTED",
         [](Told &t) {
             t.asked().begins("p.efi").after(4).failed("p.efi", Stalled).fetched("p.efi").tell(Stage::Delivered);
         }},
        {"small blocks do not stall for their size", "TFTP_STALLED",
         [](Told &t) { t.asked().begins("p.efi").after(15).failed("p.efi", with(Stalled, "blksize", 512)); }},
        {"it stalled in the middle", "TFTP_STALLED",
         [](Told &t) { t.asked().begins("p.efi").after(15).failed("p.efi", with(Stalled, "block", 300)); }},
        {"the client sent an error", "TFTP_CLIENT_ERROR",
         [](Told &t) {
             t.asked().begins("p.efi").failed("p.efi", {{"outcome", "aborted"},
                                                        {"heard", true},
                                                        {"block", 5},
                                                        {"errorCode", 3},
                                                        {"errorText", "out of memory"}});
         }},
        {"no answer of ours was ever acknowledged", "TFTP_NEVER_ACKNOWLEDGED",
         [](Told &t) {
             t.asked().failed("p.efi", {{"outcome", "silent"}, {"heard", false}, {"block", 0}});
         }},
        {"the file cannot be read any more", "CONTENT_UNREADABLE",
         [](Told &t) {
             t.asked().failed("p.efi", {{"outcome", "unreadable"}});
         }},
        {"the plug was pulled in the payload", "PAYLOAD_BROKEN",
         [](Told &t) {
             t.asked().tell(Stage::PayloadBegins).begins("p.efi").after(15);
             t.failed("p.efi", with(Stalled, "block", 300)).tell(Stage::Withdrawn);
         }},
        {"the file is not there", "BOOT_FILE_NOT_FOUND",
         [](Told &t) {
             t.asked().tell(Stage::FileNotFound, {{"file", "s/abcdefghijklmnop/grubx64.efi"}, {"protocol", "tftp"}});
         }},
        {"a probe of iPXE is not there", "DOWNLOADING",
         [](Told &t) {
             t.asked().begins("p.efi").tell(Stage::FileNotFound, {{"file", "autoexec.ipxe"}});
         }},
        {"it asked for the size and for nothing else", "SIZE_PROBE_ONLY",
         [](Told &t) {
             t.asked().tell(Stage::SizeProbe, {{"file", "p.efi"}, {"size", 1000}}).after(11);
         }},
        {"it asked for the size a moment ago", "ASKING",
         [](Told &t) {
             t.asked().tell(Stage::SizeProbe, {{"file", "p.efi"}, {"size", 1000}}).after(1);
         }},
        {"the same loader for the third time", "LOADER_LOOP",
         [](Told &t) {
             t.tell(Stage::Discover, {{"secs", 0}, {"xid", 7}, {"loaderLoops", 2}}).offer().elsewhere().service();
             t.fetched("snponly.efi").after(2);
         }},
        {"the same loader three times in one boot", "LOADER_LOOP",
         [](Told &t) { t.asked().fetched("snponly.efi").fetched("snponly.efi").fetched("snponly.efi"); }},
        {"the loader never asked", "CONFIGURATION_NOT_FETCHED",
         [](Told &t) { t.asked().fetched("snponly.efi").after(50); }},
        {"the loader asked, and never fetched its script", "CONFIGURATION_NOT_FETCHED",
         [](Told &t) { t.asked().fetched("snponly.efi").after(5).tell(Stage::Chained).offer().idle(); }},
        {"it was switched off and on", "STARTED_AGAIN",
         [](Told &t) {
             t.asked().fetched("snponly.efi").tell(Stage::Chained).fetched("boot.ipxe", "http");
             t.tell(Stage::Ended, {{"cause", "restarted"}, {"class", "pxe"}});
         }},
        {"nothing more was heard of it", "WENT_SILENT",
         [](Told &t) { t.asked().fetched("snponly.efi").tell(Stage::Chained).fetched("boot.ipxe", "http").idle(); }},
        {"an older engine did not tell of the script", "WENT_SILENT",
         [](Told &t) { t.asked().fetched("snponly.efi").tell(Stage::Chained).tell(Stage::PayloadBegins).idle(); }},
        {"the loader has just arrived", "DOWNLOADING", [](Told &t) { t.asked().fetched("snponly.efi").after(5); }},
    };
    return cases;
}

const QList<Case> &offerCases()
{
    constexpr auto bios = site::Firmware::Bios;
    static const QList<Case> cases{
        {"BIOS took another server's offer", "OFFER_NOT_TAKEN",
         [](Told &t) { t.discover().offer("direct").after(4).elsewhere("10.77.0.9").after(15); }, Answer::Boot,
         Reason::Required, bios},
        {"another server gave the address in mode server", "OFFER_NOT_TAKEN",
         [](Told &t) { t.discover().offer("server").after(4).elsewhere("10.77.0.9"); }},
        {"another server's loader came", "OFFER_NOT_TAKEN",
         [](Told &t) {
             t.discover().offer().after(4).elsewhere("10.77.0.9").after(6);
             t.tell(Stage::Ended, {{"cause", "restarted"}, {"ipxe", true}, {"class", "pxe"}});
         }},
        {"UEFI never asked on 4011", "NOT_ASKED_4011",
         [](Told &t) { t.discover().offer().after(4).elsewhere().after(13); }},
        {"UEFI went on to HTTP boot", "NOT_ASKED_4011",
         [](Told &t) {
             t.discover().offer().after(4).elsewhere().after(90);
             t.tell(Stage::Ended, {{"cause", "restarted"}, {"class", "http"}});
         }},
        {"UEFI is about to ask on 4011", "ASKING", [](Told &t) { t.discover().offer().after(4).elsewhere().after(2); }},
        {"it was told its file, and never asked for it", "BOOT_FILE_NOT_ASKED", [](Told &t) { t.asked().after(15); }},
        {"the retries of a machine that no offer pleases", "OFFER_IGNORED",
         [](Told &t) {
             for (const int secs : {0, 4, 12})
                 t.discover(secs).offer().after(8);
         }},
        {"it asked once and went on", "FELL_BACK_TO_DISK", [](Told &t) { t.discover().offer().idle(); }},
        {"its first request came late", "LATE_LINK", [](Told &t) { t.discover(12).offer().after(1); }},
        {"iPXE begins at 4 s", "ASKING", [](Told &t) { t.discover(4, 7, true).offer("direct").after(1); }, Answer::Boot,
         Reason::Required, bios},
        {"an older ROM begins at 4 s", "ASKING",
         [](Told &t) {
             t.tell(Stage::Discover, {{"secs", 4}, {"xid", 7}, {"arch", 0}}).offer("direct").after(1);
         },
         Answer::Boot, Reason::Required, bios},
        {"iPXE came late", "LATE_LINK", [](Told &t) { t.discover(16, 7, true).offer("direct").after(1); }, Answer::Boot,
         Reason::Required, bios},
        {"two relays forward the same", "DUPLICATE_RELAYS",
         [](Told &t) {
             t.discover(0, 7, false, "10.78.0.253").offer();
             t.tell(Stage::Duplicate, {{"relay", "10.78.0.254"}, {"other", "10.78.0.253"}});
         }},
    };
    return cases;
}

} // namespace

Q_DECLARE_METATYPE(const Case *)

class TestVerdict : public QObject
{
    Q_OBJECT
private slots:
    void eachWayToFailHasItsName_data()
    {
        QTest::addColumn<const Case *>("one");
        for (const QList<Case> *cases : {&endCases(), &transferCases(), &windowsCases(), &offerCases()}) {
            for (const Case &one : *cases)
                QTest::newRow(one.name) << &one;
        }
    }
    void eachWayToFailHasItsName()
    {
        QFETCH(const Case *, one);
        Told told(one->answer, one->reason, one->firmware, one->windows);
        one->tell(told);
        const session::Verdict verdict = told.verdict();
        QCOMPARE(verdict.id, QString::fromLatin1(one->id));
        QVERIFY(std::is_sorted(verdict.evidence.begin(), verdict.evidence.end()));
        for (const qsizetype index : verdict.evidence)
            QVERIFY(index >= 0 && index < told.session().events.size());
        if (verdict.severity == session::Severity::Failure)
            QVERIFY2(!verdict.evidence.isEmpty() || one->id == QByteArray("IPXE_ERROR"), "a failure has its proof");
    }

    void everyRuleHasACase()
    {
        QSet<QString> shown{u"UNDECIDED"_s};
        for (const QList<Case> *cases : {&endCases(), &transferCases(), &windowsCases(), &offerCases()}) {
            for (const Case &one : *cases)
                shown.insert(QString::fromLatin1(one.id));
        }
        for (const QString &id : session::verdictIds())
            QVERIFY2(shown.contains(id), qPrintable(id));
    }

    void silenceSaysThePolicysReasonAndWhatToDo_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("remedy");
        const auto row = [](Reason reason, const char *remedy) {
            const QString id = u"SILENT_"_s + policy::reasonId(reason);
            QTest::newRow(qPrintable(id)) << reason << id << QString::fromLatin1(remedy);
        };
        row(Reason::InterfaceNotAllowed, "allow-interface");
        row(Reason::ResponderInactive, "activate-responder");
        row(Reason::NotPxe, "");
        row(Reason::Excluded, "remove-exclusion");
        row(Reason::UnsupportedArchitecture, "");
        row(Reason::ResponseDelay, "open-settings");
        row(Reason::OtherSite, "open-device");
        row(Reason::UnknownNotSupported, "register-machine");
        row(Reason::NoDeployment, "add-to-collection");
        row(Reason::NoUsableDeployment, "");
    }
    void silenceSaysThePolicysReasonAndWhatToDo()
    {
        QFETCH(Reason, reason);
        QFETCH(QString, id);
        QFETCH(QString, remedy);
        Told told(Answer::Silent, reason);
        told.tell(Stage::Discover, {{"secs", 0}, {"xid", 1}, {"interface", "eth0"}}).tell(Stage::Silent);
        const session::Verdict verdict = told.verdict();
        QCOMPARE(verdict.id, id);
        QCOMPARE(verdict.remedies.isEmpty() ? QString() : policy::remedyKey(verdict.remedies.first().kind), remedy);
        QCOMPARE(verdict.evidence, (QList<qsizetype>{0, 1}));
    }

    void theBlockSizeToSetIsTheNextThatAPathTakes_data()
    {
        QTest::addColumn<int>("blksize");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("jumbo") << 8192 << u"1468"_s;
        QTest::newRow("just above Ethernet") << 1469 << u"1468"_s;
        QTest::newRow("Ethernet") << 1468 << u"1024"_s;
        QTest::newRow("1024") << 1024 << u"512"_s;
        QTest::newRow("576") << 576 << u"512"_s;
    }
    void theBlockSizeToSetIsTheNextThatAPathTakes()
    {
        QFETCH(int, blksize);
        QFETCH(QString, suggested);
        Told told;
        told.asked().begins("p.efi").after(15).failed("p.efi", with(Stalled, "blksize", blksize));
        const session::Verdict verdict = told.verdict();
        QCOMPARE(verdict.arguments.value(u"suggested"_s), suggested);
        QCOMPARE(verdict.remedies.first(), (policy::Remedy{Kind::SetBlockSize, {}, suggested}));
        QVERIFY(verdict.codes.contains(u"PXE-E18"_s));
    }

    void theRamDisksBlocksAreLoweredForTheMachineAlone()
    {
        Told told(Answer::Boot, Reason::Required, site::Firmware::Uefi, true);
        managed(told).fetched("bcd").begins("boot.wim").after(15).failed("boot.wim", with(Stalled, "blksize", 4096));
        const session::Verdict verdict = told.verdict();
        QCOMPARE(verdict.arguments.value(u"blksize"_s), u"4096"_s);
        QCOMPARE(verdict.remedies.first(), (policy::Remedy{Kind::SetRamdiskBlockSize, u"pc"_s, u"1456"_s}));
        Told running(Answer::Boot, Reason::Required, site::Firmware::Uefi, true);
        managed(running).fetched("bcd").begins("boot.wim").after(2);
        session::Transfer transfer;
        transfer.file = u"boot.wim"_s;
        transfer.total = 300'000'000;
        transfer.blksize = 8192;
        transfer.retransmitted = 4;
        running.sampled(transfer);
        QCOMPARE(running.verdict().id, u"RAMDISK_BLOCKS_LOST"_s);
    }

    void missingBootFileNamesImageFileAndMachine()
    {
        Told told;
        told.discover().tell(Stage::LoaderMissing,
                             {{"file", "pxeboot.n12"}, {"image", "PE"}, {"need", "x64 BIOS"}, {"bootFile", true}});
        const session::Verdict verdict = told.verdict();
        QCOMPARE(verdict.remedies, (QList<policy::Remedy>{{Kind::SupplyBootFile, u"PE"_s, u"pxeboot.n12"_s}}));
        QCOMPARE(verdict.arguments.value(u"variant"_s), u"bios"_s);
        QCOMPARE(verdict.arguments.value(u"need"_s), u"x64 BIOS"_s);
    }

    void aStallIsPlainWhileTheTransferStillRuns()
    {
        Told told;
        told.asked().begins("p.efi").after(2);
        session::Transfer transfer;
        transfer.file = u"p.efi"_s;
        transfer.total = 1'000'000;
        transfer.blksize = 1468;
        transfer.retransmitted = 8;
        told.sampled(transfer);
        QCOMPARE(told.verdict().id, u"TFTP_STALLED_AT_BLOCK_SIZE"_s);
        transfer.bytes = 14680;
        told.sampled(transfer);
        QCOMPARE(told.verdict().id, u"DOWNLOADING"_s);
    }

    void aCrashedEnginesSessionSaysSo()
    {
        Told told;
        session::BootSession session = told.asked().begins("p.efi").session();
        session.state = session::State::Failed; // as the next engine closes it
        session.endedMs = session.lastSeenMs + 1;
        const session::Verdict verdict = session::verdictOf(session, *session.endedMs);
        QCOMPARE(verdict.id, u"ENGINE_DIED"_s);
        QCOMPARE(verdict.arguments.value(u"variant"_s), u"crashed"_s);
    }

    void aBootThatSucceededTellsWhatElseWasSeen()
    {
        Told told;
        told.discover(12).offer().tell(Stage::Duplicate, {{"relay", "10.78.0.254"}});
        told.service().fetched("p.efi").tell(Stage::Delivered);
        const session::Verdict verdict = told.verdict();
        QCOMPARE(verdict.id, u"BOOTED"_s);
        QCOMPARE(verdict.also.size(), 2);
        QVERIFY(verdict.notes(u"LATE_LINK") && verdict.notes(u"DUPLICATE_RELAYS"));
        QCOMPARE(verdict.also.first().arguments.value(u"secs"_s), u"12"_s);
    }

    void theOtherServerIsNamed()
    {
        Told told(Answer::Boot, Reason::Required, site::Firmware::Bios);
        const session::Verdict verdict = told.discover().offer("direct").elsewhere("10.77.0.9").after(15).verdict();
        QCOMPARE(verdict.arguments.value(u"server"_s), u"10.77.0.9"_s);
        const QJsonObject json = session::toJson(verdict, told.session());
        QCOMPARE(json.value(u"id").toString(), u"OFFER_NOT_TAKEN"_s);
        QCOMPARE(json.value(u"evidence").toArray().size(), 2);
        QCOMPARE(json.value(u"evidence").toArray().at(1)[u"stage"].toString(), u"elsewhere"_s);
        QCOMPARE(json.value(u"remedies").toArray().at(0)[u"value"].toString(), u"10.77.0.9"_s);
    }

    void theCodesAreThoseOfTheMachinesFirmware()
    {
        Told uefi(Answer::Silent, Reason::Excluded), bios(Answer::Silent, Reason::Excluded, site::Firmware::Bios);
        uefi.discover().tell(Stage::Silent);
        bios.discover().tell(Stage::Silent);
        QCOMPARE(uefi.verdict().codes, QStringList{u"PXE-E16"_s});
        QVERIFY(bios.verdict().codes.contains(u"PXE-E53"_s) && !bios.verdict().codes.contains(u"PXE-E16"_s));
    }

    void aThousandLiveSessionsAreJudgedWithinASecondsTick()
    {
        Told told;
        told.asked().fetched("snponly.efi").tell(Stage::Chained).fetched("boot.ipxe", "http");
        told.tell(Stage::PayloadBegins).begins("vmlinuz", {{"protocol", "http"}});
        const session::BootSession session = told.session();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!session::verdictOf(session, session.lastSeenMs + i).id.isEmpty());
        qInfo("1000 verdicts: %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 500, "the window judges them each second");
    }

    void aSessionWithoutFactsOfAnOlderEngineIsJudgedWithoutHarm()
    {
        for (int stage = 0; stage <= int(session::LastStage); ++stage) {
            Told told;
            told.tell(Stage::Discover).tell(Stage::Offer).tell(Stage(stage)).after(60);
            QVERIFY(!told.verdict().id.isEmpty());
            QVERIFY(!told.idle().verdict().id.isEmpty());
        }
        session::BootSession empty;
        QCOMPARE(session::verdictOf(empty, 0).severity != session::Severity::Failure, true);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
