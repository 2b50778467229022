-- Who wrote a line of a history, at which desk, and its place among the lines of other desks: corrections that were
-- made at several desks stand beside each other until somebody chooses.
ALTER TABLE person_change ADD COLUMN desk TEXT NOT NULL DEFAULT '';
ALTER TABLE person_change ADD COLUMN operator TEXT NOT NULL DEFAULT '';
ALTER TABLE person_change ADD COLUMN clock INTEGER NOT NULL DEFAULT 0;
