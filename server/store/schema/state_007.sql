-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 7 of state.db: machines of the past are counted without reading whole rows.

CREATE INDEX session_machine ON session_summary (mac, session_id, started_ms, state, client);
