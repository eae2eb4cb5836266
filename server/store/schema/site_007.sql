-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 7 of site.db: the history forgets the values that a variable had before it became secret, too. (Version 6
-- asked each row by itself, and those of that time are not marked as secret.)

UPDATE history SET v3 = '' FROM
    (SELECT source, key, max(sequence) AS last FROM history
        WHERE source IN ('collection_variable', 'device_variable') AND operation IN ('update', 'delete') AND v4 = 1
        GROUP BY source, key) AS secret
    WHERE history.source = secret.source AND history.key = secret.key AND history.sequence < secret.last
        AND operation IN ('update', 'delete');
UPDATE history SET v3 = ''
    WHERE source = 'collection_variable' AND operation IN ('update', 'delete')
        AND key IN (SELECT collection_id || ' ' || folded FROM collection_variable WHERE secret = 1);
UPDATE history SET v3 = ''
    WHERE source = 'device_variable' AND operation IN ('update', 'delete')
        AND key IN (SELECT device_id || ' ' || folded FROM device_variable WHERE secret = 1);
