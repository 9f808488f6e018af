// @ts-check

/**
 * Does several writes as one: all of them, or none. libsql's own `transaction` hides why it failed where SQLite has taken back everything
 * by itself, as it does on a full disk.
 * @template T
 * @param {import('libsql').Database} db
 * @param {() => T} work
 * @returns {T}
 */
export function atOnce(db, work) {
  db.exec('BEGIN IMMEDIATE');
  try {
    const done = work();
    db.exec('COMMIT');
    return done;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
