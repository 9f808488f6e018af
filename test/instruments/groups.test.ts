/** Rows and formats, by hand. */
import type { Answers } from '@safeguarding-forms/instruments';
import { checkShape, copyAnswers } from '@safeguarding-forms/instruments/internal/check/shape.js';
import {
  email,
  onePerson,
  phone,
  postcode,
  score,
} from '@safeguarding-forms/instruments/internal/model/formats.js';
import { assessWhole, checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { describe, expect, it } from 'vitest';
import { fakeRecordDefinition, fakeRecordModule } from '../support/fake-record.js';
import { recordAnswers } from '../support/fake-submissions.js';

const today = '2025-01-16';
const assessed = fakeRecordModule.assess({});
const issues = (changes: object): string[] =>
  checkWhole(fakeRecordModule, { ...recordAnswers, ...changes } as Answers, assessed, { today }).map(
    ({ path, code }) => `${path} ${code}`,
  );
const shape = (answers: object): string[] =>
  checkShape(fakeRecordDefinition, answers).map(({ path, code }) => `${path} ${code}`);

describe('the rows of a group', () => {
  it.each<[string, unknown, string[]]>([
    ['a whole row', [{ name: 'Example Child', dob: '2020-01-01', livesWith: 'other', needs: ['care'] }], []],
    ['an unborn child without a name', [{ unborn: true, dueDate: '2025-05-05' }], []],
    ['a row without its name', [{ dob: '2020-01-01' }], ['children[0].name required']],
    ['a name of spaces beside something else', [{ name: ' ', age: 4 }], ['children[0].name required']],
    ['blank rows', [{}, { name: '' }, { name: '  ' }].slice(0, 1), []],
    ['a row of spaces', [{ name: '  ', concerns: ' ' }], []],
    ['a fault after blank rows', [{}, { name: ' ' }, { age: 4 }], ['children[2].name required']],
    ['a row that answers only what is not asked', [{ dueDate: '2025-05-05' }], []],
    ['a day to come that is not asked', [{ unborn: true, dob: '2025-05-05' }], []],
    ['a day to come', [{ name: 'Example Child', dob: '2025-01-17' }], ['children[0].dob date-in-future']],
    ['today', [{ name: 'Example Child', dob: today }], []],
    [
      'several faults in printed order',
      [{ name: 'Example Child', dob: '2025-02-01' }, { age: 1 }],
      ['children[0].dob date-in-future', 'children[1].name required'],
    ],
  ])('with %s', (_what, children, expected) => {
    expect(issues({ children })).toEqual(expected);
  });

  it('tells what is missing by its path', () => {
    const { missing, complete, outcome } = assessWhole(
      fakeRecordModule,
      { ...recordAnswers, told: undefined, children: [{}, { age: 4 }] },
      { today },
    );
    expect({ missing, complete, outcome }).toEqual({
      missing: ['children[1].name', 'told'],
      complete: false,
      outcome: 'incomplete',
    });
  });

  it('counts for an answer only with something asked in it', () => {
    const seen = (children: object[]): boolean =>
      assessWhole(fakeRecordModule, { ...recordAnswers, children } as Answers).complete &&
      issues({ children, childrenSeen: ' ' }).length === 0;
    expect(seen([{}])).toBe(true);
    expect(seen([{ unborn: true }])).toBe(true);
  });

  it.each<[string, unknown, string[]]>([
    ['one to fifty rows', Array(50).fill({}), []],
    ['51 rows', Array(51).fill({}), ['children too-many']],
    ['no rows', [], ['children wrong-type']],
    ['no list', {}, ['children wrong-type']],
    ['holes', new Array(2), ['children[0] wrong-type', 'children[1] wrong-type']],
    ['a foreign field', [{ foreign: 1 }], ['children[0].foreign unknown-key']],
    ['an inherited field', [{ toString: 1 }], ['children[0].toString unknown-key']],
    ['an option that is none', [{ livesWith: 'nobody' }], ['children[0].livesWith unknown-option']],
    ['no choice', [{ needs: [] }], ['children[0].needs wrong-type']],
    ['choices out of order', [{}, { needs: ['school', 'care'] }], ['children[1].needs wrong-type']],
    ['a confirmation that is none', [{ unborn: false }], ['children[0].unborn wrong-type']],
    ['an empty text', [{ name: '' }], ['children[0].name wrong-type']],
    ['a day that is none', [{ dob: '2023-02-29' }], ['children[0].dob not-a-date']],
  ])('are of the right shape with %s, or not', (_what, children, expected) => {
    expect(shape({ children })).toEqual(expected);
  });

  it('are copied in printed order, frozen, blank ones included', () => {
    const given = { children: [{}, { age: 3, name: 'Example Child', unborn: undefined }] };
    const { children } = copyAnswers(fakeRecordDefinition, given as Answers) as typeof given;
    expect(children).toStrictEqual([{}, { name: 'Example Child', age: 3 }]);
    expect(Object.keys(children[1]!)).toEqual(['name', 'age']);
    expect(Object.isFrozen(children) && Object.isFrozen(children[1])).toBe(true);
  });
});

describe('choices and confirmations', () => {
  it.each<[object, string[]]>([
    [{ origins: ['north', 'east'] }, []],
    [{ origins: [] }, ['origins wrong-type']],
    [{ origins: ['north', 'north'] }, ['origins too-many']],
    [{ origins: ['east', 'north'] }, ['origins wrong-type']],
    [{ origins: ['west'] }, ['origins unknown-option']],
    [{ origins: 'north' }, ['origins wrong-type']],
    [{ urgent: true }, []],
    [{ urgent: false }, ['urgent wrong-type']],
    [{ urgent: 'true' }, ['urgent wrong-type']],
    [{ riskAssessment: {} }, ['riskAssessment unknown-key']],
  ])('%j', (answers, expected) => {
    expect(shape(answers)).toEqual(expected);
  });

  it('break a rule together', () => {
    expect(issues({ reasons: ['points', 'repeat'] })).toEqual(['reasons inconsistent']);
    expect(issues({ reasons: ['repeat'] })).toEqual([]);
  });

  it('can be required, always or while a condition holds', () => {
    expect(issues({ told: undefined })).toEqual(['told required']);
    expect(issues({ agreed: undefined, told: undefined })).toEqual(['agreed required']);
    expect(issues({ incidents: 3, reasons: ['worry'] })).toEqual(['whyNow required']);
    expect(issues({ incidents: 2, reasons: ['worry'] })).toEqual([]);
  });
});

describe('a format', () => {
  const fits = (format: { readonly pattern: string }, text: string): boolean =>
    new RegExp(format.pattern, 'iu').test(text.trim());

  it.each([
    [
      postcode,
      ['EX1 1AA', 'ex11aa', 'Ex1  1aA', ' W1A 1AA ', 'EC1A1BB', 'M1 1AE', 'CR2 6XH', 'DN55 1PT'],
      true,
    ],
    [postcode, ['EX1', '12345', 'EX1 1A', 'EX1 1AAA', 'E X1 1AA', 'none', 'EX1-1AA'], false],
    [
      phone,
      ['07700 900123', '+44 (0)1632 960001', '01632 960001 ext. 12', '07700 900123, or 07700 900456'],
      true,
    ],
    [phone, ['07700 900123 (mobile) / 01632 960001 (work)', '999999'], true],
    [phone, ['12345', 'none', 'someone@example.org', '07700 900123 or someone@example.org'], false],
    [email, ['someone@example.org', 'Some.One+x@mail.example.gov.uk', "o'example@example.nhs.uk"], true],
    [email, ['someone', 'someone@example', 'some one@example.org', 'a@b@example.org', '@example.org'], false],
    [email, ['someone@example..org', 'someone@.example.org', 'one@example.org, two@example.org'], false],
    [score, ['0', '14', '072', '9999', ' 5 '], true],
    [score, ['', '-1', '1.5', '10000', 'fourteen', '14/27'], false],
    [
      onePerson,
      ['Ann Example', 'Anderson', "O'Example-Sandler", 'Example, Ann', 'Łucja Example', '例'],
      true,
    ],
    [onePerson, ['Andrew Handy', 'Sandra Brandon-And', 'Ann (known as Annie) Example'], true],
    [onePerson, ['Ann Example and Bea Example', 'Ann AND Bea', 'Ann & Bea', 'Ann; Bea', 'Ann / Bea'], false],
    [onePerson, ['Ann + Bea', 'Ann\nBea', '12', '-'], false],
  ] as const)('%j: %j is %s', (format, texts, expected) => {
    for (const text of texts) expect(fits(format, text), text).toBe(expected);
  });

  it('is checked when something is to be submitted, not before', () => {
    const wrong = { postcode: 'EX1', phone: 'none', email: 'x' };
    expect(shape(wrong)).toEqual([]);
    expect(issues(wrong)).toEqual(['postcode bad-format', 'phone bad-format', 'email bad-format']);
    expect(checkWhole(fakeRecordModule, { ...recordAnswers, email: 'x' }, assessed, { today })).toEqual([
      { path: 'email', code: 'bad-format', params: { expected: 'email' } },
    ]);
  });

  it('lets spaces alone pass for nothing', () => {
    expect(issues({ postcode: '  ' })).toEqual([]);
    expect(issues({ reporterName: '  ' })).toEqual(['reporterName required']);
  });

  it('is judged at once, whatever the text', () => {
    const before = process.cpuUsage();
    for (const format of [postcode, phone, email, score, onePerson])
      for (const part of ['1 ', 'a.', '@', ' and', 'a@a.', '12345', '/'])
        fits(format, `${part.repeat(500).slice(0, 499)}!`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(0.5);
  });
});
