/** Nobody is assessed in a mixture of languages: what a form says is all in the parts that its element loads. */
import { catalogue } from '@safeguarding-forms/instruments';
import { languages, type Explanations, type Message, type Words } from '@safeguarding-forms/text';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

/** The ids of all messages, also of the rows of a group, which are named by number. */
function idsIn(said: object): string[] {
  return Object.values(said).flatMap((part: unknown): string[] => {
    if (typeof part === 'function') return [(part as (n: number) => Message)(1).id];
    return 'template' in (part as object) ? [(part as Message).id] : idsIn(part as object);
  });
}

describe.each(published)('$name', ({ id, edition }) => {
  it.each(languages.map(({ code, parts }) => ({ code, parts })))(
    'is in $code as a whole',
    async ({ parts }) => {
      const folder = `../../packages/text/src/en/${id}/${edition}`;
      const { words } = (await import(/* @vite-ignore */ `${folder}.ts`)) as { words: Words };
      const { explanations } = (await import(/* @vite-ignore */ `${folder}-explanations.ts`)) as {
        explanations: Explanations;
      };
      const loaded = await Promise.all([parts.chrome?.load(), parts[id]?.load()]);
      const templates = Object.assign({}, ...loaded.map((each) => each?.templates)) as object;
      const missing = new Set(idsIn([words, explanations]).filter((each) => !(each in templates)));
      expect([...missing]).toEqual([]);
    },
  );
});

it('is asked of every edition', () => {
  expect(published).toHaveLength(catalogue.listInstruments().length);
});
