import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

// Registered by the import, so before the test file's own hooks, and therefore run after them.
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new empty folder that goes at the end of the test file, not with the portal: what a killed one wrote must outlive it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  made.push(folder);
  return folder;
}
