/**
 * Serves the built scripts late, to see what a page does meanwhile: `/late/<script>/<others>/dash-checklist.js` comes
 * after so many milliseconds, and after `<others>` whatever it then asks for. A script is held back under a name instead,
 * `/late/held-<name>/…`, until somebody posts to `/late/held-<name>`: what a test does meanwhile takes as long as it takes.
 */

const LATE = /^\/late\/(\d+|held-[\w-]+)\/(\d+)\/(.+)$/;
const LET_GO = /^\/late\/(held-[\w-]+)$/;
const CDN = '/packages/elements/dist/cdn/';
/** A page that is gone lets nothing go. */
const LONGEST = 120_000;

/** @param {number} milliseconds @returns {Promise<void>} */
const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @type {Map<string, { gone: Promise<void>, letGo: () => void }>} */
const held = new Map();

/** What is held back under a name. @param {string} name */
function heldAs(name) {
  let letGo = () => {};
  const known = held.get(name) ?? {
    gone: new Promise((resolve) => (letGo = () => resolve(undefined))),
    letGo: () => letGo(),
  };
  held.set(name, known);
  return known;
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
    const wait = file.includes('/') ? others : script;
    await (wait?.startsWith('held-')
      ? Promise.race([heldAs(wait).gone, after(LONGEST)])
      : after(Number(wait)));
    context.url = CDN + file;
  }
  return next();
}
