import { readAnswers } from '../check/reading.js';
import { answerOf } from '../check/said.js';
import type { Answers, JudgementAnswer, QuestionAnswer } from '../model/answers.js';
import type { Factor } from '../model/factors.js';
import type { Instrument } from '../model/instrument.js';
import type { QuestionItem } from '../model/items.js';
import { countedQuestions } from '../model/items-of.js';
import type { InstrumentModule } from '../model/module.js';
import type { FlagCode, TicksAssessment } from '../model/results.js';
import { calledIn, type Callouts } from './callouts.js';
import { presentFactors } from './factors.js';
import { higherLevel, scoredReasons } from './level.js';

/** How a checklist turns a count of yes answers into a band and an outcome. */
export interface TickScoring {
  /** Smallest count of yes answers for each of the instrument's levels, lowest level first. */
  readonly thresholds: readonly number[];
  readonly factors: readonly Factor[];
  readonly callouts?: Callouts;
  /** The level from which a referral is to be considered without any factor. */
  readonly considerFrom?: string;
  /** The flags that a level brings. */
  readonly levelFlags?: Readonly<Partial<Record<string, readonly FlagCode[]>>>;
}

/** A checklist: an instrument scored by its count of yes answers. */
export interface TicksInstrument extends Instrument {
  readonly kind: 'ticks';
  readonly scoring: TickScoring;
}

function bandFor(definition: TicksInstrument, yes: number): string {
  const reached = definition.scoring.thresholds.filter((from) => yes >= from).length;
  return definition.levels[reached - 1] as string;
}

/** A question that prints boxes only is a yes once a box is ticked, and else a no. */
function countedAnswer({ id, answers: allowed }: QuestionItem, answers: Answers): string {
  if (allowed.length > 0) return answerOf(answers[id]) ?? 'unanswered';
  return (answers[id] as QuestionAnswer | undefined)?.selected?.length ? 'yes' : 'no';
}

/** Counts the yes answers and reads band, factors, judgement and outcome from them. */
function assessTicks(definition: TicksInstrument, given: Answers): TicksAssessment {
  const answers = readAnswers(definition, given).asked();
  const questions = countedQuestions(definition);
  const said = questions.map((question) => countedAnswer(question, answers));
  const count = (answer: string): number => said.filter((each) => each === answer).length;
  const yesItems = questions.filter((_, at) => said[at] === 'yes').map(({ id }) => id);
  const [unknown, unanswered] = [count('unknown'), count('unanswered')];

  const { levels, scoring } = definition;
  const top = levels.at(-1) as string;
  const called = calledIn(definition, scoring.callouts, answers);
  const band = higherLevel(levels, bandFor(definition, yesItems.length), called.level);
  const level = higherLevel(levels, band, (answers.judgement as JudgementAnswer | undefined)?.level);
  const present = presentFactors(scoring.factors, answers);
  const possible = bandFor(definition, yesItems.length + unknown + unanswered);

  const basis = [
    ...(band === top ? (['visible-high-risk'] as const) : []),
    ...(present.some(({ leadsTo }) => leadsTo === 'refer') ? (['critical-factor'] as const) : []),
    ...(level === top && band !== top ? (['professional-judgement'] as const) : []),
  ];
  const { considerFrom } = scoring;
  const isGrave = considerFrom !== undefined && higherLevel(levels, considerFrom, level) === level;
  return {
    kind: 'ticks',
    yes: yesItems.length,
    no: count('no'),
    unknown,
    unanswered,
    counted: questions.length,
    band,
    possibleBand: higherLevel(levels, possible, called.possibleLevel),
    level,
    factors: present.map(({ code, items }) => ({ code, items })),
    reasons: scoredReasons(yesItems, called.reasons, level !== band),
    basis,
    flags: [...(scoring.levelFlags?.[level] ?? []), ...called.flags],
    outcome: basis.length ? 'refer' : present.length || isGrave ? 'consider' : 'no-referral',
  };
}

/** A checklist with its scorer (instruments.md, `dash-checklist`). */
export function ticksModule<const D extends TicksInstrument>(
  definition: D,
): InstrumentModule<D, TicksAssessment> {
  return { definition, assess: (answers) => assessTicks(definition, answers) };
}
