// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/session_contract.h"

using namespace slipway::store::test;

/// The contract of sessions, leases and messages on SQLite.
class TestSessions : public QObject
{
    Q_OBJECT
private slots:
    void sessionComesBackAsItWas() { run(&::slipway::store::test::sessionComesBackAsItWas); }
    void sessionIsUpdatedByToken() { run(&::slipway::store::test::sessionIsUpdatedByToken); }
    void rolledBackSessionIsWrittenAgain() { run(&::slipway::store::test::rolledBackSessionIsWrittenAgain); }
    void historySurvivesALateReport() { run(&::slipway::store::test::historySurvivesALateReport); }
    void sessionsAreListedNewestFirst() { run(&::slipway::store::test::sessionsAreListedNewestFirst); }
    void reportsAreAcceptedForADay() { run(&::slipway::store::test::reportsAreAcceptedForADay); }
    void refusedReportUndoesNothing() { run(&::slipway::store::test::refusedReportUndoesNothing); }
    void sameReportIsKeptOnce() { run(&::slipway::store::test::sameReportIsKeptOnce); }
    void recentTokensAreThoseThatMayReport() { run(&::slipway::store::test::recentTokensAreThoseThatMayReport); }
    void staleSessionsBecomeFailed() { run(&::slipway::store::test::staleSessionsBecomeFailed); }
    void leasesComeBackAsTheyWere() { run(&::slipway::store::test::leasesComeBackAsTheyWere); }
    void statusMessagesAreListedNewestFirst() { run(&::slipway::store::test::statusMessagesAreListedNewestFirst); }

private:
    void run(void (*contract)(Backend &))
    {
        SqliteBackend backend;
        QVERIFY(backend.state() && backend.site());
        contract(backend);
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "test_sessions.moc"
