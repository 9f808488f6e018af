/** The site's sidebar has every page of `docs`, once, and no other. */
import { expect, it } from 'vitest';
import { groups } from '../../docs/.vitepress/pages.mjs';
import { pages } from './pages.js';

it('lists every page but the first, and the decisions by their own list', () => {
  const listed = groups.flatMap(({ items }) => items.map(({ link }) => `docs${link}.md`));
  const there = pages
    .map(({ path }) => path)
    .filter((path) => path !== 'README.md' && path !== 'docs/index.md' && !/decisions\/\d/.test(path));
  expect(listed.sort()).toEqual(there.sort());
});
