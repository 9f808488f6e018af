/** The page on themes has every token, as it is. */
import { readFile } from 'node:fs/promises';
import { plain } from '@safeguarding-forms/elements/internal/themes/tokens.js';
import { themes } from '@safeguarding-forms/elements/internal/themes/themes.js';
import { expect, it } from 'vitest';

const page = await readFile(new URL('../../docs/themes.md', import.meta.url), 'utf8');

/** The cells of a table's row that begins with a text in code. */
const rows = new Map(
  [...page.matchAll(/^\| `([^`]+)`\s*\|(.*)\|$/gm)].map(([, first = '', rest = '']) => [
    first,
    rest.split('|').map((cell) => cell.trim().replaceAll('`', '')),
  ]),
);

it('names every token with its meaning and its defaults, and no other', () => {
  const { light, dark, shape } = plain;
  const expected = [
    ...Object.entries(shape).map(([name, value]) => [`--sf-${name}`, value, '']),
    ...Object.entries(light).map(([name, value]) => [`--sf-${name}`, value, dark[name as keyof typeof dark]]),
  ];
  const described = [...rows].filter(([name]) => name.startsWith('--sf-'));
  expect(described.map(([name, [, lightly, darkly]]) => [name, lightly, darkly])).toEqual(expected);
  expect(described.filter(([, [meaning]]) => !meaning)).toEqual([]);
});

it('names every theme by its class', () => {
  const classes = [...rows.keys()].filter((name) => name.startsWith('sf-theme-'));
  expect(classes).toEqual(Object.keys(themes).map((name) => `sf-theme-${name}`));
});
