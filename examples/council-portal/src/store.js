// @ts-check
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { canonical } from './canonical.js';
import { newReference } from './reference.js';

/**
 * @typedef {import('@safeguarding-forms/schemas').Submission} Submission
 * @typedef {import('@safeguarding-forms/schemas').SubmissionIssue} Issue
 * @typedef {{ kind: 'created' | 'known' | 'conflict', reference: string }} Receipt
 * @typedef {object} ListRow What the coordinator's list shows of a submission.
 * @property {string} reference
 * @property {string} receivedAt
 * @property {string} element
 * @property {Submission['instrument']} instrument
 * @property {string} language
 * @property {any} result
 * @typedef {object} Stored
 * @property {string} reference
 * @property {string} receivedAt
 * @property {Submission} submission
 */

/** The body is kept once, as it was verified; the list reads its columns out of it. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS submissions (
    id INTEGER PRIMARY KEY,
    submission_id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS refused (
    id INTEGER PRIMARY KEY,
    received_at TEXT NOT NULL,
    issues TEXT NOT NULL,
    body BLOB NOT NULL
  ) STRICT;
`;

/**
 * Opens the file, and makes it and its folder if they are new. Every write is on the disk before the call returns.
 * @param {string} file
 */
export function openStore(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(SCHEMA);

  const insert = db.prepare(
    `INSERT INTO submissions (submission_id, reference, received_at, body) VALUES (?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const bySubmissionId = db.prepare('SELECT reference, body FROM submissions WHERE submission_id = ?');
  const byReference = db.prepare(
    'SELECT reference, received_at AS receivedAt, body FROM submissions WHERE reference = ? OR submission_id = ?',
  );
  const latest = db.prepare(
    `SELECT reference, received_at AS receivedAt, body ->> '$.element' AS element,
       body -> '$.instrument' AS instrument, body ->> '$.language' AS language, body -> '$.result' AS result
     FROM submissions ORDER BY id DESC LIMIT ?`,
  );
  const total = db.prepare('SELECT count(*) AS total FROM submissions');
  const refuse = db.prepare('INSERT INTO refused (received_at, issues, body) VALUES (?, ?, ?)');

  return {
    /**
     * Keeps a verified submission. The same one sent again is known, another one under its id is a conflict.
     * @param {Submission} submission
     * @returns {Receipt}
     */
    add(submission) {
      const body = JSON.stringify(submission);
      for (;;) {
        const reference = newReference();
        const now = new Date().toISOString();
        const { changes } = insert.run(submission.submissionId, reference, now, body);
        if (changes === 1) return { kind: 'created', reference };
        const known = /** @type {{ reference: string, body: string } | undefined} */ (
          bySubmissionId.get(submission.submissionId)
        );
        // Nothing under this id: it was the reference that had been drawn before, so draw again.
        if (known === undefined) continue;
        const same = canonical(JSON.parse(known.body)) === canonical(submission);
        return { kind: same ? 'known' : 'conflict', reference: known.reference };
      }
    },

    /**
     * Keeps what was refused, byte for byte, for the operator alone.
     * @param {Uint8Array} body
     * @param {readonly Issue[]} issues
     */
    refuse(body, issues) {
      refuse.run(new Date().toISOString(), JSON.stringify(issues), Buffer.from(body));
    },

    /**
     * The newest submissions first, and how many there are in all.
     * @param {number} limit
     * @returns {{ rows: ListRow[], total: number }}
     */
    latest(limit) {
      const rows = /** @type {(ListRow & { instrument: string, result: string })[]} */ (latest.all(limit));
      return {
        rows: rows.map(({ instrument, result, ...row }) => ({
          ...row,
          instrument: JSON.parse(instrument),
          result: JSON.parse(result),
        })),
        total: /** @type {{ total: number }} */ (total.get()).total,
      };
    },

    /**
     * One submission, by its reference or its own id.
     * @param {string} id
     * @returns {Stored | null}
     */
    find(id) {
      const row = /** @type {{ reference: string, receivedAt: string, body: string } | undefined} */ (
        byReference.get(id, id)
      );
      if (row === undefined) return null;
      const { body, ...stored } = row;
      return { ...stored, submission: JSON.parse(body) };
    },

    /** Writes the log back into the file, so that the one file is the whole of the data, and closes it. */
    close() {
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

/** @typedef {ReturnType<typeof openStore>} Store */
