/** The README stays what can be read in five minutes, and what it shows works together. */
import { expect, it } from 'vitest';
import { published } from '../support/published.js';
import { blocksOf, pages } from './pages.js';

const [readme] = pages;
const { text } = readme!;

it('has at most 150 lines', () => {
  expect(text.split('\n').length).toBeLessThanOrEqual(151);
});

it('shows a form, says that its wording is a draft, and links every page but those that belong to one', () => {
  expect(text).toMatch(/!\[[^\]]{20,}\]\(docs\/public\/[\w-]+\.png\)/);
  expect(text).toContain('is a draft');
  const linked = new Set(readme!.links.map((link) => link.split('#')[0]));
  const PARTS = /^docs\/(decisions\/\d|support-to-check|accessibility|security-policy)/;
  const missing = pages.filter(
    ({ path }) => path.startsWith('docs/') && !PARTS.test(path) && !linked.has(path),
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
});

it('lists every element, with its editions', () => {
  const rows = new Map(
    [...text.matchAll(/^\| `<([\w-]+)>`\s*\|(.*)\|$/gm)].map(([, tag = '', row = '']) => [tag, row]),
  );
  for (const { definition, edition } of published)
    expect(rows.get(definition.element)).toContain(`\`${edition}\``);
  expect([...rows.keys()].sort()).toEqual(
    [
      ...new Set([...published.map(({ definition }) => definition.element as string), 'safeguarding-form']),
    ].sort(),
  );
});

it('says of the policy what every page says of it, and lets a snippet post', () => {
  const policies = new Set(blocksOf(pages, 'http').map(({ code }) => code.trim()));
  expect(policies.size).toBe(1);
  const [policy = ''] = policies;
  expect(policy).toMatch(/^Content-Security-Policy: /);
  expect(policy).toContain("connect-src 'self'");
});
