// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's property at length, each time with another seed, which is printed. SLIPWAY_SEED repeats a run.
#include "tests/policy/ledger_model.h"

using namespace slipway::test;

class LedgerPropertyFullTest : public QObject
{
    Q_OBJECT
private slots:
    void requiredIsDeliveredAtMostOnceBetweenManyClears()
    {
        deliverAtMostOnceBetweenClears(seedOr(std::random_device()()), 2'000, 1'000);
    }
};

QTEST_GUILESS_MAIN(LedgerPropertyFullTest)
#include "test_ledger_property_full.moc"
