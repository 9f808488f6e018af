/** What the styles of a form may not ask, since every answer would pay for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../packages/elements/src/styles/', import.meta.url);

const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('-styles.ts'));

/** What a `:has()` is asked of. */
const asked = (css: string): string[] =>
  [...css.matchAll(/([^\s,{}>+~]*):has\(/g)].map(([, whose = '']) => whose);

it('finds what is asked by `:has()`', () => {
  expect(asked('.a > .b:has(.c), .d { } .form:has(> .exit) { }')).toEqual(['.b', '.form']);
  expect(sheets.length).toBeGreaterThan(10);
});

// Whatever is put in or taken away under such a box makes the browser style and lay out all of it anew: 14 ms for an answer
// instead of 3, in a form that stood in the page.
it.each(sheets)('%s asks no box that holds the whole form what stands in it', (name) => {
  const whole = asked(readFileSync(new URL(name, FOLDER), 'utf8')).filter((whose) =>
    /^(:host|\.form|\.layout|\.questions|section)$/.test(whose),
  );
  expect(whole).toEqual([]);
});
