-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 5 of state.db: what the charts of the console show, how long histories are searched, and orders to engines.

-- What the engines of this site did in one interval: of 10 seconds (kept for a day) and of 5 minutes (30 days).
-- Engines that serve at the same time add up in one row. covered_ms: how long somebody served in it, at most its length;
-- where nobody did there is no row. session_ms: live sessions times how long they lived in it.
CREATE TABLE metric (
    step_ms INTEGER NOT NULL CHECK (step_ms IN (10000, 300000)),
    start_ms INTEGER NOT NULL,
    covered_ms INTEGER NOT NULL,
    tftp_bytes INTEGER NOT NULL,
    http_bytes INTEGER NOT NULL,
    session_ms INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    malformed INTEGER NOT NULL,
    retransmitted INTEGER NOT NULL,
    PRIMARY KEY (step_ms, start_ms)
) WITHOUT ROWID;

-- Requests that were not answered, by the id of the reason.
CREATE TABLE metric_silence (
    step_ms INTEGER NOT NULL,
    start_ms INTEGER NOT NULL,
    reason TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (step_ms, start_ms, reason)
) WITHOUT ROWID;

-- Outcomes and durations are counted without reading what a session decided and did.
CREATE INDEX session_outcome ON session (started_ms, state, ended_ms);

-- Machines that a rehearsal simulates: running engines answer them, and only from this computer, as members of the collection.
CREATE TABLE rehearsal (
    mac TEXT NOT NULL PRIMARY KEY,
    collection_id INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL
);
