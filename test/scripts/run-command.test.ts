/** A command that fails or hangs must be noticed, and nothing that it started may stay behind. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/run-command.mjs';

/** A program that starts another, out of its own process group, notes that one's id in a file, and never ends. */
const HANGS = `
  const child = require('node:child_process').spawn('sleep', ['600'], { detached: true });
  require('node:fs').writeFileSync(process.env.NOTE, String(child.pid));
  setInterval(() => {}, 1000);`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('run', () => {
  it('resolves when the command succeeds', async () => {
    await expect(run(['node', '--eval', ''])).resolves.toBeUndefined();
  });

  it('rejects with the exit code', async () => {
    await expect(run(['node', '--eval', 'process.exit(3)'])).rejects.toThrow('failed (exit code 3)');
  });

  it('rejects when there is no such program', async () => {
    await expect(run(['no-such-program'])).rejects.toThrow('no-such-program');
  });

  it('ends what takes too long, with everything that it started', async () => {
    const note = join(await mkdtemp(join(tmpdir(), 'run-')), 'pid');
    const command = run(['node', '--eval', HANGS], { env: { NOTE: note }, minutes: 2 / 60 });
    await expect(command).rejects.toThrow('took longer than');
    const pid = Number(await readFile(note, 'utf8'));
    expect(pid).toBeGreaterThan(0);
    // Whoever adopts the orphan needs a moment to see it go.
    for (let i = 0; i < 50 && isRunning(pid); i++) await pause(100);
    expect(isRunning(pid)).toBe(false);
  }, 15_000);
});
