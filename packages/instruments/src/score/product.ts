import { readAnswers } from '../check/reading.js';
import { answerOf } from '../check/said.js';
import type { Answers, JudgementAnswer } from '../model/answers.js';
import type { Condition } from '../model/conditions.js';
import type { Factor } from '../model/factors.js';
import type { Instrument } from '../model/instrument.js';
import { countedQuestions } from '../model/items-of.js';
import type { InstrumentModule, Scorer } from '../model/module.js';
import type { BasisCode, FlagCode, MeritAssessment, ReasonCode } from '../model/results.js';
import { bestCompletion } from './best-completion.js';
import { presentFactors } from './factors.js';
import { earnedBand, levelOf, outcomeOf, scoredReasons } from './level.js';

/** How the counts of sections turn into a grade, and what leads to a referral besides it. */
export interface ProductScoring {
  /** Smallest product for each of the instrument's levels, lowest level first. */
  readonly thresholds: readonly number[];
  /** The sections whose yes counts are multiplied. */
  readonly multipliedSections: readonly string[];
  readonly factors: readonly Factor[];
  /** From which product on a referral is to be considered, with every section counted as at least so many yes. */
  readonly considerFrom: { readonly product: number; readonly eachAtLeast: number };
  readonly decisions: {
    /** The case has been to a conference before. */
    readonly repeat: Condition;
    readonly honourBasedAbuse: Condition;
    /** A professionals meeting is recommended. */
    readonly professionalsMeeting: Condition;
    /** Everything else that decides a route is answered. */
    readonly routesAnswered: Condition;
  };
}

/** An instrument that multiplies the yes counts of its sections. */
export interface ProductInstrument extends Instrument {
  readonly kind: 'product';
  readonly scoring: ProductScoring;
}

/** Grades by the product of the yes counts, with the routes to a referral around it. */
function assessProduct(definition: ProductInstrument, given: Answers, today?: string): MeritAssessment {
  const reading = readAnswers(definition, given, { today });
  const answers = reading.asked();
  const questions = countedQuestions(definition);
  const isYes = (id: string): boolean => answerOf(answers[id]) === 'yes';
  const { levels, scoring } = definition;
  const { thresholds, multipliedSections, factors, considerFrom, decisions } = scoring;
  const bandFor = (total: number): string =>
    levels[thresholds.filter((from) => total >= from).length - 1] as string;
  const countIn = (section: string): number =>
    definition.sections
      .filter(({ id }) => id === section)
      .flatMap(({ items }) => items)
      .filter(({ id }) => isYes(id)).length;

  const counts = multipliedSections.map(countIn);
  const [breakdown = 0, social = 0, violence = 0] = counts;
  const total = violence * breakdown * social;
  const possibleTotal = Math.max(total, bestCompletion(definition, multipliedSections, answers));
  const possibleBand = bandFor(possibleTotal);
  const band = earnedBand(levels, bandFor(total), possibleBand);
  const level = levelOf(levels, band, (answers.judgement as JudgementAnswer | undefined)?.level);
  const top = levels.at(-1);
  const yesItems = questions.map(({ id }) => id).filter(isYes);
  const present = presentFactors(factors, answers);
  const isHonourBased = reading.holds(decisions.honourBasedAbuse);

  const routes: [BasisCode, boolean][] = [
    ['visible-high-risk', band === top],
    ['critical-factor', present.some(({ leadsTo }) => leadsTo === 'refer')],
    ['repeat', reading.holds(decisions.repeat)],
    ['honour-based-abuse', isHonourBased],
    ['professional-judgement', level === top && band !== top],
  ];
  const basis = routes.filter(([, isTaken]) => isTaken).map(([code]) => code);
  const isCertain = (['visible-high-risk', 'repeat', 'honour-based-abuse'] as const).some((code) =>
    basis.includes(code),
  );
  const signals: [FlagCode, boolean][] = [
    ['closed-session', isHonourBased],
    ['quality-check', basis.length > 0 && !isCertain],
    ['professionals-meeting', reading.holds(decisions.professionalsMeeting)],
  ];
  const special: readonly ReasonCode[] =
    total > 0 ? ['product'] : yesItems.length > 0 ? ['zero-section'] : [];
  const { product, eachAtLeast } = considerFrom;
  // Many ticks in one section are not lost because another holds few.
  const lifted = counts.reduce((sum, count) => sum * Math.max(count, eachAtLeast), 1);
  // A judgement weighs as the product that would give its level.
  const isGrave = levels.indexOf(level ?? '') >= levels.indexOf(bandFor(product));
  const unanswered = questions.filter(({ id }) => answerOf(answers[id]) === undefined).length;
  const outcome = outcomeOf({
    isReferred: basis.length > 0,
    isConsidered: present.length > 0 || isGrave || (yesItems.length > 0 && lifted >= product),
    isUnfinished: unanswered > 0 || !reading.holds(decisions.routesAnswered),
    // Nothing excuses an answer here, so no finished form has an open one.
    couldReachTop: false,
  });
  return {
    kind: 'merit',
    breakdown,
    social,
    violence,
    total,
    unanswered,
    band,
    possibleTotal,
    possibleBand,
    level,
    factors: present.map(({ code, items }) => ({ code, items })),
    reasons: scoredReasons({
      yesItems,
      special: special.map((code) => ({ code, items: [] })),
      isRaised: level !== band,
      isAllNo: outcome !== null && yesItems.length + unanswered === 0,
    }),
    basis,
    flags: signals.filter(([, isSet]) => isSet).map(([code]) => code),
    outcome,
  };
}

/** A MeRIT with its scorer, named so that the declarations of an edition hold its definition once. */
export type ProductModule<D extends ProductInstrument> = InstrumentModule<D, MeritAssessment>;

/** A product with its scorer (instruments.md, `merit-form`). */
export function productModule<const D extends ProductInstrument>(definition: D): ProductModule<D> {
  return {
    definition,
    assess: (answers, _attachments, today) => assessProduct(definition, answers, today),
    scorer: productModule as Scorer,
  };
}
