-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 6 of site.db: the history forgets the values of secret variables. A configuration of earlier has them without
-- a value. What becomes secret was one before, too.

DROP TRIGGER history_collection_variable_update;
CREATE TRIGGER history_collection_variable_update AFTER UPDATE ON collection_variable BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'collection_variable', 'update', OLD.collection_id || ' ' || OLD.folded,
        OLD.collection_id, OLD.folded, OLD.name, CASE WHEN OLD.secret OR NEW.secret THEN '' ELSE OLD.value END, OLD.secret
        FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_variable', 'insert', NEW.collection_id || ' ' || NEW.folded FROM meta
        WHERE NEW.collection_id || ' ' || NEW.folded IS NOT OLD.collection_id || ' ' || OLD.folded; END;
DROP TRIGGER history_collection_variable_delete;
CREATE TRIGGER history_collection_variable_delete AFTER DELETE ON collection_variable BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'collection_variable', 'delete', OLD.collection_id || ' ' || OLD.folded,
        OLD.collection_id, OLD.folded, OLD.name, CASE WHEN OLD.secret THEN '' ELSE OLD.value END, OLD.secret FROM meta; END;

DROP TRIGGER history_device_variable_update;
CREATE TRIGGER history_device_variable_update AFTER UPDATE ON device_variable BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'device_variable', 'update', OLD.device_id || ' ' || OLD.folded,
        OLD.device_id, OLD.folded, OLD.name, CASE WHEN OLD.secret OR NEW.secret THEN '' ELSE OLD.value END, OLD.secret
        FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device_variable', 'insert', NEW.device_id || ' ' || NEW.folded FROM meta
        WHERE NEW.device_id || ' ' || NEW.folded IS NOT OLD.device_id || ' ' || OLD.folded; END;
DROP TRIGGER history_device_variable_delete;
CREATE TRIGGER history_device_variable_delete AFTER DELETE ON device_variable BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'device_variable', 'delete', OLD.device_id || ' ' || OLD.folded,
        OLD.device_id, OLD.folded, OLD.name, CASE WHEN OLD.secret THEN '' ELSE OLD.value END, OLD.secret FROM meta; END;

UPDATE history SET v3 = ''
    WHERE source IN ('collection_variable', 'device_variable') AND operation IN ('update', 'delete') AND v4 = 1;
