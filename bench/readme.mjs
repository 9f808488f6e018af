/** The README's tables. What stands between the two marks is written by a run, and by nobody else. */
import { circumstances, figuresTable, goalsTable } from './tables.mjs';

const START = '<!-- bench: written by `npm run bench` -->';
const END = '<!-- bench: end -->';

/** @param {import('./tables.mjs').Table} table */
const markdown = ([head = [], ...rows]) =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/**
 * @param {string} readme
 * @param {import('./goals.mjs').Report} report
 * @returns {string} the README with the report in its place
 */
export function withReport(readme, report) {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the marks ${START} and ${END}.`);
  const written = [
    markdown(figuresTable(report, (_, title) => title)),
    markdown(goalsTable(report)),
    `Measured: ${circumstances(report)}.`,
  ];
  return `${readme.slice(0, start)}${START}\n\n${written.join('\n\n')}\n\n${readme.slice(end)}`;
}
