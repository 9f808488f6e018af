/** LHC-Forms as it is published, for the tests that draw a Questionnaire with it. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const VERSION = '40.1.3';
const INTEGRITY =
  'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const KEPT = fileURLToPath(new URL(`../../node_modules/.cache/lhc-forms-${VERSION}`, import.meta.url));

const run = promisify(execFile);

/**
 * The folder with its built files, fetched from the package registry the first time and kept.
 *
 * It is no dev dependency: what is published is built and needs nothing, but names the whole of Angular as its
 * dependencies, which npm would install with it and cannot fit together.
 *
 * @returns {Promise<string>}
 */
export async function lhcForms() {
  const built = join(KEPT, 'dist/lforms');
  if (existsSync(built)) return built;
  mkdirSync(dirname(KEPT), { recursive: true });
  const folder = mkdtempSync(`${KEPT}-`);
  try {
    await run('npm', ['pack', `lforms@${VERSION}`, '--ignore-scripts', '--pack-destination', folder]).catch(
      (error) => {
        throw new Error(`LHC-Forms ${VERSION} cannot be fetched from the package registry.`, {
          cause: error,
        });
      },
    );
    const file = join(folder, `lforms-${VERSION}.tgz`);
    const given = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
    if (given !== INTEGRITY)
      throw new Error(`LHC-Forms ${VERSION} has the hash ${given}; expected is ${INTEGRITY}.`);
    await run('tar', ['-xzf', file, '-C', folder]);
    renameSync(join(folder, 'package'), KEPT);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return built;
}
