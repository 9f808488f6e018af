/** `npm run docs` shows the pages of `docs` as a site while they are written; `npm run docs:build` builds that site. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROOT } from './run-command.mjs';

try {
  await ensureInstalled('docs');
} catch (error) {
  console.error(`docs: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

const vitepress = join(ROOT, 'docs', 'node_modules', 'vitepress', 'bin', 'vitepress.js');
const { status } = spawnSync(process.execPath, [vitepress, ...process.argv.slice(2)], {
  cwd: join(ROOT, 'docs'),
  stdio: 'inherit',
});
process.exit(status ?? 1);
