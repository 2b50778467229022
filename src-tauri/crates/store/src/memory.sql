-- What follows from the arrival log, in the memory of one connection: folded when the file is opened, kept up to date
-- in the transaction that appends, and rolled back with it.

-- The fold of the log. People of whom the log says nothing that stands have no row.
CREATE TEMP TABLE presence (
    seminar_id BLOB NOT NULL,
    person BLOB NOT NULL,
    arrival BLOB,
    arrived TEXT,
    kit BLOB,
    -- The smallest id of all that are the same person; the rest is counted on its row only.
    leader BLOB NOT NULL,
    attended INTEGER NOT NULL,
    walked_in INTEGER NOT NULL,
    has_kit INTEGER NOT NULL,
    PRIMARY KEY (seminar_id, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX temp.presence_by_time ON presence (seminar_id, arrived) WHERE arrived IS NOT NULL;

-- The highest number of each desk. Two computers may both have called their desk the same; no arrival is lost over
-- a name, and the next number follows the highest of both.
CREATE TEMP TABLE desk_number (
    seminar_id BLOB NOT NULL,
    desk TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (seminar_id, desk)
) STRICT, WITHOUT ROWID;

-- As for the tables on the disk: these describe a large seminar.
ANALYZE temp;
INSERT INTO temp.sqlite_stat1 (tbl, idx, stat) VALUES
    ('presence', 'presence', '60000 60000 1'),
    ('presence', 'presence_by_time', '60000 60000 10'),
    ('desk_number', 'desk_number', '20 20 1');
ANALYZE sqlite_schema;
