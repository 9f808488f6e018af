import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isObject, publicHalf, type PrivateJwk } from '../jwk.js';

/** For its owner alone. */
const OWNER_ONLY = 0o600;

/** A file of private keys: a JWK set (RFC 7517, 5) whose first key is in use, and whose others open what is older. */
export type KeyFile = readonly [PrivateJwk, ...PrivateJwk[]];

/** A key file that cannot be used, in words; never with anything of what it holds. */
export class KeyFileError extends Error {}

const isPrivate = (key: unknown): key is PrivateJwk => {
  publicHalf(key);
  return isObject(key) && typeof key.d === 'string' && typeof key.kid === 'string';
};

/** Reads the private keys. @throws KeyFileError when it is not there, not readable, or holds something else. */
export function readKeyFile(file: string): KeyFile {
  let keys: unknown;
  try {
    ({ keys } = JSON.parse(readFileSync(file, 'utf8')) as { keys?: unknown });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new KeyFileError(`${file} cannot be read: ${code ?? 'it is not JSON'}.`);
  }
  try {
    if (Array.isArray(keys) && keys.length && keys.every(isPrivate)) return keys as unknown as KeyFile;
  } catch {
    // A key of another kind: said below.
  }
  throw new KeyFileError(`${file} is not a set of private keys on P-256 or X25519, each with its kid.`);
}

/** Whether others on this machine can read the file. */
export const isOpenToOthers = (file: string): boolean => (statSync(file).mode & 0o077) !== 0;

const textOf = (keys: KeyFile): string => `${JSON.stringify({ keys }, null, 2)}\n`;

/** Writes a new file. @throws KeyFileError when there is one already: a key that is overwritten is lost. */
export function createKeyFile(file: string, keys: KeyFile): void {
  try {
    writeFileSync(file, textOf(keys), { mode: OWNER_ONLY, flag: 'wx', flush: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new KeyFileError(`${file} is there already, and is left as it is. To add a key: rotate.`);
    throw new KeyFileError(`${file} cannot be written: ${code}.`);
  }
}

/** Puts another set in the place of the one that is there: whole or not at all, so that no key is lost half-way. */
export function replaceKeyFile(file: string, keys: KeyFile): void {
  const next = `${file}.new`;
  createKeyFile(next, keys);
  try {
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw new KeyFileError(`${file} cannot be replaced: ${(error as NodeJS.ErrnoException).code}.`);
  }
}
