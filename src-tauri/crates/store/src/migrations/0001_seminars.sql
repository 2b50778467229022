-- Ids are UUIDs of 16 bytes, local times are ISO 8601 text, which sorts by time.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE seminar (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    created TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A part of the plan is edited, undone and compared whole, and so it is stored whole.
CREATE TABLE plan_part (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
    noun TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (seminar_id, noun)
) STRICT;

CREATE TABLE registration (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
    id BLOB NOT NULL CHECK (length(id) = 16),
    last_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    middle_name TEXT NOT NULL,
    company TEXT NOT NULL,
    position TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    heard_from TEXT NOT NULL,
    note TEXT NOT NULL,
    registered TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('received', 'confirmed', 'refused', 'cancelled')),
    confirmed TEXT,
    refused TEXT,
    refusal_reason TEXT NOT NULL,
    staff INTEGER NOT NULL CHECK (staff IN (0, 1)),
    walk_in INTEGER NOT NULL CHECK (walk_in IN (0, 1)),
    -- Calls in contact_attempt, kept here so that coverage is counted from one index.
    calls INTEGER NOT NULL DEFAULT 0,
    -- What the lists are sorted by: lower case, ё as е.
    name_key TEXT NOT NULL,
    company_key TEXT NOT NULL,
    -- With a rowid below it, because only then an index passes over rows without reading them.
    PRIMARY KEY (seminar_id, id)
) STRICT;

-- The last columns let a filtered page skip rows without reading them.
CREATE INDEX registration_by_name
    ON registration (seminar_id, name_key, id, status, staff, walk_in);
CREATE INDEX registration_by_time
    ON registration (seminar_id, registered, id, status, staff, walk_in);
CREATE INDEX registration_counted
    ON registration (seminar_id, staff, walk_in, status, calls);

CREATE TABLE contact_attempt (
    seminar_id BLOB NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('call', 'venue_change_notice')),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL
        CHECK (outcome IN ('will_come', 'in_doubt', 'will_not_come', 'not_reached')),
    PRIMARY KEY (seminar_id, id),
    FOREIGN KEY (seminar_id, person) REFERENCES registration (seminar_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_by_person ON contact_attempt (seminar_id, person, at);
CREATE INDEX contact_by_time ON contact_attempt (seminar_id, kind, at);

-- The arrival log. It knows people by id only and refers to no registration, so that people's
-- data can be corrected and erased while the log stays as it was written.
CREATE TABLE arrival_event (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
    id BLOB NOT NULL CHECK (length(id) = 16),
    desk TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    kind TEXT NOT NULL CHECK (
        kind IN ('arrived', 'kit_handed', 'walk_in', 'undone', 'same_person_as', 'noted')
    ),
    person BLOB NOT NULL,
    clock INTEGER NOT NULL,
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    refers_to BLOB,
    -- The other person of same_person_as.
    other BLOB,
    note TEXT,
    PRIMARY KEY (seminar_id, id),
    CHECK ((kind = 'same_person_as') = (other IS NOT NULL)),
    CHECK ((kind = 'noted') = (note IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Not unique: two computers may both have called their desk the same, and no arrival is to be
-- lost over a name.
CREATE INDEX arrival_by_desk ON arrival_event (seminar_id, desk, sequence);
CREATE INDEX arrival_by_person ON arrival_event (seminar_id, person);
CREATE INDEX arrival_by_target ON arrival_event (seminar_id, refers_to)
    WHERE refers_to IS NOT NULL;
CREATE INDEX arrival_by_other ON arrival_event (seminar_id, other) WHERE other IS NOT NULL;

-- The log without what was undone. An undo itself cannot be undone.
CREATE VIEW standing_event AS
SELECT * FROM arrival_event AS event
WHERE kind <> 'undone' AND NOT EXISTS (
    SELECT 1 FROM arrival_event AS undo
    WHERE undo.seminar_id = event.seminar_id
        AND undo.refers_to = event.id
        AND undo.kind = 'undone'
);

-- The fold of the log, kept up to date in the transaction that appends to it and always
-- recomputable from it. People of whom the log says nothing that stands have no row.
CREATE TABLE presence (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
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

CREATE INDEX presence_counted ON presence (seminar_id, walked_in, has_kit) WHERE attended = 1;
CREATE INDEX presence_by_time ON presence (seminar_id, arrived) WHERE arrived IS NOT NULL;

CREATE TABLE photo (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
    id BLOB NOT NULL CHECK (length(id) = 16),
    stage TEXT NOT NULL,
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    orientation INTEGER NOT NULL,
    taken TEXT,
    PRIMARY KEY (seminar_id, id)
) STRICT, WITHOUT ROWID;

-- A paper names a line of the estimate, which lives inside a plan part.
CREATE TABLE paper (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
    id BLOB NOT NULL CHECK (length(id) = 16),
    line BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('payment_order', 'act', 'invoice', 'receipt', 'offset')),
    sum INTEGER NOT NULL,
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (seminar_id, id)
) STRICT, WITHOUT ROWID;

-- Without statistics SQLite takes a whole seminar for a few rows and reads all of it where one
-- lookup would do. These describe a large seminar, and are the same on every machine.
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('registration', 'sqlite_autoindex_registration_1', '100000 100000 1'),
    ('registration', 'registration_by_name', '100000 100000 2 1 1 1 1'),
    ('registration', 'registration_by_time', '100000 100000 2 1 1 1 1'),
    ('registration', 'registration_counted', '100000 100000 99000 98000 25000 5000'),
    ('contact_attempt', 'contact_attempt', '100000 100000 1'),
    ('contact_attempt', 'contact_by_person', '100000 100000 2 1'),
    ('contact_attempt', 'contact_by_time', '100000 100000 50000 2'),
    ('arrival_event', 'arrival_event', '100000 100000 1'),
    ('arrival_event', 'arrival_by_desk', '100000 100000 20000 1'),
    ('arrival_event', 'arrival_by_person', '100000 100000 2'),
    ('arrival_event', 'arrival_by_target', '1000 1000 1'),
    ('arrival_event', 'arrival_by_other', '100 100 1'),
    ('presence', 'presence', '60000 60000 1'),
    ('presence', 'presence_counted', '60000 60000 30000 15000'),
    ('presence', 'presence_by_time', '60000 60000 10');
-- Again, for the connection that has just made them.
ANALYZE sqlite_schema;
