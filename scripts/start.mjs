/** `npm start`: installs what is missing, builds, and runs the example portal until it is told to stop. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROOT, run } from './run-command.mjs';

try {
  await ensureInstalled();
  await run(['node', 'scripts/build.mjs']);
} catch (error) {
  console.error(`npm start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

const portal = spawn(process.execPath, [join(ROOT, 'examples', 'council-portal', 'server.js')], {
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  // The portal finishes its requests first; this process ends when the portal has.
  process.on(signal, () => portal.kill(signal));
}
portal.once('exit', (code, signal) => {
  process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
});
