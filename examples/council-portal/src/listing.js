// @ts-check
import { atOnce } from './at-once.js';
import { folded, listedOf } from './listed.js';

/**
 * @typedef {'newest' | 'oldest' | 'result' | 'form' | 'edition' | 'unseen'} Order
 * @typedef {object} Wanted Which submissions; what is left out is not asked for.
 * @property {string} [words] Each of them is somewhere in its reference, or in what people, agencies and cases are called.
 * @property {string} [form]
 * @property {readonly string[]} [editions] One of these.
 * @property {string | null} [level] `null`: without one.
 * @property {string | null} [outcome] `null`: without one.
 * @property {string} [from] Received on this British day or later.
 * @property {string} [to] Received on this British day or before.
 * @property {boolean} [isSeen]
 */

/**
 * What the list looks for, made out of the bodies and filled up whenever the file is opened; and what a coordinator has
 * marked, which stands nowhere else.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS listing (
    id INTEGER PRIMARY KEY REFERENCES submissions (id),
    received_on TEXT NOT NULL,
    form TEXT NOT NULL,
    edition TEXT NOT NULL,
    level TEXT,
    outcome TEXT,
    searched TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS listing_received_on ON listing (received_on);
  CREATE INDEX IF NOT EXISTS listing_form ON listing (form, edition);
  CREATE INDEX IF NOT EXISTS listing_edition ON listing (edition);
  CREATE INDEX IF NOT EXISTS listing_level ON listing (level);
  CREATE INDEX IF NOT EXISTS listing_outcome ON listing (outcome);
  CREATE TABLE IF NOT EXISTS seen (
    id INTEGER PRIMARY KEY REFERENCES submissions (id),
    seen_at TEXT NOT NULL
  ) STRICT;
`;

/** What an outcome asks of the coordinator, the most pressing first; one that is not named comes last, none after it. */
export const BY_URGENCY = [
  'refer',
  'level-3',
  'level-2',
  'level-1',
  'dash-and-marac',
  'consider',
  'consult',
  'agency-policy',
  'incomplete',
  'complete',
  'outside-mappa',
  'not-eligible',
  'no-referral',
];

const URGENCY = `CASE outcome ${BY_URGENCY.map((code, index) => `WHEN '${code}' THEN ${index}`).join(' ')} ELSE ${BY_URGENCY.length} END`;

/** @type {Readonly<Record<Order, string>>} */
const ORDERS = {
  newest: 'id DESC',
  oldest: 'id',
  result: `outcome IS NULL, ${URGENCY}, id DESC`,
  form: 'form, edition, id DESC',
  edition: 'edition, id DESC',
  unseen: 'seen_at IS NOT NULL, id DESC',
};

/**
 * What has to hold, in SQL, and what stands for its question marks.
 * @param {Wanted} wanted
 * @returns {{ where: string, values: string[] }}
 */
function conditions({ words = '', form, editions, level, outcome, from, to, isSeen }) {
  /** @type {[sql: string, ...values: string[]][]} */
  const all = folded(words)
    .split(' ')
    .filter(Boolean)
    .map((word) => ['instr(searched, ?) > 0', word]);
  if (form !== undefined) all.push(['form = ?', form]);
  if (editions !== undefined) all.push([`edition IN (${editions.map(() => '?').join()})`, ...editions]);
  if (level !== undefined) all.push(level === null ? ['level IS NULL'] : ['level = ?', level]);
  if (outcome !== undefined) all.push(outcome === null ? ['outcome IS NULL'] : ['outcome = ?', outcome]);
  if (from !== undefined) all.push(['received_on >= ?', from]);
  if (to !== undefined) all.push(['received_on <= ?', to]);
  if (isSeen !== undefined) all.push([isSeen ? 'seen_at IS NOT NULL' : 'seen_at IS NULL']);
  return {
    where: all.length === 0 ? 'TRUE' : all.map(([sql]) => sql).join(' AND '),
    values: all.flatMap(([, ...values]) => values),
  };
}

/**
 * The list of what is in the data file.
 * @param {import('libsql').Database} db
 */
export function listingIn(db) {
  atOnce(db, () => db.exec(SCHEMA));
  const insert = db.prepare('INSERT OR REPLACE INTO listing VALUES (?, ?, ?, ?, ?, ?, ?)');
  const lacking = db.prepare(
    `SELECT id, reference, received_at AS receivedAt, body FROM submissions
     WHERE id NOT IN (SELECT id FROM listing)`,
  );
  const see = db.prepare(
    `INSERT INTO seen SELECT id, ? FROM submissions WHERE reference = ? ON CONFLICT DO NOTHING`,
  );
  const unsee = db.prepare('DELETE FROM seen WHERE id = (SELECT id FROM submissions WHERE reference = ?)');
  // The bodies are read of those rows alone that are shown.
  const rowsOf = db.prepare(
    `SELECT reference, received_at AS receivedAt, seen_at AS seenAt, body ->> '$.element' AS element,
       body -> '$.instrument' AS instrument, body ->> '$.language' AS language,
       body ->> '$.audience' AS audience, body -> '$.result' AS result
     FROM json_each(?) AS wanted JOIN submissions ON submissions.id = wanted.value
       LEFT JOIN seen ON seen.id = submissions.id
     ORDER BY wanted.key`,
  );

  /** @param {number | bigint} id @param {import('./store.js').Submission} submission @param {{ reference: string, receivedAt: string }} stored */
  const add = (id, submission, stored) => {
    const { receivedOn, form, edition, level, outcome, searched } = listedOf(submission, stored);
    insert.run(id, receivedOn, form, edition, level, outcome, searched);
  };

  // Files that are older than the list, and what an older portal has added since.
  atOnce(db, () => {
    const rows = /** @type {{ id: number, reference: string, receivedAt: string, body: string }[]} */ (
      lacking.all()
    );
    for (const { id, body, ...stored } of rows) add(id, JSON.parse(body), stored);
  });

  return {
    add,

    /**
     * The submissions that are wanted, in an order, and how many there are of them and in all.
     * @param {Wanted & { order?: Order, limit?: number, offset?: number }} [wanted] Without a limit every one.
     * @returns {{ rows: import('./store.js').ListRow[], found: number, total: number }}
     */
    list({ order = 'newest', limit = -1, offset = 0, ...wanted } = {}) {
      const { where, values } = conditions(wanted);
      const from = 'FROM listing LEFT JOIN seen USING (id)';
      const { found, total } = /** @type {{ found: number, total: number }} */ (
        db
          .prepare(`SELECT count(*) AS found, (SELECT count(*) FROM listing) AS total ${from} WHERE ${where}`)
          .get(...values)
      );
      const ids = /** @type {{ id: number }[]} */ (
        db
          .prepare(`SELECT id ${from} WHERE ${where} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`)
          .all(...values, limit, offset)
      );
      const rows = /** @type {any[]} */ (rowsOf.all(JSON.stringify(ids.map(({ id }) => id))));
      return {
        found,
        total,
        rows: rows.map(({ instrument, result, ...row }) => ({
          ...row,
          instrument: JSON.parse(instrument),
          result: JSON.parse(result),
        })),
      };
    },

    /**
     * Marks a submission as seen, from the first time on, or takes the mark away.
     * @param {string} reference
     * @param {boolean} isSeen
     */
    mark(reference, isSeen) {
      if (isSeen) see.run(new Date().toISOString(), reference);
      else unsee.run(reference);
    },
  };
}
