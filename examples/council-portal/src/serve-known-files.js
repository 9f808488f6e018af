// @ts-check
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

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
  return async (c, next) => {
    const path = c.req.path.slice(prefix.length);
    if (!known.has(path)) return next();
    c.header('Cache-Control', 'no-cache');
    c.header('Content-Type', MEDIA_TYPES[extname(path)] ?? 'application/octet-stream');
    return c.body(new Uint8Array(await readFile(join(directory, path))));
  };
}
