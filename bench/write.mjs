/** Keeps what a whole run found: as data, and in the page that shows it. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { judge } from './goals.mjs';
import { withReport } from './page.mjs';

const PAGE = fileURLToPath(new URL('../docs/how-fast.md', import.meta.url));
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));

async function write(file, text) {
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** @param {import('./goals.mjs').Report} report */
export async function writeReport(report) {
  await write(RESULTS, JSON.stringify({ ...report, goals: judge(report) }));
  await write(PAGE, withReport(await readFile(PAGE, 'utf8'), report));
}
