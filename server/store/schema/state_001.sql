-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of state.db: what happened. Nothing here bumps the configuration's revision.

-- Machines that got a payload as unknown computers. Their numbers begin where no provisioned device's can reach
-- (FirstUnprovisionedId), because the ledger holds both. One MAC may stand in two records: an adapter that is shared between machines
-- which their GUIDs tell apart.
CREATE TABLE unprovisioned (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mac TEXT NOT NULL,
    smbios_guid TEXT UNIQUE,
    architecture TEXT NOT NULL CHECK (architecture IN ('x86', 'x64', 'arm64')),
    created_ms INTEGER NOT NULL
);
CREATE INDEX unprovisioned_mac ON unprovisioned (mac);
INSERT INTO sqlite_sequence (name, seq) VALUES ('unprovisioned', 2147483647);

CREATE TABLE ledger (
    device_id INTEGER NOT NULL,
    deployment_id TEXT NOT NULL CHECK (deployment_id = upper(deployment_id)),
    state TEXT NOT NULL CHECK (state IN ('started', 'served', 'superseded')),
    time_ms INTEGER NOT NULL,
    token TEXT NOT NULL,
    PRIMARY KEY (device_id, deployment_id)
) WITHOUT ROWID;
CREATE INDEX ledger_token ON ledger (token);
CREATE INDEX ledger_started ON ledger (device_id) WHERE state = 'started';

CREATE TABLE lease (
    address TEXT NOT NULL PRIMARY KEY,
    mac TEXT NOT NULL,
    client_identifier BLOB NOT NULL,
    expires_ms INTEGER NOT NULL,
    host_name TEXT NOT NULL
);

-- decision and events are JSON, read and written whole. Status reports come one by one, long after the session ended.
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL UNIQUE,
    mac TEXT NOT NULL,
    smbios_guid TEXT,
    state TEXT NOT NULL CHECK (state IN ('live', 'delivered', 'silent', 'failed', 'reported')),
    started_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    decision TEXT NOT NULL,
    events TEXT NOT NULL
);
CREATE INDEX session_started ON session (started_ms, id);
CREATE INDEX session_mac ON session (mac, started_ms);
CREATE INDEX session_live ON session (last_seen_ms) WHERE state = 'live';

CREATE TABLE session_status (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    time_ms INTEGER NOT NULL,
    phase TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN -1 AND 100),
    message TEXT NOT NULL,
    result TEXT NOT NULL,
    UNIQUE (session_id, time_ms, phase, percent, message, result)
);

CREATE TABLE status_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time_ms INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    args TEXT NOT NULL
);
CREATE INDEX status_message_time ON status_message (time_ms, id);
