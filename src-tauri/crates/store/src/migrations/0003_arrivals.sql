-- A mark at the door waits for the disk, and each index is one more page to wait for. Who has come and how far each
-- desk has counted follow from the log and are kept in memory, see memory.sql.
DROP TABLE presence;
DROP INDEX arrival_by_desk;
ANALYZE sqlite_schema;
