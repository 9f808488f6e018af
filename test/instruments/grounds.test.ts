/** What each legal ground is in law, as data that the rules and the form read. */
import { catalogue, getInstrument } from '@safeguarding-forms/instruments';
import type { ChoicesItem, Item } from '@safeguarding-forms/instruments';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

const withGrounds = published.flatMap(({ name, definition }) =>
  definition.sections
    .flatMap(({ items }) => items)
    .filter((item): item is ChoicesItem => item.kind === 'choices' && item.grounds !== undefined)
    .map((item) => [`${name} ${item.id}`, item] as const),
);

describe.each(withGrounds)('%s', (_name, { options, grounds = {} }) => {
  it('says of each ground, and of nothing else, what it is and on which provision it rests', () => {
    expect(Object.keys(grounds).sort()).toEqual([...options].sort());
    for (const [option, { kinds, cite }] of Object.entries(grounds)) {
      expect(cite.trim(), option).not.toBe('');
      expect(kinds.length, option).toBeGreaterThan(0);
      if (kinds.includes('neither')) expect(kinds, option).toEqual(['neither']);
    }
  });

  it('names the provision of each kind', () => {
    const named = {
      'article-6': /Art\. 6\(/,
      'article-9': /(Art\. |and )9\(2\)/,
      'schedule-1': /Sch\. 1 para/,
    };
    for (const [option, { kinds, cite }] of Object.entries(grounds))
      for (const [kind, provision] of Object.entries(named))
        expect(provision.test(cite), `${option} ${kind}`).toBe(kinds.some((each) => each === kind));
  });

  it('lets no condition of Schedule 1 stand without the part of Article 9 that it belongs to', () => {
    for (const { kinds, cite } of Object.values(grounds))
      if (kinds.includes('schedule-1')) {
        expect(kinds).toContain('article-9');
        expect(cite).toMatch(/Art\. 9\(2\)\([bghij]\)/);
      }
  });
});

describe('the grounds of the law in force', () => {
  it('stand in at least one form for each of the two that offer them', () => {
    expect(withGrounds.map(([name]) => name)).toEqual(
      expect.arrayContaining(['share-without-consent uk-gdpr legalGrounds']),
    );
  });

  it('name what is missing', () => {
    const told = { details: 'Sample details', legalGrounds: ['court-order'] };
    const issues = catalogue
      .checkComplete('share-without-consent', 'uk-gdpr', told)
      .filter(({ path }) => path === 'legalGrounds');
    expect(issues).toEqual([
      {
        path: 'legalGrounds',
        code: 'inconsistent',
        params: { rule: 'no-article-6-basis' },
      },
      {
        path: 'legalGrounds',
        code: 'inconsistent',
        params: { rule: 'no-special-category-condition' },
      },
    ]);
  });

  it('need a condition of Article 9 wherever a marked answer that must be given tells of it', () => {
    const { sections, rules } = getInstrument('share-without-consent', 'uk-gdpr');
    const marked = sections
      .flatMap(({ items }): readonly Item[] => items)
      .filter(({ required, specialCategory }) => required && specialCategory)
      .map(({ id }) => id);
    expect(marked.length).toBeGreaterThan(1);
    const rule = JSON.stringify(rules.find(({ id }) => id === 'no-special-category-condition'));
    for (const id of marked) expect(rule).toContain(`{"answered":"${id}"}`);
  });

  it('are weighed in the record of the law in force alone', () => {
    const rulesOf = (edition: 'uk-gdpr' | 'dpa-1998'): readonly string[] =>
      getInstrument('share-without-consent', edition).rules.map(({ id }) => id);
    expect(rulesOf('uk-gdpr')).toContain('no-article-6-basis');
    expect(rulesOf('dpa-1998')).not.toContain('no-article-6-basis');
  });
});
