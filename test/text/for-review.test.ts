/**
 * What a wrong translation could make dangerous is marked for a reviewer in the translators' files: what strangulation
 * does, legal grounds and what is said of them, what is not known, and all that is said to the person at risk alone.
 */
import { readFileSync } from 'node:fs';
import type { Instrument } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { itemsIn } from '@safeguarding-forms/instruments/internal/check/conditions.js';
import {
  markedNow,
  notKnowing,
  openQuestions,
  safety,
  type Explanations,
  type Message,
  type Words,
} from '@safeguarding-forms/text';
import { selfChrome } from '@safeguarding-forms/text/internal/en/self/chrome.js';
import { helpWords } from '@safeguarding-forms/text/internal/en/self/services.js';
import { self } from '@safeguarding-forms/text/internal/en/self/shared.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';
import { selfServeEditions } from '../support/self-serve-words.js';

/** The ids of all messages in a tree of words. */
function idsIn(said: unknown): string[] {
  if (typeof said === 'function') return idsIn((said as (label: string) => Message)(''));
  if (typeof said !== 'object' || said === null) return [];
  return 'template' in said ? [(said as Message).id] : Object.values(said).flatMap(idsIn);
}

async function wordsOf({ id, edition }: Instrument): Promise<[Words, Explanations]> {
  const entry = `../../packages/text/src/en/${id}/${edition}`;
  const { words } = (await import(/* @vite-ignore */ `${entry}.ts`)) as { words: Words };
  const { explanations } = (await import(/* @vite-ignore */ `${entry}-explanations.ts`)) as {
    explanations: Explanations;
  };
  return [words, explanations];
}

/** What an edition says that a reviewer has to see in every language. */
async function toReview(definition: Instrument): Promise<string[]> {
  const [words, explanations] = await wordsOf(definition);
  const items = allItems(definition);
  const urgent = items.filter((item) => item.kind === 'question' && item.urgent);
  const grounds = items.filter((item) => item.kind === 'choices' && item.grounds);
  const rules = definition.rules.filter(
    (rule) =>
      rule.kind === 'not-known' ||
      (rule.kind === 'contradiction' &&
        [rule.item, ...rule.when.flatMap(itemsIn)].some((id) => grounds.some((item) => item.id === id))),
  );
  return [
    ...urgent.flatMap(({ id }) => idsIn(explanations.why[id])),
    ...grounds.flatMap(({ id }) => idsIn(words.items[id])),
    ...rules.flatMap(({ id }) => idsIn(explanations.rules[id])),
  ];
}

/** The state of each translation that has one. */
function statesIn(part: string, code: string): ReadonlyMap<string, string> {
  const file = new URL(`../../packages/text/xliff/${part}/${code}.xlf`, import.meta.url);
  const units = readFileSync(file, 'utf8').matchAll(
    /<trans-unit id="([^"]+)">(?:(?!<\/trans-unit>).)*?<target state="([^"]+)">/gs,
  );
  return new Map([...units].map(([, id, state]) => [id!, state!]));
}

describe.each(['cy', 'ur'])('in %s', (code) => {
  it('what is said to the person at risk alone is marked for a reviewer', () => {
    const said = [...selfServeEditions.map(({ words }) => words), self, selfChrome, helpWords, safety];
    // What professionals read too has been marked, or not, as theirs.
    const ids = [...new Set(said.flatMap(idsIn))].filter((id) => /^([\w-]+\.)?self\./.test(id)).sort();
    expect(ids.length).toBeGreaterThan(350);
    const states = new Map(['self', 'dash', 'merit'].flatMap((part) => [...statesIn(part, code)]));
    expect(ids.filter((id) => states.get(id) !== 'needs-review-translation')).toEqual([]);
  });

  it('texts that could do harm are marked for a reviewer', async () => {
    const all = await Promise.all(published.map(({ definition }) => toReview(definition)));
    const ids = [
      ...new Set([...all.flat(), ...[notKnowing, markedNow(2), openQuestions(2)].flatMap(idsIn)]),
    ].sort();
    expect(ids.length).toBeGreaterThan(80);
    const parts = ['chrome', ...new Set(published.map(({ id }) => id))];
    const states = new Map(parts.flatMap((part) => [...statesIn(part, code)]));
    expect(ids.filter((id) => states.get(id) !== 'needs-review-translation')).toEqual([]);
  });
});
