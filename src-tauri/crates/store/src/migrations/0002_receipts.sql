-- Who got which mailing. That it was sent stands in the plan, where a mailing may be taken back; its rows then say
-- nothing, and so they refer to no mailing.
CREATE TABLE mailing_receipt (
    seminar_id BLOB NOT NULL,
    mailing BLOB NOT NULL CHECK (length(mailing) = 16),
    person BLOB NOT NULL,
    PRIMARY KEY (seminar_id, mailing, person),
    FOREIGN KEY (seminar_id, person) REFERENCES registration (seminar_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Erasing a person looks for their rows.
CREATE INDEX receipt_by_person ON mailing_receipt (seminar_id, person);

ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('mailing_receipt', 'mailing_receipt', '400000 400000 100000 1'),
    ('mailing_receipt', 'receipt_by_person', '400000 400000 4');
ANALYZE sqlite_schema;
