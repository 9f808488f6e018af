/**
 * Pages link as files of the repository do, so that they can be read there too. On the site, what stands outside `docs` is
 * linked at the repository's address.
 */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type MarkdownIt from 'markdown-it';

const DOCS = fileURLToPath(new URL('..', import.meta.url));

/** Pages that take in a file of the repository's root, whose links begin there. */
const FROM_ROOT = new Set(['accessibility.md', 'security-policy.md']);

/** Where a link leads to on the site. */
function onSite(href: string, page: string, repository: string): string {
  if (/^([a-z]+:|#|\/)/.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const from = posix.dirname(`docs/${page}`);
  const asPage = posix.join(from, path);
  // A page's own links begin at the page, those of a file that it takes in at the root.
  const target = FROM_ROOT.has(page) && !path.startsWith('..') ? posix.normalize(path) : asPage;
  const hash = anchor ? `#${anchor}` : '';
  if (target.startsWith('docs/') && target.endsWith('.md') && existsSync(`${DOCS}${target.slice(5)}`)) {
    const relative = posix.relative(from, target);
    return `${relative.startsWith('.') ? relative : `./${relative}`}${hash}`;
  }
  return `${repository}/blob/main/${target}${hash}`;
}

/** Has a Markdown renderer link so. */
export function repositoryLinks(markdown: MarkdownIt, repository: string): void {
  markdown.core.ruler.push('repository-links', ({ tokens, env }) => {
    const { relativePath } = env as { relativePath: string };
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href) token.attrSet('href', onSite(href, relativePath, repository));
    }
  });
}
