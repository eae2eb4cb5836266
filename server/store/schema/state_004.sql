-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4 of state.db: how transfers went, which the tuning of the RAM disk is judged by.

-- One row for each transfer of a file of a boot image that ended. source: 'boot' a machine's, 'test' a measurement from the console.
-- Times in milliseconds, sizes in bytes; blksize and windowsize as they were agreed, 0 over HTTP.
CREATE TABLE transfer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time_ms INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('boot', 'test')),
    protocol TEXT NOT NULL CHECK (protocol IN ('tftp', 'http')),
    mac TEXT NOT NULL,
    token TEXT NOT NULL,
    boot_image TEXT NOT NULL,
    file TEXT NOT NULL,
    blksize INTEGER NOT NULL,
    windowsize INTEGER NOT NULL,
    size INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    retransmitted INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('delivered', 'failed'))
);
CREATE INDEX transfer_time ON transfer (time_ms, id);
CREATE INDEX transfer_mac ON transfer (mac, time_ms);

-- Machines whose RAM disk did not arrive: what they are asked to use instead. 0: nothing was taken back.
CREATE TABLE back_off (
    mac TEXT NOT NULL PRIMARY KEY,
    since_ms INTEGER NOT NULL,
    block_size INTEGER NOT NULL,
    window_size INTEGER NOT NULL
);
