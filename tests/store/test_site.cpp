// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/site_contract.h"

using namespace slipway::store::test;

/// The configuration's contract on SQLite.
class TestSite : public QObject
{
    Q_OBJECT
private slots:
    void everythingComesBackAsItWas() { run(&::slipway::store::test::everythingComesBackAsItWas); }
    void failedChangeLeavesNothing() { run(&::slipway::store::test::failedChangeLeavesNothing); }
    void identitiesAreUnique() { run(&::slipway::store::test::identitiesAreUnique); }
    void limitsFormNoRing() { run(&::slipway::store::test::limitsFormNoRing); }
    void rulesAndWindowsComeBackInOrder() { run(&::slipway::store::test::rulesAndWindowsComeBackInOrder); }
    void circlesOfRulesAreRefusedAndNamed() { run(&::slipway::store::test::circlesOfRulesAreRefusedAndNamed); }
    void deploymentNumbersFollowTheHighestEver()
    {
        run(&::slipway::store::test::deploymentNumbersFollowTheHighestEver);
    }
    void otherProgramsChangeIsNoticed() { run(&::slipway::store::test::otherProgramsChangeIsNoticed); }
    void missingThingsAreNotFound() { run(&::slipway::store::test::missingThingsAreNotFound); }

private:
    void run(void (*contract)(Backend &))
    {
        SqliteBackend backend;
        QVERIFY(backend.state() && backend.site());
        contract(backend);
    }
};

QTEST_GUILESS_MAIN(TestSite)
#include "test_site.moc"
