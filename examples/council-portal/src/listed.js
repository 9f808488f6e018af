// @ts-check

/**
 * @typedef {object} Listed What the list can look for in a submission. It is read out of what is stored, and can be made anew.
 * @property {string} receivedOn The day in British time, `YYYY-MM-DD`.
 * @property {string} form The instrument's id.
 * @property {string} edition
 * @property {string | null} level None where the person filled it in alone: nobody has assessed it.
 * @property {string | null} outcome
 * @property {string} searched What a search finds it by, folded.
 */

/** Swedish writes a date as ISO does. */
const BRITISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** @param {string} iso A moment. @returns {string} Its day in British time, `YYYY-MM-DD`. */
export const britishDay = (iso) => BRITISH_DAY.format(new Date(iso));

/** Fields that hold what somebody or some agency is called, or a case: `victimName`, `alias`, `agency`, `caseReference`. */
const NAMING = /^(name|alias|agency|caseReference)$|(Name|Agency)$/;

/** Marks over and under letters, which nobody types when they look for somebody. */
const MARKS = /\p{M}/gu;

/**
 * Text as it is compared: without marks and capitals, with single spaces.
 * @param {string} text
 * @returns {string}
 */
export const folded = (text) =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Every name in some answers, those in the rows of a group too.
 * @param {Record<string, unknown>} answers
 * @returns {string[]}
 */
const namesIn = (answers) =>
  Object.entries(answers).flatMap(([id, value]) => {
    if (typeof value === 'string') return NAMING.test(id) ? [value] : [];
    if (!Array.isArray(value)) return [];
    return value.flatMap((row) => (row !== null && typeof row === 'object' ? namesIn(row) : []));
  });

/**
 * What the list can look for in a submission. What is attached is a submission of its own, but its names lead here too.
 * @param {import('./store.js').Submission} submission
 * @param {{ reference: string, receivedAt: string }} stored
 * @returns {Listed}
 */
export function listedOf(submission, { reference, receivedAt }) {
  const { instrument, audience, answers, attachments = {} } = submission;
  const result = /** @type {{ level?: string | null, outcome: string | null }} */ (
    /** @type {unknown} */ (submission.result)
  );
  const attached = Object.values(attachments).flatMap((each) => (each ? namesIn(each.answers) : []));
  // Not the submission's own id: half of it is letters, and "Ada" would be in many.
  const found = [reference, reference.replaceAll('-', ''), ...namesIn(answers), ...attached];
  return {
    receivedOn: britishDay(receivedAt),
    form: instrument.id,
    edition: instrument.edition,
    level: audience === 'self' ? null : (result.level ?? null),
    outcome: result.outcome,
    // A line each, so that no word is found across two of them.
    searched: [...new Set(found.map(folded))].join('\n'),
  };
}
