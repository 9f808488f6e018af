/** Serves the pages in `test/support/strict/` as a careful host serves its own: with a strict Content-Security-Policy. */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * @param {{ path: string, set(header: string, value: string): void }} context
 * @param {() => Promise<unknown>} next
 */
export function strictPages(context, next) {
  if (context.path.startsWith('/test/support/strict/')) context.set('Content-Security-Policy', POLICY);
  return next();
}
