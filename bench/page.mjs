/** The tables of docs/how-fast.md. What stands between the two marks is written by a run, and by nobody else. */
import { circumstances, figuresTable, goalsTable } from './tables.mjs';

const START = '<!-- bench: written by `npm run bench` -->';
const END = '<!-- bench: end -->';

/** @param {import('./tables.mjs').Table} table */
const markdown = ([head = [], ...rows]) =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/**
 * @param {string} page
 * @param {import('./goals.mjs').Report} report
 * @returns {string} the page with the report in its place
 */
export function withReport(page, report) {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/how-fast.md lacks the marks ${START} and ${END}.`);
  const written = [
    markdown(figuresTable(report, (_, title) => title)),
    markdown(goalsTable(report)),
    `Measured: ${circumstances(report)}.`,
  ];
  return `${page.slice(0, start)}${START}\n\n${written.join('\n\n')}\n\n${page.slice(end)}`;
}
