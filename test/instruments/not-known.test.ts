/** What is not known is said, what is unlikely only warns, and nothing is ready that lacks what must be answered. */
import {
  catalogue,
  checkWarnings,
  type Answers,
  type Instrument,
  type Item,
} from '@safeguarding-forms/instruments';
import { allItems, rowInstrument } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { assessWhole, checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { defineInstrument } from '@safeguarding-forms/instruments';
import { recordModule } from '@safeguarding-forms/instruments/internal/score/record.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completed, nearlyComplete, shapedAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';
import { vectorsIn } from './vector-files.js';

const today = '2026-01-16';

describe.each(published)('a draft of $name', ({ module, definition }) => {
  const excuse = definition.unansweredExcusedBy;
  /** Always asked, and always to be answered. */
  const alwaysRequired = definition.sections
    .filter(({ when }) => !when)
    .flatMap(({ items }) => items)
    .filter(
      (item) =>
        !item.when &&
        item.kind !== 'attachment' &&
        (item.required === true || (item.kind === 'question' && item.counted && item.answers.length > 0)),
    );

  it('is never ready while it lacks what must be answered, whatever else it says', () => {
    const drafts = fc.oneof(shapedAnswers(definition), nearlyComplete(definition));
    fc.assert(
      fc.property(drafts, fc.constantFrom(...alwaysRequired), fc.boolean(), (draft, lacking, mended) => {
        const given = mended ? completed(module, draft, { today }) : draft;
        const marks = ((given.notKnown ?? []) as readonly string[]).filter((id) => id !== lacking.id);
        const without = Object.fromEntries(
          Object.entries({ ...given, notKnown: marks.length ? marks : undefined }).filter(
            ([id, value]) => value !== undefined && id !== lacking.id && id !== excuse,
          ),
        ) as Answers;
        const result = assessWhole(module, without, { today });
        expect(result.complete).toBe(false);
        expect(checkWhole(module, without, module.assess(without), { today })).toContainEqual(
          expect.objectContaining({ path: lacking.id, code: 'required' }),
        );
        if (definition.kind === 'record' && definition.outcomes.length)
          expect(result.outcome).toBe(definition.outcomes.at(-1));
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

const referrals = published.filter(({ id }) => id === 'marac-referral');
/** What identifies people and keeps them safe, by the ids that every area gives it. */
const NEEDED = ['victimDob', 'victimAddress', 'perpetrators', 'children'];
const NEEDED_OF_PERPETRATORS = ['name', 'dob', 'address'];
/** What must be told, or answered by whoever refers. */
const NEVER =
  /^(victimName|agency|contact|signed|manager|referr|article|consent|noConsent|threshold|olderReasons|whyReferral|whyMarac|publicAuthority)/;

describe.each(referrals)('$name', ({ definition, edition }) => {
  const marked = (items: readonly Item[]): string[] =>
    items.filter(({ orNotKnown }) => orNotKnown).map(({ id }) => id);

  it('lets what identifies people be marked, and lists marks in printed order', () => {
    expect(definition.marks?.options).toEqual(marked(definition.sections.flatMap(({ items }) => items)));
    expect(definition.marks?.options).toEqual(expect.arrayContaining(NEEDED));
    for (const group of allItems(definition)) {
      if (group.kind !== 'group') continue;
      expect(group.marks?.options ?? [], group.id).toEqual(marked(group.fields));
      if (group.id !== 'perpetrators') continue;
      expect(group.marks?.options).toEqual(expect.arrayContaining(NEEDED_OF_PERPETRATORS));
      const fields = allItems(rowInstrument(definition, group));
      for (const id of NEEDED_OF_PERPETRATORS)
        expect(fields.find((field) => field.id === id)?.required, id).toBeDefined();
    }
  });

  it('lets nothing be marked that whoever refers has to say, and no tick', () => {
    const items = definition.sections.flatMap((section) => section.items);
    for (const item of items.filter(({ orNotKnown }) => orNotKnown)) {
      expect(item.id).not.toMatch(NEVER);
      expect(item.kind).not.toBe('confirmation');
    }
  });

  it('asks whether a number is safe as soon as there is one', () => {
    const found = catalogue.checkComplete('marac-referral', edition, {
      ...(edition === 'sefton' && { referralType: 'first' }),
      victimPhone: '01632 960001',
    });
    expect(found).toContainEqual(expect.objectContaining({ path: 'victimPhoneSafe', code: 'required' }));
  });
});

it('Norfolk asks for every printed question, but for ticks and what is said beside a list', () => {
  const { sections } = catalogue.getInstrument('marac-referral', 'norfolk');
  const open = (items: readonly Item[]): string[] =>
    items.flatMap((item) =>
      item.kind === 'attachment' || item.kind === 'confirmation' || item.required !== undefined
        ? item.kind === 'group'
          ? open(item.fields)
          : []
        : [item.id],
    );
  expect(sections.flatMap(({ items }) => open(items))).toEqual([
    'ethnicityDetails',
    // Ours, and asked only where what is attached says otherwise.
    'differenceReason',
    'toolDifferenceReason',
  ]);
});

describe('warnings', () => {
  const answersOf = (edition: string): Answers =>
    vectorsIn(`marac-referral.${edition}.json`).find(
      ({ result }) => (result as { complete: boolean }).complete,
    )!.answers;
  const told = (edition: string, changes: object): string[] =>
    catalogue
      .checkWarnings('marac-referral', edition, { ...answersOf(edition), ...changes }, { today })
      .map(({ path, code, params }) => `${path} ${code} ${String(params.rule)}`);

  it.each(['cleveland', 'kirklees', 'norfolk', 'liverpool', 'sefton'])(
    'say in %s that a tool is older than 12 months, and do not block',
    (edition) => {
      const old = { declaredDate: '2025-01-10' };
      expect(told(edition, old)).toContain('declaredDate unlikely tool-too-old');
      expect(told(edition, { declaredDate: '2025-01-20' })).not.toContain(
        'declaredDate unlikely tool-too-old',
      );
      const answers = { ...answersOf(edition), ...old };
      expect(catalogue.checkComplete('marac-referral', edition, answers, { today })).toEqual([]);
    },
  );

  it('say in Norfolk that someone is male and pregnant, unless that is explained', () => {
    const { notKnown } = answersOf('norfolk') as { notKnown: string[] };
    const pregnant = {
      notKnown: notKnown.filter((id) => id !== 'victimGender'),
      victimGender: 'male',
      pregnant: 'yes',
      victimDueDate: '2026-05-01',
    };
    expect(told('norfolk', pregnant)).toEqual(['pregnant unlikely pregnant-man']);
    expect(told('norfolk', { ...pregnant, genderAsAtBirth: 'no' })).toEqual([]);
    expect(told('norfolk', { ...pregnant, victimGender: 'female' })).toEqual([]);
  });

  it('say that vital interests do not stand against the refusal of someone who can consent', () => {
    const refused = { consentGiven: 'no', article9Condition: ['c', 'g'] };
    expect(told('norfolk', refused)).toContain('article9Condition unlikely refused-vital-interests');
    expect(told('norfolk', { ...refused, consentGiven: 'yes' })).toEqual([]);
    const shared = (consentStatus: string): string[] =>
      checkWarnings('share-without-consent', 'uk-gdpr', {
        consentStatus,
        legalGrounds: ['vital-interests', 'public-task'],
      }).map(({ path, params }) => `${path} ${String(params.rule)}`);
    expect(shared('refused')).toEqual(['legalGrounds refused-vital-interests']);
    expect(shared('unable')).toEqual([]);
  });

  it('say in Kirklees and Liverpool what is left open, until it is marked', () => {
    for (const edition of ['kirklees', 'liverpool'])
      expect(told(edition, {})).toContain('victimPhone unlikely everything-asked');
    const { notKnown } = answersOf('kirklees') as { notKnown: string[] };
    const { options } = catalogue.getInstrument('marac-referral', 'kirklees').marks!;
    const marks = options.filter((id) => id === 'victimPhone' || notKnown.includes(id));
    expect(told('kirklees', { notKnown: marks })).not.toContain('victimPhone unlikely everything-asked');
  });

  it('are none for answers of the wrong shape, and none where no rule warns', () => {
    expect(checkWarnings('marac-referral', 'norfolk', { victimGender: 1 })).toEqual([]);
    expect(checkWarnings('dash', 'cleveland', {})).toEqual([]);
    expect(() => catalogue.checkWarnings('dash', 'nowhere', {})).toThrow(RangeError);
  });
});

describe('any record', () => {
  const written = {
    id: 'local',
    kind: 'record',
    element: 'local-form',
    edition: 'sample',
    version: '1.0.0',
    source: { document: 'Sample document', part: 'Part 1' },
    levels: [],
    outcomes: ['refer', 'incomplete'],
    sections: [
      {
        id: 'one',
        items: [
          { kind: 'text', id: 'a', cite: '1', required: true, orNotKnown: true },
          { kind: 'choices', id: 'b', cite: '2', options: ['x', 'y'], required: true, orNotKnown: true },
          { kind: 'text', id: 'c', cite: '3', when: { item: 'b', is: ['x'] }, orNotKnown: true },
        ],
      },
    ],
    rules: [],
    notes: [],
  } as const satisfies Instrument;
  const module = recordModule(defineInstrument(written));
  const issues = (answers: Answers): string[] =>
    checkWhole(module, answers, module.assess(answers), { today }).map(({ path, code }) => `${path} ${code}`);

  it('takes orNotKnown from its definition alone', () => {
    expect(issues({})).toEqual(['a required', 'b required']);
    expect(issues({ notKnown: ['a', 'b'] })).toEqual([]);
    expect(issues({ a: ' ', notKnown: ['a', 'b'] })).toEqual([]);
    expect(issues({ b: ['y'], notKnown: ['a', 'b'] })).toEqual(['b inconsistent']);
    expect(assessWhole(module, { b: ['y'], notKnown: ['a', 'c'] }).notKnown).toEqual(['a']);
    expect(assessWhole(module, { b: ['x'], notKnown: ['a', 'c'] }).notKnown).toEqual(['a', 'c']);
  });
});
