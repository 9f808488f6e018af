// @ts-check
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { listInstruments } from '@safeguarding-forms/instruments';
import { createVerifier } from '@safeguarding-forms/schemas';
import { readEditions } from './local-editions.js';
import { loadWording } from './wording.js';

const FOLDER = fileURLToPath(new URL('../../editions', import.meta.url));

/**
 * Every edition that a program of the site knows: those that come with the forms, and those of areas in a folder.
 * @param {string | undefined} given The folder; without it, the one of the examples.
 * @param {(message: string) => never} fail
 */
export async function knownEditions(given, fail) {
  const folder = resolve(given || FOLDER);
  return read(folder).catch((error) =>
    fail(
      `the edition files in ${folder} cannot be used (EDITIONS): ${error instanceof Error ? error.message : error}`,
    ),
  );
}

/** @param {string} folder */
async function read(folder) {
  const local = readEditions(folder);
  const verifier = createVerifier({ editions: local.map(({ file }) => file) });
  return { local, verifier, wordingOf: await loadWording(listInstruments(), local) };
}
