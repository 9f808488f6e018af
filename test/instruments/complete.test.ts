/** Everything that can stand against submitting, by hand, with all that is told of it. */
import { defineInstrument, type Answers, type AnswerIssue } from '@safeguarding-forms/instruments';
import {
  checkComplete,
  fits,
  gives,
  inPrintedOrder,
  issue,
} from '@safeguarding-forms/instruments/internal/check/complete.js';
import { checkWarnings } from '@safeguarding-forms/instruments/internal/check/warnings.js';
import { describe, expect, it } from 'vitest';
import { fakeDefinition, fakeModule } from '../support/fake-instrument.js';
import { fakeRecordDefinition, fakeRecordModule } from '../support/fake-record.js';
import { fakeSubmission } from '../support/fake-submissions.js';

const today = '2025-06-01';
const yesNo = { allowed: ['yes', 'no'] };
const inconsistent = (path: string, given: string): AnswerIssue =>
  issue(path, 'inconsistent', { given, allowed: ['yes'] });

/** Every question answered, with nothing wrong. */
const whole: Answers = {
  q1: { answer: 'no' },
  q2: { answer: 'no' },
  q3: { selected: ['none'] },
  q4: { answer: 'no' },
};
const issuesOf = (changes: object, band: string | null = 'low'): AnswerIssue[] =>
  checkComplete(fakeModule, { ...whole, ...changes } as Answers, { band }, { today });

describe('a form that is whole', () => {
  it('has nothing against it', () => {
    expect(issuesOf({})).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is every question that counts, with what it takes', () => {
    expect(checkComplete(fakeModule, {}, { band: null }, { today })).toEqual([
      issue('q1', 'required', { allowed: ['yes', 'no', 'unknown'] }),
      issue('q2', 'required', yesNo),
      issue('q3', 'required', {
        allowed: ['door:front', 'door:back', 'window:front', 'window:back', 'none'],
      }),
      issue('q4', 'required', yesNo),
    ]);
  });

  it('is excused by a reason, and by nothing that only looks like one', () => {
    const { q1: _, ...open } = whole;
    const told = (incompleteReason?: string): string[] =>
      checkComplete(fakeModule, { ...open, incompleteReason } as Answers, { band: null }, { today }).map(
        ({ path }) => path,
      );
    expect(told()).toEqual(['q1']);
    expect(told(' \u200b')).toEqual(['q1']);
    expect(told('Example reason')).toEqual([]);
  });

  it('is what the band requires, where it is asked', () => {
    const yes = { q1: { answer: 'yes' } };
    expect(issuesOf(yes, 'top')).toEqual([issue('plan', 'required')]);
    expect(issuesOf({ ...yes, plan: ' ' }, 'top')).toEqual([issue('plan', 'required')]);
    expect(issuesOf({ ...yes, plan: 'Example' }, 'top')).toEqual([]);
    expect(issuesOf(yes, 'raised')).toEqual([]);
    expect(issuesOf(yes, null)).toEqual([]);
    expect(issuesOf({}, 'top')).toEqual([]);
  });
});

describe('boxes of a question', () => {
  it.each<[object, AnswerIssue[]]>([
    [{ answer: 'yes', selected: ['day'] }, []],
    [{ answer: 'no', selected: ['day'] }, [inconsistent('q1.selected', 'no')]],
    [{ answer: 'unknown', selected: ['day', 'night'] }, [inconsistent('q1.selected', 'unknown')]],
    [{ answer: 'no', selected: [] }, []],
  ])('%j', (q1, expected) => {
    expect(issuesOf({ q1 })).toEqual(expected);
  });

  it('without an answer say that the answer is missing too', () => {
    expect(issuesOf({ q1: { selected: ['day'] } })).toEqual([
      issue('q1', 'required', { allowed: ['yes', 'no', 'unknown'] }),
      inconsistent('q1.selected', 'unanswered'),
    ]);
  });

  it('are the answer where none is printed', () => {
    expect(issuesOf({ q3: { selected: ['door:back'] } })).toEqual([]);
  });
});

describe('a judgement', () => {
  const levels = ['low', 'raised', 'top'];
  it.each<[object, string | null, AnswerIssue[]]>([
    [{}, 'raised', []],
    [{ level: 'raised', reason: 'x' }, 'raised', []],
    [{ level: 'top', reason: 'x' }, 'raised', []],
    [
      { level: 'low', reason: 'x' },
      'raised',
      [issue('judgement.level', 'judgement-lower', { given: 'low', allowed: ['raised', 'top'] })],
    ],
    [{ level: 'low', reason: 'x' }, null, []],
    [{ level: 'top' }, 'low', [issue('judgement.reason', 'required')]],
    [{ level: 'top', reason: ' ' }, 'low', [issue('judgement.reason', 'required')]],
    [{ reason: 'x' }, 'low', [issue('judgement.level', 'required', { allowed: levels })]],
    [
      { level: 'low' },
      'top',
      [
        issue('judgement.level', 'judgement-lower', { given: 'low', allowed: ['top'] }),
        issue('judgement.reason', 'required'),
      ],
    ],
  ])('%j with the band %s', (judgement, band, expected) => {
    expect(issuesOf({ judgement }, band)).toEqual(expected);
  });
});

describe('a date', () => {
  it('lies in the future from the day after today', () => {
    expect(issuesOf({ seenOn: today })).toEqual([]);
    expect(issuesOf({ seenOn: '2025-06-02' })).toEqual([
      issue('seenOn', 'date-in-future', { given: '2025-06-02', max: today }),
    ]);
  });

  it('may lie there where that is not said of it', () => {
    const dueDate = '2100-01-01';
    const { definition } = fakeRecordModule;
    const answers: Answers = {
      reporterName: 'x',
      agreed: 'yes',
      told: true,
      children: [{ name: 'x', unborn: true, dueDate }],
    };
    expect(checkComplete({ definition }, answers, {}, { today })).toEqual([]);
  });
});

describe('answers that cannot stand together', () => {
  it('are told beside the item of their rule', () => {
    const both = { q2: { answer: 'yes' }, q4: { answer: 'yes' } };
    expect(issuesOf(both)).toEqual([issue('q4', 'inconsistent', { rule: 'seen-by-none' })]);
    expect(issuesOf({ q2: { answer: 'yes' } })).toEqual([]);
    expect(issuesOf({ q4: { answer: 'yes' } })).toEqual([]);
  });

  const ruled = defineInstrument({
    ...fakeDefinition,
    rules: [
      { id: 'one', kind: 'at-most-one-yes', items: ['q4', 'q1', 'q2'] },
      {
        id: 'told',
        kind: 'contradiction',
        item: 'q2',
        when: [{ item: 'q1', is: ['yes'] }],
        unless: 'reporterName',
        effect: 'confirms',
      },
      {
        id: 'odd',
        kind: 'contradiction',
        item: 'q1',
        when: [{ item: 'q1', is: ['unknown'] }],
        effect: 'warns',
      },
      { id: 'never', kind: 'at-most-one-yes', items: ['q3'], effect: 'blocks' },
    ],
  });
  const of = (changes: object): AnswerIssue[] =>
    checkComplete({ definition: ruled }, { ...whole, ...changes } as Answers, {}, { today });
  const yes = { answer: 'yes' };

  it('of several that allow one yes, are told beside the first of them, naming all', () => {
    expect(of({ q2: yes, q4: yes })).toEqual([
      issue('q4', 'inconsistent', { rule: 'one', given: ['q4', 'q2'] }),
    ]);
    expect(of({ q2: yes })).toEqual([]);
  });

  it('are confirmed by a reason', () => {
    expect(of({ q1: yes })).toEqual([issue('q2', 'inconsistent', { rule: 'told' })]);
    expect(of({ q1: yes, reporterName: ' ' })).toHaveLength(1);
    expect(of({ q1: yes, reporterName: 'Example' })).toEqual([]);
  });

  it('are only warned of where they are no more than odd', () => {
    const odd = { ...whole, q1: { answer: 'unknown' } } as Answers;
    expect(of(odd)).toEqual([]);
    expect(checkWarnings(ruled, odd, { today })).toEqual([issue('q1', 'unlikely', { rule: 'odd' })]);
    expect(checkWarnings(ruled, whole, { today })).toEqual([]);
    expect(checkWarnings(ruled, { ...whole, q1: yes, q2: yes } as Answers, { today })).toEqual([]);
  });

  it.each([
    [{}, true, false],
    [{ effect: 'blocks' }, true, false],
    [{ effect: 'confirms' }, true, false],
    [{ effect: 'warns' }, false, true],
  ] as const)('with %j block or warn', (effect, blocks, warns) => {
    const rule = { id: 'one', kind: 'at-most-one-yes', items: [], ...effect } as const;
    expect([gives(rule, 'inconsistent'), gives(rule, 'unlikely')]).toEqual([blocks, warns]);
  });
});

describe('a format', () => {
  const digits = { id: 'digits', pattern: String.raw`^[a-f]{2}$` };
  it.each<[unknown, boolean]>([
    ['ab', true],
    ['AB', true],
    [' a\u200bb ', true],
    ['abc', false],
    ['', true],
    [' ', true],
    [undefined, true],
  ])('fits %j: %s', (value, expected) => {
    expect(fits(digits, value)).toBe(expected);
  });

  it('blocks, or is only doubted', () => {
    const answers: Answers = { reporterName: 'Example & Other', email: 'example', agreed: 'yes', told: true };
    expect(checkComplete(fakeRecordModule, answers, {}, { today })).toEqual([
      issue('email', 'bad-format', { expected: 'email' }),
    ]);
    expect(checkWarnings(fakeRecordDefinition, answers, { today })).toEqual([
      issue('reporterName', 'unlikely', { rule: 'one-person' }),
    ]);
    expect(checkWarnings(fakeRecordDefinition, { ...answers, reporterName: 'Example' }, { today })).toEqual(
      [],
    );
  });
});

describe('what is required', () => {
  const of = (answers: Answers, attachments = {}): string[] =>
    checkComplete(fakeRecordModule, answers, {}, { today, attachments }).map(
      ({ path, code }) => `${path} ${code}`,
    );

  it.each<[Answers, string[]]>([
    [{}, ['reporterName required', 'agreed required']],
    [{ reporterName: ' ', agreed: 'yes' }, ['reporterName required', 'told required']],
    [{ reporterName: 'Example', agreed: 'no' }, ['sharingRecord required']],
    [{ reporterName: 'Example', agreed: 'no', ground: 'Example' }, []],
  ])('of %j', (answers, expected) => {
    expect(of(answers)).toEqual(expected);
  });

  it('is compared with nothing by a module that compares nothing', () => {
    const attachments = { sharingRecord: fakeSubmission() };
    const answers: Answers = { reporterName: 'Example', agreed: 'no' };
    expect(checkComplete({ definition: fakeRecordDefinition }, answers, {}, { today, attachments })).toEqual(
      [],
    );
  });

  it('can be something attached', () => {
    const sharingRecord = fakeSubmission();
    expect(of({ reporterName: 'Example', agreed: 'no' }, { sharingRecord })).toEqual([
      'sharingRecord bad-attachment',
    ]);
  });
});

describe('issues', () => {
  it('stand in printed order, and those of one place in the order in which they were found', () => {
    const found = [
      issue('judgement.level', 'required'),
      issue('q1.selected', 'inconsistent'),
      issue('foreign', 'unknown-key'),
      issue('q1', 'required'),
      issue('reporterName', 'required'),
    ];
    const sorted = inPrintedOrder(fakeDefinition, found);
    expect(sorted.map(({ path }) => path)).toEqual([
      'foreign',
      'reporterName',
      'q1.selected',
      'q1',
      'judgement.level',
    ]);
    expect(found[0]!.path).toBe('judgement.level');
  });

  it('of a row stand where its group does', () => {
    const sorted = inPrintedOrder(fakeRecordDefinition, [
      issue('remarks', 'required'),
      issue('children[1].name', 'required'),
      issue('seenOn', 'required'),
    ]);
    expect(sorted.map(({ path }) => path)).toEqual(['seenOn', 'children[1].name', 'remarks']);
  });
});
