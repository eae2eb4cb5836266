-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2 of site.db: rules and maintenance windows of collections, and the watched exclusion file as it was last read.

-- query: as site::queryText writes it. A collection that another one's rule names cannot be removed.
CREATE TABLE collection_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('include', 'exclude', 'query')),
    other_id INTEGER REFERENCES collection (id),
    query TEXT,
    CHECK ((kind = 'query') = (query IS NOT NULL) AND (kind = 'query') = (other_id IS NULL)),
    UNIQUE (collection_id, kind, other_id),
    UNIQUE (collection_id, query)
);
CREATE INDEX collection_rule_other ON collection_rule (other_id) WHERE other_id IS NOT NULL;

-- text: as site::windowText writes it.
CREATE TABLE maintenance_window (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    UNIQUE (collection_id, text)
);

-- What the file said when it could last be read: an unreadable file must not mean that nobody is excluded.
CREATE TABLE watched_exclusion (
    distribution_point_id INTEGER NOT NULL REFERENCES distribution_point (id) ON DELETE CASCADE,
    mac TEXT NOT NULL,
    PRIMARY KEY (distribution_point_id, mac)
) WITHOUT ROWID;
