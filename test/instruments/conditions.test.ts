/** Conditions of every kind, by hand. */
import {
  defineInstrument,
  type Answers,
  type Attachments,
  type Condition,
} from '@safeguarding-forms/instruments';
import {
  allItems,
  askedAnswers,
  askedAttachments,
  holds,
  isAsked,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkComplete } from '@safeguarding-forms/instruments/internal/check/complete.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { describe, expect, it } from 'vitest';
import { fakeDefinition } from '../support/fake-instrument.js';
import { fakeSubmission } from '../support/fake-submissions.js';
import { published } from '../support/published.js';

const form = defineInstrument({
  id: 'conditions',
  kind: 'record',
  element: 'conditions-form',
  edition: 'sample',
  version: '1.0.0',
  source: { document: 'Sample document', part: 'Part 3' },
  levels: ['low', 'top'],
  outcomes: [],
  sections: [
    {
      id: 'first',
      items: [
        { kind: 'choice', id: 'colour', cite: '1', options: ['red', 'green', 'blue'] },
        { kind: 'choices', id: 'shapes', cite: '2', options: ['round', 'square', 'flat'] },
        { kind: 'confirmation', id: 'seen', cite: '3' },
        { kind: 'question', id: 'q1', cite: '4', answers: ['yes', 'no', 'unknown'], counted: false },
        { kind: 'number', id: 'count', cite: '5' },
        { kind: 'text', id: 'reporterName', cite: '6' },
        { kind: 'group', id: 'people', cite: '7', fields: [{ kind: 'text', id: 'name', cite: '7' }] },
        {
          kind: 'attachment',
          id: 'riskAssessment',
          cite: '8',
          takes: { fake: true },
          fills: [],
          agrees: [],
          when: { not: { item: 'colour', is: ['blue'] } },
        },
        { kind: 'text', id: 'shade', cite: '9', when: { item: 'colour', is: ['red'] } },
        { kind: 'text', id: 'depth', cite: '10', when: { answered: 'shade' } },
      ],
    },
    {
      id: 'second',
      when: { item: 'colour', is: ['green'] },
      items: [{ kind: 'text', id: 'leaf', cite: '11', when: { item: 'shapes', is: ['flat'] } }],
    },
  ],
  rules: [],
  notes: [],
});

const attached: Attachments = { riskAssessment: fakeSubmission() };
const isTrue = (condition: Condition, answers: Answers, attachments?: Attachments, band?: string): boolean =>
  holds(form, answers, condition, { attachments, band });

describe('a condition', () => {
  it.each<[Condition, Answers, boolean]>([
    [{ item: 'colour', is: ['red', 'green'] }, { colour: 'green' }, true],
    [{ item: 'colour', is: ['red', 'green'] }, { colour: 'blue' }, false],
    [{ item: 'colour', is: ['red'] }, {}, false],
    [{ item: 'shapes', is: ['square', 'flat'] }, { shapes: ['round', 'square'] }, true],
    [{ item: 'shapes', is: ['flat'] }, { shapes: ['round', 'square'] }, false],
    [{ item: 'seen', is: ['true'] }, { seen: true }, true],
    [{ item: 'seen', is: ['true'] }, {}, false],
    [{ item: 'q1', is: ['yes'] }, { q1: { answer: 'yes' } }, true],
    [{ item: 'q1', is: ['yes'] }, { q1: { detail: 'yes' } }, false],
    [{ item: 'count', is: ['3'] }, { count: 3 }, true],
    [{ item: 'count', atLeast: 3 }, { count: 3 }, true],
    [{ item: 'count', atLeast: 3 }, { count: 2 }, false],
    [{ item: 'count', atLeast: 0 }, {}, false],
    [{ item: 'count', atLeast: 0 }, { count: 0 }, true],
    [{ answered: 'reporterName' }, { reporterName: 'Example' }, true],
    [{ answered: 'reporterName' }, { reporterName: '  ' }, false],
    [{ answered: 'q1' }, { q1: {} }, false],
    [{ answered: 'q1' }, { q1: { selected: [] } }, false],
    [{ answered: 'q1' }, { q1: { detail: 'Sample' } }, true],
    [{ answered: 'count' }, { count: 0 }, true],
    [{ answered: 'people' }, { people: [{}, { name: ' ' }] }, false],
    [{ answered: 'people' }, { people: [{}, { name: 'Example' }] }, true],
    [
      { item: 'people', field: 'name', is: ['Example'] },
      { people: [{ name: 'Other' }, { name: 'Example' }] },
      true,
    ],
    [{ item: 'people', field: 'name', is: ['Example'] }, { people: [{ name: 'Other' }] }, false],
    [{ all: [] }, {}, true],
    [{ all: [{ answered: 'count' }, { answered: 'seen' }] }, { count: 1 }, false],
    [{ all: [{ answered: 'count' }, { answered: 'seen' }] }, { count: 1, seen: true }, true],
    [{ any: [] }, {}, false],
    [{ any: [{ answered: 'count' }, { answered: 'seen' }] }, { seen: true }, true],
    [{ any: [{ answered: 'count' }, { answered: 'seen' }] }, {}, false],
    [{ not: { answered: 'count' } }, {}, true],
    [{ not: { not: { answered: 'count' } } }, { count: 1 }, true],
    // What is itself not asked says nothing.
    [{ answered: 'shade' }, { shade: 'Sample' }, false],
    [{ answered: 'depth' }, { shade: 'Sample', depth: 'Sample' }, false],
    [{ answered: 'depth' }, { colour: 'red', shade: 'Sample', depth: 'Sample' }, true],
    [{ answered: 'leaf' }, { colour: 'red', shapes: ['flat'], leaf: 'Sample' }, false],
    [{ answered: 'leaf' }, { colour: 'green', shapes: ['flat'], leaf: 'Sample' }, true],
  ])('%j of %j is %s', (condition, answers, expected) => {
    expect(isTrue(condition, answers)).toBe(expected);
  });

  it('on a band reads the band alone', () => {
    expect(isTrue({ band: ['top'] }, {}, undefined, 'top')).toBe(true);
    expect(isTrue({ band: ['top'] }, {}, undefined, 'low')).toBe(false);
    expect(isTrue({ band: ['top'] }, {})).toBe(false);
  });

  it('on what is attached holds where it is asked for', () => {
    const condition = { attached: 'riskAssessment' };
    expect(isTrue(condition, {}, attached)).toBe(true);
    expect(isTrue(condition, {}, {})).toBe(false);
    expect(isTrue(condition, {}, { riskAssessment: undefined })).toBe(false);
    expect(isTrue(condition, { colour: 'blue' }, attached)).toBe(false);
  });

  it.each<[string, Answers, boolean]>([
    ['another name', { reporterName: 'Example Other' }, true],
    ['the same name', { reporterName: 'Example Person' }, false],
    ['the same name in capitals and with spaces', { reporterName: ' EXAMPLE   person ' }, false],
    ['no name', {}, false],
    ['a name of spaces', { reporterName: ' ' }, false],
    ['another name where nothing is asked for', { reporterName: 'Example Other', colour: 'blue' }, false],
  ])('on a difference is right about %s', (_what, answers, expected) => {
    expect(isTrue({ differs: 'reporterName', from: 'riskAssessment' }, answers, attached)).toBe(expected);
    expect(isTrue({ differs: 'reporterName', from: 'riskAssessment' }, answers)).toBe(false);
  });
});

describe('a condition on what an attachment says', () => {
  const saying = (answers: Answers): Attachments => ({
    riskAssessment: { ...fakeSubmission(), answers },
  });

  it.each<[string, Condition, boolean]>([
    ['one of these', { attached: 'riskAssessment', at: 'answers.q1.answer', oneOf: ['yes'] }, true],
    ['none of these', { attached: 'riskAssessment', at: 'answers.q1.answer', oneOf: ['no'] }, false],
    ['anything there', { attached: 'riskAssessment', at: 'answers.seenOn' }, true],
    ['nothing there', { attached: 'riskAssessment', at: 'answers.reporterName' }, false],
    ['of nothing attached', { attached: 'sharingRecord', at: 'answers.seenOn' }, false],
  ])('is right about %s', (_what, condition, expected) => {
    const attachments = saying({ q1: { answer: 'yes' }, seenOn: '2025-01-08' });
    expect(isTrue(condition, { reporterName: 'Example Person' }, attachments)).toBe(expected);
  });

  it.each<[string, Answers, Answers, boolean]>([
    ['both sides', { reporterName: 'Example Person' }, { reporterName: 'Example Other' }, false],
    ['this side alone', { reporterName: 'Example Person' }, {}, true],
    ['spaces on that side', { reporterName: 'Example Person' }, { reporterName: ' ' }, true],
    ['that side alone', {}, { reporterName: 'Example Person' }, true],
    ['neither side', {}, {}, true],
  ])('lacks an answer unless it stands on both sides: %s', (_what, here, there, expected) => {
    const condition: Condition = { lacking: 'reporterName', from: 'riskAssessment' };
    expect(isTrue(condition, here, saying(there))).toBe(expected);
    expect(isTrue(condition, here)).toBe(false);
  });
});

describe('what is asked', () => {
  it('follows the conditions on items and on their sections', () => {
    expect(isAsked(form, { colour: 'green' }, 'leaf')).toBe(false);
    expect(isAsked(form, { colour: 'green', shapes: ['flat'] }, 'leaf')).toBe(true);
    expect(isAsked(form, { shapes: ['flat'] }, 'leaf')).toBe(false);
  });

  it('is never what is not there', () => {
    expect(isAsked(form, {}, 'foreign')).toBe(false);
    expect(isTrue({ attached: 'foreign' }, {}, { foreign: fakeSubmission() })).toBe(false);
    expect(isTrue({ answered: 'toString' }, {})).toBe(false);
  });

  it('is all that is kept, in printed order', () => {
    const answers = { leaf: 'x', depth: 'x', shade: 'x', people: [{}], shapes: ['flat'], colour: 'green' };
    expect(Object.keys(askedAnswers(form, answers))).toEqual(['colour', 'shapes', 'leaf']);
    expect(askedAttachments(form, { colour: 'red' }, { attachments: attached })).toEqual(attached);
    expect(askedAttachments(form, { colour: 'blue' }, { attachments: attached })).toEqual({});
    expect(askedAttachments(form, {}, {})).toEqual({});
  });

  it('can be required by the band', () => {
    const answers = {
      q1: { answer: 'yes' },
      q2: { answer: 'no' },
      q3: { selected: ['none'] },
      q4: { answer: 'no' },
    } as const;
    expect(checkComplete({ definition: fakeDefinition }, answers, { band: 'top' })).toMatchObject([
      { path: 'plan', code: 'required' },
    ]);
    expect(checkComplete({ definition: fakeDefinition }, answers, { band: 'low' })).toEqual([]);
  });
});

describe.each(published)('the conditions of $name', ({ definition }) => {
  const ids = allItems(definition).map(({ id }) => id);
  const read = (condition: Condition): string[] => {
    if ('all' in condition) return condition.all.flatMap(read);
    if ('any' in condition) return condition.any.flatMap(read);
    if ('not' in condition) return read(condition.not);
    if ('item' in condition) return [condition.item];
    if ('answered' in condition) return [condition.answered];
    if ('attached' in condition) return [condition.attached];
    if ('band' in condition) return [];
    if ('within' in condition) return [condition.from ?? condition.within, ...condition.upTo];
    // A condition that several forms share may name an attachment that one of them does not take.
    const item = 'differs' in condition ? condition.differs : condition.lacking;
    return [item, ...(ids.includes(condition.from) ? [condition.from] : [])];
  };
  const items = definition.sections.flatMap((section) =>
    section.items.map((item) => {
      const conditions = [section.when, item.when].filter((when) => when !== undefined);
      return { id: item.id, reads: conditions.flatMap(read) };
    }),
  );

  it('read only what is there', () => {
    const required = allItems(definition).flatMap(({ required: when }) =>
      when && when !== true ? read(when) : [],
    );
    const concluded = Object.values(definition.conclusions ?? {}).flatMap((codes) =>
      (codes as readonly { readonly when: Condition }[]).flatMap(({ when }) => read(when)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...items.flatMap(({ reads }) => reads), ...required, ...concluded])
      expect(ids).toContain(id);
  });

  it('never wait for each other in a circle', () => {
    // What is marked as not known stands in no section, and waits for nothing that is marked in it.
    const settled = new Set<string>([NOT_KNOWN]);
    for (let before = -1; before < settled.size;) {
      before = settled.size;
      for (const { id, reads } of items) if (reads.every((each) => settled.has(each))) settled.add(id);
    }
    expect(items.map(({ id }) => id).filter((id) => !settled.has(id))).toEqual([]);
  });

  it('in rows read only fields of the row', () => {
    for (const item of allItems(definition)) {
      if (item.kind !== 'group') continue;
      const own: readonly string[] = item.fields.map(({ id }) => id);
      const reads = item.fields.flatMap(({ when, required }) =>
        [when, required].flatMap((each) => (each && each !== true ? read(each) : [])),
      );
      expect(new Set(own).size).toBe(own.length);
      for (const id of reads) expect(own).toContain(id);
    }
  });
});
