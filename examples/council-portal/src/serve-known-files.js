// @ts-check
import { serveStatic } from '@hono/node-server/serve-static';

/**
 * Serves files out of a list that is fixed when the server starts: a path that is not in the list is never looked up
 * on the disk, so no request can walk out of the directory.
 * @param {string} prefix What stands before the file's path in the address, `/cdn/`.
 * @param {string} directory
 * @param {Iterable<string>} paths Relative to the directory, with forward slashes.
 * @returns {import('hono').MiddlewareHandler}
 */
export function serveKnownFiles(prefix, directory, paths) {
  const known = new Set(paths);
  const fileOf = (/** @type {string} */ path) => path.slice(prefix.length);
  const served = serveStatic({ root: directory, rewriteRequestPath: fileOf });
  return async (c, next) => {
    if (!known.has(fileOf(c.req.path))) return next();
    c.header('Cache-Control', 'no-cache');
    return served(c, next);
  };
}
