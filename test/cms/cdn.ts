/** What the build has left in `dist/cdn`, and the hashes that it says and that are true. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const CDN = new URL('../../packages/elements/dist/cdn/', import.meta.url);

/** `integrity.json`: hashes by address. */
export const integrity = JSON.parse(readFileSync(new URL('integrity.json', CDN), 'utf8')) as Readonly<
  Record<string, string>
>;

/** The hash that a file of the build really has. */
export const hashOf = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, CDN)))
    .digest('base64')}`;
