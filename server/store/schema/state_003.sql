-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3 of state.db: the history by which the ledger of an earlier time is rebuilt (as in site_003.sql).

-- Bounded: the newest 500 000 rows stay.
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    time_ms INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
    source TEXT NOT NULL,
    operation TEXT NOT NULL,
    key NOT NULL,
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9
);
CREATE TRIGGER history_bound AFTER INSERT ON history WHEN NEW.sequence % 1000 = 0 BEGIN
    DELETE FROM history WHERE sequence <= NEW.sequence - 500000; END;

CREATE TABLE history_begin (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    time_ms INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
);
INSERT INTO history_begin (id) VALUES (1);

CREATE TRIGGER history_unprovisioned_insert AFTER INSERT ON unprovisioned BEGIN
    INSERT INTO history (source, operation, key)
        SELECT 'unprovisioned', 'insert', NEW.id; END;
CREATE TRIGGER history_unprovisioned_update AFTER UPDATE ON unprovisioned BEGIN
    INSERT INTO history (source, operation, key, v0, v1, v2, v3, v4)
        SELECT 'unprovisioned', 'update', OLD.id,
        OLD.id, OLD.mac, OLD.smbios_guid, OLD.architecture, OLD.created_ms
    ; INSERT INTO history (source, operation, key)
        SELECT 'unprovisioned', 'insert', NEW.id
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_unprovisioned_delete AFTER DELETE ON unprovisioned BEGIN
    INSERT INTO history (source, operation, key, v0, v1, v2, v3, v4)
        SELECT 'unprovisioned', 'delete', OLD.id,
        OLD.id, OLD.mac, OLD.smbios_guid, OLD.architecture, OLD.created_ms; END;

CREATE TRIGGER history_ledger_insert AFTER INSERT ON ledger BEGIN
    INSERT INTO history (source, operation, key)
        SELECT 'ledger', 'insert', NEW.device_id || ' ' || NEW.deployment_id; END;
CREATE TRIGGER history_ledger_update AFTER UPDATE ON ledger BEGIN
    INSERT INTO history (source, operation, key, v0, v1, v2, v3, v4)
        SELECT 'ledger', 'update', OLD.device_id || ' ' || OLD.deployment_id,
        OLD.device_id, OLD.deployment_id, OLD.state, OLD.time_ms, OLD.token
    ; INSERT INTO history (source, operation, key)
        SELECT 'ledger', 'insert', NEW.device_id || ' ' || NEW.deployment_id
        WHERE NEW.device_id || ' ' || NEW.deployment_id IS NOT OLD.device_id || ' ' || OLD.deployment_id; END;
CREATE TRIGGER history_ledger_delete AFTER DELETE ON ledger BEGIN
    INSERT INTO history (source, operation, key, v0, v1, v2, v3, v4)
        SELECT 'ledger', 'delete', OLD.device_id || ' ' || OLD.deployment_id,
        OLD.device_id, OLD.deployment_id, OLD.state, OLD.time_ms, OLD.token; END;

CREATE TRIGGER history_brake_insert AFTER INSERT ON brake BEGIN
    INSERT INTO history (source, operation, key)
        SELECT 'brake', 'insert', NEW.id; END;
CREATE TRIGGER history_brake_update AFTER UPDATE ON brake BEGIN
    INSERT INTO history (source, operation, key, v0, v1, v2, v3)
        SELECT 'brake', 'update', OLD.id,
        OLD.id, OLD.since_ms, OLD.boots, OLD.minutes
    ; INSERT INTO history (source, operation, key)
        SELECT 'brake', 'insert', NEW.id
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_brake_delete AFTER DELETE ON brake BEGIN
    INSERT INTO history (source, operation, key, v0, v1, v2, v3)
        SELECT 'brake', 'delete', OLD.id,
        OLD.id, OLD.since_ms, OLD.boots, OLD.minutes; END;

CREATE TRIGGER history_quarantine_insert AFTER INSERT ON quarantine BEGIN
    INSERT INTO history (source, operation, key)
        SELECT 'quarantine', 'insert', NEW.device_id; END;
CREATE TRIGGER history_quarantine_update AFTER UPDATE ON quarantine BEGIN
    INSERT INTO history (source, operation, key, v0, v1, v2)
        SELECT 'quarantine', 'update', OLD.device_id,
        OLD.device_id, OLD.since_ms, OLD.boots
    ; INSERT INTO history (source, operation, key)
        SELECT 'quarantine', 'insert', NEW.device_id
        WHERE NEW.device_id IS NOT OLD.device_id; END;
CREATE TRIGGER history_quarantine_delete AFTER DELETE ON quarantine BEGIN
    INSERT INTO history (source, operation, key, v0, v1, v2)
        SELECT 'quarantine', 'delete', OLD.device_id,
        OLD.device_id, OLD.since_ms, OLD.boots; END;
