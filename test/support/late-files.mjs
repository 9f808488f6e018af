/**
 * Serves the built scripts late, to see what a page does meanwhile. `/late/now/<others>/dash-checklist.js` comes at once, and
 * what it then asks for after so many milliseconds. `/late/held-<name>/<others>/…` is held back until somebody posts to
 * `/late/held-<name>`: what a test does meanwhile takes as long as it takes.
 */

const LATE = /^\/late\/(now|held-[\w-]+)\/(\d+)\/(.+)$/;
const LET_GO = /^\/late\/(held-[\w-]+)$/;
const CDN = '/packages/elements/dist/cdn/';
/** A page that is gone lets nothing go. */
const LONGEST = 120_000;

/** @param {number} milliseconds @returns {Promise<void>} */
const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @typedef {{ gone: Promise<void>, letGo: () => void }} Held */

/** @type {Map<string, Held>} */
const held = new Map();

/** What is held back under a name. @param {string} name @returns {Held} */
function heldAs(name) {
  const known = held.get(name);
  if (known) return known;
  let letGo = () => {};
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => (letGo = resolve));
  held.set(name, { gone, letGo });
  return { gone, letGo };
}

/**
 * @param {{ path: string, url: string, method: string, status: number }} context
 * @param {() => Promise<unknown>} next
 */
export async function lateFiles(context, next) {
  const [, name = ''] = LET_GO.exec(context.path) ?? [];
  if (name && context.method === 'POST') {
    heldAs(name).letGo();
    context.status = 204;
    return undefined;
  }
  const [, script = '', others, file = ''] = LATE.exec(context.path) ?? [];
  if (file) {
    if (file.includes('/')) await after(Number(others));
    else if (script !== 'now') await Promise.race([heldAs(script).gone, after(LONGEST)]);
    context.url = CDN + file;
  }
  return next();
}
