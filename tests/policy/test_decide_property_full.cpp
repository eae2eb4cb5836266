// SPDX-License-Identifier: GPL-3.0-or-later
// The property test at length, each time with another seed, which is printed. SLIPWAY_SEED repeats a run.
#include "tests/policy/decide_property.h"

using namespace slipway::test;

class DecidePropertyFullTest : public QObject
{
    Q_OBJECT
private slots:
    void millionsOfDecisionsEqualTheNaiveRules() { compareWithNaive(seedOr(std::random_device()()), 150'000, 20); }
};

QTEST_GUILESS_MAIN(DecidePropertyFullTest)
#include "test_decide_property_full.moc"
