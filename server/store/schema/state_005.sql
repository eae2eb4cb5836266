-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 5 of state.db: what the charts of the console show, what a list of boots shows and is searched by, and orders to the engines that run.

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

-- One narrow row for each session: a search over 100 000 boots reads these, not the JSON of decisions and events. name_key, image_key
-- and search are lower case; search holds all that a person may type, a line each. client: an address as a number, 0 for none.
-- verdict: as it was when the session was written last, its arguments as JSON; empty where nobody judged it.
CREATE TABLE session_summary (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    token TEXT NOT NULL,
    mac TEXT NOT NULL,
    state TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    device_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    architecture TEXT NOT NULL,
    is_unknown INTEGER NOT NULL CHECK (is_unknown IN (0, 1)),
    answer TEXT NOT NULL,
    reason TEXT NOT NULL,
    deployment TEXT NOT NULL,
    task_sequence TEXT NOT NULL,
    boot_image TEXT NOT NULL,
    image_key TEXT NOT NULL,
    stage TEXT NOT NULL,
    verdict TEXT NOT NULL,
    variant TEXT NOT NULL,
    arguments TEXT NOT NULL,
    severity TEXT NOT NULL,
    client INTEGER NOT NULL,
    client_text TEXT NOT NULL,
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    total INTEGER NOT NULL,
    payload_bytes INTEGER NOT NULL,
    blksize INTEGER NOT NULL,
    windowsize INTEGER NOT NULL,
    retransmitted INTEGER NOT NULL,
    relay TEXT NOT NULL,
    circuit_id TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    search TEXT NOT NULL
);
INSERT INTO session_summary
    SELECT id, token, mac, state, started_ms, last_seen_ms, ended_ms, coalesce(json_extract(decision, '$.device.id'), 0),
        coalesce(json_extract(decision, '$.device.name'), ''), lower(coalesce(json_extract(decision, '$.device.name'), '')),
        coalesce(json_extract(decision, '$.architecture'), ''), coalesce(json_extract(decision, '$.unknown'), 0),
        coalesce(json_extract(decision, '$.answer'), ''), coalesce(json_extract(decision, '$.reason'), ''),
        coalesce(json_extract(decision, '$.deployment'), ''), coalesce(json_extract(decision, '$.taskSequence'), ''),
        coalesce(json_extract(decision, '$.bootImage'), ''), lower(coalesce(json_extract(decision, '$.bootImage'), '')),
        coalesce(json_extract(events, '$[#-1][1]'), 'discover'), '', '', '', '', 0, '', '', 0, 0, 0, 0, 0, 0, '', '', '',
        lower(coalesce(json_extract(decision, '$.device.name'), '') || char(10) || mac || char(10) || replace(mac, ':', '') || char(10)
            || coalesce(json_extract(decision, '$.deployment'), '') || char(10)
            || coalesce(json_extract(decision, '$.taskSequence'), '') || char(10)
            || coalesce(json_extract(decision, '$.bootImage'), ''))
    FROM session WHERE json_valid(decision) AND json_valid(events);

-- The newest 100 000 boots stay.
CREATE TRIGGER session_bound AFTER INSERT ON session WHEN NEW.id % 100 = 0 BEGIN
    DELETE FROM session WHERE id <= NEW.id - 100000; END;

-- Transfers of this session are to end now. Running engines follow these, whoever wrote them; rows are forgotten after an hour.
CREATE TABLE stop_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time_ms INTEGER NOT NULL,
    token TEXT NOT NULL
);
