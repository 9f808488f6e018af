import { readAnswers } from '../check/reading.js';
import { countsAs, isBlank } from '../check/said.js';
import type { Answers, JudgementAnswer } from '../model/answers.js';
import type { Factor } from '../model/factors.js';
import type { Instrument } from '../model/instrument.js';
import { countedQuestions } from '../model/items-of.js';
import type { InstrumentModule, Scorer } from '../model/module.js';
import type { FlagCode, TicksAssessment } from '../model/results.js';
import { calledIn, type Callouts } from './callouts.js';
import { presentFactors } from './factors.js';
import { earnedBand, higherLevel, levelOf, outcomeOf, scoredReasons } from './level.js';

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

/** Counts the yes answers and reads band, factors, judgement and outcome from them. */
function assessTicks(definition: TicksInstrument, given: Answers): TicksAssessment {
  const answers = readAnswers(definition, given).asked();
  const questions = countedQuestions(definition);
  const said = questions.map((question) => countsAs(question, answers));
  const itemsSaid = (answer: string | undefined, other = answer): readonly string[] =>
    questions.filter((_, at) => said[at] === answer || said[at] === other).map(({ id }) => id);
  const [yesItems, noItems] = [itemsSaid('yes'), itemsSaid('no')];
  const [unknown, unanswered] = [itemsSaid('unknown').length, itemsSaid(undefined).length];

  const { levels, scoring, unansweredExcusedBy: excuse } = definition;
  const top = levels.at(-1);
  const called = calledIn(definition, scoring.callouts, answers);
  const reached = higherLevel(levels, bandFor(definition, yesItems.length), called.level);
  const possible = bandFor(definition, yesItems.length + unknown + unanswered);
  const possibleBand = higherLevel(levels, possible, called.possibleLevel);
  const band = earnedBand(levels, reached, possibleBand);
  const level = levelOf(levels, band, (answers.judgement as JudgementAnswer | undefined)?.level);
  const present = presentFactors(scoring.factors, answers);

  const basis = [
    ...(band === top ? (['visible-high-risk'] as const) : []),
    ...(present.some(({ leadsTo }) => leadsTo === 'refer') ? (['critical-factor'] as const) : []),
    ...(level === top && band !== top ? (['professional-judgement'] as const) : []),
  ];
  const { considerFrom } = scoring;
  const isGrave = considerFrom !== undefined && levels.indexOf(level ?? '') >= levels.indexOf(considerFrom);
  const decision = {
    isReferred: basis.length > 0,
    isConsidered: present.length > 0 || isGrave,
    isUnfinished: (unanswered > 0 || called.isUnanswered === true) && isBlank(answers[excuse ?? '']),
    couldReachTop: possibleBand === top,
  };
  const outcome = outcomeOf(decision);
  const isLeftOpen = outcome === 'consider' && !decision.isConsidered;
  return {
    kind: 'ticks',
    yes: yesItems.length,
    no: noItems.length,
    unknown,
    unanswered,
    counted: questions.length,
    band,
    possibleBand,
    level,
    factors: present.map(({ code, items }) => ({ code, items })),
    reasons: scoredReasons({
      yesItems,
      special: called.reasons,
      isRaised: level !== band,
      open: isLeftOpen ? [...itemsSaid(undefined, 'unknown'), ...called.open] : [],
      isAllNo: noItems.length === questions.length && !called.open.length,
    }),
    basis,
    flags: [...(scoring.levelFlags?.[level ?? ''] ?? []), ...called.flags],
    outcome,
  };
}

/** A checklist with its scorer, named so that the declarations of an edition hold its definition once. */
export type TicksModule<D extends TicksInstrument> = InstrumentModule<D, TicksAssessment>;

/** A checklist with its scorer (instruments.md, `dash-checklist`). */
export function ticksModule<const D extends TicksInstrument>(definition: D): TicksModule<D> {
  return {
    definition,
    assess: (answers) => assessTicks(definition, answers),
    scorer: ticksModule as Scorer,
  };
}
