-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 8 of state.db: who only asks pushes no packets out of a boot that got something.

-- Of whose boot: 0 one that fetched a file, 1 one of a device that got none, 2 one of anybody else. It can only fall.
ALTER TABLE session_packets ADD COLUMN kind INTEGER NOT NULL DEFAULT 0 CHECK (kind IN (0, 1, 2));
UPDATE session_packets SET kind = (SELECT CASE WHEN file <> '' THEN 0 WHEN device_id <> 0 THEN 1 ELSE 2 END
        FROM session_summary WHERE session_summary.session_id = session_packets.session_id)
    WHERE EXISTS (SELECT 1 FROM session_summary WHERE session_summary.session_id = session_packets.session_id);
CREATE INDEX session_packets_kind ON session_packets (kind, session_id DESC);
CREATE TRIGGER session_packets_kind_begins AFTER INSERT ON session_packets BEGIN
    UPDATE session_packets SET kind = coalesce((SELECT CASE WHEN file <> '' THEN 0 WHEN device_id <> 0 THEN 1 ELSE 2 END
            FROM session_summary WHERE session_id = NEW.session_id), 0)
        WHERE session_id = NEW.session_id; END;
CREATE TRIGGER session_packets_kind_falls AFTER INSERT ON session_summary WHEN NEW.file <> '' OR NEW.device_id <> 0 BEGIN
    UPDATE session_packets SET kind = CASE WHEN NEW.file <> '' THEN 0 ELSE 1 END
        WHERE session_id = NEW.session_id AND kind > CASE WHEN NEW.file <> '' THEN 0 ELSE 1 END; END;

-- Those of the newest 5 000, 1 000 and 1 000 boots stay.
DROP TRIGGER session_packets_bound;
CREATE TRIGGER session_packets_bound AFTER INSERT ON session WHEN NEW.id % 50 = 0 BEGIN
    DELETE FROM session_packets WHERE session_id IN (SELECT session_id FROM (SELECT session_id, kind,
            row_number() OVER (PARTITION BY kind ORDER BY session_id DESC) AS place FROM session_packets)
        WHERE place > CASE kind WHEN 0 THEN 5000 ELSE 1000 END); END;
