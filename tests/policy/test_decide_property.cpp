// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions on random sites equal those of the naive rules. SLIPWAY_SEED repeats another run.
#include "tests/policy/decide_property.h"

using namespace slipway;
using namespace slipway::test;

class DecidePropertyTest : public QObject
{
    Q_OBJECT
private slots:
    void decisionsEqualTheNaiveRules() { compareWithNaive(seedOr(20260), 2'500, 10); }
    void sameQuestionGetsTheSameAnswer();
};

void DecidePropertyTest::sameQuestionGetsTheSameAnswer()
{
    WorldMaker maker(seedOr(7));
    for (int i = 0; i < 200; ++i) {
        const World world = maker.world();
        const policy::BootRequest request = maker.request();
        const policy::Ledger ledger(world.rows, world.records);
        const site::Snapshot one(world.site);
        const site::Snapshot two(world.site);
        const QJsonObject first = policy::toJson(policy::decide(request, one, ledger));
        QCOMPARE(policy::toJson(policy::decide(request, one, ledger)), first);
        QCOMPARE(policy::toJson(policy::decide(request, two, ledger)), first);
    }
}

QTEST_GUILESS_MAIN(DecidePropertyTest)
#include "test_decide_property.moc"
