/** Finds the browsers that the tests run in: what the environment names, else what is installed, else a Chromium from npm. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledChromium } from './bundled-chromium.mjs';

/** The engines, in the order in which they are reported. */
export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Each of them draws without a screen and stays off the network by itself. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

class NotInstalled extends Error {}

/**
 * @typedef {object} Executable
 * @property {string} executablePath
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env] the whole environment that it needs, where that is not the current one
 */

/**
 * @returns {Promise<Executable>}
 * @throws when CHROME_PATH is wrong, or when there is none and the bundled one cannot be unpacked
 */
export async function findChromium() {
  const installed = named('CHROME_PATH') ?? CHROMIUM_PLACES.find(isExecutable);
  if (installed) return { executablePath: installed, args: CHROMIUM_ARGS };
  const bundled = await bundledChromium();
  return { ...bundled, args: [...CHROMIUM_ARGS, ...bundled.args] };
}

/**
 * @returns {Executable}
 * @throws when FIREFOX_PATH is wrong or none is installed
 */
export function findFirefox() {
  const executablePath = named('FIREFOX_PATH') ?? FIREFOX_PLACES.find(isExecutable);
  if (!executablePath)
    throw new NotInstalled('not installed (Debian: firefox-esr; elsewhere set FIREFOX_PATH)');
  return { executablePath, args: [] };
}

/**
 * WebKitGTK, which needs a driver and a screen.
 *
 * @returns {{ driverPath: string, browserPath: string }}
 * @throws when one of its parts is not installed
 */
export function findWebKit() {
  const driverPath = '/usr/bin/WebKitWebDriver';
  const browserPath = miniBrowserPlaces().find(isExecutable);
  const missing = [
    ...(isExecutable(driverPath) && browserPath ? [] : ['webkit2gtk-driver']),
    ...(isExecutable('/usr/bin/Xvfb') ? [] : ['xvfb']),
  ];
  if (missing.length > 0 || !browserPath)
    throw new NotInstalled(`not installed (Debian: ${missing.join(' ')})`);
  return { driverPath, browserPath };
}

/**
 * Looks for every engine. One that is missing is left out and said so on the console, or stops the run when
 * SF_REQUIRE_BROWSERS (comma separated) names it. Chromium is always required.
 *
 * @returns {Promise<{ chromium: Executable, firefox: Executable | undefined, webkit: ReturnType<typeof findWebKit> | undefined }>}
 */
export async function findBrowsers() {
  const required = requiredEngines(process.env.SF_REQUIRE_BROWSERS);
  const firefox = orMissing('firefox', findFirefox, required);
  const webkit = orMissing('webkit', findWebKit, required);
  return { chromium: await findChromium(), firefox, webkit };
}

/**
 * @param {string} [list]
 * @returns {Set<string>}
 */
function requiredEngines(list = '') {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => !ENGINES.some((engine) => engine === name));
  if (unknown.length > 0) {
    throw new Error(`SF_REQUIRE_BROWSERS names "${unknown.join('", "')}". Allowed: ${ENGINES.join(', ')}.`);
  }
  return new Set(names);
}

/**
 * @template T
 * @param {string} engine
 * @param {() => T} find
 * @param {Set<string>} required
 * @returns {T | undefined}
 */
function orMissing(engine, find, required) {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error;
    const reason = `${engine}: ${error.message}`;
    if (required.has(engine))
      throw new Error(`SF_REQUIRE_BROWSERS asks for a browser that is missing. ${reason}`, { cause: error });
    console.warn(`\n!!! NOT TESTED in ${reason}\n`);
    return undefined;
  }
}

/** @param {string} variable */
function named(variable) {
  const path = process.env[variable];
  if (path && !isExecutable(path))
    throw new Error(`${variable} is "${path}", which is not a program that can be run.`);
  return path || undefined;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian keeps it under the machine's architecture, Fedora under libexec. */
function miniBrowserPlaces() {
  const folders = ['/usr/libexec', '/usr/lib', ...subfolders('/usr/lib')];
  return folders.flatMap((folder) =>
    ['4.1', '4.0', '6.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
  );
}

/** @param {string} folder */
function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => join(folder, name));
}
