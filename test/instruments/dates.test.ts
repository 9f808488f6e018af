/** Dates that cannot be true are refused, by the kind of date: in every edition, and in rows. */
import { catalogue, type Answers } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { isRealDate } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

const dates = published.flatMap(({ name, id, edition, definition }) =>
  allItems(definition).flatMap((item) => {
    const fields = item.kind === 'group' ? item.fields : [item];
    return fields
      .filter((field) => field.kind === 'date')
      .map((field) => {
        const isRow = item.kind === 'group';
        return {
          name: `${name}: ${isRow ? `${item.id}.` : ''}${field.id}`,
          id,
          edition,
          definition,
          place: isRow ? `${item.id}.${field.id}` : item.id,
          field: field.id,
          answer: (date: string): Answers =>
            (isRow ? { [item.id]: [{ [field.id]: date }] } : { [item.id]: date }) as Answers,
        };
      });
  }),
);

describe('every date', () => {
  it('is looked at', () => expect(dates.length).toBeGreaterThan(80));

  it.each(dates)('is a day that there was, from 1900 on: $name', ({ id, edition, answer }) => {
    const codes = (date: string): string[] =>
      catalogue.checkShape(id, edition, answer(date)).map(({ code }) => code);
    for (const date of [
      '0024-01-01',
      '0999-12-31',
      '1085-02-03',
      '1899-12-31',
      '24-01-01',
      '085-1-1',
      '0000-01-01',
    ])
      expect(codes(date), date).toEqual(['not-a-date']);
    for (const date of ['1985-02-30', '1985-13-01', '1985-00-10', '1985-1-1', '19850101', '+001985-01-01'])
      expect(codes(date), date).toEqual(['not-a-date']);
    for (const date of ['1900-01-01', '1985-12-31', '2024-02-29']) expect(codes(date), date).toEqual([]);
  });

  it('is read in the calendar of today whatever the engine makes of years', () => {
    for (let year = 0; year < 1900; year++)
      expect(isRealDate(`${String(year).padStart(4, '0')}-01-01`)).toBe(false);
  });
});

describe('every date of an edition that asks when the person was born', () => {
  const withBirth = dates.filter(
    ({ definition, field }) =>
      allItems(definition).some(({ id }) => id === 'victimDob') && !/dob$|dueDate$/i.test(field),
  );

  it.each(withBirth)('does not lie before the birth: $name', ({ definition, place }) => {
    const told = definition.rules.some((rule) => {
      if (rule.id !== 'before-birth') return false;
      if (rule.kind === 'contradiction') return rule.item === place;
      return (
        rule.kind === 'earlier' &&
        rule.than.item === 'victimDob' &&
        rule.dates.some(({ item, field }) => place === (field === undefined ? item : `${item}.${field}`))
      );
    });
    expect(told).toBe(true);
  });

  it.each([
    ['dash', 'cleveland', { signedDate: '1979-12-31' }, 'signedDate'],
    ['dash', 'sefton-hate', { assessmentDate: '1979-12-31' }, 'assessmentDate'],
    ['share-without-consent', 'uk-gdpr', { sharingLog: [{ date: '1979-12-31' }] }, 'sharingLog[0].date'],
    ['marac-transfer', 'liverpool', { transferDate: '1979-12-31' }, 'transferDate'],
    ['marac-referral', 'norfolk', { signedDate: '1979-12-31' }, 'signedDate'],
  ])('is told: %s %s', (id, edition, answers, at) => {
    const rules = (victimDob: string): string[] =>
      catalogue
        .checkComplete(id, edition, { ...answers, victimDob } as Answers)
        .flatMap(({ path, params }) => (params.rule === 'before-birth' ? path : []));
    expect(rules('1980-01-01')).toEqual([at]);
    expect(rules('1979-12-31')).toEqual([]);
  });
});

describe('every date on which a child is due', () => {
  const due = dates.filter(({ field }) => /^(victimD|d)ueDate$/.test(field) && !/actions/.test(field));

  it.each(due.filter(({ place }) => !place.startsWith('actions')))(
    'is at most ten months ahead: $name',
    ({ definition, place }) => {
      const told = definition.rules.some(
        (rule) =>
          rule.kind === 'too-far-ahead' &&
          rule.months === 10 &&
          rule.dates.some(({ item, field }) => place === (field === undefined ? item : `${item}.${field}`)),
      );
      expect(told).toBe(true);
    },
  );
});
