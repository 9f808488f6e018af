/**
 * `npm run safety:check`: holds the hazard log of `docs/safety-case.md` to its own form, and every test that it names to
 * the test files. How it is written is said there, under "How the log is written".
 */
import { existsSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { FIELDS, cellsOf, readHazards, readMatrix } from './read-safety-case.mjs';
import { testTitles } from './test-titles.mjs';

/** The fields that a hazard may be without. */
const OPTIONAL = ['Tests', 'No test', 'Open'];
/** From this risk on it has to be said what is still open. */
const UNDESIRABLE = 3;

/**
 * @typedef {import('./read-safety-case.mjs').Hazard} Hazard
 * @typedef {import('./read-safety-case.mjs').Matrix} Matrix
 * @typedef {import('./read-safety-case.mjs').Tell} Tell
 */

/**
 * @param {Hazard} hazard
 * @param {string} name
 * @param {Matrix} matrix
 * @param {Tell} tell
 * @returns {{ severity: number, risk: number } | undefined}
 */
function readRating({ id, fields }, name, { severities, risks }, tell) {
  const field = fields.get(name);
  if (!field) return undefined;
  const [, severity = '', likelihood = '', given] = /^([a-z]+) × ([a-z ]+) = (\d)$/.exec(field.text) ?? [];
  const at = severities.indexOf(severity);
  const risk = risks.get(likelihood)?.[at];
  if (risk === undefined) {
    tell(field.line, `${id}: ${name} is no rating of the matrix, as "major × low = 3"`);
    return undefined;
  }
  if (Number(given) !== risk) tell(field.line, `${id}: ${name} is ${given}, and by the matrix ${risk}`);
  return { severity: at, risk };
}

/**
 * @param {Hazard} hazard
 * @param {(file: string) => ReadonlyMap<string, number> | undefined} titlesIn
 * @param {Tell} tell
 */
function checkTests({ id, fields }, titlesIn, tell) {
  for (const [name, { tests }] of fields)
    if (name !== 'Tests') for (const { line } of tests) tell(line, `${id}: a list stands under Tests alone`);
  const field = fields.get('Tests');
  if (field && (field.tests.length === 0 || field.text))
    tell(field.line, `${id}: Tests is a list, one test a line`);
  for (const { text, line } of field?.tests ?? []) {
    const [, file, title] = /^`(test\/[^`]+\.test\.ts)`: `([^`]+)`$/.exec(text) ?? [];
    if (!file || !title) {
      tell(line, `${id}: a test is named as "\`test/a.test.ts\`: \`its title\`"`);
      continue;
    }
    const titles = titlesIn(file);
    if (titles === undefined) {
      tell(line, `${id}: ${file} is not there`);
      continue;
    }
    const times = titles.get(title) ?? 0;
    if (times === 0) tell(line, `${id}: ${file} has no test or group called "${title}"`);
    if (times > 1)
      tell(line, `${id}: ${file} has ${times} called "${title}"; name one that stands there once`);
  }
}

/**
 * Everything that is wrong with a hazard log: a sentence for each, with its line.
 *
 * @param {string} page the Markdown of the safety case
 * @param {(file: string) => string | undefined} read the source of a test file, or nothing where there is none
 * @returns {string[]} `12: H03: …`, in the order of the page
 */
export function checkSafetyCase(page, read) {
  /** @type {[line: number, what: string][]} */
  const found = [];
  /** @type {Tell} */
  const tell = (line, what) => void found.push([line + 1, what]);
  const lines = page.split('\n');
  const matrix = readMatrix(lines, tell);
  const hazards = readHazards(lines, tell);
  if (hazards.length === 0) tell(0, 'there is no hazard');

  /** @type {Map<string, ReturnType<typeof testTitles> | undefined>} */
  const known = new Map();
  const titlesIn = (/** @type {string} */ file) => {
    if (!known.has(file)) {
      const source = read(file);
      known.set(file, source === undefined ? undefined : testTitles(source));
    }
    return known.get(file);
  };

  /** @type {string[]} */
  const table = [];
  for (const [at, hazard] of hazards.entries()) {
    const { id, name, line, fields } = hazard;
    const last = hazards[at - 1]?.id ?? 'H00';
    if (id.length !== 3 || id <= last)
      tell(line, `${id}: ids have two digits, stand in order, and stand once`);
    for (const field of FIELDS)
      if (!OPTIONAL.includes(field) && !fields.has(field)) tell(line, `${id}: ${field} is missing`);
    if (!fields.has('Tests') && !fields.has('No test'))
      tell(line, `${id}: neither a test is named, nor why none can show it`);
    const order = [...fields.keys()].map((field) => FIELDS.indexOf(field));
    if (order.some((place, n) => place < (order[n - 1] ?? 0)))
      tell(line, `${id}: the fields are out of order`);
    for (const [field, { text, line: its }] of fields)
      if (field !== 'Tests' && !text) tell(its, `${id}: ${field} says nothing`);

    const before = readRating(hazard, 'Before', matrix, tell);
    const after = readRating(hazard, 'After', matrix, tell);
    const rated = fields.get('After')?.line ?? line;
    if (before && after && (after.severity > before.severity || after.risk > before.risk))
      tell(rated, `${id}: After is worse than Before`);
    if (after && after.risk >= UNDESIRABLE && !fields.has('Open'))
      tell(rated, `${id}: a risk of ${after.risk} is left, and nothing says what is open`);
    checkTests(hazard, titlesIn, tell);
    const slug = `${id} ${name}`
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-');
    table.push([`[${id}](#${slug})`, name, before?.risk, after?.risk].join(' | '));
  }

  const rows = [...lines.entries()].filter(([, text]) => /^\| \[H\d+\]/.test(text));
  for (const [line, text] of rows)
    if (!table.includes(cellsOf(text).join(' | ')))
      tell(line, 'this row of the table is not what the log says');
  if (rows.length !== table.length)
    tell(rows[0]?.[0] ?? 0, `the table has ${rows.length} hazards, and the log ${table.length}`);
  return found.sort(([a], [b]) => a - b).map(([line, what]) => `${line}: ${what}`);
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
export const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Where the hazard log stands. */
export const SAFETY_CASE = 'docs/safety-case.md';

if (pathToFileURL(argv[1] ?? '').href === import.meta.url) {
  const page = readFileSync(SAFETY_CASE, 'utf8');
  const found = checkSafetyCase(page, readIfThere);
  for (const sentence of found) console.error(`${SAFETY_CASE}:${sentence}`);
  const hazards = page.match(/^### H\d+ /gm)?.length ?? 0;
  const tests = page.match(/^ {2}- `test\//gm)?.length ?? 0;
  console.log(`${hazards} hazards, shown by ${tests} named tests: ${found.length} things wrong.`);
  if (found.length > 0) process.exitCode = 1;
}
