/** What the person at risk is asked who fills a form in alone, in every edition that can be filled in so. */
import {
  catalogue,
  defineInstrument,
  type Condition,
  type Instrument,
} from '@safeguarding-forms/instruments';
import { allItems, countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { itemsIn } from '@safeguarding-forms/instruments/internal/check/conditions.js';
import { selfServe } from '@safeguarding-forms/instruments/internal/check/self-serve.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

/** The forms that are about one person, and that this person can answer: those that are scored by what is asked of them. */
const editions = published.filter(({ id }) => id === 'dash' || id === 'merit');

const idsOf = (definition: Instrument): string[] => allItems(definition).map(({ id }) => id);

/** What only a professional is asked, as the definition marks it. */
function professionals({ sections }: Instrument): string[] {
  return sections.flatMap((section) =>
    section.items.filter((item) => section.professional || item.professional).map(({ id }) => id),
  );
}

/** What decides the result besides the count. */
function decisive({ scoring }: Instrument): string[] {
  const items = scoring?.factors.flatMap((factor) => factor.items) ?? [];
  return scoring?.callouts ? [...items, scoring.callouts.item] : items;
}

/** Who fills in, who signs, what is judged, looked up or recorded: nothing of the kind is the person's own to answer. */
const RECORDS =
  /judgement|incomplete|signed|assess|agency|contact|referr|consent|marac|grounds|completedWith|victim(Name|Dob)|comments|summary|supporting|aggravating|mitigating|further|callouts(Number|Details)|childrenAtRisk/i;
/** The question what matters most to the person is printed under a heading of the referral, and is theirs. */
const OWN = ['victimPriorities', 'policeCallouts'];

describe.each(editions)('$name, asked of the person alone', ({ definition, edition, id }) => {
  const asked = selfServe(definition);
  const ids = idsOf(asked);

  it('asks nothing that is a professional’s', () => {
    expect(professionals(definition).length).toBeGreaterThan(0);
    expect(professionals(asked)).toEqual([]);
    expect(ids.filter((item) => professionals(definition).includes(item))).toEqual([]);
    expect(ids.filter((item) => RECORDS.test(item) && !OWN.includes(item))).toEqual([]);
  });

  it('leaves out what is a professional’s and nothing else', () => {
    expect(ids).toEqual(idsOf(definition).filter((item) => !professionals(definition).includes(item)));
  });

  it('keeps every question that counts and everything that is a factor', () => {
    expect(countedQuestions(asked).map((question) => question.id)).toEqual(
      countedQuestions(definition).map((question) => question.id),
    );
    expect(decisive(definition).length).toBeGreaterThan(0);
    expect(decisive(definition).filter((item) => !ids.includes(item))).toEqual([]);
  });

  it('asks for no judgement and no attachment, requires nothing, and asks no source', () => {
    for (const item of allItems(asked)) {
      expect(['judgement', 'attachment', 'group']).not.toContain(item.kind);
      expect(item).not.toHaveProperty('required');
      expect(item).not.toHaveProperty('asksSource');
    }
    expect(asked.unansweredExcusedBy).toBeUndefined();
  });

  it('has no empty section, and each once', () => {
    for (const { id: section, items } of asked.sections) expect(items.length, section).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has only conditions and rules on what is asked', () => {
    const conditions = asked.sections.flatMap(({ when, items }) => [when, ...items.map((item) => item.when)]);
    const read = conditions.filter((when): when is Condition => when !== undefined).flatMap(itemsIn);
    expect(read.filter((item) => !ids.includes(item))).toEqual([]);
    for (const rule of asked.rules) {
      const named =
        rule.kind === 'contradiction'
          ? [rule.item.split('.', 1)[0], ...rule.when.flatMap(itemsIn)]
          : rule.kind === 'at-most-one-yes'
            ? rule.items
            : [rule.id];
      expect(named.filter((item) => !ids.includes(item as string))).toEqual([]);
    }
  });

  it('is the same for the same definition, and frozen', () => {
    expect(selfServe(definition)).toBe(asked);
    expect(Object.isFrozen(asked)).toBe(true);
    expect(Object.isFrozen(asked.sections[0]?.items[0])).toBe(true);
  });

  it('leaves the definition as it is', () => {
    expect(catalogue.getInstrument(id, edition)).toBe(definition);
    expect(idsOf(definition).length).toBeGreaterThan(ids.length);
  });

  it('is scored as the whole form is', () => {
    expect(asked.scoring).toBe(definition.scoring);
    expect([asked.id, asked.edition, asked.version]).toEqual([id, edition, definition.version]);
  });
});

describe('MeRIT, asked of the person alone', () => {
  const merit = catalogue.getInstrument('merit', 'liverpool');

  it('loses of what decides a route only what is known of an earlier conference, which question 8 asks too', () => {
    const ids = idsOf(selfServe(merit));
    const read = Object.values(merit.scoring?.decisions ?? {}).flatMap(itemsIn);
    expect([...new Set(read.filter((item) => !ids.includes(item)))].sort()).toEqual([
      'differentPerpetrator',
      'incidentDate',
      'previousMaracDate',
    ]);
    expect(catalogue.score('merit', 'liverpool', { q8: { answer: 'yes' } })).toMatchObject({
      basis: ['repeat'],
      outcome: 'refer',
    });
  });
});

describe('rules that stay', () => {
  const rulesOf = (id: string, edition: string): string[] =>
    selfServe(catalogue.getInstrument(id, edition)).rules.map((rule) => rule.id);

  it('are those on what the person answers', () => {
    expect(rulesOf('dash', 'kirklees')).toEqual(['none-alone']);
    expect(rulesOf('merit', 'liverpool')).toEqual(['alcohol', 'drugs', 'witnesses']);
  });

  it('are none where every rule reads a professional’s date or number', () => {
    expect(rulesOf('dash', 'cleveland')).toEqual([]);
    expect(rulesOf('dash', 'sefton-domestic')).toEqual([]);
  });
});

describe('a definition with conditions in a row', () => {
  const cite = 'nowhere';
  const invented = defineInstrument({
    id: 'invented',
    kind: 'record',
    element: 'invented-form',
    edition: 'one',
    version: '1.0.0',
    source: { document: 'none', part: 'none' },
    levels: [],
    outcomes: [],
    sections: [
      {
        id: 'mixed',
        items: [
          { kind: 'text', id: 'third', cite, when: { answered: 'second' } },
          { kind: 'text', id: 'second', cite, when: { answered: 'first' } },
          { kind: 'text', id: 'first', cite, professional: true },
          { kind: 'text', id: 'free', cite, required: true },
          {
            kind: 'group',
            id: 'rows',
            cite,
            required: { answered: 'first' },
            fields: [{ kind: 'text', id: 'name', cite, required: true }],
          },
        ],
      },
      { id: 'opened', when: { answered: 'second' }, items: [{ kind: 'text', id: 'inside', cite }] },
    ],
    rules: [
      { id: 'kept', kind: 'at-most-one-yes', items: ['free'] },
      { id: 'half', kind: 'at-most-one-yes', items: ['free', 'first'] },
      { id: 'of-records', kind: 'not-known' },
    ],
    notes: [{ id: 'note', cite }],
    guidance: [{ id: 'guide', cite }],
  });
  const asked = selfServe(invented);

  it('loses what opens on what is not asked, however far down', () => {
    expect(idsOf(asked)).toEqual(['free', 'rows']);
    expect(asked.sections.map(({ id }) => id)).toEqual(['mixed']);
  });

  it('requires nothing in the rows of a group either', () => {
    const [, rows] = allItems(asked);
    expect(rows).not.toHaveProperty('required');
    expect(rows?.kind === 'group' && rows.fields).toEqual([{ kind: 'text', id: 'name', cite }]);
  });

  it('keeps a rule only where all that it reads is asked, and nothing that professionals are told', () => {
    expect(asked.rules.map(({ id }) => id)).toEqual(['kept']);
    expect(asked.notes).toEqual([]);
    expect(asked).not.toHaveProperty('guidance');
  });
});
