// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/ledger_contract.h"

using namespace slipway::store::test;

/// The ledger's contract on SQLite.
class TestLedger : public QObject
{
    Q_OBJECT
private slots:
    void startedIsGrantedOnce() { run(&::slipway::store::test::startedIsGrantedOnce); }
    void sameTokenIsGrantedAgain() { run(&::slipway::store::test::sameTokenIsGrantedAgain); }
    void supersededIsWrittenWhereNothingRan() { run(&::slipway::store::test::supersededIsWrittenWhereNothingRan); }
    void deliveredMakesServed() { run(&::slipway::store::test::deliveredMakesServed); }
    void withdrawTakesBackBothKinds() { run(&::slipway::store::test::withdrawTakesBackBothKinds); }
    void servedIsNeverWithdrawn() { run(&::slipway::store::test::servedIsNeverWithdrawn); }
    void withdrawTouchesNoOtherToken() { run(&::slipway::store::test::withdrawTouchesNoOtherToken); }
    void unknownMachineGetsARecord() { run(&::slipway::store::test::unknownMachineGetsARecord); }
    void knownRecordIsUsedAgain() { run(&::slipway::store::test::knownRecordIsUsedAgain); }
    void sharedAdapterMakesTwoRecords() { run(&::slipway::store::test::sharedAdapterMakesTwoRecords); }
    void placeholderGuidMakesNoMatch() { run(&::slipway::store::test::placeholderGuidMakesNoMatch); }
    void availableWritesNoRows() { run(&::slipway::store::test::availableWritesNoRows); }
    void recordThatIsGoneIsNotGranted() { run(&::slipway::store::test::recordThatIsGoneIsNotGranted); }
    void clearErasesAllRowsOfADevice() { run(&::slipway::store::test::clearErasesAllRowsOfADevice); }
    void clearLeavesABootingMachine() { run(&::slipway::store::test::clearLeavesABootingMachine); }
    void clearErasesStartedOfDeadSessions() { run(&::slipway::store::test::clearErasesStartedOfDeadSessions); }
    void clearLeavesAClaimWhoseSessionIsNotWrittenYet()
    {
        run(&::slipway::store::test::clearLeavesAClaimWhoseSessionIsNotWrittenYet);
    }
    void clearedRowsAreNotBroughtBack() { run(&::slipway::store::test::clearedRowsAreNotBroughtBack); }
    void promotionMovesTheLedger() { run(&::slipway::store::test::promotionMovesTheLedger); }
    void promotionKeepsTheStrongestRow() { run(&::slipway::store::test::promotionKeepsTheStrongestRow); }
    void removedDeviceLeavesNoRows() { run(&::slipway::store::test::removedDeviceLeavesNoRows); }
    void errorRollsBackTheWholeTransaction() { run(&::slipway::store::test::errorRollsBackTheWholeTransaction); }
    void otherConnectionsCommitIsNoticed() { run(&::slipway::store::test::otherConnectionsCommitIsNoticed); }
    void observationsAreReadWholeAndByWhatIsNew()
    {
        run(&::slipway::store::test::observationsAreReadWholeAndByWhatIsNew);
    }

private:
    void run(void (*contract)(Backend &))
    {
        SqliteBackend backend;
        QVERIFY(backend.state());
        contract(backend);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
