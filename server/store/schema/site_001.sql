-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of site.db: what the administrator configured. A statement ends with a semicolon at the end of a line.
-- MAC addresses and GUIDs are stored as they are printed, times as milliseconds since 1970 (UTC). folded_name holds the name
-- without its case, since NOCASE knows ASCII only.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    site_code TEXT NOT NULL CHECK (length(site_code) = 3),
    revision INTEGER NOT NULL,
    highest_deployment INTEGER NOT NULL
);

CREATE TABLE distribution_point (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE setting (
    distribution_point_id INTEGER NOT NULL REFERENCES distribution_point (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (distribution_point_id, key)
);

CREATE TABLE exclusion (
    distribution_point_id INTEGER NOT NULL REFERENCES distribution_point (id) ON DELETE CASCADE,
    mac TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (distribution_point_id, mac)
);

CREATE TABLE duplicate_mac (
    mac TEXT NOT NULL PRIMARY KEY
);

CREATE TABLE duplicate_guid (
    guid TEXT NOT NULL PRIMARY KEY
);

CREATE TABLE boot_image (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('program', 'linux', 'wim')),
    architecture TEXT NOT NULL CHECK (architecture IN ('x86', 'x64', 'arm64')),
    firmware TEXT NOT NULL CHECK (firmware IN ('bios', 'uefi')),
    pxe INTEGER NOT NULL CHECK (pxe IN (0, 1)),
    version INTEGER NOT NULL CHECK (version >= 1),
    command_line TEXT NOT NULL,
    wim_index INTEGER NOT NULL
);

CREATE TABLE boot_image_file (
    boot_image_id INTEGER NOT NULL REFERENCES boot_image (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('program', 'kernel', 'initrd', 'wim')),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (boot_image_id, position)
);

CREATE TABLE task_sequence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    boot_image_id INTEGER REFERENCES boot_image (id)
);
CREATE INDEX task_sequence_boot_image ON task_sequence (boot_image_id);

CREATE TABLE collection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    limiting_id INTEGER REFERENCES collection (id),
    built_in INTEGER NOT NULL CHECK (built_in IN (0, 1))
);
CREATE INDEX collection_limiting ON collection (limiting_id);

CREATE TABLE deployment (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = upper(id)),
    task_sequence_id INTEGER NOT NULL REFERENCES task_sequence (id),
    collection_id INTEGER NOT NULL REFERENCES collection (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('required', 'available')),
    available_to TEXT NOT NULL
        CHECK (available_to IN ('clients', 'clients-media-pxe', 'media-pxe', 'media-pxe-hidden')),
    start_ms INTEGER,
    expire_ms INTEGER,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1))
);
CREATE INDEX deployment_task_sequence ON deployment (task_sequence_id);
CREATE INDEX deployment_collection ON deployment (collection_id);

CREATE TABLE device (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    smbios_guid TEXT UNIQUE,
    architecture TEXT CHECK (architecture IN ('x86', 'x64', 'arm64')),
    site_code TEXT NOT NULL,
    preferred_deployment_id TEXT REFERENCES deployment (id) ON DELETE SET NULL
);
CREATE INDEX device_preferred_deployment ON device (preferred_deployment_id) WHERE preferred_deployment_id IS NOT NULL;

CREATE TABLE device_mac (
    mac TEXT NOT NULL PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    position INTEGER NOT NULL
);
CREATE INDEX device_mac_device ON device_mac (device_id, position);

CREATE TABLE collection_device (
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    device_id INTEGER NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    PRIMARY KEY (collection_id, device_id)
) WITHOUT ROWID;
CREATE INDEX collection_device_device ON collection_device (device_id);

CREATE TABLE collection_unknown (
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    architecture TEXT NOT NULL CHECK (architecture IN ('x86', 'x64', 'arm64')),
    PRIMARY KEY (collection_id, architecture)
) WITHOUT ROWID;

-- The ids are fixed (site::AllSystems, site::AllUnknownComputers).
INSERT INTO distribution_point (id, name) VALUES (1, 'default');
INSERT INTO collection (id, name, folded_name, limiting_id, built_in) VALUES (1, 'All Systems', 'all systems', NULL, 1);
INSERT INTO collection (id, name, folded_name, limiting_id, built_in)
    VALUES (2, 'All Unknown Computers', 'all unknown computers', 1, 1);
