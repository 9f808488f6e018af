/** Answers and results are typed from the definitions: `tsc -p test` checks this file, running it proves little. */
import {
  getInstrument,
  score,
  type InstrumentAnswers,
  type InstrumentResult,
} from '@safeguarding-forms/instruments';
import {
  createSubmission,
  parseAnswers,
  verifySubmission,
  answersSchema,
  type Submission,
} from '@safeguarding-forms/schemas';
import { describe, expectTypeOf, it } from 'vitest';

type Cleveland = InstrumentAnswers<'dash', 'cleveland'>;
type Kirklees = InstrumentAnswers<'dash', 'kirklees'>;
type Merit = InstrumentAnswers<'merit', 'liverpool'>;

describe('types', () => {
  it('answers have the values of their items, and no others', () => {
    expectTypeOf<NonNullable<NonNullable<Cleveland['q1']>['answer']>>().toEqualTypeOf<
      'yes' | 'no' | 'unknown'
    >();
    expectTypeOf<NonNullable<NonNullable<Kirklees['q1']>['answer']>>().toEqualTypeOf<'yes' | 'no'>();
    expectTypeOf<NonNullable<NonNullable<Cleveland['q17']>['selected']>>().toEqualTypeOf<
      readonly ('you' | 'children' | 'other')[]
    >();
    expectTypeOf<NonNullable<NonNullable<Kirklees['q3']>['selected']>[number]>()
      .extract<'kill:self'>()
      .toEqualTypeOf<'kill:self'>();
    expectTypeOf<Kirklees['consentToReferral']>().toEqualTypeOf<'yes' | 'no' | undefined>();
    expectTypeOf<NonNullable<NonNullable<Merit['judgement']>['level']>>().toEqualTypeOf<
      'ungraded' | 'bronze' | 'silver' | 'gold'
    >();
    expectTypeOf<Merit['incidentsInSixMonths']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Merit['incidentDate']>().toEqualTypeOf<string | undefined>();

    const kirklees: Kirklees = { q3: { selected: ['injury:other'] }, s1: { answer: 'yes' } };
    // @ts-expect-error -- no edition has a question 28
    const unknownKey: Kirklees = { q28: { answer: 'yes' } };
    // @ts-expect-error -- Kirklees has no "don't know"
    const unknownAnswer: Kirklees = { q1: { answer: 'unknown' } };
    // @ts-expect-error -- the stalking questions are Kirklees' alone
    const stalking: Cleveland = { s1: { answer: 'yes' } };
    // @ts-expect-error -- a level of another instrument
    const level: Cleveland = { judgement: { level: 'gold', reason: 'x' } };
    void [kirklees, unknownKey, unknownAnswer, stalking, level];
  });

  it('results have the figures of their instrument', () => {
    expectTypeOf<InstrumentResult<'dash', 'cleveland'>['kind']>().toEqualTypeOf<'ticks'>();
    expectTypeOf<InstrumentResult<'dash', 'kirklees'>['counted']>().toEqualTypeOf<number>();
    expectTypeOf<InstrumentResult<'merit', 'liverpool'>['kind']>().toEqualTypeOf<'merit'>();
    expectTypeOf<InstrumentResult<'merit', 'liverpool'>['outcome']>().toEqualTypeOf<
      'refer' | 'consider' | 'no-referral' | null
    >();
    expectTypeOf(score('merit', 'liverpool', {}).possibleTotal).toEqualTypeOf<number>();
    // @ts-expect-error -- the MeRIT counts no unknown
    void score('merit', 'liverpool', {}).unknown;
    // @ts-expect-error -- there is no such edition
    void ((): unknown => score('merit', 'cleveland', {}));
    expectTypeOf(getInstrument('dash', 'kirklees').levels).toEqualTypeOf<
      readonly ['standard', 'medium', 'high']
    >();
  });

  it('submissions carry both', () => {
    expectTypeOf<Submission<'dash', 'kirklees'>['answers']>().toEqualTypeOf<Kirklees>();
    expectTypeOf<Submission<'merit'>['element']>().toEqualTypeOf<'merit-form'>();
    expectTypeOf<Submission['result']['kind']>().toEqualTypeOf<
      'ticks' | 'merit' | 'record' | 'route' | 'grid'
    >();
    expectTypeOf(parseAnswers<'dash', 'cleveland'>).returns.toEqualTypeOf<Cleveland>();
    expectTypeOf(createSubmission<'dash', 'cleveland'>).returns.toEqualTypeOf<
      Submission<'dash', 'cleveland'>
    >();
    expectTypeOf(answersSchema('merit', 'liverpool')._zod.output).toEqualTypeOf<Merit>();
    const verdict = verifySubmission(null);
    if (verdict.ok && verdict.submission.element === 'merit-form')
      expectTypeOf(verdict.submission.result.total).toEqualTypeOf<number>();
    const common = {
      id: 'dash',
      edition: 'cleveland',
      language: 'en',
      audience: 'self',
      startedAt: '2025-01-15T10:00:00.000Z',
    } as const;
    // @ts-expect-error -- a foreign answer
    void ((): unknown => createSubmission({ ...common, answers: { s1: {} } }));
    // @ts-expect-error -- a misspelt part
    void ((): unknown => createSubmission({ ...common, answers: {}, omited: [] }));
  });
});
