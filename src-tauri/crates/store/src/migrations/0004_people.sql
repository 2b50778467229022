-- What is known of people beside their registration. All of it goes with the registration.

-- One row per person and kind of consent that is known; who has none was not asked.
CREATE TABLE consent (
    seminar_id BLOB NOT NULL,
    person BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('data', 'mailing')),
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    stated TEXT,
    source TEXT NOT NULL,
    PRIMARY KEY (seminar_id, person, kind),
    FOREIGN KEY (seminar_id, person) REFERENCES registration (seminar_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- By what other programs know a person. One code may name two people whose lists had other numbers.
CREATE TABLE ticket (
    seminar_id BLOB NOT NULL,
    person BLOB NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (seminar_id, person, code),
    FOREIGN KEY (seminar_id, person) REFERENCES registration (seminar_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A list that was taken in. The people whom it added are those from first to last.
CREATE TABLE import (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
    id BLOB NOT NULL CHECK (length(id) = 16),
    at TEXT NOT NULL,
    file TEXT NOT NULL,
    source TEXT,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    first BLOB,
    last BLOB,
    PRIMARY KEY (seminar_id, id)
) STRICT, WITHOUT ROWID;

-- What happened to a person's record and no other row tells.
CREATE TABLE person_change (
    seminar_id BLOB NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (seminar_id, id),
    FOREIGN KEY (seminar_id, person) REFERENCES registration (seminar_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX change_by_person ON person_change (seminar_id, person);

-- A record that was put into another one. The arrival log still knows it by its old id, and so does a printed
-- invitation. Without before it cannot be taken apart again, because the person was erased.
CREATE TABLE merged_person (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
    person BLOB NOT NULL CHECK (length(person) = 16),
    kept BLOB NOT NULL,
    at TEXT NOT NULL,
    before TEXT CHECK (json_valid(before)),
    PRIMARY KEY (seminar_id, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX merged_by_kept ON merged_person (seminar_id, kept);

-- Said to be two people; they are not asked about again. first is the smaller id.
CREATE TABLE different_people (
    seminar_id BLOB NOT NULL REFERENCES seminar (id) ON DELETE CASCADE,
    first BLOB NOT NULL,
    second BLOB NOT NULL,
    PRIMARY KEY (seminar_id, first, second),
    CHECK (first < second)
) STRICT, WITHOUT ROWID;

ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('consent', 'consent', '200000 200000 2 1'),
    ('ticket', 'ticket', '100000 100000 1 1'),
    ('import', 'import', '20 20 1'),
    ('person_change', 'person_change', '10000 10000 1'),
    ('person_change', 'change_by_person', '10000 10000 2'),
    ('merged_person', 'merged_person', '500 500 1'),
    ('merged_person', 'merged_by_kept', '500 500 1'),
    ('different_people', 'different_people', '500 500 1 1');
ANALYZE sqlite_schema;
