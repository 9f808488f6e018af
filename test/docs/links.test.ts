/** Every link of a document leads to a file that is there, and to a heading that it has. Nothing is asked of the network. */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { documents } from './pages.js';

const anchorsOf = new Map(documents.map(({ path, anchors }) => [path, anchors]));

/** What is wrong with a link, if anything is. */
function fault(page: string, link: string): string | undefined {
  if (/^[a-z]+:/.test(link)) return URL.canParse(link) ? undefined : `${link} is no address`;
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(ROOT + target)) return `${link}: there is no ${target}`;
  if (anchor === undefined) return undefined;
  const anchors = anchorsOf.get(target);
  if (!anchors) return `${link}: ${target} is no document with headings`;
  return anchors.has(anchor) ? undefined : `${link}: ${target} has no such heading`;
}

describe('the links', () => {
  it.each(documents.filter(({ links }) => links.length))('$path', ({ path, links }) => {
    expect(links.map((link) => fault(path, link)).filter(Boolean)).toEqual([]);
  });

  it('are many, and a wrong one is found', () => {
    expect(documents.flatMap(({ links }) => links).length).toBeGreaterThan(150);
    expect(fault('README.md', 'docs/none.md')).toContain('there is no docs/none.md');
    expect(fault('README.md', 'docs/faq.md#none')).toContain('no such heading');
    expect(fault('docs/faq.md', '../README.md#paste-this')).toBeUndefined();
  });
});
