/** The table of what is tried in which browser names tests that are there, and where each of them runs. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runsInSeveral } from '../support/engine-sample.mjs';

const rows = readFileSync('docs/engines.md', 'utf8')
  .split('\n')
  .filter((line) => line.includes('`test/') && line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, kind = '', file = '', ...engines]) => ({ kind, file, engines: engines.slice(0, 3) }));

function enginesOf(file: string): string[] {
  if (file.startsWith('test/elements/'))
    return Array<string>(3).fill(runsInSeveral(file) ? 'one or two' : 'by lot');
  return file.startsWith('test/e2e/') ? ['by lot', '–', '–'] : Array<string>(3).fill('no page');
}

it.each(rows)('$kind: $file', ({ file, engines }) => {
  expect(existsSync(file)).toBe(true);
  expect(engines).toEqual(enginesOf(file));
});

it('there are as many kinds as there are lines', () => {
  expect(rows.length).toBeGreaterThanOrEqual(20);
});
