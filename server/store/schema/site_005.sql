-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 5 of site.db: variables of collections and devices.

-- folded: the name in lower case, by which names are compared. secret: 1 is shown masked; the value is clear text here too.
CREATE TABLE collection_variable (
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
    PRIMARY KEY (collection_id, folded)
);
CREATE TABLE device_variable (
    device_id INTEGER NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
    PRIMARY KEY (device_id, folded)
);

-- As in version 3.
CREATE TRIGGER history_collection_variable_insert AFTER INSERT ON collection_variable BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_variable', 'insert', NEW.collection_id || ' ' || NEW.folded FROM meta; END;
CREATE TRIGGER history_collection_variable_update AFTER UPDATE ON collection_variable BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'collection_variable', 'update', OLD.collection_id || ' ' || OLD.folded,
        OLD.collection_id, OLD.folded, OLD.name, OLD.value, OLD.secret FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_variable', 'insert', NEW.collection_id || ' ' || NEW.folded FROM meta
        WHERE NEW.collection_id || ' ' || NEW.folded IS NOT OLD.collection_id || ' ' || OLD.folded; END;
CREATE TRIGGER history_collection_variable_delete AFTER DELETE ON collection_variable BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'collection_variable', 'delete', OLD.collection_id || ' ' || OLD.folded,
        OLD.collection_id, OLD.folded, OLD.name, OLD.value, OLD.secret FROM meta; END;

CREATE TRIGGER history_device_variable_insert AFTER INSERT ON device_variable BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device_variable', 'insert', NEW.device_id || ' ' || NEW.folded FROM meta; END;
CREATE TRIGGER history_device_variable_update AFTER UPDATE ON device_variable BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'device_variable', 'update', OLD.device_id || ' ' || OLD.folded,
        OLD.device_id, OLD.folded, OLD.name, OLD.value, OLD.secret FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device_variable', 'insert', NEW.device_id || ' ' || NEW.folded FROM meta
        WHERE NEW.device_id || ' ' || NEW.folded IS NOT OLD.device_id || ' ' || OLD.folded; END;
CREATE TRIGGER history_device_variable_delete AFTER DELETE ON device_variable BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4)
        SELECT revision, 'device_variable', 'delete', OLD.device_id || ' ' || OLD.folded,
        OLD.device_id, OLD.folded, OLD.name, OLD.value, OLD.secret FROM meta; END;
