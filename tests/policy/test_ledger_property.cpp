// SPDX-License-Identifier: GPL-3.0-or-later
// A required deployment is completely delivered at most once between two Clears. SLIPWAY_SEED repeats another run.
#include "tests/policy/ledger_model.h"

using namespace slipway::test;

class LedgerPropertyTest : public QObject
{
    Q_OBJECT
private slots:
    void requiredIsDeliveredAtMostOnceBetweenClears() { deliverAtMostOnceBetweenClears(seedOr(20260), 60, 500); }
};

QTEST_GUILESS_MAIN(LedgerPropertyTest)
#include "test_ledger_property.moc"
