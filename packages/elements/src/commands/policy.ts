import { createHash } from 'node:crypto';
import type { Embedding } from './embedding.js';

/** The source of a policy that lets pass one inline script: this very text, to the last space. */
export const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The header of the page: what it may load, run and ask for, and nothing else.
 * @param inline The texts of the scripts that stand in the page itself.
 */
export function policyFor({ base, post }: Embedding, inline: readonly string[]): string {
  const directives = [
    "default-src 'none'",
    `script-src ${[base.source, ...inline.map(sourceOf)].join(' ')}`,
    `style-src ${base.source}`,
    `connect-src ${post.source}`,
    "base-uri 'none'",
    "form-action 'none'",
    // Another site that shows the page in a frame could lay something over it.
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ];
  return `Content-Security-Policy: ${directives.join('; ')}`;
}
