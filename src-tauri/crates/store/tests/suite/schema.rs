//! The schema as SQLite keeps it: a change of it is a new migration, never an edited one.

use kafedra_store::{SCHEMA_VERSION, Store};
use rusqlite::Connection;

#[test]
fn the_schema_is_the_one_in_the_snapshot() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("kafedra.db");
    drop(Store::open(&path, &dir.path().join("backups")).unwrap());
    let connection = Connection::open(&path).unwrap();
    let sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    let schema: Vec<String> = rows.collect::<Result<_, _>>().unwrap();
    insta::assert_snapshot!(format!(
        "-- schema version {SCHEMA_VERSION}\n\n{}",
        schema.join(";\n\n")
    ));
}
