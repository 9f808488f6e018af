import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { builtIns } from '../built-in.js';
import { readFile, type LocalEdition } from '../read-file.js';
import { problemLines } from '../told.js';
import { CommandError } from './streams.js';

/** The text of a file, without the mark that some editors begin it with. @throws CommandError where there is none. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new CommandError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Writes a file that is not there yet: nothing that somebody wrote is ever lost.
 * @param option What names another file.
 * @throws CommandError where there is one.
 */
export function writeNew(path: string, text: string, option: string): void {
  if (existsSync(path)) throw new CommandError(`${path} is there already; name another with ${option}`);
  writeFileSync(path, text, { flag: 'wx' });
}

/**
 * Writes a file that the command made before, or that is not there yet.
 * @param mark What stands in every such file, near its beginning.
 * @throws CommandError where somebody else wrote what is there.
 */
export function writeAgain(path: string, text: string, mark: string): void {
  if (existsSync(path) && !readText(path).slice(0, 1000).includes(mark))
    throw new CommandError(
      `${path} is there already, and this command did not write it; name another with --output`,
    );
  writeFileSync(path, text);
}

/** @throws CommandError where something is named as a built-in edition is, and is none. */
export function isNoBuiltIn(named: string): void {
  if (/^[\w-]+\/[\w-]+$/.test(named) && !named.endsWith('.json') && !existsSync(named))
    throw new CommandError(
      `there is no "${named}"; take a file, or one of ${builtIns.map(({ name }) => name).join(', ')}`,
    );
}

/** The edition of a file. @throws CommandError where it is not right, with everything that is wrong. */
export function readEdition(path: string): LocalEdition {
  const text = readText(path);
  const read = readFile(text);
  if (read.ok) return read.edition;
  throw new CommandError(notRight(path, problemLines(read.problems, text)));
}

/** What is said of a file that has to be mended first. */
export const notRight = (path: string, lines: readonly string[]): string =>
  `${path} is not right yet:${lines.map((line) => `\n  ${line}`).join('')}`;
