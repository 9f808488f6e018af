// @ts-check
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { atOnce } from './at-once.js';
import { canonical } from './canonical.js';
import { draftsIn } from './draft-store.js';
import { listingIn } from './listing.js';
import { newReference } from './reference.js';

/**
 * @typedef {import('@safeguarding-forms/schemas').SubmissionRecord} Submission
 * @typedef {import('@safeguarding-forms/schemas').SubmissionIssue} Issue
 * @typedef {{ kind: 'created' | 'known' | 'conflict', reference: string }} Receipt
 * @typedef {object} ListRow What the coordinator's list shows of a submission.
 * @property {string} reference
 * @property {string} receivedAt
 * @property {string | null} seenAt When it was marked as seen; by whom is not known.
 * @property {string} element
 * @property {Submission['instrument']} instrument
 * @property {string} language
 * @property {Submission['audience']} audience
 * @property {any} result
 * @typedef {object} StoredEnvelope
 * @property {string} reference
 * @property {string} receivedAt
 * @property {import('@safeguarding-forms/seal').SealedEnvelope} envelope
 * @typedef {object} Stored
 * @property {string} reference
 * @property {string} receivedAt
 * @property {string | null} [seenAt] Of what was not sealed.
 * @property {Submission} submission
 */

/** What was refused is kept for the operator to look into: the newest so many, and none for longer than so many days. */
export const REFUSED_KEPT = { number: 200, days: 30 };

const DAY_MS = 24 * 60 * 60 * 1000;

/** The body is kept once, as it was verified; what the list looks for is read out of it (`listing.js`). */
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
  CREATE TABLE IF NOT EXISTS sealed (
    id INTEGER PRIMARY KEY,
    envelope_id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    jwe TEXT NOT NULL
  ) STRICT;
`;

/**
 * Makes the file and its folder if they are new, and leaves the file to its owner alone: SQLite gives its log the same rights.
 * @param {string} file
 * @returns {number} the file's number on its disk
 */
function ownFile(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const found = statSync(file, { throwIfNoEntry: false });
  // A device would take the new rights too.
  if (found !== undefined && !found.isFile()) throw new Error('it is no file');
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  return statSync(file).ino;
}

/**
 * Opens the file. Every write is on the disk before the call returns, and what is deleted is overwritten.
 * @param {string} file
 * @param {{ draftDays?: number }} [options] How long a draft is kept after it was last written.
 * @throws when it cannot be made, read or written, or holds something else
 */
export function openStore(file, { draftDays = 7 } = {}) {
  const opened = ownFile(file);
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.exec(SCHEMA);

  const insert = db.prepare(
    `INSERT INTO submissions (submission_id, reference, received_at, body) VALUES (?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const bySubmissionId = db.prepare('SELECT reference, body FROM submissions WHERE submission_id = ?');
  const listing = listingIn(db);
  const byReference = db.prepare(
    `SELECT reference, received_at AS receivedAt, seen_at AS seenAt, body
     FROM submissions LEFT JOIN seen USING (id) WHERE reference = ? OR submission_id = ?`,
  );
  const refuse = db.prepare('INSERT INTO refused (received_at, issues, body) VALUES (?, ?, ?)');
  const forget = db.prepare(
    `DELETE FROM refused WHERE received_at < ? OR id NOT IN (SELECT id FROM refused ORDER BY id DESC LIMIT ?)`,
  );
  const anyRow = db.prepare('SELECT body FROM submissions ORDER BY id DESC LIMIT 1');

  const insertSealed = db.prepare(
    'INSERT INTO sealed (envelope_id, reference, received_at, jwe) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const sealedById = db.prepare('SELECT reference FROM sealed WHERE envelope_id = ?');
  const sealedRow = db.prepare(
    'SELECT reference, received_at AS receivedAt, jwe FROM sealed WHERE reference = ?',
  );
  const latestSealed = db.prepare(
    'SELECT reference, received_at AS receivedAt, jwe FROM sealed ORDER BY id DESC LIMIT ?',
  );
  const totalSealed = db.prepare('SELECT count(*) AS total FROM sealed');

  /** @param {{ reference: string, receivedAt: string, jwe: string }} row @returns {StoredEnvelope} */
  const envelopeIn = ({ jwe, ...stored }) => ({
    ...stored,
    envelope: { format: 'safeguarding-forms/sealed@1', jwe },
  });

  const forgetOldRefusals = () =>
    forget.run(new Date(Date.now() - REFUSED_KEPT.days * DAY_MS).toISOString(), REFUSED_KEPT.number);
  forgetOldRefusals();

  /**
   * Both or neither: what is stored stands in the list.
   * @param {Submission} submission
   * @param {{ reference: string, receivedAt: string }} stored
   * @param {string} body
   * @returns {boolean} Whether neither its id nor its reference had been there.
   */
  const addListed = (submission, stored, body) =>
    atOnce(db, () => {
      const { reference, receivedAt } = stored;
      const { changes, lastInsertRowid } = insert.run(submission.submissionId, reference, receivedAt, body);
      if (changes === 1) listing.add(lastInsertRowid, submission, stored);
      return changes === 1;
    });

  return {
    /** What is filled in and not sent. */
    drafts: draftsIn(db, draftDays),
    list: listing.list,
    mark: listing.mark,

    /**
     * Keeps a verified submission. The same one sent again is known, another one under its id is a conflict.
     * @param {Submission} submission
     * @returns {Receipt}
     */
    add(submission) {
      const body = JSON.stringify(submission);
      for (;;) {
        const reference = newReference();
        const receivedAt = new Date().toISOString();
        if (addListed(submission, { reference, receivedAt }, body)) return { kind: 'created', reference };
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
     * Keeps what was refused, byte for byte, for the operator alone and for a while (`REFUSED_KEPT`).
     * @param {Uint8Array} body
     * @param {readonly Issue[]} issues
     */
    refuse(body, issues) {
      refuse.run(new Date().toISOString(), JSON.stringify(issues), Buffer.from(body));
      forgetOldRefusals();
    },

    /**
     * Reads from the data.
     * @throws when they cannot be read, or the file is no longer the one that was opened
     */
    check() {
      if (!db.open) throw new Error('council-portal: the data file has been closed.');
      if (statSync(file).ino !== opened) throw new Error('council-portal: the data file has been replaced.');
      anyRow.get();
    },

    /**
     * One submission, by its reference or its own id.
     * @param {string} id
     * @returns {Stored | null}
     */
    find(id) {
      const row =
        /** @type {{ reference: string, receivedAt: string, seenAt: string | null, body: string } | undefined} */ (
          byReference.get(id, id)
        );
      if (row === undefined) return null;
      const { reference, receivedAt, seenAt, body } = row;
      return { reference, receivedAt, seenAt, submission: JSON.parse(body) };
    },

    /**
     * Keeps an envelope. The same one sent again is known; nothing else can be told of what is in it.
     * @param {import('@safeguarding-forms/seal').SealedEnvelope} envelope
     * @param {string} id The envelope's id, by its hash.
     * @returns {Receipt}
     */
    addSealed({ jwe }, id) {
      for (;;) {
        const reference = newReference();
        const { changes } = insertSealed.run(id, reference, new Date().toISOString(), jwe);
        if (changes === 1) return { kind: 'created', reference };
        const known = /** @type {{ reference: string } | undefined} */ (sealedById.get(id));
        if (known !== undefined) return { kind: 'known', reference: known.reference };
      }
    },

    /**
     * The newest envelopes first, and how many there are in all.
     * @param {number} limit
     * @returns {{ rows: StoredEnvelope[], total: number }}
     */
    latestSealed(limit) {
      const rows = /** @type {Parameters<typeof envelopeIn>[0][]} */ (latestSealed.all(limit));
      return {
        rows: rows.map(envelopeIn),
        total: /** @type {{ total: number }} */ (totalSealed.get()).total,
      };
    },

    /**
     * One envelope, by its reference.
     * @param {string} reference
     * @returns {StoredEnvelope | null}
     */
    findSealed(reference) {
      const row = /** @type {Parameters<typeof envelopeIn>[0] | undefined} */ (sealedRow.get(reference));
      return row === undefined ? null : envelopeIn(row);
    },

    /** Writes the log back into the file, so that the one file is the whole of the data, and closes it. */
    close() {
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

/** @typedef {ReturnType<typeof openStore>} Store */
