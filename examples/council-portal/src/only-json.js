// @ts-check
import { bodyLimit } from 'hono/body-limit';
import { fromThisSite } from './from-this-site.js';

/**
 * Lets through what a page of this site posts as JSON, up to so many bytes.
 * @param {number} maxSize
 * @returns {[import('hono').MiddlewareHandler, import('hono').MiddlewareHandler]}
 */
export const onlyJson = (maxSize) => [
  async (c, next) => {
    if (!fromThisSite(c.req)) return c.json({ error: 'Submissions are taken from this site alone.' }, 403);
    if (!/^application\/json *(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
      return c.json({ error: 'A submission is sent as application/json.' }, 415);
    }
    return next();
  },
  bodyLimit({
    maxSize,
    // What is still on its way is not read, so the connection cannot serve another request.
    onError: (c) =>
      c.json({ error: `A submission has at most ${maxSize} bytes.` }, 413, { connection: 'close' }),
  }),
];
