// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the state machine one by one; test_transfer_network runs it against whole clients.
#include "server/tftp/transfer.h"
#include <QTest>

using namespace slipway::tftp;
using Outcome = Transfer::Outcome;
using Send = Step::Send;

namespace {

Terms terms(quint64 blocks, quint32 windowsize, bool oack = true)
{
    Terms out;
    out.blksize = oack ? 1000 : 512;
    out.size = blocks * out.blksize - 1;
    out.windowsize = windowsize;
    out.oack = oack;
    out.sizeAsked = oack;
    return out;
}

struct Window
{
    quint64 first;
    quint32 blocks;
    bool operator==(const Window &) const = default;
};
/// The window of a step; {0, 0} where it sends none.
Window window(const Step &step)
{
    return step.send == Send::Window ? Window{step.firstBlock, step.blocks} : Window{0, 0};
}
constexpr Window Nothing{0, 0};

/// A transfer whose OACK was acknowledged after `roundTripMs`; `step` is what followed. The time is then `roundTripMs`.
Transfer begun(const Terms &agreed, Step *step = nullptr, qint64 roundTripMs = 0)
{
    Transfer transfer(agreed);
    transfer.start(0);
    const Step first = transfer.acknowledged(0, roundTripMs);
    if (step)
        *step = first;
    return transfer;
}

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT

private slots:
    void theDurationRunsFromTheFirstBlockToTheLastAcknowledgement()
    {
        Transfer transfer(terms(8, 4));
        transfer.start(1000);
        QCOMPARE(transfer.durationMs(), 0);
        transfer.acknowledged(0, 1500); // as long as the client took to ask for it
        transfer.acknowledged(4, 1600);
        QCOMPARE(transfer.durationMs(), 100);
        transfer.timedOut(5000); // waiting for nothing is not how long it took
        QCOMPARE(transfer.durationMs(), 100);
        transfer.acknowledged(8, 5200);
        QCOMPARE(transfer.outcome(), Outcome::Delivered);
        QCOMPARE(transfer.durationMs(), 3700);
    }

    void theOackGoesFirstAndItsAckBringsTheFirstWindow()
    {
        Transfer transfer(terms(10, 4));
        QVERIFY(transfer.start(0).send == Send::Oack);
        QCOMPARE(transfer.deadlineMs(), 1000);
        QVERIFY(!transfer.hasBegun());
        QVERIFY(window(transfer.acknowledged(0, 3)) == (Window{1, 4}));
        QVERIFY(window(transfer.acknowledged(4, 6)) == (Window{5, 4}));
        QVERIFY(window(transfer.acknowledged(8, 9)) == (Window{9, 2}));
        QVERIFY(window(transfer.acknowledged(10, 12)) == Nothing);
        QCOMPARE(transfer.outcome(), Outcome::Delivered);
        QCOMPARE(transfer.acknowledgedBytes(), quint64(9999));
        QCOMPARE(transfer.resentBlocks(), quint64(0));
    }

    void withoutOptionsBlockOneGoesFirst()
    {
        Transfer transfer(terms(2, 1, false));
        QVERIFY(window(transfer.start(0)) == (Window{1, 1}));
        QVERIFY(window(transfer.acknowledged(1, 1)) == (Window{2, 1}));
        transfer.acknowledged(2, 2);
        QCOMPARE(transfer.outcome(), Outcome::Delivered);
    }

    void anAckOtherThanZeroDoesNotSettleTheOptions()
    {
        Transfer transfer(terms(10, 4));
        transfer.start(0);
        QVERIFY(window(transfer.acknowledged(1, 1)) == Nothing);
        QVERIFY(transfer.state() == Transfer::State::Negotiating);
    }

    void aMissingBlockIsSentAgainOnceHoweverOftenItIsAskedFor()
    {
        // EDK2 with 18 of 17..20 lost says ACK 17 for 19 and for 20 (measured).
        Transfer transfer = begun(terms(100, 4));
        transfer.acknowledged(4, 10);
        transfer.acknowledged(8, 20);
        transfer.acknowledged(12, 30);
        QVERIFY(window(transfer.acknowledged(16, 40)) == (Window{17, 4}));
        QVERIFY(window(transfer.acknowledged(17, 50)) == (Window{18, 4}));
        QVERIFY(window(transfer.acknowledged(17, 51)) == Nothing);
        QVERIFY(window(transfer.acknowledged(17, 60)) == Nothing);
        QVERIFY(window(transfer.acknowledged(21, 61)) == (Window{22, 4}));
        QCOMPARE(transfer.resentBlocks(), quint64(3));
    }

    void theFirstBlockOfAWindowCanBeAskedForAgain()
    {
        Transfer transfer = begun(terms(100, 4));
        QVERIFY(window(transfer.acknowledged(4, 10)) == (Window{5, 4}));
        QVERIFY(window(transfer.acknowledged(4, 20)) == (Window{5, 4})); // 5 was lost, 6 arrived
        QVERIFY(window(transfer.acknowledged(4, 21)) == Nothing);
        QVERIFY(window(transfer.acknowledged(8, 30)) == (Window{9, 4}));
    }

    void aCopyOfAnAckThatComesSoonerThanAnAnswerCouldIsIgnored()
    {
        Transfer transfer = begun(terms(100, 4), nullptr, 50);
        QVERIFY(window(transfer.acknowledged(4, 100)) == (Window{5, 4}));
        QVERIFY(window(transfer.acknowledged(4, 101)) == Nothing);
        QVERIFY(window(transfer.acknowledged(4, 150)) == (Window{5, 4}));
    }

    void aWindowSentTwiceByTheTimerIsAcknowledgedTwiceWithoutHarm()
    {
        Transfer transfer = begun(terms(100, 4));
        QVERIFY(window(transfer.timedOut(20)) == (Window{1, 4})); // the client was only slow
        QVERIFY(window(transfer.acknowledged(4, 30)) == (Window{5, 4}));
        QVERIFY(window(transfer.acknowledged(4, 31)) == Nothing);
        QVERIFY(window(transfer.acknowledged(8, 32)) == (Window{9, 4}));
        QVERIFY(window(transfer.acknowledged(8, 33)) == (Window{9, 4})); // this one says that 9 is missing
    }

    void inLockStepADuplicateAckIsNeverAnswered()
    {
        Transfer transfer = begun(terms(100, 1));
        QVERIFY(window(transfer.acknowledged(1, 10)) == (Window{2, 1}));
        for (int ms = 11; ms < 30; ++ms)
            QVERIFY(window(transfer.acknowledged(1, ms)) == Nothing);
        QVERIFY(window(transfer.acknowledged(0, 30)) == Nothing);
        QVERIFY(window(transfer.acknowledged(2, 31)) == (Window{3, 1}));
    }

    void oldAndFutureAcksAreIgnored()
    {
        Transfer transfer = begun(terms(100, 4));
        transfer.acknowledged(4, 10);
        for (const quint16 block : {0, 3, 9, 10, 1000, 40000, 65535})
            QVERIFY(window(transfer.acknowledged(block, 20)) == Nothing);
        QCOMPARE(transfer.acknowledgedBlock(), quint64(4));
        QCOMPARE(transfer.lastHeardMs(), 10);
    }

    void blockNumbersRollOver_data()
    {
        QTest::addColumn<quint32>("windowsize");
        for (const quint32 windowsize : {1u, 4u, 16u, 1000u, 40000u, 65535u})
            QTest::addRow("window %u", windowsize) << windowsize;
    }
    void blockNumbersRollOver()
    {
        QFETCH(quint32, windowsize);
        constexpr quint64 blocks = 200'001;
        Step step;
        Transfer transfer = begun(terms(blocks, windowsize), &step);
        quint64 done = 0;
        qint64 now = 0;
        while (!transfer.hasEnded()) {
            QVERIFY(step.send == Send::Window);
            QCOMPARE(step.firstBlock, done + 1);
            done = step.firstBlock + step.blocks - 1;
            step = transfer.acknowledged(quint16(done), ++now);
            QCOMPARE(transfer.acknowledgedBlock(), done);
        }
        QCOMPARE(done, blocks);
        QCOMPARE(transfer.outcome(), Outcome::Delivered);
        QCOMPARE(transfer.resentBlocks(), quint64(0));
    }

    void aLostBlockAtTheRolloverIsFound()
    {
        Step step;
        Transfer transfer = begun(terms(70'000, 10), &step);
        qint64 now = 0;
        while (step.firstBlock + step.blocks - 1 < 65'536 + 4)
            step = transfer.acknowledged(quint16(step.firstBlock + step.blocks - 1), ++now);
        QVERIFY(step.firstBlock <= 65'535 && step.firstBlock + step.blocks > 65'537);
        QVERIFY(window(transfer.acknowledged(quint16(65'535), ++now)) == (Window{65'536, 10}));
        QVERIFY(window(transfer.acknowledged(quint16(65'535), ++now)) == Nothing);
        QVERIFY(window(transfer.acknowledged(quint16(65'536), ++now)) == (Window{65'537, 10}));
    }

    void theLastBlockIsShortOrEmpty_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<quint64>("blocks");
        QTest::newRow("empty") << quint64(0) << quint64(1);
        QTest::newRow("1") << quint64(1) << quint64(1);
        QTest::newRow("511") << quint64(511) << quint64(1);
        QTest::newRow("512") << quint64(512) << quint64(2);
        QTest::newRow("513") << quint64(513) << quint64(2);
        QTest::newRow("16 TB") << (quint64(1) << 44) << (quint64(1) << 35) + 1;
    }
    void theLastBlockIsShortOrEmpty()
    {
        QFETCH(quint64, size);
        QFETCH(quint64, blocks);
        Terms agreed;
        agreed.size = size;
        QCOMPARE(Transfer(agreed).lastBlock(), blocks);
    }

    void nobodyGetsMoreThanThreeFirstPackets_data()
    {
        QTest::addColumn<bool>("oack");
        QTest::newRow("OACK") << true;
        QTest::newRow("DATA") << false;
    }
    void nobodyGetsMoreThanThreeFirstPackets()
    {
        QFETCH(bool, oack);
        Transfer transfer(terms(10, 1, oack));
        int sends = transfer.start(0).send != Send::Nothing;
        QList<qint64> times;
        while (!transfer.hasEnded()) {
            times << transfer.deadlineMs();
            sends += transfer.timedOut(transfer.deadlineMs()).send != Send::Nothing;
        }
        QCOMPARE(sends, 3);
        QCOMPARE(times, (QList<qint64>{1000, 3000, 7000}));
        QCOMPARE(transfer.outcome(), Outcome::Silent);
    }

    void repeatedRequestsCountAsFirstPackets()
    {
        Transfer transfer(terms(10, 4));
        int sends = transfer.start(0).send != Send::Nothing;
        for (int i = 1; i <= 50; ++i)
            sends += transfer.requestedAgain(i).send != Send::Nothing;
        while (!transfer.hasEnded())
            sends += transfer.timedOut(transfer.deadlineMs()).send != Send::Nothing;
        QCOMPARE(sends, 3);
    }

    void aRepeatedRequestIsAnsweredByTheSameTransferUntilItIsHeard()
    {
        Transfer transfer(terms(10, 4));
        transfer.start(0);
        QVERIFY(transfer.requestedAgain(500).send == Send::Oack);
        QCOMPARE(transfer.deadlineMs(), 1000);
        transfer.acknowledged(0, 600);
        QVERIFY(transfer.requestedAgain(700).send == Send::Nothing);
    }

    void aSilentClientIsGivenUpAfterTriesAndTime()
    {
        Transfer transfer = begun(terms(100, 4));
        int resends = 0;
        while (!transfer.hasEnded()) {
            const qint64 due = transfer.deadlineMs();
            QVERIFY(window(transfer.timedOut(due - 1)) == Nothing); // not before
            const Step step = transfer.timedOut(due);
            if (!transfer.hasEnded()) {
                QVERIFY(window(step) == (Window{1, 4}));
                QVERIFY(transfer.deadlineMs() - due <= 8000);
                ++resends;
            } else {
                QVERIFY(due >= Transfer::PatienceMs && due <= 3 * Transfer::PatienceMs);
            }
        }
        QVERIFY(resends >= Transfer::Tries);
        QCOMPARE(transfer.outcome(), Outcome::Silent);
    }

    void aPatientTransferWaitsASecondBeforeItRepeatsItself()
    {
        Terms patient = terms(1000, 1);
        patient.patient = true;
        Transfer transfer = begun(patient, nullptr, 0);
        for (quint16 block = 1; block < 20; ++block)
            transfer.acknowledged(block, block);
        QVERIFY(transfer.deadlineMs() >= 1000); // though a round trip takes 1 ms
        QVERIFY(window(transfer.timedOut(999)) == Nothing);
        QVERIFY(window(transfer.timedOut(transfer.deadlineMs())) == (Window{20, 1}));
    }

    void theTimerFollowsTheRoundTrip()
    {
        Transfer fast = begun(terms(1000, 4), nullptr, 0);
        QCOMPARE(fast.deadlineMs(), 20); // the floor
        qint64 now = 0;
        quint16 block = 0;
        Transfer slow = begun(terms(1000, 4), nullptr, 0);
        for (int i = 0; i < 100; ++i)
            slow.acknowledged(block = quint16(block + 4), now += 200);
        QVERIFY(slow.deadlineMs() - now >= 280 && slow.deadlineMs() - now < 400);
        // Back-off doubles, and stays until a block that was sent once is acknowledged (Karn).
        const qint64 wait = slow.deadlineMs() - now;
        slow.timedOut(now += wait);
        QVERIFY(qAbs(slow.deadlineMs() - now - 2 * wait) <= 1);
        slow.acknowledged(block = quint16(block + 4), now += 10);
        QVERIFY(slow.deadlineMs() - now >= 2 * wait - 1);
        slow.acknowledged(block = quint16(block + 4), now += 200);
        QVERIFY(slow.deadlineMs() - now < 2 * wait - 1);
    }

    void theClientsTimeoutIsTheLongestWait()
    {
        Terms agreed = terms(100, 4);
        agreed.timeoutSeconds = 2;
        Transfer transfer = begun(agreed);
        qint64 longest = 0, before = 0;
        while (!transfer.hasEnded()) {
            longest = std::max(longest, transfer.deadlineMs() - before);
            transfer.timedOut(before = transfer.deadlineMs());
        }
        QCOMPARE(longest, 2000);
    }

    void nothingLeavesBeforeTheGrant()
    {
        Terms agreed = terms(10, 4);
        agreed.gated = true;
        Step step;
        Transfer transfer = begun(agreed, &step);
        QVERIFY(step.askGrant && step.send == Send::Nothing);
        QVERIFY(transfer.state() == Transfer::State::Waiting);
        for (int ms = 1; ms < 3000; ms += 100) {
            QVERIFY(transfer.timedOut(ms).send == Send::Nothing);
            QVERIFY(transfer.acknowledged(0, ms).send == Send::Nothing);
            QVERIFY(transfer.requestedAgain(ms).send == Send::Nothing);
        }
        QVERIFY(!transfer.hasBegun());
        QVERIFY(window(transfer.granted(true, 2999)) == (Window{1, 4}));
        QVERIFY(transfer.hasBegun());
        QVERIFY(window(transfer.granted(true, 2999)) == Nothing); // it counts once
    }

    void withoutOptionsTheGrantIsAskedOnTheRequest()
    {
        Terms agreed = terms(10, 1, false);
        agreed.gated = true;
        Transfer transfer(agreed);
        const Step step = transfer.start(0);
        QVERIFY(step.askGrant && step.send == Send::Nothing);
        QVERIFY(window(transfer.granted(true, 10)) == (Window{1, 1}));
        int sends = 1;
        while (!transfer.hasEnded())
            sends += transfer.timedOut(transfer.deadlineMs()).send != Send::Nothing;
        QCOMPARE(sends, 3);
    }

    void aRefusedOrMissingGrantEndsIt()
    {
        Terms agreed = terms(10, 4);
        agreed.gated = true;
        Transfer refused = begun(agreed);
        refused.granted(false, 10);
        QCOMPARE(refused.outcome(), Outcome::Refused);
        Transfer late = begun(agreed);
        QCOMPARE(late.deadlineMs(), Transfer::GrantMs);
        late.timedOut(Transfer::GrantMs);
        QCOMPARE(late.outcome(), Outcome::Refused);
        QVERIFY(window(late.granted(true, Transfer::GrantMs + 1)) == Nothing);
        QVERIFY(!late.hasBegun());
    }

    void aSizeProbeNeverAsksForTheGrant_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("sizeAsked");
        QTest::addColumn<bool>("probe");
        QTest::newRow("EDK2") << 8 << true << true;
        QTest::newRow("bootmgr") << 0 << true << true;
        QTest::newRow("disk full") << 3 << true << false;
        QTest::newRow("no size asked") << 8 << false << false;
    }
    void aSizeProbeNeverAsksForTheGrant()
    {
        QFETCH(int, code);
        QFETCH(bool, sizeAsked);
        QFETCH(bool, probe);
        Terms agreed = terms(10, 4);
        agreed.gated = true;
        agreed.sizeAsked = sizeAsked;
        Transfer transfer(agreed);
        QVERIFY(!transfer.start(0).askGrant);
        transfer.clientError(quint16(code));
        QCOMPARE(transfer.outcome(), probe ? Outcome::SizeProbed : Outcome::Aborted);
        QVERIFY(!transfer.hasBegun());
    }

    void anErrorInTheMiddleIsAFailure()
    {
        Transfer transfer = begun(terms(10, 4));
        transfer.clientError(0);
        QCOMPARE(transfer.outcome(), Outcome::Aborted);
        QVERIFY(window(transfer.acknowledged(4, 10)) == Nothing);
        QCOMPARE(transfer.timedOut(1'000'000).send, Send::Nothing);
    }

    void whoLeavesWithOnlyTheLastBlockOpenHasIt()
    {
        Transfer last = begun(terms(5, 4));
        last.acknowledged(4, 10);
        last.clientGone();
        QCOMPARE(last.outcome(), Outcome::Delivered);
        Transfer lost = begun(terms(8, 4)); // the ACK of the last window was lost, and the program runs
        lost.acknowledged(4, 10);
        lost.clientGone();
        QCOMPARE(lost.outcome(), Outcome::Delivered);
        Transfer middle = begun(terms(5, 4));
        middle.clientGone();
        QCOMPARE(middle.outcome(), Outcome::Gone);
        Transfer unheard(terms(1, 1, false)); // nothing says that the machine exists at all
        unheard.start(0);
        unheard.clientGone();
        QCOMPARE(unheard.outcome(), Outcome::Gone);
    }

    void silenceAfterTheLastWindowIsDelivery()
    {
        const auto silent = [](quint64 blocks) {
            Transfer transfer = begun(terms(blocks, 4));
            transfer.acknowledged(4, 10);
            while (!transfer.hasEnded())
                transfer.timedOut(transfer.deadlineMs());
            return transfer.outcome();
        };
        QCOMPARE(silent(5), Outcome::Delivered);
        QCOMPARE(silent(8), Outcome::Delivered);
        QCOMPARE(silent(9), Outcome::Silent); // the last block was never sent
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "test_transfer.moc"
