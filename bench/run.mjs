/**
 * `npm run bench`: measures the DASH checklist of this project against other ways to put the same form on a page.
 *
 * For tuning: `node bench/run.mjs --only html,ours --what first,click --runs 5`. Such a run writes nothing.
 */
import { readOptions } from './options.mjs';
import { prepare } from './prepare.mjs';

try {
  const options = readOptions(process.argv.slice(2));
  await prepare();
  // Only now is there what it imports.
  const { measureAll } = await import('./measure-all.mjs');
  await measureAll(options);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
