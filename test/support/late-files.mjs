/**
 * Serves the built scripts late, to see what a page does meanwhile: `/late/<script>/<others>/dash-checklist.js` comes
 * after so many milliseconds, and after `<others>` whatever it then asks for.
 */

const LATE = /^\/late\/(\d+)\/(\d+)\/(.+)$/;
const CDN = '/packages/elements/dist/cdn/';

/**
 * @param {{ path: string, url: string }} context
 * @param {() => Promise<unknown>} next
 */
export async function lateFiles(context, next) {
  const [, script, others, file = ''] = LATE.exec(context.path) ?? [];
  if (file) {
    const wait = Number(file.includes('/') ? others : script);
    await new Promise((resolve) => setTimeout(resolve, wait));
    context.url = CDN + file;
  }
  return next();
}
