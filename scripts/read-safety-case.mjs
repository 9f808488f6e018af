/**
 * Reads the hazard log of `docs/safety-case.md`: a heading a hazard, a list item a field. How it is written is said there,
 * under "How the log is written".
 */

/** The fields of a hazard, in their order. */
export const FIELDS = ['Causes', 'Effect', 'Before', 'Controls', 'Tests', 'No test', 'After', 'Open', 'Host'];

/**
 * @typedef {{ text: string, line: number, tests: { text: string, line: number }[] }} Field
 * @typedef {{ id: string, name: string, line: number, fields: Map<string, Field> }} Hazard
 * @typedef {(line: number, what: string) => void} Tell lines from 0
 * @typedef {{ severities: string[], risks: Map<string, number[]> }} Matrix risks by likelihood, in the order of severities
 */

/**
 * The cells of a row of a table.
 *
 * @param {string} line
 */
export const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * The matrix of the page: the scales, and the risk of every pair. More of either is never less risk.
 *
 * @param {string[]} lines
 * @param {Tell} tell
 * @returns {Matrix}
 */
export function readMatrix(lines, tell) {
  const at = lines.findIndex((line) => line.startsWith('| likelihood '));
  const severities = cellsOf(lines[at] ?? '').slice(1);
  /** @type {Matrix['risks']} */
  const risks = new Map();
  for (let row = at + 2; at >= 0 && lines[row]?.startsWith('|'); row++) {
    const [likelihood = '', ...cells] = cellsOf(lines[row] ?? '');
    risks.set(likelihood, cells.map(Number));
  }
  const rows = [...risks.values()];
  const isGrowing =
    rows.every((row) => row.length === 5 && row.every((risk, n) => risk >= (row[n - 1] ?? 1) && risk <= 5)) &&
    rows.every((row, n) => row.every((risk, m) => n === 0 || risk <= (rows[n - 1]?.[m] ?? 0)));
  if (severities.length !== 5 || rows.length !== 5 || !isGrowing)
    tell(Math.max(at, 0), 'the matrix is not five by five with risks of 1 to 5 that grow with both scales');
  return { severities, risks };
}

/**
 * The hazards of the page with their fields, and whatever stands where nothing belongs told.
 *
 * @param {string[]} lines
 * @param {Tell} tell
 * @returns {Hazard[]}
 */
export function readHazards(lines, tell) {
  /** @type {Hazard[]} */
  const hazards = [];
  /** @type {Hazard | undefined} */
  let hazard;
  /** @type {Field | undefined} */
  let field;
  for (const [line, text] of lines.entries()) {
    const heading = /^### (H\d+) (.+)$/.exec(text);
    if (/^#{1,3} /.test(text)) {
      hazard = heading
        ? { id: heading[1] ?? '', name: heading[2] ?? '', line, fields: new Map() }
        : undefined;
      if (hazard) hazards.push(hazard);
      field = undefined;
      continue;
    }
    if (!hazard || text.trim() === '') continue;
    const begun = /^- \*\*(.+?):\*\*(.*)$/.exec(text);
    if (begun) {
      const name = begun[1] ?? '';
      field = { text: (begun[2] ?? '').trim(), line, tests: [] };
      if (!FIELDS.includes(name))
        tell(line, `${hazard.id}: "${name}" is no field; there are ${FIELDS.join(', ')}`);
      if (hazard.fields.has(name)) tell(line, `${hazard.id}: "${name}" stands there twice`);
      hazard.fields.set(name, field);
    } else if (field && text.startsWith('  - ')) field.tests.push({ text: text.slice(4).trim(), line });
    else if (field && text.startsWith('  ') && field.tests.length === 0) field.text += ` ${text.trim()}`;
    else tell(line, `${hazard.id}: this belongs to no field`);
  }
  return hazards;
}
