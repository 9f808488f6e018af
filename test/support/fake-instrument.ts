/** An instrument that exists for tests alone: one item of every kind, a condition, a rule and a scorer of its own. */
import {
  defineInstrument,
  type Answers,
  type Instrument,
  type InstrumentModule,
  type JudgementAnswer,
  type QuestionItem,
  type ScoredAssessment,
} from '@safeguarding-forms/instruments';
import {
  askedAnswers,
  countedQuestions,
  countsAs,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import type { Factor } from '@safeguarding-forms/instruments/internal/model/factors.js';
import { scoredOutcomes } from '@safeguarding-forms/instruments/internal/model/results.js';
import { presentFactors } from '@safeguarding-forms/instruments/internal/score/factors.js';
import { higherLevel, scoredReasons } from '@safeguarding-forms/instruments/internal/score/level.js';

export const fakeDefinition = defineInstrument({
  id: 'fake',
  // A count of yes answers too; its scorer is its own, though, and gives a result of another kind.
  kind: 'ticks',
  element: 'fake-form',
  edition: 'sample',
  version: '1.1.0',
  source: { document: 'Sample document', part: 'Part 1' },
  levels: ['low', 'raised', 'top'],
  outcomes: scoredOutcomes,
  scoring: {
    thresholds: [0, 1, 3],
    factors: [{ code: 'alone', items: ['q2'], leadsTo: 'consider' }],
  },
  sections: [
    {
      id: 'header',
      items: [
        { kind: 'text', id: 'reporterName', cite: 'Part 1, reporter' },
        { kind: 'date', id: 'seenOn', cite: 'Part 1, seen on', notFuture: true },
        { kind: 'choice', id: 'channel', cite: 'Part 1, channel', options: ['phone', 'letter', 'visit'] },
        { kind: 'number', id: 'visits', cite: 'Part 1, visits', when: { item: 'channel', is: ['visit'] } },
      ],
    },
    {
      id: 'questions',
      items: [
        {
          kind: 'question',
          id: 'q1',
          cite: 'Part 1, question 1',
          counted: true,
          answers: ['yes', 'no', 'unknown'],
          asksSource: true,
          options: ['day', 'night'],
        },
        {
          kind: 'question',
          id: 'q2',
          cite: 'Part 1, question 2',
          counted: true,
          answers: ['yes', 'no'],
          significant: true,
        },
        {
          kind: 'question',
          id: 'q3',
          cite: 'Part 1, question 3',
          counted: true,
          answers: [],
          options: ['door:front', 'door:back', 'window:front', 'window:back', 'none'],
          optionRows: ['door', 'window'],
        },
        { kind: 'question', id: 'q4', cite: 'Part 1, question 4', counted: true, answers: ['yes', 'no'] },
      ],
    },
    {
      id: 'follow-up',
      when: { item: 'q1', is: ['yes'] },
      items: [{ kind: 'long-text', id: 'plan', cite: 'Part 1, plan', required: { band: ['top'] } }],
    },
    {
      id: 'assessment',
      items: [
        { kind: 'judgement', id: 'judgement', cite: 'Part 1, judgement' },
        { kind: 'text', id: 'incompleteReason', cite: 'Part 1, open questions' },
      ],
    },
  ],
  rules: [
    {
      id: 'seen-by-none',
      kind: 'contradiction',
      item: 'q4',
      when: [
        { item: 'q4', is: ['yes'] },
        { item: 'q2', is: ['yes'] },
      ],
    },
  ],
  unansweredExcusedBy: 'incompleteReason',
  notes: [{ id: 'sample-note', cite: 'Part 1, note' }],
});

/** The version before it, whose top band began at four points. */
const olderDefinition = defineInstrument({
  ...fakeDefinition,
  version: '1.0.0',
  scoring: { ...fakeDefinition.scoring, thresholds: [0, 1, 4] },
});

/** One point a yes, or a ticked box. */
export interface PointsAssessment extends ScoredAssessment {
  readonly kind: 'points';
  readonly points: number;
}

interface PointsInstrument extends Instrument {
  readonly scoring: { readonly thresholds: readonly number[]; readonly factors: readonly Factor[] };
}

function assessPoints(definition: PointsInstrument, given: Answers): PointsAssessment {
  const answers = askedAnswers(definition, given);
  const questions = countedQuestions(definition);
  const answerTo = (question: QuestionItem): string | undefined => countsAs(question, answers);
  const yes = questions.filter((question) => answerTo(question) === 'yes').map(({ id }) => id);
  const unanswered = questions.filter((question) => answerTo(question) === undefined).length;
  const unknown = questions.filter((question) => answerTo(question) === 'unknown').length;

  const { levels, scoring } = definition;
  const bandFor = (points: number): string =>
    levels[scoring.thresholds.filter((from) => points >= from).length - 1] as string;
  const band = bandFor(yes.length);
  const level = higherLevel(levels, band, (answers.judgement as JudgementAnswer | undefined)?.level);
  const present = presentFactors(scoring.factors, answers);
  return {
    kind: 'points',
    points: yes.length,
    unanswered,
    band,
    possibleBand: bandFor(yes.length + unknown + unanswered),
    level,
    factors: present.map(({ code, items }) => ({ code, items })),
    reasons: scoredReasons({ yesItems: yes, isRaised: level !== band, isAllNo: !yes.length && !unanswered }),
    basis: [
      ...(band === 'top' ? (['visible-high-risk'] as const) : []),
      ...(level === 'top' && band !== 'top' ? (['professional-judgement'] as const) : []),
    ],
    flags: [],
    outcome: level === 'top' ? 'refer' : present.length ? 'consider' : 'no-referral',
  };
}

/** The newest version with its scorer. */
export const fakeModule: InstrumentModule<typeof fakeDefinition, PointsAssessment> = {
  definition: fakeDefinition,
  assess: (answers) => assessPoints(fakeDefinition, answers),
};

/** The version before it with its scorer. */
export const olderFakeModule: InstrumentModule<typeof olderDefinition, PointsAssessment> = {
  definition: olderDefinition,
  assess: (answers) => assessPoints(olderDefinition, answers),
};
