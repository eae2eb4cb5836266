-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3 of site.db: the audit trail, and the history by which the configuration of an earlier time is rebuilt.

-- Who changed what. Append-only: each row's hash covers the row and the hash before it (store::auditLine says over
-- which bytes), ids have no gaps, and the anchor knows where the trail ends, so that a cut tail is noticed too.
-- detail: compact JSON. revision: the one that the change made; for what is no configuration the one that stood.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    time_ms INTEGER NOT NULL,
    author TEXT NOT NULL,
    program TEXT NOT NULL,
    host TEXT NOT NULL,
    verb TEXT NOT NULL,
    object TEXT NOT NULL,
    detail TEXT NOT NULL,
    revision INTEGER NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_time ON audit (time_ms, id);

CREATE TABLE audit_anchor (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    count INTEGER NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_anchor (id, count, hash)
    VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
-- REPLACE would remove a row without asking the trigger above.
CREATE TRIGGER audit_goes_on BEFORE INSERT ON audit
    WHEN NEW.id IS NOT (SELECT count + 1 FROM audit_anchor)
        OR NEW.previous_hash IS NOT (SELECT hash FROM audit_anchor) BEGIN
    SELECT RAISE(ABORT, 'the audit trail goes on at its end only'); END;
CREATE TRIGGER audit_anchored AFTER INSERT ON audit BEGIN
    UPDATE audit_anchor SET count = NEW.id, hash = NEW.hash; END;
CREATE TRIGGER audit_anchor_moves BEFORE UPDATE ON audit_anchor WHEN NEW.count IS NOT OLD.count + 1 BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_anchor_remains BEFORE DELETE ON audit_anchor BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only'); END;

-- What every change took away, whoever made it and by whichever statement: the key of the row, and for an update and a
-- delete its values, v0 being the first column. Undone back to a moment it gives the configuration of that moment
-- (store/history.h).
-- Bounded: the newest two million rows stay. The audit trail is never shortened.
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    time_ms INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
    source TEXT NOT NULL,
    operation TEXT NOT NULL,
    key NOT NULL,
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9
);
CREATE TRIGGER history_bound AFTER INSERT ON history WHEN NEW.sequence % 1000 = 0 BEGIN
    DELETE FROM history WHERE sequence <= NEW.sequence - 2000000; END;

-- From when on the history tells. Before it nothing is known.
CREATE TABLE history_begin (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    time_ms INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
);
INSERT INTO history_begin (id) VALUES (1);

-- A trigger for each table and kind of change. An update that changes the key ends one row and begins another. A
-- table that gets a column gets its triggers anew (tests/store/test_history.cpp).
CREATE TRIGGER history_meta_insert AFTER INSERT ON meta BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'meta', 'insert', NEW.id FROM meta; END;
CREATE TRIGGER history_meta_update AFTER UPDATE OF site_code, highest_deployment ON meta BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3)
        SELECT revision, 'meta', 'update', OLD.id,
        OLD.id, OLD.site_code, OLD.revision, OLD.highest_deployment FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'meta', 'insert', NEW.id FROM meta
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_meta_delete AFTER DELETE ON meta BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3)
        SELECT revision, 'meta', 'delete', OLD.id,
        OLD.id, OLD.site_code, OLD.revision, OLD.highest_deployment FROM meta; END;

CREATE TRIGGER history_setting_insert AFTER INSERT ON setting BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'setting', 'insert', NEW.distribution_point_id || ' ' || NEW.key FROM meta; END;
CREATE TRIGGER history_setting_update AFTER UPDATE ON setting BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'setting', 'update', OLD.distribution_point_id || ' ' || OLD.key,
        OLD.distribution_point_id, OLD.key, OLD.value FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'setting', 'insert', NEW.distribution_point_id || ' ' || NEW.key FROM meta
        WHERE NEW.distribution_point_id || ' ' || NEW.key IS NOT OLD.distribution_point_id || ' ' || OLD.key; END;
CREATE TRIGGER history_setting_delete AFTER DELETE ON setting BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'setting', 'delete', OLD.distribution_point_id || ' ' || OLD.key,
        OLD.distribution_point_id, OLD.key, OLD.value FROM meta; END;

CREATE TRIGGER history_exclusion_insert AFTER INSERT ON exclusion BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'exclusion', 'insert', NEW.distribution_point_id || ' ' || NEW.mac FROM meta; END;
CREATE TRIGGER history_exclusion_update AFTER UPDATE ON exclusion BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'exclusion', 'update', OLD.distribution_point_id || ' ' || OLD.mac,
        OLD.distribution_point_id, OLD.mac, OLD.note, OLD.author, OLD.created_ms FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'exclusion', 'insert', NEW.distribution_point_id || ' ' || NEW.mac FROM meta
        WHERE NEW.distribution_point_id || ' ' || NEW.mac IS NOT OLD.distribution_point_id || ' ' || OLD.mac; END;
CREATE TRIGGER history_exclusion_delete AFTER DELETE ON exclusion BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'exclusion', 'delete', OLD.distribution_point_id || ' ' || OLD.mac,
        OLD.distribution_point_id, OLD.mac, OLD.note, OLD.author, OLD.created_ms FROM meta; END;

CREATE TRIGGER history_watched_exclusion_insert AFTER INSERT ON watched_exclusion BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'watched_exclusion', 'insert', NEW.distribution_point_id || ' ' || NEW.mac FROM meta; END;
CREATE TRIGGER history_watched_exclusion_update AFTER UPDATE ON watched_exclusion BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1)
        SELECT revision, 'watched_exclusion', 'update', OLD.distribution_point_id || ' ' || OLD.mac,
        OLD.distribution_point_id, OLD.mac FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'watched_exclusion', 'insert', NEW.distribution_point_id || ' ' || NEW.mac FROM meta
        WHERE NEW.distribution_point_id || ' ' || NEW.mac IS NOT OLD.distribution_point_id || ' ' || OLD.mac; END;
CREATE TRIGGER history_watched_exclusion_delete AFTER DELETE ON watched_exclusion BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1)
        SELECT revision, 'watched_exclusion', 'delete', OLD.distribution_point_id || ' ' || OLD.mac,
        OLD.distribution_point_id, OLD.mac FROM meta; END;

CREATE TRIGGER history_duplicate_mac_insert AFTER INSERT ON duplicate_mac BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'duplicate_mac', 'insert', NEW.mac FROM meta; END;
CREATE TRIGGER history_duplicate_mac_update AFTER UPDATE ON duplicate_mac BEGIN
    INSERT INTO history (revision, source, operation, key, v0)
        SELECT revision, 'duplicate_mac', 'update', OLD.mac,
        OLD.mac FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'duplicate_mac', 'insert', NEW.mac FROM meta
        WHERE NEW.mac IS NOT OLD.mac; END;
CREATE TRIGGER history_duplicate_mac_delete AFTER DELETE ON duplicate_mac BEGIN
    INSERT INTO history (revision, source, operation, key, v0)
        SELECT revision, 'duplicate_mac', 'delete', OLD.mac,
        OLD.mac FROM meta; END;

CREATE TRIGGER history_duplicate_guid_insert AFTER INSERT ON duplicate_guid BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'duplicate_guid', 'insert', NEW.guid FROM meta; END;
CREATE TRIGGER history_duplicate_guid_update AFTER UPDATE ON duplicate_guid BEGIN
    INSERT INTO history (revision, source, operation, key, v0)
        SELECT revision, 'duplicate_guid', 'update', OLD.guid,
        OLD.guid FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'duplicate_guid', 'insert', NEW.guid FROM meta
        WHERE NEW.guid IS NOT OLD.guid; END;
CREATE TRIGGER history_duplicate_guid_delete AFTER DELETE ON duplicate_guid BEGIN
    INSERT INTO history (revision, source, operation, key, v0)
        SELECT revision, 'duplicate_guid', 'delete', OLD.guid,
        OLD.guid FROM meta; END;

CREATE TRIGGER history_boot_image_insert AFTER INSERT ON boot_image BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'boot_image', 'insert', NEW.id FROM meta; END;
CREATE TRIGGER history_boot_image_update AFTER UPDATE ON boot_image BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9)
        SELECT revision, 'boot_image', 'update', OLD.id,
        OLD.id, OLD.name, OLD.folded_name, OLD.kind, OLD.architecture, OLD.firmware, OLD.pxe, OLD.version,
        OLD.command_line, OLD.wim_index FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'boot_image', 'insert', NEW.id FROM meta
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_boot_image_delete AFTER DELETE ON boot_image BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9)
        SELECT revision, 'boot_image', 'delete', OLD.id,
        OLD.id, OLD.name, OLD.folded_name, OLD.kind, OLD.architecture, OLD.firmware, OLD.pxe, OLD.version,
        OLD.command_line, OLD.wim_index FROM meta; END;

CREATE TRIGGER history_boot_image_file_insert AFTER INSERT ON boot_image_file BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'boot_image_file', 'insert', NEW.boot_image_id || ' ' || NEW.position FROM meta; END;
CREATE TRIGGER history_boot_image_file_update AFTER UPDATE ON boot_image_file BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6)
        SELECT revision, 'boot_image_file', 'update', OLD.boot_image_id || ' ' || OLD.position,
        OLD.boot_image_id, OLD.position, OLD.role, OLD.name, OLD.source, OLD.sha256, OLD.size FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'boot_image_file', 'insert', NEW.boot_image_id || ' ' || NEW.position FROM meta
        WHERE NEW.boot_image_id || ' ' || NEW.position IS NOT OLD.boot_image_id || ' ' || OLD.position; END;
CREATE TRIGGER history_boot_image_file_delete AFTER DELETE ON boot_image_file BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6)
        SELECT revision, 'boot_image_file', 'delete', OLD.boot_image_id || ' ' || OLD.position,
        OLD.boot_image_id, OLD.position, OLD.role, OLD.name, OLD.source, OLD.sha256, OLD.size FROM meta; END;

CREATE TRIGGER history_task_sequence_insert AFTER INSERT ON task_sequence BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'task_sequence', 'insert', NEW.id FROM meta; END;
CREATE TRIGGER history_task_sequence_update AFTER UPDATE ON task_sequence BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3)
        SELECT revision, 'task_sequence', 'update', OLD.id,
        OLD.id, OLD.name, OLD.folded_name, OLD.boot_image_id FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'task_sequence', 'insert', NEW.id FROM meta
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_task_sequence_delete AFTER DELETE ON task_sequence BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3)
        SELECT revision, 'task_sequence', 'delete', OLD.id,
        OLD.id, OLD.name, OLD.folded_name, OLD.boot_image_id FROM meta; END;

CREATE TRIGGER history_collection_insert AFTER INSERT ON collection BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection', 'insert', NEW.id FROM meta; END;
CREATE TRIGGER history_collection_update AFTER UPDATE ON collection BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'collection', 'update', OLD.id,
        OLD.id, OLD.name, OLD.folded_name, OLD.limiting_id, OLD.built_in FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection', 'insert', NEW.id FROM meta
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_collection_delete AFTER DELETE ON collection BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'collection', 'delete', OLD.id,
        OLD.id, OLD.name, OLD.folded_name, OLD.limiting_id, OLD.built_in FROM meta; END;

CREATE TRIGGER history_collection_rule_insert AFTER INSERT ON collection_rule BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_rule', 'insert', NEW.id FROM meta; END;
CREATE TRIGGER history_collection_rule_update AFTER UPDATE ON collection_rule BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'collection_rule', 'update', OLD.id,
        OLD.id, OLD.collection_id, OLD.kind, OLD.other_id, OLD.query FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_rule', 'insert', NEW.id FROM meta
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_collection_rule_delete AFTER DELETE ON collection_rule BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'collection_rule', 'delete', OLD.id,
        OLD.id, OLD.collection_id, OLD.kind, OLD.other_id, OLD.query FROM meta; END;

CREATE TRIGGER history_maintenance_window_insert AFTER INSERT ON maintenance_window BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'maintenance_window', 'insert', NEW.id FROM meta; END;
CREATE TRIGGER history_maintenance_window_update AFTER UPDATE ON maintenance_window BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'maintenance_window', 'update', OLD.id,
        OLD.id, OLD.collection_id, OLD.text FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'maintenance_window', 'insert', NEW.id FROM meta
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_maintenance_window_delete AFTER DELETE ON maintenance_window BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'maintenance_window', 'delete', OLD.id,
        OLD.id, OLD.collection_id, OLD.text FROM meta; END;

CREATE TRIGGER history_deployment_insert AFTER INSERT ON deployment BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'deployment', 'insert', NEW.id FROM meta; END;
CREATE TRIGGER history_deployment_update AFTER UPDATE ON deployment BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6, v7)
        SELECT revision, 'deployment', 'update', OLD.id,
        OLD.id, OLD.task_sequence_id, OLD.collection_id, OLD.purpose, OLD.available_to, OLD.start_ms, OLD.expire_ms,
        OLD.enabled FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'deployment', 'insert', NEW.id FROM meta
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_deployment_delete AFTER DELETE ON deployment BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6, v7)
        SELECT revision, 'deployment', 'delete', OLD.id,
        OLD.id, OLD.task_sequence_id, OLD.collection_id, OLD.purpose, OLD.available_to, OLD.start_ms, OLD.expire_ms,
        OLD.enabled FROM meta; END;

CREATE TRIGGER history_device_insert AFTER INSERT ON device BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device', 'insert', NEW.id FROM meta; END;
CREATE TRIGGER history_device_update AFTER UPDATE ON device BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6)
        SELECT revision, 'device', 'update', OLD.id,
        OLD.id, OLD.name, OLD.folded_name, OLD.smbios_guid, OLD.architecture, OLD.site_code,
        OLD.preferred_deployment_id FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device', 'insert', NEW.id FROM meta
        WHERE NEW.id IS NOT OLD.id; END;
CREATE TRIGGER history_device_delete AFTER DELETE ON device BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6)
        SELECT revision, 'device', 'delete', OLD.id,
        OLD.id, OLD.name, OLD.folded_name, OLD.smbios_guid, OLD.architecture, OLD.site_code,
        OLD.preferred_deployment_id FROM meta; END;

CREATE TRIGGER history_device_mac_insert AFTER INSERT ON device_mac BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device_mac', 'insert', NEW.mac FROM meta; END;
CREATE TRIGGER history_device_mac_update AFTER UPDATE ON device_mac BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'device_mac', 'update', OLD.mac,
        OLD.mac, OLD.device_id, OLD.position FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device_mac', 'insert', NEW.mac FROM meta
        WHERE NEW.mac IS NOT OLD.mac; END;
CREATE TRIGGER history_device_mac_delete AFTER DELETE ON device_mac BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'device_mac', 'delete', OLD.mac,
        OLD.mac, OLD.device_id, OLD.position FROM meta; END;

CREATE TRIGGER history_collection_device_insert AFTER INSERT ON collection_device BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_device', 'insert', NEW.collection_id || ' ' || NEW.device_id FROM meta; END;
CREATE TRIGGER history_collection_device_update AFTER UPDATE ON collection_device BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1)
        SELECT revision, 'collection_device', 'update', OLD.collection_id || ' ' || OLD.device_id,
        OLD.collection_id, OLD.device_id FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_device', 'insert', NEW.collection_id || ' ' || NEW.device_id FROM meta
        WHERE NEW.collection_id || ' ' || NEW.device_id IS NOT OLD.collection_id || ' ' || OLD.device_id; END;
CREATE TRIGGER history_collection_device_delete AFTER DELETE ON collection_device BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1)
        SELECT revision, 'collection_device', 'delete', OLD.collection_id || ' ' || OLD.device_id,
        OLD.collection_id, OLD.device_id FROM meta; END;

CREATE TRIGGER history_collection_unknown_insert AFTER INSERT ON collection_unknown BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_unknown', 'insert', NEW.collection_id || ' ' || NEW.architecture FROM meta; END;
CREATE TRIGGER history_collection_unknown_update AFTER UPDATE ON collection_unknown BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1)
        SELECT revision, 'collection_unknown', 'update', OLD.collection_id || ' ' || OLD.architecture,
        OLD.collection_id, OLD.architecture FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_unknown', 'insert', NEW.collection_id || ' ' || NEW.architecture FROM meta
        WHERE NEW.collection_id || ' ' || NEW.architecture IS NOT OLD.collection_id || ' ' || OLD.architecture; END;
CREATE TRIGGER history_collection_unknown_delete AFTER DELETE ON collection_unknown BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1)
        SELECT revision, 'collection_unknown', 'delete', OLD.collection_id || ' ' || OLD.architecture,
        OLD.collection_id, OLD.architecture FROM meta; END;
