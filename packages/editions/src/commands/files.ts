import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CommandError } from './streams.js';

/** The text of a file. @throws CommandError where there is none. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new CommandError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** Writes a file that is not there yet: nothing that somebody wrote is ever lost. @throws CommandError where there is one. */
export function writeNew(path: string, text: string): void {
  if (existsSync(path)) throw new CommandError(`${path} is there already; name another with --file`);
  writeFileSync(path, text, { flag: 'wx' });
}
