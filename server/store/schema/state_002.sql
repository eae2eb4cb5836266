-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2 of state.db: guards, what Clear took away, and where machines were seen.

-- Every required boot that began: what the brake and the quarantine count. Rows go when their payload is withdrawn, and
-- when they are older than the longest time that a guard may look back. clearing_id: the Clear that came after it;
-- brake_released, quarantine_released: an administrator released that guard after it. What is consented to counts no more.
CREATE TABLE required_boot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time_ms INTEGER NOT NULL,
    device_id INTEGER NOT NULL,
    deployment_id TEXT NOT NULL,
    token TEXT NOT NULL,
    served INTEGER NOT NULL DEFAULT 0 CHECK (served IN (0, 1)),
    clearing_id INTEGER,
    brake_released INTEGER NOT NULL DEFAULT 0 CHECK (brake_released IN (0, 1)),
    quarantine_released INTEGER NOT NULL DEFAULT 0 CHECK (quarantine_released IN (0, 1))
);
CREATE INDEX required_boot_time ON required_boot (time_ms);
CREATE INDEX required_boot_device ON required_boot (device_id, time_ms);
CREATE INDEX required_boot_token ON required_boot (token);
CREATE INDEX required_boot_clearing ON required_boot (clearing_id) WHERE clearing_id IS NOT NULL;

-- At most one row: no further required deployment starts. minutes: 0 where an administrator engaged it.
CREATE TABLE brake (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    since_ms INTEGER NOT NULL,
    boots INTEGER NOT NULL,
    minutes INTEGER NOT NULL
);

CREATE TABLE quarantine (
    device_id INTEGER PRIMARY KEY,
    since_ms INTEGER NOT NULL,
    boots INTEGER NOT NULL
);

-- One Clear Required PXE Deployments, and the ledger rows that it took: what an undo puts back, and what the ledger was
-- at an earlier time.
CREATE TABLE clearing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time_ms INTEGER NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    undone_ms INTEGER
);
CREATE TABLE cleared_row (
    clearing_id INTEGER NOT NULL REFERENCES clearing (id) ON DELETE CASCADE,
    device_id INTEGER NOT NULL,
    deployment_id TEXT NOT NULL,
    state TEXT NOT NULL,
    time_ms INTEGER NOT NULL,
    token TEXT NOT NULL,
    PRIMARY KEY (clearing_id, device_id, deployment_id)
) WITHOUT ROWID;

-- Where each machine was last seen (site::Observation). address: of its network, as a number; NULL: not known.
-- id grows with every change, so that a reader asks for what is new.
CREATE TABLE machine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mac TEXT NOT NULL UNIQUE,
    last_seen_ms INTEGER NOT NULL,
    address INTEGER,
    circuit_id TEXT NOT NULL,
    remote_id TEXT NOT NULL
);
