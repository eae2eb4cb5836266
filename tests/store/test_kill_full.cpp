// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/child_process.h"

/// The same as in test_processes, often.
class TestKill : public QObject
{
    Q_OBJECT
private slots:
    void killedWriterLosesNothingItAcknowledged() { slipway::store::test::killWriterInALoop(200); }
};

SLIPWAY_PARENT_AND_CHILD_MAIN(TestKill)
#include "test_kill_full.moc"
