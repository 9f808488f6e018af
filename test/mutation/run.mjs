/**
 * `npm run mutants [part …]`: changes the sources a little, time and again, and sees whether a test notices.
 *
 * The quick tests are asked first, then all of them about what is left (with `--quick`, they are not; with
 * `--whole`, they are asked at once; with `--left`, all of them about what the last run with `--quick` left).
 * `npm run mutants check/omission,days` tries some files of a part.
 * What nobody noticed stands in `reports/<part>.txt`.
 */
import { join } from 'node:path';
import { ensureInstalled } from '../../scripts/ensure-installed.mjs';
import { ROOT, run } from '../../scripts/run-command.mjs';
import { parts } from './parts.mjs';
import { isUnnoticed, placeOf, readReport, tell, together } from './report.mjs';

const HERE = 'test/mutation';
const STRYKER = join(ROOT, HERE, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/**
 * Tries every change of some files or places.
 *
 * @param {string} report
 * @param {string} places
 * @param {readonly string[]} tests
 */
async function tryChanges(report, places, tests) {
  await run(['node', STRYKER, 'run', `${HERE}/stryker.config.mjs`, '--mutate', places], {
    // Far from Greenwich, where a wrong sign is none.
    env: { TZ: 'Pacific/Kiritimati', TESTS: tests.join(), REPORT: report },
    minutes: 240,
  });
  return readReport(report);
}

try {
  const given = process.argv.slice(2);
  const names = given.filter((each) => !each.startsWith('--'));
  /** Which tests are asked: the quick ones, all at once, or one after the other. */
  const isQuick = given.includes('--quick');
  const isWhole = given.includes('--whole');
  const isLeft = given.includes('--left');
  await ensureInstalled();
  await ensureInstalled(HERE);
  for (const name of names.length ? names : Object.keys(parts)) {
    const [key = '', some] = name.split('/');
    const part = parts[key];
    if (!part) throw new Error(`there is no part ${key}; there are: ${Object.keys(parts).join(', ')}`);
    const report = name.replace('/', '-').replaceAll(',', '+');
    const files = (some?.split(',') ?? part.files)
      .map((file) =>
        file.startsWith('!') ? `!${part.folder}/${file.slice(1)}.ts` : `${part.folder}/${file}.ts`,
      )
      .join();
    const first = isLeft
      ? await readReport(`${report}-quick`)
      : await tryChanges(`${report}-quick`, files, isWhole ? part.tests.all : part.tests.quick);
    await tell(report, first);
    const left = first.filter(isUnnoticed).map(placeOf);
    if (left.length && !isQuick && !isWhole)
      await tell(report, together(first, await tryChanges(`${report}-all`, left.join(), part.tests.all)));
  }
} catch (error) {
  console.error(`mutants: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
