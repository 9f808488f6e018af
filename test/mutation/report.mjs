/** Reads what Stryker reports, and puts two runs together. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run-command.mjs';

export const REPORTS = 'test/mutation/reports';

/**
 * @typedef {object} Change
 * @property {string} file
 * @property {string} mutatorName
 * @property {string} replacement
 * @property {string} status
 * @property {{ start: { line: number, column: number }, end: { line: number, column: number } }} location
 */

/** @param {string} name @returns {Promise<Change[]>} */
export async function readReport(name) {
  const { files } = JSON.parse(await readFile(join(ROOT, REPORTS, `${name}.json`), 'utf8'));
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((/** @type {Omit<Change, 'file'>} */ mutant) => ({ ...mutant, file })),
  );
}

/** @param {Change} change */
export const isNoticed = ({ status }) => status === 'Killed' || status === 'Timeout';
/** @param {Change} change */
export const isUnnoticed = ({ status }) => status === 'Survived' || status === 'NoCoverage';

/** Where a change stands, as Stryker's `--mutate` takes it. @param {Change} change */
export const placeOf = ({ file, location: { start, end } }) =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

/** @param {Change} change */
const nameOf = (change) => `${placeOf(change)} ${change.mutatorName} ${change.replacement}`;

/** The changes of a first run, as a second one found those that the first did not notice. @param {Change[]} first @param {Change[]} second */
export function together(first, second) {
  const found = new Map(second.map((change) => [nameOf(change), change]));
  return first.map((change) => (isNoticed(change) ? change : (found.get(nameOf(change)) ?? change)));
}

/** A file's name, how many of its changes were noticed of how many, and which were not. @param {string} name @param {Change[]} changes */
export async function tell(name, changes) {
  const files = [...new Set(changes.map(({ file }) => file))];
  const lines = [...files, ''].map((file) => {
    const own = changes.filter((change) => !file || change.file === file);
    const noticed = own.filter(isNoticed).length;
    const all = noticed + own.filter(isUnnoticed).length;
    return `${((100 * noticed) / (all || 1)).toFixed(1).padStart(6)} %  ${String(noticed).padStart(5)} of ${String(all).padStart(5)}  ${file || name}`;
  });
  const sources = new Map(
    await Promise.all(
      files.map(
        async (file) => /** @type {const} */ ([file, (await readFile(join(ROOT, file), 'utf8')).split('\n')]),
      ),
    ),
  );
  const unnoticed = changes.filter(isUnnoticed).map((change) => {
    const { file, location, mutatorName, replacement, status } = change;
    const line = sources.get(file)?.[location.start.line - 1]?.trim();
    return `${file}:${location.start.line}:${location.start.column} ${mutatorName}${status === 'NoCoverage' ? ' (no test reaches it)' : ''}\n  ${line}\n  → ${replacement.replace(/\s+/g, ' ')}`;
  });
  await writeFile(join(ROOT, REPORTS, `${name}.txt`), [...unnoticed, ...lines, ''].join('\n'));
  console.log(lines.join('\n'));
}
