import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import type { WatchedEdition } from './watched-edition.js';

/** The page's own files, beside the package's `dist`. */
const PAGE = fileURLToPath(new URL('../../../preview/', import.meta.url));

/** Nothing comes from elsewhere and nothing goes there. The forms make one Trusted Types policy, `lit-html`. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['lit-html', "'allow-duplicates'"],
  },
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

/** Names of this machine for itself. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The preview's pages: the page, its scripts, the elements', the file as it is, and word of every save.
 * @param edition The file.
 * @param elements The folder of the elements' scripts.
 */
export function previewApp(edition: WatchedEdition, elements: string): Hono {
  const app = new Hono();
  app.use(headers);
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    // A page elsewhere can point its own name at this address, and would then be of the same origin.
    const host = (c.req.header('Host') ?? '').replace(/:\d+$/, '').toLowerCase();
    if (!OWN_NAMES.includes(host)) return c.text('The preview is for this machine alone.', 421);
    if (!['GET', 'HEAD'].includes(c.req.method))
      return c.text('Only GET is served.', 405, { Allow: 'GET, HEAD' });
    return next();
  });
  app.get('/', serveStatic({ path: `${PAGE}page.html` }));
  app.get(
    '/preview/*',
    serveStatic({ root: PAGE, rewriteRequestPath: (path) => path.slice('/preview'.length) }),
  );
  app.get('/cdn/*', serveStatic({ root: elements, rewriteRequestPath: (path) => path.slice('/cdn'.length) }));
  app.get('/edition', (c) => c.json(edition.state()));
  app.get('/changes', (c) =>
    streamSSE(c, async (stream) => {
      const tell = (): void => void stream.writeSSE({ event: 'saved', data: '' });
      const deafen = edition.listen(tell);
      // What was saved before the page listened is not missed.
      tell();
      await new Promise<void>((gone) => stream.onAbort(gone));
      deafen();
    }),
  );
  app.notFound((c) => c.text('There is no such page.', 404));
  return app;
}
