// @ts-check
import { createHash, randomBytes } from 'node:crypto';

/**
 * @typedef {object} Revision Who wrote a draft last, and which of their writings it was.
 * @property {string} by A page that somebody has open.
 * @property {number} number
 * @typedef {{ revision: Revision, draft: any, expiresAt: string }} KeptDraft
 */

/** How many drafts there may be at a time, so that nobody fills the disk. */
export const DRAFTS_AT_MOST = 200;

const DAY_MS = 24 * 60 * 60 * 1000;
/** 256 bits: nobody comes upon it by trying. */
const SECRET_BYTES = 32;

/** The secret itself is kept nowhere: whoever reads the file learns no link. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS drafts (
    secret_hash TEXT PRIMARY KEY,
    written_by TEXT NOT NULL,
    number INTEGER NOT NULL,
    expires_at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
`;

/** @param {string} secret */
const hashOf = (secret) => createHash('sha256').update(secret).digest('hex');

/**
 * Drafts in the data file, each under a secret, until some days after it was last written.
 * @param {import('libsql').Database} db
 * @param {number} days
 */
export function draftsIn(db, days) {
  db.exec(SCHEMA);
  const insert = db.prepare('INSERT INTO drafts VALUES (?, ?, ?, ?, ?)');
  const update = db.prepare(
    'UPDATE drafts SET written_by = ?, number = ?, expires_at = ?, body = ? WHERE secret_hash = ?',
  );
  const bySecret = db.prepare(
    'SELECT written_by AS "by", number, expires_at AS expiresAt, body FROM drafts WHERE secret_hash = ?',
  );
  const total = db.prepare('SELECT count(*) AS total FROM drafts');
  const remove = db.prepare('DELETE FROM drafts WHERE secret_hash = ? OR written_by = ?');
  const expire = db.prepare('DELETE FROM drafts WHERE expires_at <= ?');

  const expiry = () => new Date(Date.now() + days * DAY_MS).toISOString();
  const sweep = () => void expire.run(new Date().toISOString());
  sweep();

  return {
    days,

    /**
     * Keeps a new draft.
     * @param {unknown} draft
     * @param {Revision} revision
     * @returns {string | null} Its secret; `null` when there are as many as there may be.
     */
    add(draft, { by, number }) {
      sweep();
      if (/** @type {{ total: number }} */ (total.get()).total >= DRAFTS_AT_MOST) return null;
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      insert.run(hashOf(secret), by, number, expiry(), JSON.stringify(draft));
      return secret;
    },

    /**
     * Keeps a draft in place of the one before, which has to be the one that its writer knows: their own, or the one
     * that they took up. What two people write into one draft is never mixed, and what is late never the last.
     * @param {string} secret
     * @param {unknown} draft
     * @param {Revision} revision
     * @param {Revision | null} after What the writer took up.
     * @returns {'kept' | 'gone' | 'conflict'}
     */
    replace(secret, draft, { by, number }, after) {
      const found = this.find(secret);
      if (found === null) return 'gone';
      const { revision } = found;
      const isOwn = revision.by === by && revision.number < number;
      const isKnown = after !== null && revision.by === after.by && revision.number === after.number;
      if (!isOwn && !isKnown) return 'conflict';
      update.run(by, number, expiry(), JSON.stringify(draft), hashOf(secret));
      return 'kept';
    },

    /**
     * @param {string} secret
     * @returns {KeptDraft | null} `null` also for one whose time is over.
     */
    find(secret) {
      sweep();
      const row = /** @type {(Revision & { expiresAt: string, body: string }) | undefined} */ (
        bySecret.get(hashOf(secret))
      );
      if (row === undefined) return null;
      const { by, number, expiresAt, body } = row;
      return { revision: { by, number }, draft: JSON.parse(body), expiresAt };
    },

    /**
     * Deletes a draft, and what the same page may have left when an answer was lost on its way.
     * @param {string} secret
     * @param {string} [by]
     * @returns {boolean} Whether there was anything.
     */
    remove(secret, by = '') {
      return remove.run(hashOf(secret), by).changes > 0;
    },

    /** Deletes those whose time is over. */
    sweep,
  };
}

/** @typedef {ReturnType<typeof draftsIn>} Drafts */
