-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 6 of state.db: the datagrams of boots.

-- Those of one boot, compressed (session/packet.h): read and shown whole, never searched.
CREATE TABLE session_packets (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    count INTEGER NOT NULL,
    packets BLOB NOT NULL
);

-- Those of the newest 5 000 boots stay.
CREATE TRIGGER session_packets_bound AFTER INSERT ON session WHEN NEW.id % 50 = 0 BEGIN
    DELETE FROM session_packets WHERE session_id <= NEW.id - 5000; END;
