/** Keeps what a whole run found: as data, and in the README. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { judge } from './goals.mjs';
import { withReport } from './readme.mjs';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));

async function write(file, text) {
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** @param {import('./goals.mjs').Report} report */
export async function writeReport(report) {
  await write(RESULTS, JSON.stringify({ ...report, goals: judge(report) }));
  await write(README, withReport(await readFile(README, 'utf8'), report));
}
