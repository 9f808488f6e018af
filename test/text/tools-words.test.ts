/** What holds of the words of routes and grids, besides what holds of every record's (`record-words.test.ts`). */
import { getInstrument, type ChoiceItem, type Instrument, type Item } from '@safeguarding-forms/instruments';
import type { Explanations, Message, Words } from '@safeguarding-forms/text';
import { explanations as screening } from '@safeguarding-forms/text/internal/en/mappa-screening/cleveland-explanations.js';
import { words as screeningWords } from '@safeguarding-forms/text/internal/en/mappa-screening/cleveland.js';
import { explanations as liverpool } from '@safeguarding-forms/text/internal/en/marac-decision/liverpool-explanations.js';
import { words as liverpoolWords } from '@safeguarding-forms/text/internal/en/marac-decision/liverpool.js';
import { explanations as sefton } from '@safeguarding-forms/text/internal/en/marac-decision/sefton-explanations.js';
import { words as seftonWords } from '@safeguarding-forms/text/internal/en/marac-decision/sefton.js';
import { explanations as grid } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland-explanations.js';
import { words as gridWords } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland.js';
import { describe, expect, it } from 'vitest';

const routes: readonly (readonly [string, Instrument, Words, Explanations])[] = [
  ['decision of Sefton', getInstrument('marac-decision', 'sefton'), seftonWords, sefton],
  ['decision of Liverpool', getInstrument('marac-decision', 'liverpool'), liverpoolWords, liverpool],
  ['screening of Cleveland', getInstrument('mappa-screening', 'cleveland'), screeningWords, screening],
];
const gridForm: Instrument = getInstrument('severity-grid', 'cleveland');
const gridSays: { readonly words: Words; readonly explanations: Explanations } = {
  words: gridWords,
  explanations: grid,
};

const textOf = (message: Message | undefined): string => String(message?.template);
const itemsOf = ({ sections }: Instrument): Item[] => sections.flatMap(({ items }) => items);

describe.each(routes)('words of the %s', (_name, form, words, explanations) => {
  const questions = itemsOf(form).filter(({ required }) => required === true);

  it('ask every question on the way as a question', () => {
    expect(questions.length).toBeGreaterThan(5);
    for (const { id } of questions) expect(textOf(words.items[id]?.label), id).toMatch(/\?$/);
  });

  it('say at every end what to do, and at none that nothing is to be done', () => {
    for (const outcome of form.outcomes) {
      const { label, next } = explanations.outcomes[outcome]!;
      expect(textOf(next).length, outcome).toBeGreaterThan(100);
      expect(textOf(label), outcome).not.toMatch(/\b(nothing|no action|none|closed?|end)\b/i);
    }
  });

  it('say wherever nobody is referred that there can be danger all the same', () => {
    const calm = form.outcomes.filter((outcome) => outcome !== 'refer' && !/^level-[23]$/.test(outcome));
    expect(calm.length).toBeGreaterThan(0);
    for (const outcome of calm)
      expect(textOf(explanations.outcomes[outcome]?.next), outcome).toMatch(
        /\b(danger|risk)\b|neither cancels nor replaces/,
      );
  });
});

it('no end of the screening takes the place of a referral to MARAC', () => {
  for (const [outcome, { next }] of Object.entries<{ readonly next: Message }>(screening.outcomes))
    expect(textOf(next), outcome).toContain('neither cancels nor replaces a MARAC referral');
});

describe('words of the grid', () => {
  const { words, explanations } = gridSays;
  const choices = itemsOf(gridForm).filter((item): item is ChoiceItem => item.kind === 'choice');
  const rows = Object.values(gridForm.grid ?? {}).flat() as readonly string[];

  it('say of every row what each of its options means', () => {
    expect(choices.map(({ id }) => id)).toEqual(rows);
    for (const { id, options } of choices)
      expect(Object.keys(words.items[id]?.optionHints ?? {}), id).toEqual(options);
  });

  it('call an option of one table the same in all of its rows: a column has one head', () => {
    for (const { id, items } of gridForm.sections.filter(({ asTable }) => asTable)) {
      expect(new Set(items.map((item) => words.items[item.id]?.options)).size, id).toBe(1);
    }
  });

  it('tell the levels of a row apart', () => {
    for (const { id, options } of choices) {
      const hints = Object.values(words.items[id]?.optionHints ?? {}).map(textOf);
      expect(new Set(hints).size, id).toBe(options.length);
    }
  });

  it('say nowhere that a level means safety', () => {
    for (const { id } of choices)
      for (const hint of Object.values(words.items[id]?.optionHints ?? {}))
        expect(textOf(hint), id).not.toMatch(/\bsafe\b|\b(no|little) (danger|risk)\b/i);
  });

  it('say that the highest level counts', () => {
    expect(textOf(explanations.guidance?.steps.highest)).toContain('highest level counts');
  });
});
