/** Shows a run on the console. */
import { circumstances, figuresTable, goalsTable } from './tables.mjs';

/** @param {import('./tables.mjs').Table} table */
function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  '),
    );
}

/** @param {import('./goals.mjs').Report} report */
export function printReport(report) {
  console.log(`\n${circumstances(report)}, seed ${report.seed}\n`);
  print(figuresTable(report, (name) => name));
  const goals = goalsTable(report);
  if (goals.length > 1) {
    console.log();
    print(goals);
  }
}
