// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recipientOf } from '@safeguarding-forms/seal/internal/seal.js';

/**
 * @typedef {object} RecipientKey Whom the portal's page seals to.
 * @property {string} json The public key.
 * @property {string} kid
 * @property {string} [demoFile] Where the private half lies, where the pair was made for a demonstration.
 */

const COMMAND = fileURLToPath(
  new URL('../../../packages/seal/bin/safeguarding-forms-keys.js', import.meta.url),
);

/**
 * The public key of a demonstration. The command that makes the pair is a process of its own, so that the private half
 * is never in this one, which anybody can send requests to.
 * @param {string} file For the private half.
 */
function demoKey(file) {
  const parameters = [existsSync(file) ? 'public' : 'make', '--file', file];
  return execFileSync(process.execPath, [COMMAND, ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * The key that the operator names, or one made for a demonstration.
 * @param {string | undefined} publicFile A file with the public key, as the command prints it.
 * @param {string} dataFile Beside it lies the key of a demonstration.
 * @returns {Promise<RecipientKey>}
 * @throws when the file cannot be read, or holds no public key
 */
export async function recipientKey(publicFile, dataFile) {
  const demoFile = `${dataFile}.demo-keys.private.json`;
  const json = (publicFile ? readFileSync(publicFile, 'utf8') : demoKey(demoFile)).trim();
  const { kid } = await recipientOf(json);
  return { json, kid, ...(!publicFile && { demoFile }) };
}
