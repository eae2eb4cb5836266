-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4 of site.db: boot images of Windows, and block and window sizes of the RAM disk by collection and device.

-- A CHECK cannot be changed: the table is made anew with the role 'boot-file' and with who signed the file.
CREATE TABLE boot_image_file_4 (
    boot_image_id INTEGER NOT NULL REFERENCES boot_image (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('program', 'kernel', 'initrd', 'wim', 'boot-file')),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    signer TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (boot_image_id, position)
);
INSERT INTO boot_image_file_4 (boot_image_id, position, role, name, source, sha256, size)
    SELECT boot_image_id, position, role, name, source, sha256, size FROM boot_image_file;
DROP TABLE boot_image_file;
ALTER TABLE boot_image_file_4 RENAME TO boot_image_file;

-- A row for each boot image that is a WIM. wim_*: what the file says of the chosen image; unpacked_size in bytes.
CREATE TABLE windows_image (
    boot_image_id INTEGER PRIMARY KEY REFERENCES boot_image (id) ON DELETE CASCADE,
    chain TEXT NOT NULL CHECK (chain IN ('bootmgr', 'wimboot')),
    signing TEXT NOT NULL CHECK (signing IN ('2011', '2023')),
    wim_name TEXT NOT NULL,
    wim_description TEXT NOT NULL,
    wim_version TEXT NOT NULL,
    wim_language TEXT NOT NULL,
    wim_architecture TEXT NOT NULL CHECK (wim_architecture IN ('', 'x86', 'x64', 'arm64')),
    unpacked_size INTEGER NOT NULL,
    image_count INTEGER NOT NULL
);

-- block_size in bytes, window_size in blocks; 0: inherited.
CREATE TABLE collection_ramdisk (
    collection_id INTEGER PRIMARY KEY REFERENCES collection (id) ON DELETE CASCADE,
    block_size INTEGER NOT NULL CHECK (block_size = 0 OR block_size BETWEEN 512 AND 65464),
    window_size INTEGER NOT NULL CHECK (window_size BETWEEN 0 AND 65535)
);
CREATE TABLE device_ramdisk (
    device_id INTEGER PRIMARY KEY REFERENCES device (id) ON DELETE CASCADE,
    block_size INTEGER NOT NULL CHECK (block_size = 0 OR block_size BETWEEN 512 AND 65464),
    window_size INTEGER NOT NULL CHECK (window_size BETWEEN 0 AND 65535)
);

-- As in version 3.
CREATE TRIGGER history_boot_image_file_insert AFTER INSERT ON boot_image_file BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'boot_image_file', 'insert', NEW.boot_image_id || ' ' || NEW.position FROM meta; END;
CREATE TRIGGER history_boot_image_file_update AFTER UPDATE ON boot_image_file BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6, v7)
        SELECT revision, 'boot_image_file', 'update', OLD.boot_image_id || ' ' || OLD.position,
        OLD.boot_image_id, OLD.position, OLD.role, OLD.name, OLD.source, OLD.sha256, OLD.size, OLD.signer FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'boot_image_file', 'insert', NEW.boot_image_id || ' ' || NEW.position FROM meta
        WHERE NEW.boot_image_id || ' ' || NEW.position IS NOT OLD.boot_image_id || ' ' || OLD.position; END;
CREATE TRIGGER history_boot_image_file_delete AFTER DELETE ON boot_image_file BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6, v7)
        SELECT revision, 'boot_image_file', 'delete', OLD.boot_image_id || ' ' || OLD.position,
        OLD.boot_image_id, OLD.position, OLD.role, OLD.name, OLD.source, OLD.sha256, OLD.size, OLD.signer FROM meta; END;

CREATE TRIGGER history_windows_image_insert AFTER INSERT ON windows_image BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'windows_image', 'insert', NEW.boot_image_id FROM meta; END;
CREATE TRIGGER history_windows_image_update AFTER UPDATE ON windows_image BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9)
        SELECT revision, 'windows_image', 'update', OLD.boot_image_id,
        OLD.boot_image_id, OLD.chain, OLD.signing, OLD.wim_name, OLD.wim_description, OLD.wim_version, OLD.wim_language, OLD.wim_architecture, OLD.unpacked_size, OLD.image_count FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'windows_image', 'insert', NEW.boot_image_id FROM meta
        WHERE NEW.boot_image_id IS NOT OLD.boot_image_id; END;
CREATE TRIGGER history_windows_image_delete AFTER DELETE ON windows_image BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9)
        SELECT revision, 'windows_image', 'delete', OLD.boot_image_id,
        OLD.boot_image_id, OLD.chain, OLD.signing, OLD.wim_name, OLD.wim_description, OLD.wim_version, OLD.wim_language, OLD.wim_architecture, OLD.unpacked_size, OLD.image_count FROM meta; END;

CREATE TRIGGER history_collection_ramdisk_insert AFTER INSERT ON collection_ramdisk BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_ramdisk', 'insert', NEW.collection_id FROM meta; END;
CREATE TRIGGER history_collection_ramdisk_update AFTER UPDATE ON collection_ramdisk BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'collection_ramdisk', 'update', OLD.collection_id,
        OLD.collection_id, OLD.block_size, OLD.window_size FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'collection_ramdisk', 'insert', NEW.collection_id FROM meta
        WHERE NEW.collection_id IS NOT OLD.collection_id; END;
CREATE TRIGGER history_collection_ramdisk_delete AFTER DELETE ON collection_ramdisk BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'collection_ramdisk', 'delete', OLD.collection_id,
        OLD.collection_id, OLD.block_size, OLD.window_size FROM meta; END;

CREATE TRIGGER history_device_ramdisk_insert AFTER INSERT ON device_ramdisk BEGIN
    INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device_ramdisk', 'insert', NEW.device_id FROM meta; END;
CREATE TRIGGER history_device_ramdisk_update AFTER UPDATE ON device_ramdisk BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'device_ramdisk', 'update', OLD.device_id,
        OLD.device_id, OLD.block_size, OLD.window_size FROM meta
    ; INSERT INTO history (revision, source, operation, key)
        SELECT revision, 'device_ramdisk', 'insert', NEW.device_id FROM meta
        WHERE NEW.device_id IS NOT OLD.device_id; END;
CREATE TRIGGER history_device_ramdisk_delete AFTER DELETE ON device_ramdisk BEGIN
    INSERT INTO history (revision, source, operation, key, v0, v1, v2)
        SELECT revision, 'device_ramdisk', 'delete', OLD.device_id,
        OLD.device_id, OLD.block_size, OLD.window_size FROM meta; END;
