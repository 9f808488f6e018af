/** The Chromium inside the npm package @sparticuz/chromium (Linux, x64), for a machine that has no browser at all. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Unpacks it once, beside the other caches in node_modules.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: NodeJS.ProcessEnv }>}
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Chromium found and none is bundled for ${process.platform} ${process.arch}: set CHROME_PATH.`,
    );
  }
  const folder = join(MODULES, '.cache', 'safeguarding-forms', `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      // Its own fonts only where the machine has none: they hold Latin letters alone.
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

/** @returns {Promise<string>} */
async function packageVersion() {
  const manifest = await readFile(join(MODULES, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  return JSON.parse(manifest).version;
}

/**
 * The package unpacks into the temporary folder, takes a half written file there for a whole one, and changes the
 * environment. So it runs in a process of its own, in a folder of its own that gets its name when it is finished.
 *
 * @param {string} folder
 */
async function unpackTo(folder) {
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: dirname(MODULES),
    // The second makes the package unpack the shared libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: work, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  // The package's own list of fonts names places of the service it was made for.
  await writeFile(
    join(work, 'fonts', 'fonts.conf'),
    '<fontconfig><dir prefix="relative">.</dir></fontconfig>\n',
  );
  await rename(work, folder).catch(async (error) => {
    await rm(work, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}
