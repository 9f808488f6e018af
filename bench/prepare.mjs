/** Brings what a run needs: the packages of the measured pages, and the project's own build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../scripts/ensure-installed.mjs';
import { ROOT, run } from '../scripts/run-command.mjs';

const BUILT = join(ROOT, 'packages', 'elements', 'dist', 'cdn', 'dash-checklist.js');

/** Installs and builds what is missing. What is built is measured as it is, so that a build of one's own can be. */
export async function prepare() {
  await ensureInstalled();
  await ensureInstalled('bench');
  if (!existsSync(BUILT)) await run(['node', 'scripts/build.mjs']);
}
